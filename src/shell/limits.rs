//! The policy, whole or with some of its chapters. Made once for each choice of chapters and kept: an app refers to it for
//! as long as the page lives.

use core::cell::RefCell;

use crate::domain::policy::Policy;
use crate::pack;

/// Chapters, and the policy that is limited to them.
type Limited = (Vec<u16>, &'static Policy);

thread_local! {
    static MADE: RefCell<Vec<Limited>> = const { RefCell::new(Vec::new()) };
}

/// The policy with these chapters; with all of them, where none is named or none exists.
pub(super) fn policy(chapters: &[u16]) -> Option<&'static Policy> {
    let whole = pack::policy()?;
    let mut chapters: Vec<u16> = chapters.to_vec();
    chapters.retain(|chapter| (1..=whole.chapters.len()).contains(&usize::from(*chapter)));
    chapters.sort_unstable();
    chapters.dedup();
    if chapters.is_empty() || chapters.len() == whole.chapters.len() {
        return Some(whole);
    }
    MADE.with_borrow_mut(|made| {
        if let Some((_, policy)) = made.iter().find(|(others, _)| *others == chapters) {
            return Some(*policy);
        }
        let mut policy = pack::read()?;
        policy.limit_to(&chapters);
        let policy: &'static Policy = Box::leak(Box::new(policy));
        made.push((chapters, policy));
        Some(policy)
    })
}
