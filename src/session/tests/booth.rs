//! Whoever walks away from a booth leaves nothing.

use super::{answer, at_booth, at_rest, in_mode, link};
use crate::domain::index::EnterpriseIndex;
use crate::domain::text::Language;
use crate::format::link::Carried;
use crate::session::{Action, Effect, Encryption, Filter, LinkAction, Mode, Route, Session, Sharing};

#[test]
fn nobody_is_warned_or_wiped_who_has_done_nothing() {
    let (policy, mut session) = in_mode(Mode::Booth);
    session.update(policy, Action::Idle(Some(20)));
    assert_eq!(session.update(policy, Action::Idle(Some(0))), []);
    assert_eq!(session.idle, None);
}

#[test]
fn after_a_warning_everything_is_wiped_unless_somebody_is_there() {
    let (policy, mut session) = in_mode(Mode::Booth);
    session.update(policy, Action::Continue);
    answer(policy, &mut session);
    session.update(policy, Action::Idle(Some(20)));
    assert_eq!(session.idle, Some(20));
    assert_eq!(session.update(policy, Action::Idle(None)), []);
    assert_eq!(session.idle, None);
    assert!(session.own.count() > 0);
    let effects = session.update(policy, Action::Idle(Some(0)));
    let fresh = Session::new(policy, Language::OFFICIAL).with_config(session.config.clone());
    assert!(effects.contains(&Effect::Renew));
    assert_eq!((session.idle, session.route), (None, Route::Start));
    assert_eq!(
        (&session.own, &session.answers, &session.history),
        (&fresh.own, &fresh.answers, &fresh.history)
    );
    assert_eq!((session.received, session.trial, session.encryption), (None, None, Encryption::default()));
}

#[test]
fn who_is_gone_leaves_nothing() {
    let (policy, mut session) = at_booth();
    let fresh = at_rest(&session);
    answer(policy, &mut session);
    session.update(policy, Action::SetLanguage(Language::TRANSLATION));
    session.update(policy, Action::Link(LinkAction::Open(link(policy, 0, Carried::All))));
    session.update(
        policy,
        Action::Link(LinkAction::ChooseSharing(Sharing { name: "A".to_owned(), ..Sharing::default() })),
    );
    session.update(policy, Action::Idle(Some(20)));
    assert_eq!(session.idle, Some(20));
    session.update(policy, Action::Idle(None));
    assert!(session.own.count() > 0 && session.idle.is_none(), "who is there keeps everything");
    session.update(policy, Action::Idle(Some(0)));
    assert_eq!(session, fresh);
}

#[test]
fn nobody_is_warned_of_losing_nothing_and_it_goes_all_the_same() {
    let (policy, mut session) = at_booth();
    let mut rest = at_rest(&session);
    let effects = rest.update(policy, Action::Idle(Some(0)));
    assert_eq!(effects, [], "what nobody has touched stays as it is");
    session.update(policy, Action::OpenExample(EnterpriseIndex::new(0)));
    session.update(policy, Action::Narrow(Filter { search: "robots".to_owned(), ..Filter::default() }));
    session.update(policy, Action::ReturnToOwn);
    session.update(policy, Action::Idle(Some(20)));
    assert_eq!(session.idle, None);
    let effects = session.update(policy, Action::Idle(Some(0)));
    assert!(effects.contains(&Effect::Renew) && session.filter.search.is_empty());
}
