//! A policy as one file: what the program carries, and what policy staff can put in its place without building anything.
//!
//! The form: the letters `selfcheck`, a byte with the number of the format, the checksum of what follows in four bytes, the
//! lowest first, the policy in the form of `postcard`, and behind it its translations, a list a language. Whoever changes what a policy holds raises [`FORMAT`]: a frozen
//! file in the tests says so.

use crate::domain::fnv::fnv;
use crate::domain::policy::Policy;
use crate::domain::text::Language;

/// The number of the format that is written, and the only one that is read.
pub const FORMAT: u8 = 1;

const SIGN: &[u8] = b"selfcheck";
/// How many bytes stand before the policy.
pub const HEAD: usize = SIGN.len() + 1 + 4;

/// Why a file is not read as a policy.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PackError {
    /// It is no pack at all.
    NoPack,
    /// It was made by another version of the program, which writes this format.
    OtherFormat(u8),
    /// It is cut or altered.
    Damaged,
    /// It was made by a program that speaks other languages.
    OtherLanguages,
}

impl core::fmt::Display for PackError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::NoPack => f.write_str("this is no policy pack: `selfcheck pack DIR -o FILE` makes one"),
            Self::OtherFormat(format) => {
                write!(f, "the policy pack has format {format}, and format {FORMAT} is read: pack it anew")
            }
            Self::Damaged => f.write_str("the policy pack is damaged"),
            Self::OtherLanguages => {
                f.write_str("the policy pack is of a release with other languages: pack it anew")
            }
        }
    }
}

impl core::error::Error for PackError {}

/// The policy with its official words, and for each of its other languages the translations in the order of
/// [`each_translations`](Policy::each_translations): words of one language beside each other are packed more closely.
type Body = (Policy, Vec<Vec<String>>);

/// The policy as a file. Nothing only if there is no memory for it.
pub fn write(policy: &Policy) -> Option<Vec<u8>> {
    let mut policy = policy.clone();
    let mut languages = vec![Vec::new(); policy.languages.len()];
    policy.each_translations(&mut |translations| {
        for (place, words) in (1..).zip(&mut languages) {
            words.push(translations.get(Language::at(place)).unwrap_or_default().to_owned());
        }
    });
    let body = postcard::to_allocvec(&(policy, languages)).ok()?;
    Some([SIGN, &[FORMAT], &fnv(&body).to_le_bytes(), &body].concat())
}

/// The policy of a file that came from anywhere.
///
/// # Errors
///
/// Why it is none.
pub fn read(file: &[u8]) -> Result<Policy, PackError> {
    let (format, rest) = file.strip_prefix(SIGN).and_then(<[u8]>::split_first).ok_or(PackError::NoPack)?;
    if *format != FORMAT {
        return Err(PackError::OtherFormat(*format));
    }
    let (sum, body) = rest.split_first_chunk().ok_or(PackError::Damaged)?;
    if u32::from_le_bytes(*sum) != fnv(body) {
        return Err(PackError::Damaged);
    }
    match postcard::take_from_bytes(body) {
        Ok((body, [])) => Ok(whole(body)),
        Ok(_) | Err(_) => Err(PackError::Damaged),
    }
}

/// The policy of a file that came with the program, and may stand in more room than it takes.
pub fn read_own(file: &[u8]) -> Option<Policy> {
    postcard::from_bytes(file.get(HEAD..)?).ok().map(whole)
}

fn whole((mut policy, languages): Body) -> Policy {
    let mut languages: Vec<_> = languages.into_iter().map(Vec::into_iter).collect();
    policy.each_translations(&mut |translations| {
        *translations = languages.iter_mut().map(|words| words.next().unwrap_or_default()).collect();
    });
    policy
}
