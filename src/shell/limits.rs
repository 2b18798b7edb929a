//! The policy, whole or with some of its chapters, and with what the page around says of the departments. Made once for each
//! choice and kept: an app refers to it for as long as the page lives.

use core::cell::RefCell;

use crate::domain::contact::Contact;
use crate::domain::index::ChapterIndex;
use crate::domain::policy::Policy;
use crate::pack;

/// Chapters, and the policy that is limited to them and has contacts of its own.
type Made = (Vec<ChapterIndex>, &'static Policy);

thread_local! {
    static MADE: RefCell<Vec<Made>> = const { RefCell::new(Vec::new()) };
}

/// The policy with these contacts and chapters, counted from 1; with all chapters, where none is named or none exists.
pub(super) fn policy(
    whole: &'static Policy,
    chapters: &[usize],
    contacts: Vec<Contact>,
) -> Option<&'static Policy> {
    let all = ChapterIndex::up_to(whole.chapters.len());
    let mut chapters: Vec<ChapterIndex> =
        all.filter(|index| chapters.iter().any(|number| *number == usize::from(*index) + 1)).collect();
    if chapters.len() == whole.chapters.len() {
        chapters.clear();
    }
    if chapters.is_empty() && contacts == whole.contacts {
        return Some(whole);
    }
    MADE.with_borrow_mut(|made| {
        let same = |(others, policy): &&Made| *others == chapters && policy.contacts == contacts;
        if let Some((_, policy)) = made.iter().find(same) {
            return Some(*policy);
        }
        let mut policy = pack::read()?;
        if !chapters.is_empty() {
            policy.limit_to(&chapters);
        }
        policy.contacts = contacts;
        let policy: &'static Policy = Box::leak(Box::new(policy));
        made.push((chapters, policy));
        Some(policy)
    })
}
