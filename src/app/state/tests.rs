use super::{Action, Fold, Place, Problem, State};
use crate::domain::answer::{Answer, YES};
use crate::domain::fact::{Kind, Layout};
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::pack;

fn begun() -> (&'static Policy, State) {
    let policy = pack::policy().unwrap();
    let mut state = State::new(policy, Language::Chinese);
    state.act(policy, Action::Continue);
    (policy, state)
}

/// Answers what is on the screen: the first option, or *none of these* on a checklist.
fn answer(policy: &Policy, state: &mut State) {
    if state.sheet.layout(policy) == Layout::Checklist {
        state.act(policy, Action::Nothing);
        return;
    }
    while let Some(fact) = state
        .sheet
        .visible(policy, &state.answers)
        .into_iter()
        .find(|fact| state.answers.get(*fact).is_none())
    {
        let action = match policy.fact_at(fact).unwrap().kind {
            Kind::YesNo | Kind::Choice => Action::Pick(fact, Answer::One(YES)),
            Kind::Multi => Action::Option(fact, 0),
            Kind::Number => Action::Type(fact, "１，０００".to_owned()),
        };
        state.act(policy, action);
    }
}

/// On the first checklist of the interview.
fn at_checklist() -> (&'static Policy, State) {
    let (policy, mut state) = begun();
    while state.sheet.layout(policy) == Layout::Questions {
        answer(policy, &mut state);
        state.act(policy, Action::Next);
    }
    (policy, state)
}

#[test]
fn answering_every_screen_ends_in_the_result() {
    let (policy, mut state) = begun();
    for _ in 0..policy.screens.len() * 2 {
        if state.place == Place::Result {
            assert!(policy.next_step(&state.answers).is_none());
            return;
        }
        answer(policy, &mut state);
        state.act(policy, Action::Next);
        assert_eq!(state.sheet.problems, []);
    }
    panic!("no end: {:?}", state.place);
}

#[test]
fn nothing_goes_on_without_an_answer() {
    let (policy, mut state) = begun();
    let place = state.place;
    state.act(policy, Action::Next);
    assert_eq!(state.place, place);
    let missing = state.sheet.visible(policy, &state.answers).into_iter();
    assert_eq!(state.sheet.problems, missing.map(Problem::Unanswered).collect::<Vec<_>>());

    let (policy, mut state) = at_checklist();
    state.act(policy, Action::Next);
    assert_eq!(state.sheet.problems, [Problem::NothingTicked]);
}

#[test]
fn back_and_forth_keeps_place_answers_and_language() {
    let (policy, mut state) = begun();
    answer(policy, &mut state);
    let answers = state.answers.clone();
    state.act(policy, Action::Next);
    state.act(policy, Action::Speak(Language::English));
    state.act(policy, Action::Back);
    assert_eq!(
        (state.place, &state.answers, state.language),
        (Place::Screen(0), &answers, Language::English)
    );
    state.act(policy, Action::Back);
    assert_eq!((state.place, &state.answers), (Place::Start, &answers));
}

#[test]
fn a_tick_needs_its_choice_and_gets_it_back() {
    let (policy, mut state) = at_checklist();
    let choice = |fact: &&u16| policy.fact_at(**fact).unwrap().kind == Kind::Choice;
    let row = *state.sheet.shown.iter().find(choice).unwrap();
    state.act(policy, Action::Row(row));
    state.act(policy, Action::Next);
    assert_eq!(state.sheet.problems, [Problem::Detail(row)]);
    state.act(policy, Action::Pick(row, Answer::One(0)));
    state.act(policy, Action::Row(row));
    assert_eq!(state.answers.get(row), None);
    state.act(policy, Action::Row(row));
    assert_eq!(state.answers.get(row), Some(Answer::One(0)));
}

#[test]
fn a_checklist_is_found_the_way_it_was_left() {
    for action in [Action::RestUnsure, Action::Nothing] {
        let (policy, mut state) = at_checklist();
        state.act(policy, action);
        let left = (state.sheet.rest_unsure, state.sheet.nothing, state.sheet.ticked.clone());
        state.act(policy, Action::Next);
        state.act(policy, Action::Back);
        assert_eq!((state.sheet.rest_unsure, state.sheet.nothing, state.sheet.ticked.clone()), left);
    }
}

#[test]
fn clearing_forgets_everything_but_the_language() {
    let (policy, mut state) = begun();
    answer(policy, &mut state);
    state.act(policy, Action::Speak(Language::English));
    state.act(policy, Action::Toggle(Fold::Why));
    state.act(policy, Action::Clear);
    let fresh = State::new(policy, Language::English);
    assert_eq!(State { turn: 0, clearings: 0, ..state }, fresh);
}
