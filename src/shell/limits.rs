//! The policy, whole or with some of its chapters, and with what the page around says of the departments. Made once for each
//! choice and kept: an app refers to it for as long as the page lives.

use core::cell::RefCell;

use crate::domain::contact::Contact;
use crate::domain::index::ChapterIndex;
use crate::domain::policy::Policy;

use super::policies::Given;

/// A policy, chapters, and the same policy limited to these and with contacts of its own.
type Made = (&'static Policy, Vec<ChapterIndex>, &'static Policy);

thread_local! {
    static MADE: RefCell<Vec<Made>> = const { RefCell::new(Vec::new()) };
}

/// The policy with these contacts and chapters, counted from 1; with all chapters, where none is named or none exists.
pub(super) fn policy(given: Given, chapters: &[usize], contacts: Vec<Contact>) -> &'static Policy {
    let whole = given.policy;
    let all = ChapterIndex::up_to(whole.chapters.len());
    let mut chapters: Vec<ChapterIndex> =
        all.filter(|index| chapters.iter().any(|number| *number == usize::from(*index) + 1)).collect();
    if chapters.len() == whole.chapters.len() {
        chapters.clear();
    }
    if chapters.is_empty() && contacts == whole.contacts {
        return whole;
    }
    MADE.with_borrow_mut(|made| {
        let same = |(of, others, policy): &&Made| {
            core::ptr::eq(*of, whole) && *others == chapters && policy.contacts == contacts
        };
        if let Some((.., policy)) = made.iter().find(same) {
            return *policy;
        }
        let Some(mut policy) = given.again() else {
            return whole;
        };
        if !chapters.is_empty() {
            policy.limit_to(&chapters);
        }
        policy.contacts = contacts;
        let policy: &'static Policy = Box::leak(Box::new(policy));
        made.push((whole, chapters, policy));
        policy
    })
}
