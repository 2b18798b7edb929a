//! The browser’s storage, which may be blocked, full or tampered with, and never stops the app. Other pages use it too:
//! before this one stores anything, it looks whether what it knows to be there still is.

use web_sys::{Storage, Window, window};

use crate::domain::policy::Policy;
use crate::session::{Keep, Saved, StorageError};

/// What the names of all our entries begin with.
const OURS: &str = "policy-selfcheck:";

/// What the visitor has chosen for this tab goes before what all tabs of the device have in common.
const KEPT: [Keep; 2] = [Keep::Tab, Keep::Device];

/// What is stored where the answers are kept, as far as this page has read or written it.
#[derive(Debug)]
pub(super) struct Known {
    keep: Keep,
    text: Option<String>,
}

impl Known {
    pub(super) const NOTHING: Self = Self { keep: Keep::Nothing, text: None };
}

/// What was kept.
pub(super) fn load(key: &str, policy: &Policy, known: &mut Known) -> Saved {
    let mut blocked = 0;
    for keep in KEPT {
        let Some(storage) = storage(keep) else {
            blocked += 1;
            continue;
        };
        if let Ok(Some(text)) = storage.get_item(key) {
            let saved = Saved::read(policy, keep, &text);
            *known = Known { keep, text: Some(text) };
            return saved;
        }
    }
    if blocked == KEPT.len() { Saved::StorageError(StorageError::Blocked) } else { Saved::Nothing }
}

/// What another page has put in one place since this one looked, or has deleted there.
pub(super) fn look(key: &str, policy: &Policy, keep: Keep, known: &mut Known) -> Option<Saved> {
    let text = storage(keep)?.get_item(key).ok()?;
    let before = core::mem::replace(known, Known { keep, text });
    // Nothing is known of a place that was not looked at.
    let before = before.text.filter(|_| before.keep == keep);
    let found = || known.text.as_ref().map_or(Saved::Nothing, |text| Saved::read(policy, keep, text));
    (known.text != before).then(found)
}

/// Keeps a text in one place; no text is no entry.
pub(super) fn save(
    key: &str,
    keep: Keep,
    text: Option<String>,
    known: &mut Known,
) -> Result<(), StorageError> {
    if keep == Keep::Nothing {
        return Ok(());
    }
    let storage = storage(keep).ok_or(StorageError::Blocked)?;
    let stored = match &text {
        None => storage.remove_item(key),
        Some(text) => storage.set_item(key, text),
    };
    stored.map_err(|_| StorageError::Blocked)?;
    *known = Known { keep, text };
    Ok(())
}

/// Deletes what is kept anywhere else: the visitor has chosen this place.
pub(super) fn keep_only(key: &str, keep: Keep) {
    for storage in KEPT.into_iter().filter(|other| *other != keep).filter_map(storage) {
        // What cannot be deleted was not stored by this page.
        let _ = storage.remove_item(key);
    }
}

/// The results that are kept under a name.
pub(super) fn cases(key: &str) -> String {
    let kept =
        storage(Keep::Device).and_then(|storage| storage.get_item(&beside("cases:", key)).ok().flatten());
    kept.unwrap_or_default()
}

/// Keeps them, and says whether they are there; an empty text is no entry.
pub(super) fn keep_cases(key: &str, text: &str) -> bool {
    let key = beside("cases:", key);
    storage(Keep::Device).is_some_and(|storage| {
        let kept = if text.is_empty() { storage.remove_item(&key) } else { storage.set_item(&key, text) };
        kept.is_ok()
    })
}

/// Deletes everything, `all` says whether the results under a name as well, and looks again.
pub(super) fn forget(key: &str, all: bool, known: &mut Known) -> bool {
    let (place, cases) = (route_key(key), beside("cases:", key));
    let gone = KEPT.into_iter().filter_map(storage).all(|storage| {
        [Some(key), Some(&*place), all.then_some(&*cases)].into_iter().flatten().all(|key| {
            // What counts is what is found afterwards.
            let _ = storage.remove_item(key);
            matches!(storage.get_item(key), Ok(None))
        })
    });
    known.text = storage(known.keep).and_then(|storage| storage.get_item(key).ok().flatten());
    gone
}

/// Takes the place that was kept for this tab out of the storage: one that stops the program is not come back to.
pub(super) fn take_route(key: &str) -> Option<String> {
    let key = route_key(key);
    let storage = storage(Keep::Tab)?;
    let place = storage.get_item(&key).ok().flatten()?;
    storage.remove_item(&key).ok().map(|()| place)
}

/// Keeps the place for this tab; an empty one is no entry.
pub(super) fn keep_route(key: &str, place: &str) {
    let key = route_key(key);
    if let Some(storage) = storage(Keep::Tab) {
        // Where it cannot be kept, the next visit begins at the start.
        let _ = if place.is_empty() { storage.remove_item(&key) } else { storage.set_item(&key, place) };
    }
}

/// The name that answers are kept under. `name` tells what several apps on one page keep.
pub(super) fn key(policy: &Policy, name: &str) -> String {
    let key = [OURS, &policy.id].concat();
    if name.is_empty() { key } else { [&key, ":", name].concat() }
}

/// The name that the place is kept under, beside that of the answers.
fn route_key(key: &str) -> String {
    beside("place:", key)
}

fn beside(what: &str, key: &str) -> String {
    [OURS, what, key.strip_prefix(OURS).unwrap_or(key)].concat()
}

fn storage(keep: Keep) -> Option<Storage> {
    let found = |window: Window| match keep {
        Keep::Nothing => Ok(None),
        Keep::Tab => window.session_storage(),
        Keep::Device => window.local_storage(),
    };
    window().and_then(|window| found(window).ok().flatten())
}
