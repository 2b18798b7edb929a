//! Answers as the end of a link: what stands behind the `#`, which no browser sends to any server.
//!
//! The form: `1`, four letters of checksum, and the code. The code holds which policy and revision, how much travels, a
//! name if the sender gave one, and the answers by stable numbers. Never a verdict: whoever opens the link computes them
//! anew. Every set of answers has exactly one link, and whatever is not exactly a link is refused whole.

mod carried_over;
mod checksum;
mod code64;
mod coder;
mod encrypted_link;
mod layout;
mod legible;
mod passphrase;

pub use encrypted_link::{SALT, bytes_of, encrypted_link};
pub use passphrase::{Strength, strength};

use crate::domain::answer::Answers;
use crate::domain::policy::Policy;
use crate::domain::schema::Schema;
use coder::{Reader, Writer};
use legible::legible;

/// The format that links are written in.
const FORMAT: char = '1';
/// The format that an encrypted link is written in; its text is not answers yet.
pub const ENCRYPTED: char = '2';
/// How many letters a name has at most.
pub const LONGEST_NAME: u32 = 40;
/// How many letters the checksum takes.
const SUM: usize = 4;

/// How much of the answers a link carries.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Carried {
    /// All answers.
    #[default]
    All,
    /// Only the answers that the measures which are not ruled out depend on.
    Needed,
}

/// What a link holds.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Link {
    /// The answers.
    pub answers: Answers,
    /// How much of them travels.
    pub carried: Carried,
    /// What the sender calls itself; mostly empty, at most [`LONGEST_NAME`] letters, never anything but legible text.
    pub name: String,
}

/// A link that was opened.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Opened {
    /// What it holds, for the policy as it is now.
    pub link: Link,
    /// The revision that it was made with.
    pub revision: u16,
    /// Answers that the policy as it is now has no place for.
    pub lost: usize,
}

/// Why a link cannot be opened.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LinkError {
    /// It is cut, altered, or none.
    Damaged,
    /// It was made by a newer program, or with newer rules.
    Newer,
    /// It is about another policy.
    OtherPolicy,
    /// It is encrypted: a passphrase turns it into another link.
    Encrypted,
}

impl core::fmt::Display for LinkError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Damaged => "the link is cut, altered, or none",
            Self::Newer => "the link was made by a newer program, or with newer rules",
            Self::OtherPolicy => "the link is about another policy",
            Self::Encrypted => "the link is encrypted: a passphrase turns it into another one",
        })
    }
}

impl core::error::Error for LinkError {}

/// The end of the link for these answers.
pub fn encode(policy: &Policy, link: &Link) -> String {
    let mut link = link.clone();
    link.name = legible(&link.name).take(LONGEST_NAME as usize).collect();
    if link.carried == Carried::Needed {
        link.answers = policy.relevant_answers(&link.answers);
    }
    write(mark_of(policy), policy.revision, &Schema::of(&policy.facts), &link)
}

/// Is this the end of a link, whole or cut, and not a fragment of somebody else (`#wechat_redirect`, `#_=_`, `#top`)?
pub fn is_link(text: &str) -> bool {
    text.trim_start_matches('#').starts_with(|letter: char| matches!(letter, '1'..='9'))
}

/// Opens the end of a link. What a messenger appends is passed over: nothing after the first character that no link has
/// is looked at.
///
/// # Errors
///
/// Why it cannot be opened; then nothing of it is used.
pub fn decode(policy: &Policy, text: &str) -> Result<Opened, LinkError> {
    let text = text.trim_start_matches('#');
    let end = text.find(|letter| code64::bits(letter).is_none()).unwrap_or(text.len());
    let text = text.get(..end).unwrap_or_default();
    match text.chars().next() {
        Some(FORMAT) => {}
        Some(ENCRYPTED) => return Err(LinkError::Encrypted),
        Some('3'..='9') => return Err(LinkError::Newer),
        _ => return Err(LinkError::Damaged),
    }
    let (head, code) = text.split_at_checked(1 + SUM).ok_or(LinkError::Damaged)?;
    if head != head_of(code) {
        return Err(LinkError::Damaged);
    }
    let mut reader = Reader::new(bits_of(code));
    let (mark, revision) = layout::head(&mut reader, 0, 0);
    if mark != mark_of(policy) {
        return Err(LinkError::OtherPolicy);
    }
    let now = Schema::of(&policy.facts);
    let then = policy.revisions.iter().find(|other| other.number == revision).map(|other| &other.schema);
    let schema = match then {
        _ if revision == policy.revision => &now,
        Some(then) => then,
        None if revision > policy.revision => return Err(LinkError::Newer),
        None => return Err(LinkError::Damaged),
    };
    let link = layout::body(&mut reader, schema, &Link::default());
    // One set of answers, one link: anything else was tampered with.
    if write(mark, revision, schema, &link) != text {
        return Err(LinkError::Damaged);
    }
    let (answers, lost) = carried_over::carried_over(policy, schema, &now, &link.answers);
    let name = legible(&link.name).collect();
    Ok(Opened { link: Link { answers, name, ..link }, revision, lost })
}

fn write(mark: u32, revision: u16, schema: &Schema, link: &Link) -> String {
    let mut writer = Writer::new();
    layout::head(&mut writer, mark, revision);
    layout::body(&mut writer, schema, link);
    let bits = writer.finish();
    let group =
        |bits: &[bool]| (0..6).fold(0, |all, place| all << 1 | u32::from(bits.get(place) == Some(&true)));
    let mut code: String = bits.chunks(6).map(|bits| code64::letter(group(bits))).collect();
    // What recognises links in a text leaves punctuation at their end out.
    if code.ends_with(['-', '_']) {
        code.push(code64::letter(0));
    }
    [&head_of(&code), &*code].concat()
}

/// The format and the checksum.
fn head_of(code: &str) -> String {
    let sum = checksum::checksum(code);
    let letters = (0..SUM).rev().map(|place| code64::letter(sum >> (6 * place)));
    core::iter::once(FORMAT).chain(letters).collect()
}

fn bits_of(code: &str) -> impl Iterator<Item = bool> {
    let groups = code.chars().filter_map(code64::bits);
    groups.flat_map(|group| (0..6).rev().map(move |place| group >> place & 1 == 1))
}

/// What a policy is known by in links: 16 bits of its name.
fn mark_of(policy: &Policy) -> u32 {
    checksum::checksum(&policy.id) & 0xffff
}
