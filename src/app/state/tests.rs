use std::rc::Rc;

use super::{
    Action, Filter, Focus, Fold, Keep, Lens, Lock, Locked, Mode, Place, Problem, Setting, State, Take, Took,
    Travels,
};
use crate::domain::answer::{Answer, YES};
use crate::domain::fact::{Kind, Layout};
use crate::domain::policy::Policy;
use crate::domain::share::{Carried, Link, encode};
use crate::domain::text::Language;
use crate::pack;

fn begun() -> (&'static Policy, State) {
    let policy = pack::policy().unwrap();
    let mut state = State::new(policy, Language::Chinese);
    state.act(policy, Action::Continue);
    (policy, state)
}

/// Answers what is on the page: the first option, or *none of these* on a checklist.
fn answer(policy: &Policy, state: &mut State) {
    if state.sheet.layout(policy) == Layout::Checklist {
        state.act(policy, Action::Nothing);
        return;
    }
    if let Some(fact) = state.sheet.question(policy).filter(|fact| state.answers.get(*fact).is_none()) {
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
fn answering_every_page_ends_in_the_result() {
    let (policy, mut state) = begun();
    for _ in 0..policy.facts.len() {
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
    let asked = state.sheet.question(policy).unwrap();
    assert_eq!(state.sheet.problems, [Problem::Unanswered(asked)]);

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
    let choice = |state: &State| {
        let mut shown = state.sheet.shown.iter().copied();
        shown.find(|fact| policy.fact_at(*fact).unwrap().kind == Kind::Choice)
    };
    while choice(&state).is_none() {
        answer(policy, &mut state);
        state.act(policy, Action::Next);
    }
    let row = choice(&state).unwrap();
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

/// The link of an example.
fn link(policy: &Policy, example: usize, carried: Carried) -> String {
    let answers = policy.enterprises[example].answers.clone();
    encode(policy, &Link { answers, carried, name: String::new() })
}

#[test]
fn answers_that_are_taken_over_are_those_that_are_looked_at() {
    let (policy, mut state) = begun();
    state.act(policy, Action::OpenLink(link(policy, 0, Carried::All)));
    state.act(policy, Action::Go(Place::Compare));
    state.act(policy, Action::Weigh(link(policy, 1, Carried::All)));
    state.act(policy, Action::Back);
    state.act(policy, Action::TakeOver);
    assert_eq!(state.own, policy.enterprises[1].answers);
}

#[test]
fn what_was_taken_over_stays_taken_over_on_the_way_back() {
    let (policy, mut state) = begun();
    state.act(policy, Action::OpenLink(link(policy, 0, Carried::All)));
    state.act(policy, Action::Go(Place::Review));
    state.act(policy, Action::TakeOver);
    state.act(policy, Action::Back);
    assert_eq!((state.place, state.lens), (Place::Result, Lens::Own));
}

#[test]
fn a_lock_belongs_to_its_link_and_its_passphrase() {
    let (policy, mut state) = begun();
    state.act(policy, Action::OpenLink(link(policy, 0, Carried::All)));
    state.act(policy, Action::TakeOver);
    state.act(policy, Action::Go(Place::Share));
    let passphrase = "open sesame".to_owned();
    state.act(policy, Action::Lock(Lock { passphrase: passphrase.clone(), ..Lock::default() }));
    let made = Locked { end: state.link(policy), passphrase, link: Some("2locked".to_owned()) };
    let locked = |state: &State| state.lock.link.clone();
    let mut typed = state.clone();
    typed.act(policy, Action::Lock(Lock { passphrase: "another one".to_owned(), ..Lock::default() }));
    typed.act(policy, Action::Locked(made.clone()));
    assert_eq!(locked(&typed), None, "the passphrase was changed meanwhile");
    let mut less = state.clone();
    less.act(policy, Action::LetTravel(super::Travels { carried: Carried::Needed, ..less.travels.clone() }));
    less.act(policy, Action::Locked(made.clone()));
    assert_eq!(locked(&less), None, "another link was chosen meanwhile");
    state.act(policy, Action::Locked(made));
    assert!(locked(&state).is_some());
    let step = policy.road_map(&state.own).remove(0);
    state.act(policy, Action::Try(step.fact, step.answer));
    assert_eq!(locked(&state), None, "other answers are another link");
}

#[test]
fn a_picture_stays_while_it_is_saved_and_goes_with_its_answers() {
    let (policy, mut state) = begun();
    state.act(policy, Action::OpenLink(link(policy, 0, Carried::All)));
    let step = policy.road_map(&state.answers).remove(0);
    state.act(policy, Action::Try(step.fact, step.answer));
    state.act(policy, Action::Go(Place::Share));
    state.act(policy, Action::Took(Took::Picture("data:".to_owned(), None)));
    state.act(policy, Action::Take(Take::SavePicture));
    assert!(state.took.is_some());
    state.act(policy, Action::Took(Took::Picture("data:".to_owned(), Some(false))));
    assert!(
        matches!(&state.took, Some(Took::Picture(..))),
        "it can be pressed and held where it is not saved"
    );
    state.act(policy, Action::StopTrying);
    assert_eq!(state.took, None);
}

#[test]
fn paper_is_one_touch_away_and_printed_once() {
    let (policy, mut state) = begun();
    state.act(policy, Action::OpenLink(link(policy, 0, Carried::All)));
    state.act(policy, Action::PrintReport);
    assert_eq!((state.place, state.focus), (Place::Paper, Focus::Print));
    state.act(policy, Action::Back);
    state.act(policy, Action::Travel(state.at + 1));
    assert_eq!((state.place, state.focus), (Place::Paper, Focus::Heading), "who comes back wants to look");
}

#[test]
fn a_large_code_is_small_again_on_another_page() {
    let (policy, mut state) = begun();
    state.act(policy, Action::Go(Place::Share));
    state.act(policy, Action::Toggle(Fold::Code));
    assert!(state.toggled(Fold::Code));
    state.act(policy, Action::Back);
    assert!(!state.toggled(Fold::Code));
}

#[test]
fn a_part_goes_on_as_a_part() {
    let (policy, mut state) = begun();
    let part = link(policy, 0, Carried::Needed);
    state.act(policy, Action::OpenLink(part.clone()));
    assert_eq!(state.link(policy), part);
}

#[test]
fn a_lock_that_was_opened_is_not_on_the_way_back() {
    let (policy, mut state) = begun();
    let locked = crate::domain::share::sealed(&[7; 64]);
    state.act(policy, Action::OpenLink(locked));
    assert_eq!(state.place, Place::Unlock);
    state.act(policy, Action::Unlocked(None));
    assert!(state.lock.wrong);
    state.act(policy, Action::Unlocked(Some(link(policy, 0, Carried::All))));
    assert_eq!((state.place, state.lens), (Place::Result, Lens::Link));
    state.act(policy, Action::Back);
    assert_ne!(state.place, Place::Unlock);
    state.act(policy, Action::Unlocked(Some(link(policy, 1, Carried::All))));
    assert_ne!(state.place, Place::Result, "what comes late is not wanted any more");
}

#[test]
fn a_lock_that_was_left_waits_for_its_passphrase() {
    let (policy, mut state) = begun();
    let locked = crate::domain::share::sealed(&[7; 64]);
    state.act(policy, Action::OpenLink(locked.clone()));
    let at = state.at;
    state.act(policy, Action::LeaveExample);
    assert_eq!(state.lock.link, None, "elsewhere it is no lock");
    state.act(policy, Action::Back);
    assert_eq!((state.place, state.lock.link.as_ref()), (Place::Unlock, Some(&locked)));
    state.act(policy, Action::Travel(at - 1));
    state.act(policy, Action::Travel(at));
    assert_eq!((state.place, state.lock.link.as_ref()), (Place::Unlock, Some(&locked)));
}

#[test]
fn clearing_keeps_the_choice_of_where_answers_are_kept() {
    let (policy, mut state) = begun();
    state.act(policy, Action::Keep(Keep::Nothing));
    answer(policy, &mut state);
    state.act(policy, Action::Clear);
    assert_eq!((state.keep, state.own.count()), (Keep::Nothing, 0));
}

fn in_mode(mode: Mode) -> (&'static Policy, State) {
    let policy = pack::policy().unwrap();
    let setting = Setting { mode, keep: Keep::Nothing, ..Setting::default() };
    (policy, State::new(policy, Language::Chinese).in_setting(Rc::new(setting)))
}

#[test]
fn what_the_page_around_knows_is_the_visitors_to_change() {
    let (policy, mut state) = in_mode(Mode::Standard);
    let (fact, _) = policy.fact("relation").unwrap();
    state.act(policy, Action::Prefill(Vec::from([(fact, Answer::One(1))])));
    assert_eq!((state.own.get(fact), state.count_prefilled()), (Some(Answer::One(1)), 1));
    state.act(policy, Action::Continue);
    state.act(policy, Action::Pick(fact, Answer::One(0)));
    assert_eq!((state.own.get(fact), state.count_prefilled()), (Some(Answer::One(0)), 0));
    // Told again, the visitor’s own answer stays.
    state.act(policy, Action::Prefill(Vec::from([(fact, Answer::One(1))])));
    assert_eq!((state.own.get(fact), state.count_prefilled()), (Some(Answer::One(0)), 0));
}

#[test]
fn a_summary_begins_with_the_result_where_there_are_answers() {
    let (policy, mut state) = in_mode(Mode::Summary);
    state.summarise(policy);
    assert_eq!(state.place, Place::Start);
    let (fact, _) = policy.fact("relation").unwrap();
    state.act(policy, Action::Prefill(Vec::from([(fact, Answer::One(0))])));
    assert_eq!(state.place, Place::Result);
}

#[test]
fn a_quick_look_is_where_its_visitors_begin_and_come_back_to() {
    let (policy, mut state) = in_mode(Mode::Quick);
    assert_eq!(state.place, Place::QuickLook(0));
    state.act(policy, Action::LookAt(0));
    state.act(policy, Action::LeaveExample);
    assert_eq!(state.place, Place::QuickLook(0));
    state.act(policy, Action::Clear);
    assert_eq!(
        (state.place, state.trail.as_slice()),
        (Place::QuickLook(0), &[(Place::QuickLook(0), Lens::Own)][..])
    );
}

#[test]
fn nobody_is_warned_or_wiped_who_has_done_nothing() {
    let (policy, mut state) = in_mode(Mode::Booth);
    state.act(policy, Action::Idle(Some(20)));
    state.act(policy, Action::Idle(Some(0)));
    assert_eq!((state.idle, state.wipes), (None, 0));
}

#[test]
fn after_a_warning_everything_is_wiped_unless_somebody_is_there() {
    let (policy, mut state) = in_mode(Mode::Booth);
    state.act(policy, Action::Continue);
    answer(policy, &mut state);
    state.act(policy, Action::Idle(Some(20)));
    assert_eq!(state.idle, Some(20));
    state.act(policy, Action::Idle(None));
    assert_eq!((state.idle, state.wipes), (None, 0));
    assert!(state.own.count() > 0);
    state.act(policy, Action::Idle(Some(0)));
    let fresh = State::new(policy, Language::Chinese).in_setting(state.setting.clone());
    assert_eq!((state.wipes, state.idle, state.place), (1, None, Place::Start));
    assert_eq!((&state.own, &state.answers, &state.trail), (&fresh.own, &fresh.answers, &fresh.trail));
    assert_eq!((state.received, state.trial, state.lock), (None, None, Lock::default()));
}

#[test]
fn feedback_names_the_measure_and_nothing_else() {
    let policy = pack::policy().unwrap();
    let measure = &policy.measures[0];
    let about = |feedback: &str| {
        Setting { feedback: feedback.to_owned(), ..Setting::default() }.feedback_on(policy, measure)
    };
    let named = [&*policy.id, "%20", &measure.id, "%20r", &policy.revision.to_string()].concat();
    for (address, leads_to) in [
        ("https://park.example/say", Some("https://park.example/say?about=")),
        ("https://park.example/?to=us", Some("https://park.example/?to=us&about=")),
        ("mailto:qiye@park.example", Some("mailto:qiye@park.example?subject=")),
        ("javascript:alert(1)", None),
        ("", None),
    ] {
        assert_eq!(about(address), leads_to.map(|start| [start, &*named].concat()), "{address}");
    }
}

/// On the first page of a booth.
fn at_booth() -> (&'static Policy, State) {
    let policy = pack::policy().unwrap();
    let setting = Setting { mode: Mode::Booth, keep: Keep::Nothing, idle: 60, ..Setting::default() };
    let mut state = State::new(policy, Language::Chinese).in_setting(Rc::new(setting));
    state.act(policy, Action::Continue);
    (policy, state)
}

#[test]
fn each_question_is_a_place_to_come_back_to() {
    let (policy, mut state) = begun();
    let first = state.sheet.question(policy).unwrap();
    state.act(policy, Action::Digit(1));
    assert_eq!(state.sheet.question(policy), Some(first), "a key that picks does not go on");
    state.act(policy, Action::PickAndNext(first, Answer::One(0)));
    let second = state.sheet.question(policy).unwrap();
    assert_ne!(second, first);
    state.act(policy, Action::Back);
    assert_eq!((state.place, state.answers.get(first)), (Place::Screen(first), Some(Answer::One(0))));
    state.act(policy, Action::Travel(state.at + 1));
    assert_eq!(state.place, Place::Screen(second));
    state.act(policy, Action::Travel(state.at - 1));
    state.act(policy, Action::PickAndNext(first, Answer::One(0)));
    assert_eq!(state.place, Place::Screen(second), "the same answer goes on as well");
}

#[test]
fn who_has_come_back_goes_forth_through_the_same_pages() {
    let (policy, mut state) = begun();
    let on = |state: &mut State| {
        answer(policy, state);
        state.act(policy, Action::Next);
    };
    (0..4).for_each(|_| on(&mut state));
    let trail = state.trail.clone();
    (0..3).for_each(|_| state.act(policy, Action::Back));
    let at = state.at;
    on(&mut state);
    assert_eq!((state.at, &state.trail), (at + 1, &trail), "not past what may be half answered");
    (0..2).for_each(|_| on(&mut state));
    assert_eq!((state.at, &state.trail), (at + 3, &trail));
}

#[test]
fn a_question_that_is_jumped_to_is_asked_alone_and_then_what_is_open() {
    let (policy, mut state) = begun();
    let first = state.sheet.question(policy).unwrap();
    state.act(policy, Action::PickAndNext(first, Answer::One(0)));
    let open = state.place;
    state.act(policy, Action::Go(Place::Review));
    state.act(policy, Action::Visit(first));
    assert_eq!((state.place, state.sheet.shown.as_slice()), (Place::Screen(first), [first].as_slice()));
    state.act(policy, Action::Next);
    assert_eq!(state.place, open);
}

#[test]
fn what_has_become_useless_is_passed_over_on_the_way_back() {
    let (policy, mut state) = begun();
    let pick = |id: &str, option: &str| {
        let (index, fact) = policy.fact(id).unwrap();
        Action::PickAndNext(index, Answer::One(fact.option(option).unwrap()))
    };
    let (size, _) = policy.fact("size_class").unwrap();
    let (applicant, _) = policy.fact("applicant").unwrap();
    state.act(policy, pick("relation", "registered"));
    state.act(policy, Action::Go(Place::Review));
    state.act(policy, Action::Visit(size));
    state.act(policy, Action::PickAndNext(size, Answer::Unsure));
    state.act(policy, Action::Visit(applicant));
    let testing = policy.fact("applicant").unwrap().1.option("testing_body").unwrap();
    state.act(policy, Action::Option(applicant, testing));
    assert!(!policy.asked(&state.answers).contains(size));
    while state.place != Place::Review {
        assert_ne!(state.place, Place::Screen(size));
        state.act(policy, Action::Back);
    }
}

#[test]
fn the_quick_look_asks_one_question_after_the_other() {
    let (policy, mut state) = in_mode(Mode::Quick);
    let mut asked = Vec::new();
    while let Some(fact) = state.sheet.question(policy).or_else(|| state.asked(policy)) {
        asked.push(fact);
        answer(policy, &mut state);
        state.act(policy, Action::Next);
        assert_eq!(state.sheet.problems, []);
    }
    assert!(asked.len() > 2 && asked.iter().all(|fact| policy.quick_look.contains(fact)), "{asked:?}");
    for fact in asked.iter().rev() {
        state.act(policy, Action::Back);
        assert_eq!(state.asked(policy), Some(*fact));
    }
}

#[test]
fn who_is_gone_leaves_nothing() {
    let (policy, mut state) = at_booth();
    let fresh = State { wipes: 1, ..at_rest(&state) };
    answer(policy, &mut state);
    state.act(policy, Action::Speak(Language::English));
    state.act(policy, Action::OpenLink(link(policy, 0, Carried::All)));
    state.act(policy, Action::LetTravel(Travels { name: "A".to_owned(), ..Travels::default() }));
    state.act(policy, Action::Idle(Some(20)));
    assert_eq!(state.idle, Some(20));
    state.act(policy, Action::Idle(None));
    assert!(state.own.count() > 0 && state.idle.is_none(), "who is there keeps everything");
    state.act(policy, Action::Idle(Some(0)));
    assert_eq!(state, fresh);
}

#[test]
fn nobody_is_warned_of_losing_nothing_and_it_goes_all_the_same() {
    let (policy, mut state) = at_booth();
    let mut rest = at_rest(&state);
    rest.act(policy, Action::Idle(Some(0)));
    assert_eq!(rest.wipes, 0, "what nobody has touched stays as it is");
    state.act(policy, Action::LookAt(0));
    state.act(policy, Action::Narrow(Filter { search: "robots".to_owned(), ..Filter::default() }));
    state.act(policy, Action::LeaveExample);
    state.act(policy, Action::Idle(Some(20)));
    assert_eq!(state.idle, None);
    state.act(policy, Action::Idle(Some(0)));
    assert_eq!((state.wipes, &*state.filter.search), (1, ""));
}

/// The state that a booth began with.
fn at_rest(state: &State) -> State {
    State::new(pack::policy().unwrap(), state.begun_in).in_setting(state.setting.clone())
}

#[test]
fn what_a_search_hides_is_not_answered() {
    let (policy, begun) = at_checklist();
    for press in [Action::Next, Action::NothingAndNext] {
        let mut state = begun.clone();
        state.act(policy, Action::Seek("no row says this".to_owned()));
        let before = (state.place, state.answers.clone());
        state.act(policy, press.clone());
        assert_eq!((state.place, state.answers.clone()), before);
        assert_eq!(
            (state.sheet.problems.as_slice(), &*state.sheet.search),
            ([Problem::Hidden].as_slice(), "")
        );
        state.act(policy, Action::NothingAndNext);
        assert_ne!(state.place, before.0, "and once it was seen, it is");
    }
}

#[test]
fn clearing_is_asked_once_where_there_is_something_to_lose() {
    let (policy, mut state) = begun();
    state.act(policy, Action::AskToClear);
    assert_eq!((state.clearings, state.toggled(Fold::Clearing)), (1, false), "nothing to lose");
    state.act(policy, Action::Continue);
    answer(policy, &mut state);
    let kept = state.own.clone();
    state.act(policy, Action::AskToClear);
    assert!(state.toggled(Fold::Clearing) && state.own == kept);
    state.act(policy, Action::Next);
    assert!(!state.toggled(Fold::Clearing), "another page has forgotten the question");
}
