//! What a browser has stored, whoever wrote it: read without a panic or not at all, and a visit that begins with it goes
//! through.
#![no_main]

use libfuzzer_sys::fuzz_target;
use policy_selfcheck::domain::answer::Answers;
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::domain::text::Language;
use policy_selfcheck::session::{Action, Keep, Notes, Route, Saved, Session, StorageAction, StorageError};
use policy_selfcheck_fuzz::{answers, policy, with_hash};

fuzz_target!(|bytes: &[u8]| {
    let policy = policy();
    let made = answers(policy, bytes);
    let notes = Notes::default();
    let text = Saved::write(policy, &made, &notes);
    assert_eq!(Saved::read(policy, Keep::Tab, &text), Saved::Answers(Keep::Tab, made, notes));
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    found(policy, text);
    let said = text.rsplit_once(' ').map_or(text, |(said, _)| said);
    found(policy, &with_hash(said));
    found(policy, &with_hash(&["selfcheck 1 ", &policy.id, " ", text].concat()));
    let place = ["place 2 ", &policy.id, " ", &policy.revision.to_string(), " ", text].concat();
    for place in [text, &with_hash(said), &with_hash(&place)] {
        returned(policy, place);
    }
});

/// Begins at a place that was kept, whoever wrote it, and goes back from there.
fn returned(policy: &Policy, place: &str) {
    let fresh = Session::new(policy, Language::OFFICIAL);
    let mut session = fresh.clone();
    session.return_to(policy, place, None);
    assert!(session.returned || session == fresh);
    for action in [Action::Back, Action::Continue, Action::Storage(StorageAction::Clear)] {
        session.update(policy, action);
        assert_eq!(policy.verdicts(&session.answers).len(), policy.measures.len());
    }
}

fn found(policy: &Policy, text: &str) {
    match Saved::read(policy, Keep::Device, text) {
        Saved::Answers(keep, answers, notes) => {
            assert_eq!(keep, Keep::Device);
            let again = Saved::write(policy, &answers, &notes);
            assert_eq!(Saved::read(policy, keep, &again), Saved::Answers(keep, answers.clone(), notes));
            visit(policy, answers);
        }
        found => assert_eq!(found, Saved::StorageError(StorageError::Unreadable)),
    }
}

/// Goes on where the stored answers stop, to every page, and clears them.
fn visit(policy: &Policy, answers: Answers) {
    let saved = Saved::Answers(Keep::Device, answers.clone(), Notes::default());
    let session = Session::new(policy, Language::OFFICIAL).with(saved);
    assert_eq!((&session.own, &session.answers, session.route), (&answers, &answers, Route::Start));
    let mut session = session;
    let screens = (0..policy.screens.len()).filter_map(|screen| {
        policy.screens[screen].facts.first().map(|fact| Action::Go(Route::Screen(*fact)))
    });
    let pages = [Route::Result, Route::Review, Route::RoadMap, Route::Share, Route::Compare].map(Action::Go);
    let way =
        [Action::Continue, Action::Next, Action::Back, Action::Back].into_iter().chain(screens).chain(pages);
    for action in way {
        session.update(policy, action);
        assert_eq!(policy.verdicts(&session.answers).len(), policy.measures.len());
    }
    session.update(policy, Action::Storage(StorageAction::Clear));
    assert_eq!(session.own.count(), 0);
}
