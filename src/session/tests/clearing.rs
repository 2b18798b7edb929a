//! Clearing at the visitor’s wish.

use super::{answer, begun};
use crate::domain::text::Language;
use crate::session::{Action, Effect, Fold, Keep, Session, StorageAction};

#[test]
fn clearing_forgets_everything_but_the_language() {
    let (policy, mut session) = begun();
    answer(policy, &mut session);
    session.update(policy, Action::SetLanguage(Language::TRANSLATION));
    session.update(policy, Action::Toggle(Fold::Why));
    let effects = session.update(policy, Action::Storage(StorageAction::Clear));
    assert!(effects.contains(&Effect::Clear { cases: true }));
    let fresh = Session::new(policy, Language::TRANSLATION);
    assert_eq!(Session { moved: false, ..session }, fresh);
}

#[test]
fn clearing_keeps_the_choice_of_where_answers_are_kept() {
    let (policy, mut session) = begun();
    session.update(policy, Action::Storage(StorageAction::Keep(Keep::Nothing)));
    answer(policy, &mut session);
    session.update(policy, Action::Storage(StorageAction::Clear));
    assert_eq!((session.keep, session.own.count()), (Keep::Nothing, 0));
}

#[test]
fn clearing_is_asked_once_where_there_is_something_to_lose() {
    let (policy, mut session) = begun();
    let effects = session.update(policy, Action::Storage(StorageAction::AskToClear));
    assert!(effects.contains(&Effect::Clear { cases: true }), "nothing to lose");
    assert!(!session.toggled(Fold::Clearing));
    session.update(policy, Action::Continue);
    answer(policy, &mut session);
    let kept = session.own.clone();
    session.update(policy, Action::Storage(StorageAction::AskToClear));
    assert!(session.toggled(Fold::Clearing) && session.own == kept);
    session.update(policy, Action::Next);
    assert!(!session.toggled(Fold::Clearing), "another page has forgotten the question");
}
