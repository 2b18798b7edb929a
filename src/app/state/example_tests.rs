//! An example stays one, whichever way it is looked at, until an answer is changed.

use super::{Action, Lens, Place, State};
use crate::domain::answer::Answer;
use crate::domain::policy::Policy;
use crate::domain::share::{Carried, Link, encode};
use crate::domain::text::Language;
use crate::pack;
use crate::wording::Wording;

use super::Travels;

/// Looking at each example.
fn each(look: impl Fn(&'static Policy, usize, State)) {
    let policy = pack::policy().unwrap();
    for example in 0..policy.enterprises.len() {
        let mut state = State::new(policy, Language::Chinese);
        state.act(policy, Action::LookAt(example));
        look(policy, example, state);
    }
}

/// Which example a state is said to be about.
fn about(policy: &Policy, state: &State) -> Option<String> {
    state.example(policy).map(|example| example.enterprise.id.clone())
}

/// Who opens the link that the state makes now.
fn opened(policy: &'static Policy, state: &State) -> State {
    let mut other = State::new(policy, Language::English);
    other.act(policy, Action::OpenLink(state.link(policy)));
    assert_eq!((other.place, other.lens), (Place::Result, Lens::Link));
    other
}

#[test]
fn an_example_is_one_until_an_answer_is_changed() {
    each(|policy, example, mut state| {
        let id = Some(policy.enterprises[example].id.clone());
        assert_eq!(about(policy, &state), id);
        state.act(policy, Action::TakeOver);
        assert_eq!((about(policy, &state), state.lens), (id.clone(), Lens::Own));
        let (fact, given) = state.own.given().next().unwrap();
        let other = if given == Answer::One(0) { Answer::One(1) } else { Answer::One(0) };
        state.act(policy, Action::Visit(fact));
        state.act(policy, Action::Pick(fact, other));
        assert_eq!(about(policy, &state), None, "now it is the visitor’s own");
        state.act(policy, Action::Pick(fact, given));
        assert_eq!(about(policy, &state), id);
        state.act(policy, Action::Clear);
        assert_eq!(about(policy, &state), None);
    });
}

#[test]
fn going_through_the_pages_changes_no_answer() {
    each(|policy, example, mut state| {
        state.act(policy, Action::TakeOver);
        let answered: Vec<u16> = state.own.given().map(|(fact, _)| fact).collect();
        for fact in answered {
            state.act(policy, Action::Go(Place::Screen(fact)));
            state.act(policy, Action::Next);
            let left = about(policy, &state);
            assert_eq!(left, Some(policy.enterprises[example].id.clone()), "{fact}");
        }
    });
}

#[test]
fn the_link_of_an_example_opens_as_one_also_when_it_is_sent_on() {
    for carried in [Carried::All, Carried::Needed] {
        each(|policy, example, mut state| {
            let id = Some(policy.enterprises[example].id.clone());
            state.act(policy, Action::LetTravel(Travels { carried, ..Travels::default() }));
            assert_eq!(
                state.link(policy),
                encode(policy, &Link { carried, answers: state.answers.clone(), name: String::new() })
            );
            let mut other = opened(policy, &state);
            assert_eq!(about(policy, &other), id);
            assert_eq!(about(policy, &opened(policy, &other)), id);
            other.act(policy, Action::TakeOver);
            assert_eq!(about(policy, &other), id);
            assert_eq!(about(policy, &opened(policy, &other)), id);
        });
    }
}

#[test]
fn with_an_answer_tried_out_it_still_is_the_example() {
    each(|policy, example, mut state| {
        let id = Some(policy.enterprises[example].id.clone());
        let Some(step) = policy.road_map(&state.answers).into_iter().next() else { return };
        state.act(policy, Action::LetTravel(Travels { name: "A company".to_owned(), ..Travels::default() }));
        state.act(policy, Action::Try(step.fact, step.answer));
        assert_eq!(policy.example_of(&state.answers), None);
        assert_eq!(about(policy, &state), id);
        let other = opened(policy, &state);
        assert_eq!((about(policy, &other), &other.answers), (id.clone(), &state.answers));
        let banner = other.example(policy).unwrap().told(Wording::of(other.language));
        assert!(banner.starts_with("Example (invented): "), "{banner}");
        assert_eq!(about(policy, &opened(policy, &other)), id, "sent on");
        state.act(policy, Action::StopTrying);
        assert_eq!(opened(policy, &state).received.unwrap().link.name, "A company");
    });
}
