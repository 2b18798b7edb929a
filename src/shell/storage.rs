//! The browser’s storage, which may be blocked, full or tampered with, and never stops the app.

use web_sys::{Storage, Window, window};

use crate::app::state::{Keep, Saved, Trouble};
use crate::domain::answer::Answers;
use crate::domain::policy::Policy;

const KEPT: [Keep; 2] = [Keep::Device, Keep::Tab];

/// What was kept; what is on the device first.
pub(super) fn load(policy: &Policy) -> Saved {
    let mut blocked = 0;
    for keep in KEPT {
        let Some(storage) = storage(keep) else {
            blocked += 1;
            continue;
        };
        if let Ok(Some(text)) = storage.get_item(&key(policy)) {
            return Saved::read(policy, keep, &text);
        }
    }
    if blocked == KEPT.len() { Saved::Trouble(Trouble::Blocked) } else { Saved::Nothing }
}

/// Keeps answers in one place; no answers are no entry.
pub(super) fn save(policy: &Policy, keep: Keep, answers: &Answers) -> Result<(), Trouble> {
    if keep == Keep::Nothing {
        return Ok(());
    }
    let storage = storage(keep).ok_or(Trouble::Blocked)?;
    let stored = match answers.count() {
        0 => storage.remove_item(&key(policy)),
        _ => storage.set_item(&key(policy), &Saved::write(policy, answers)),
    };
    stored.map_err(|_| Trouble::Blocked)
}

/// Deletes what is kept anywhere else: the visitor has chosen this place.
pub(super) fn keep_only(policy: &Policy, keep: Keep) {
    for storage in KEPT.into_iter().filter(|other| *other != keep).filter_map(storage) {
        // What cannot be deleted was not stored by this page.
        let _ = storage.remove_item(&key(policy));
    }
}

/// Deletes everything, and looks again.
pub(super) fn forget(policy: &Policy) -> bool {
    let name = key(policy);
    KEPT.into_iter().filter_map(storage).all(|storage| {
        // What counts is what is found afterwards.
        let _ = storage.remove_item(&name);
        matches!(storage.get_item(&name), Ok(None))
    })
}

fn key(policy: &Policy) -> String {
    ["policy-selfcheck:", &policy.id].concat()
}

fn storage(keep: Keep) -> Option<Storage> {
    let found = |window: Window| match keep {
        Keep::Nothing => Ok(None),
        Keep::Tab => window.session_storage(),
        Keep::Device => window.local_storage(),
    };
    window().and_then(|window| found(window).ok().flatten())
}
