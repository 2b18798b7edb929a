//! An example stays one, whichever way it is looked at, until an answer is changed.

use super::{Action, AnswerAction, AnswerSource, LinkAction, Route, Session, StorageAction};
use crate::domain::answer::{Answer, NO, YES};
use crate::domain::index::FactIndex;
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::format::link::{Carried, Link, encode};
use crate::pack;
use crate::wording::Wording;

use super::Sharing;

/// Looking at each example.
fn each(look: impl Fn(&'static Policy, usize, Session)) {
    let policy = pack::policy().unwrap();
    for example in 0..policy.enterprises.len() {
        let mut session = Session::new(policy, Language::OFFICIAL);
        session.update(policy, Action::OpenExample(example.try_into().unwrap()));
        look(policy, example, session);
    }
}

/// Which example a session is said to be about.
fn about(policy: &Policy, session: &Session) -> Option<String> {
    session.example(policy).map(|example| example.enterprise.id.clone())
}

/// Who opens the link that the session makes now.
fn opened(policy: &'static Policy, session: &Session) -> Session {
    let mut other = Session::new(policy, Language::TRANSLATION);
    other.update(policy, Action::Link(LinkAction::Open(session.link(policy))));
    assert_eq!((other.route, other.source), (Route::Result, AnswerSource::Link));
    other
}

#[test]
fn an_example_is_one_until_an_answer_is_changed() {
    each(|policy, example, mut session| {
        let id = Some(policy.enterprises[example].id.clone());
        assert_eq!(about(policy, &session), id);
        session.update(policy, Action::AdoptAnswers);
        assert_eq!((about(policy, &session), session.source), (id.clone(), AnswerSource::Own));
        let (fact, given) = session.own.given().next().unwrap();
        let other = if given == Answer::One(YES) { Answer::One(NO) } else { Answer::One(YES) };
        session.update(policy, Action::GoToFact(fact));
        session.update(policy, Action::Answer(AnswerAction::Pick(fact, other)));
        assert_eq!(about(policy, &session), None, "now it is the visitor’s own");
        session.update(policy, Action::Answer(AnswerAction::Pick(fact, given)));
        assert_eq!(about(policy, &session), id);
        session.update(policy, Action::Storage(StorageAction::Clear));
        assert_eq!(about(policy, &session), None);
    });
}

#[test]
fn going_through_the_pages_changes_no_answer() {
    each(|policy, example, mut session| {
        session.update(policy, Action::AdoptAnswers);
        let answered: Vec<FactIndex> = session.own.given().map(|(fact, _)| fact).collect();
        for fact in answered {
            session.update(policy, Action::Go(Route::Screen(fact)));
            session.update(policy, Action::Next);
            let left = about(policy, &session);
            assert_eq!(left, Some(policy.enterprises[example].id.clone()), "{fact}");
        }
    });
}

#[test]
fn the_link_of_an_example_opens_as_one_also_when_it_is_sent_on() {
    for carried in [Carried::All, Carried::Needed] {
        each(|policy, example, mut session| {
            let id = Some(policy.enterprises[example].id.clone());
            session.update(
                policy,
                Action::Link(LinkAction::ChooseSharing(Sharing { carried, ..Sharing::default() })),
            );
            assert_eq!(
                session.link(policy),
                encode(policy, &Link { carried, answers: session.answers.clone(), name: String::new() })
            );
            let mut other = opened(policy, &session);
            assert_eq!(about(policy, &other), id);
            assert_eq!(about(policy, &opened(policy, &other)), id);
            other.update(policy, Action::AdoptAnswers);
            assert_eq!(about(policy, &other), id);
            assert_eq!(about(policy, &opened(policy, &other)), id);
        });
    }
}

#[test]
fn with_an_answer_tried_out_it_still_is_the_example() {
    each(|policy, example, mut session| {
        let id = Some(policy.enterprises[example].id.clone());
        let Some(step) = policy.road_map(&session.answers).into_iter().next() else { return };
        session.update(
            policy,
            Action::Link(LinkAction::ChooseSharing(Sharing {
                name: "A company".to_owned(),
                ..Sharing::default()
            })),
        );
        session.update(policy, Action::Try(step.fact, step.answer));
        assert_eq!(policy.example_of(&session.answers), None);
        assert_eq!(about(policy, &session), id);
        let other = opened(policy, &session);
        assert_eq!((about(policy, &other), &other.answers), (id.clone(), &session.answers));
        let banner = other.example(policy).unwrap().told(Wording::of(other.language));
        assert!(banner.starts_with("Example (invented): "), "{banner}");
        assert_eq!(about(policy, &opened(policy, &other)), id, "sent on");
        session.update(policy, Action::StopTrying);
        assert_eq!(opened(policy, &session).received.unwrap().link.name, "A company");
    });
}
