//! What travels with a link, and what came with one; links that are encrypted.

use crate::domain::policy::Policy;
use crate::format::link::{self, Carried, Link, LinkError, Opened};

use super::{AnswerSource, Effect, Focus, LinkAction, Route, Session};

/// A link that is encrypted, or about to be.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Encryption {
    /// The passphrase, as typed or as it was offered.
    pub passphrase: String,
    /// The encrypted link that was made, or the one that came.
    pub link: Option<String>,
    /// Did the passphrase not open it?
    pub wrong: bool,
}

/// A link that was encrypted, and what it was made from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct EncryptedLink {
    /// The end of the link before.
    pub end: String,
    /// The passphrase.
    pub passphrase: String,
    /// The end of the encrypted link; nothing, where it could not be made.
    pub link: Option<String>,
}

/// What the visitor lets travel.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Sharing {
    /// How many of the answers.
    pub carried: Carried,
    /// What the visitor calls itself; empty unless it was asked for.
    pub name: String,
    /// Does the picture’s code hold the answers?
    pub picture: bool,
}

impl Session {
    pub(super) fn link_action(&mut self, policy: &Policy, action: LinkAction) {
        match action {
            LinkAction::Open(text) => self.open_link(policy, &text),
            LinkAction::CompareWith(text) => self.compare_with(policy, &text),
            LinkAction::Show => {
                self.set_source(policy, AnswerSource::Link);
                self.go(policy, Route::Result, Focus::Heading);
            }
            LinkAction::OfferPassphrase => self.effects.push(Effect::MakePassphrase),
            LinkAction::SetEncryption(encryption) => self.encryption = encryption,
            LinkAction::Encrypted(encrypted) => self.take_encrypted(policy, encrypted),
            LinkAction::Decrypt => {
                let Encryption { passphrase, link, .. } = self.encryption.clone();
                self.effects.push(Effect::Decrypt { link: link.unwrap_or_default(), passphrase });
            }
            LinkAction::Decrypted(end) => self.decrypt(policy, end),
            LinkAction::ChooseSharing(sharing) => self.choose_sharing(sharing),
        }
    }

    /// The answers that are looked at, as the end of a link.
    pub fn link(&self, policy: &Policy) -> String {
        link::encode(policy, &self.linked(policy))
    }

    /// How many answers the link holds.
    pub fn shared_count(&self, policy: &Policy) -> usize {
        self.linked(policy).answers.count()
    }

    fn linked(&self, policy: &Policy) -> Link {
        // What came in part goes on as a part.
        let came = self
            .received
            .as_ref()
            .filter(|_| self.source == AnswerSource::Link)
            .map(|opened| opened.link.carried);
        let carried = if came == Some(Carried::Needed) { Carried::Needed } else { self.sharing.carried };
        let answers = match carried {
            Carried::All => self.answers.clone(),
            Carried::Needed => policy.relevant_answers(&self.answers),
        };
        let name = match self.example(policy) {
            // With an answer tried out they do not tell that it is one.
            Some(example) if policy.example_of(&answers).is_none() => example.signature(),
            _ => self.sharing.name.trim().to_owned(),
        };
        Link { answers, carried, name }
    }

    pub(super) fn choose_sharing(&mut self, sharing: Sharing) {
        // What was locked is another link then, unless only the picture changes.
        if (sharing.carried, &sharing.name) != (self.sharing.carried, &self.sharing.name) {
            self.encryption.link = None;
        }
        self.sharing = sharing;
        self.outcome = None;
    }

    /// Takes an encrypted link, if it still is what was asked for: encrypting takes a while, and the visitor goes on meanwhile.
    pub(super) fn take_encrypted(&mut self, policy: &Policy, encrypted: EncryptedLink) {
        let EncryptedLink { end, passphrase, link } = encrypted;
        let wanted = self.route == Route::Share
            && self.encryption.passphrase == passphrase
            && self.link(policy) == end;
        if wanted {
            self.encryption.link = link;
        }
    }

    /// Takes what an encrypted link held; nothing, if the passphrase did not open it.
    pub(super) fn decrypt(&mut self, policy: &Policy, end: Option<String>) {
        match end {
            _ if self.route != Route::Decrypt => {}
            Some(end) => {
                self.open_link(policy, &end);
                self.came.clear();
            }
            None => self.encryption.wrong = true,
        }
    }

    /// Opens the end of a link.
    pub(super) fn open_link(&mut self, policy: &Policy, text: &str) {
        match link::decode(policy, text) {
            Ok(opened) => {
                self.came = end_of(text);
                self.show_link(policy, opened);
            }
            Err(LinkError::Encrypted) => {
                self.encrypted = Some(end_of(text));
                self.go(policy, Route::Decrypt, Focus::Heading);
            }
            Err(why) => self.refuse(policy, why),
        }
    }

    /// Takes another link to compare with; a text that is none changes nothing but what is said.
    pub(super) fn compare_with(&mut self, policy: &Policy, text: &str) {
        match link::decode(policy, text) {
            Ok(opened) => {
                self.received = Some(opened);
                self.came = end_of(text);
                self.refused = None;
                if self.source == AnswerSource::Link {
                    // What is looked at is the other link now.
                    self.set_source(policy, AnswerSource::Link);
                }
            }
            Err(why) => self.refused = (!text.trim().is_empty()).then_some(why),
        }
    }

    fn show_link(&mut self, policy: &Policy, opened: Opened) {
        self.refused = None;
        self.received = Some(opened);
        self.set_source(policy, AnswerSource::Link);
        if self.route == Route::Decrypt {
            // There is no way back to a lock that is open.
            self.history.leave();
        }
        self.go(policy, Route::Result, Focus::Heading);
    }

    fn refuse(&mut self, policy: &Policy, why: LinkError) {
        self.go(policy, Route::Start, Focus::Heading);
        self.refused = Some(why);
    }
}

/// The end of a link without what stands around it: what a messenger has appended is not kept.
fn end_of(text: &str) -> String {
    let text = text.trim_start_matches('#');
    let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '-' | '_'));
    text.get(..end.unwrap_or(text.len())).unwrap_or_default().to_owned()
}
