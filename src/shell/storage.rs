//! The browser’s storage, which may be blocked, full or tampered with, and never stops the app.

use web_sys::{Storage, Window, window};

use crate::app::state::{Keep, Saved, Trouble};
use crate::domain::answer::Answers;
use crate::domain::policy::Policy;

const KEPT: [Keep; 2] = [Keep::Device, Keep::Tab];

/// What was kept; what is on the device first.
pub(super) fn load(key: &str, policy: &Policy) -> Saved {
    let mut blocked = 0;
    for keep in KEPT {
        let Some(storage) = storage(keep) else {
            blocked += 1;
            continue;
        };
        if let Ok(Some(text)) = storage.get_item(key) {
            return Saved::read(policy, keep, &text);
        }
    }
    if blocked == KEPT.len() { Saved::Trouble(Trouble::Blocked) } else { Saved::Nothing }
}

/// Keeps answers in one place; no answers are no entry.
pub(super) fn save(key: &str, policy: &Policy, keep: Keep, answers: &Answers) -> Result<(), Trouble> {
    if keep == Keep::Nothing {
        return Ok(());
    }
    let storage = storage(keep).ok_or(Trouble::Blocked)?;
    let stored = match answers.count() {
        0 => storage.remove_item(key),
        _ => storage.set_item(key, &Saved::write(policy, answers)),
    };
    stored.map_err(|_| Trouble::Blocked)
}

/// Deletes what is kept anywhere else: the visitor has chosen this place.
pub(super) fn keep_only(key: &str, keep: Keep) {
    for storage in KEPT.into_iter().filter(|other| *other != keep).filter_map(storage) {
        // What cannot be deleted was not stored by this page.
        let _ = storage.remove_item(key);
    }
}

/// Deletes everything, and looks again.
pub(super) fn forget(key: &str) -> bool {
    KEPT.into_iter().filter_map(storage).all(|storage| {
        // What counts is what is found afterwards.
        let _ = storage.remove_item(key);
        matches!(storage.get_item(key), Ok(None))
    })
}

/// The name that answers are kept under. `name` tells what several apps on one page keep.
pub(super) fn key(policy: &Policy, name: &str) -> String {
    let key = ["policy-selfcheck:", &policy.id].concat();
    if name.is_empty() { key } else { [&key, ":", name].concat() }
}

fn storage(keep: Keep) -> Option<Storage> {
    let found = |window: Window| match keep {
        Keep::Nothing => Ok(None),
        Keep::Tab => window.session_storage(),
        Keep::Device => window.local_storage(),
    };
    window().and_then(|window| found(window).ok().flatten())
}
