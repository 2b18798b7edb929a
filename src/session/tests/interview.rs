//! Answering page by page, there and back.

use super::{answer, at_checklist, begun, in_mode};
use crate::domain::answer::{Answer, YES};
use crate::domain::fact::Kind;
use crate::domain::index::FactIndex;
use crate::domain::text::Language;
use crate::session::{Action, AnswerAction, Mode, Problem, Route, Session};

#[test]
fn answering_every_page_ends_in_the_result() {
    let (policy, mut session) = begun();
    for _ in 0..policy.facts.len() {
        if session.route == Route::Result {
            assert!(policy.next_step(&session.answers).is_none());
            return;
        }
        answer(policy, &mut session);
        session.update(policy, Action::Next);
        assert_eq!(session.draft.problems, []);
    }
    panic!("no end: {:?}", session.route);
}

#[test]
fn nothing_goes_on_without_an_answer() {
    let (policy, mut session) = begun();
    let route = session.route;
    session.update(policy, Action::Next);
    assert_eq!(session.route, route);
    let asked = session.draft.question(policy).unwrap();
    assert_eq!(session.draft.problems, [Problem::Unanswered(asked)]);

    let (policy, mut session) = at_checklist();
    session.update(policy, Action::Next);
    assert_eq!(session.draft.problems, [Problem::NothingTicked]);
}

#[test]
fn back_and_forth_keeps_place_answers_and_language() {
    let (policy, mut session) = begun();
    answer(policy, &mut session);
    let answers = session.answers.clone();
    session.update(policy, Action::Next);
    session.update(policy, Action::SetLanguage(Language::TRANSLATION));
    session.update(policy, Action::Back);
    assert_eq!(
        (session.route, &session.answers, session.language),
        (Route::Screen(FactIndex::new(0)), &answers, Language::TRANSLATION)
    );
    session.update(policy, Action::Back);
    assert_eq!((session.route, &session.answers), (Route::Start, &answers));
}

#[test]
fn a_tick_needs_its_choice_and_gets_it_back() {
    let (policy, mut session) = at_checklist();
    let choice = |session: &Session| {
        let mut shown = session.draft.shown.iter().copied();
        shown.find(|fact| policy.fact_at(*fact).unwrap().kind == Kind::Choice)
    };
    while choice(&session).is_none() {
        answer(policy, &mut session);
        session.update(policy, Action::Next);
    }
    let row = choice(&session).unwrap();
    session.update(policy, Action::Answer(AnswerAction::Row(row)));
    session.update(policy, Action::Next);
    assert_eq!(session.draft.problems, [Problem::Detail(row)]);
    session.update(policy, Action::Answer(AnswerAction::Pick(row, Answer::One(YES))));
    session.update(policy, Action::Answer(AnswerAction::Row(row)));
    assert_eq!(session.answers.get(row), None);
    session.update(policy, Action::Answer(AnswerAction::Row(row)));
    assert_eq!(session.answers.get(row), Some(Answer::One(YES)));
}

#[test]
fn a_checklist_is_found_the_way_it_was_left() {
    for action in [Action::Answer(AnswerAction::RestUnsure), Action::Answer(AnswerAction::Nothing)] {
        let (policy, mut session) = at_checklist();
        session.update(policy, action);
        let left = (session.draft.rest_unsure, session.draft.nothing, session.draft.ticked.clone());
        session.update(policy, Action::Next);
        session.update(policy, Action::Back);
        assert_eq!((session.draft.rest_unsure, session.draft.nothing, session.draft.ticked.clone()), left);
    }
}

#[test]
fn each_question_is_a_place_to_come_back_to() {
    let (policy, mut session) = begun();
    let first = session.draft.question(policy).unwrap();
    session.update(policy, Action::Digit(1));
    assert_eq!(session.draft.question(policy), Some(first), "a key that picks does not go on");
    session.update(policy, Action::PickAndNext(first, Answer::One(YES)));
    let second = session.draft.question(policy).unwrap();
    assert_ne!(second, first);
    session.update(policy, Action::Back);
    assert_eq!((session.route, session.answers.get(first)), (Route::Screen(first), Some(Answer::One(YES))));
    session.update(policy, Action::Travel(session.history.at() + 1));
    assert_eq!(session.route, Route::Screen(second));
    session.update(policy, Action::Travel(session.history.at() - 1));
    session.update(policy, Action::PickAndNext(first, Answer::One(YES)));
    assert_eq!(session.route, Route::Screen(second), "the same answer goes on as well");
}

#[test]
fn who_has_come_back_goes_forth_through_the_same_pages() {
    let (policy, mut session) = begun();
    let on = |session: &mut Session| {
        answer(policy, session);
        session.update(policy, Action::Next);
    };
    (0..4).for_each(|_| on(&mut session));
    let history = session.history.clone();
    (0..3).for_each(|_| drop(session.update(policy, Action::Back)));
    let at = session.history.at();
    on(&mut session);
    assert_eq!(session.history.entries(), history.entries());
    assert_eq!(session.history.at(), at + 1, "not past what may be half answered");
    (0..2).for_each(|_| on(&mut session));
    assert_eq!(session.history, history);
}

#[test]
fn a_question_that_is_jumped_to_is_asked_alone_and_then_what_is_open() {
    let (policy, mut session) = begun();
    let first = session.draft.question(policy).unwrap();
    session.update(policy, Action::PickAndNext(first, Answer::One(YES)));
    let open = session.route;
    session.update(policy, Action::Go(Route::Review));
    session.update(policy, Action::GoToFact(first));
    assert_eq!((session.route, session.draft.shown.as_slice()), (Route::Screen(first), [first].as_slice()));
    session.update(policy, Action::Next);
    assert_eq!(session.route, open);
}

#[test]
fn what_has_become_useless_is_passed_over_on_the_way_back() {
    let (policy, mut session) = begun();
    let pick = |id: &str, option: &str| {
        let (index, fact) = policy.fact(id).unwrap();
        Action::PickAndNext(index, Answer::One(fact.option(option).unwrap()))
    };
    let (size, _) = policy.fact("size_class").unwrap();
    let (applicant, _) = policy.fact("applicant").unwrap();
    session.update(policy, pick("relation", "registered"));
    session.update(policy, Action::Go(Route::Review));
    session.update(policy, Action::GoToFact(size));
    session.update(policy, Action::PickAndNext(size, Answer::Unsure));
    session.update(policy, Action::GoToFact(applicant));
    let testing = policy.fact("applicant").unwrap().1.option("testing_body").unwrap();
    session.update(policy, Action::Answer(AnswerAction::Option(applicant, testing)));
    assert!(!policy.asked(&session.answers).contains(size));
    while session.route != Route::Review {
        assert_ne!(session.route, Route::Screen(size));
        session.update(policy, Action::Back);
    }
}

#[test]
fn the_quick_look_asks_one_question_after_the_other() {
    let (policy, mut session) = in_mode(Mode::Quick);
    let mut asked = Vec::new();
    while let Some(fact) = session.draft.question(policy).or_else(|| session.asked(policy)) {
        asked.push(fact);
        answer(policy, &mut session);
        session.update(policy, Action::Next);
        assert_eq!(session.draft.problems, []);
    }
    assert!(asked.len() > 2 && asked.iter().all(|fact| policy.quick_look.contains(fact)), "{asked:?}");
    for fact in asked.iter().rev() {
        session.update(policy, Action::Back);
        assert_eq!(session.asked(policy), Some(*fact));
    }
}

#[test]
fn what_a_search_hides_is_not_answered() {
    let (policy, begun) = at_checklist();
    for press in [Action::Next, Action::NothingAndNext] {
        let mut session = begun.clone();
        session.update(policy, Action::Seek("no row says this".to_owned()));
        let before = (session.route, session.answers.clone());
        session.update(policy, press.clone());
        assert_eq!((session.route, session.answers.clone()), before);
        assert_eq!(
            (session.draft.problems.as_slice(), &*session.draft.search),
            ([Problem::Hidden].as_slice(), "")
        );
        session.update(policy, Action::NothingAndNext);
        assert_ne!(session.route, before.0, "and once it was seen, it is");
    }
}
