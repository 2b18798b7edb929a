use std::rc::Rc;

use super::{
    Action, AnswerAction, AnswerSource, Config, Effect, EncryptedLink, Encryption, Export, ExportOutcome,
    Filter, Focus, Fold, Keep, LinkAction, Mode, Problem, Route, Session, Sharing, StorageAction,
};
use crate::domain::answer::{Answer, YES};
use crate::domain::fact::{Kind, Layout};
use crate::domain::policy::Policy;
use crate::domain::share::{Carried, Link, encode};
use crate::domain::text::Language;
use crate::pack;

fn begun() -> (&'static Policy, Session) {
    let policy = pack::policy().unwrap();
    let mut session = Session::new(policy, Language::Chinese);
    session.update(policy, Action::Continue);
    (policy, session)
}

/// Answers what is on the page: the first option, or *none of these* on a checklist.
fn answer(policy: &Policy, session: &mut Session) {
    if session.draft.layout(policy) == Layout::Checklist {
        session.update(policy, Action::Answer(AnswerAction::Nothing));
        return;
    }
    if let Some(fact) = session.draft.question(policy).filter(|fact| session.answers.get(*fact).is_none()) {
        let action = match policy.fact_at(fact).unwrap().kind {
            Kind::YesNo | Kind::Choice => Action::Answer(AnswerAction::Pick(fact, Answer::One(YES))),
            Kind::Multi => Action::Answer(AnswerAction::Option(fact, 0)),
            Kind::Number => Action::Answer(AnswerAction::Type(fact, "１，０００".to_owned())),
        };
        session.update(policy, action);
    }
}

/// On the first checklist of the interview.
fn at_checklist() -> (&'static Policy, Session) {
    let (policy, mut session) = begun();
    while session.draft.layout(policy) == Layout::Questions {
        answer(policy, &mut session);
        session.update(policy, Action::Next);
    }
    (policy, session)
}

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
    session.update(policy, Action::SetLanguage(Language::English));
    session.update(policy, Action::Back);
    assert_eq!(
        (session.route, &session.answers, session.language),
        (Route::Screen(0), &answers, Language::English)
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
    session.update(policy, Action::Answer(AnswerAction::Pick(row, Answer::One(0))));
    session.update(policy, Action::Answer(AnswerAction::Row(row)));
    assert_eq!(session.answers.get(row), None);
    session.update(policy, Action::Answer(AnswerAction::Row(row)));
    assert_eq!(session.answers.get(row), Some(Answer::One(0)));
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
fn clearing_forgets_everything_but_the_language() {
    let (policy, mut session) = begun();
    answer(policy, &mut session);
    session.update(policy, Action::SetLanguage(Language::English));
    session.update(policy, Action::Toggle(Fold::Why));
    let effects = session.update(policy, Action::Storage(StorageAction::Clear));
    assert!(effects.contains(&Effect::Clear { cases: true }));
    let fresh = Session::new(policy, Language::English);
    assert_eq!(Session { moved: false, ..session }, fresh);
}

/// The link of an example.
fn link(policy: &Policy, example: usize, carried: Carried) -> String {
    let answers = policy.enterprises[example].answers.clone();
    encode(policy, &Link { answers, carried, name: String::new() })
}

#[test]
fn answers_that_are_taken_over_are_those_that_are_looked_at() {
    let (policy, mut session) = begun();
    session.update(policy, Action::Link(LinkAction::Open(link(policy, 0, Carried::All))));
    session.update(policy, Action::Go(Route::Compare));
    session.update(policy, Action::Link(LinkAction::CompareWith(link(policy, 1, Carried::All))));
    session.update(policy, Action::Back);
    session.update(policy, Action::AdoptAnswers);
    assert_eq!(session.own, policy.enterprises[1].answers);
}

#[test]
fn what_was_taken_over_stays_taken_over_on_the_way_back() {
    let (policy, mut session) = begun();
    session.update(policy, Action::Link(LinkAction::Open(link(policy, 0, Carried::All))));
    session.update(policy, Action::Go(Route::Review));
    session.update(policy, Action::AdoptAnswers);
    session.update(policy, Action::Back);
    assert_eq!((session.route, session.source), (Route::Result, AnswerSource::Own));
}

#[test]
fn a_lock_belongs_to_its_link_and_its_passphrase() {
    let (policy, mut session) = begun();
    session.update(policy, Action::Link(LinkAction::Open(link(policy, 0, Carried::All))));
    session.update(policy, Action::AdoptAnswers);
    session.update(policy, Action::Go(Route::Share));
    let passphrase = "open sesame".to_owned();
    session.update(
        policy,
        Action::Link(LinkAction::SetEncryption(Encryption {
            passphrase: passphrase.clone(),
            ..Encryption::default()
        })),
    );
    let made = EncryptedLink { end: session.link(policy), passphrase, link: Some("2locked".to_owned()) };
    let encrypted = |session: &Session| session.encryption.link.clone();
    let mut typed = session.clone();
    typed.update(
        policy,
        Action::Link(LinkAction::SetEncryption(Encryption {
            passphrase: "another one".to_owned(),
            ..Encryption::default()
        })),
    );
    typed.update(policy, Action::Link(LinkAction::Encrypted(made.clone())));
    assert_eq!(encrypted(&typed), None, "the passphrase was changed meanwhile");
    let mut less = session.clone();
    less.update(
        policy,
        Action::Link(LinkAction::ChooseSharing(super::Sharing {
            carried: Carried::Needed,
            ..less.sharing.clone()
        })),
    );
    less.update(policy, Action::Link(LinkAction::Encrypted(made.clone())));
    assert_eq!(encrypted(&less), None, "another link was chosen meanwhile");
    session.update(policy, Action::Link(LinkAction::Encrypted(made)));
    assert!(encrypted(&session).is_some());
    let step = policy.road_map(&session.own).remove(0);
    session.update(policy, Action::Try(step.fact, step.answer));
    assert_eq!(encrypted(&session), None, "other answers are another link");
}

#[test]
fn a_picture_stays_while_it_is_saved_and_goes_with_its_answers() {
    let (policy, mut session) = begun();
    session.update(policy, Action::Link(LinkAction::Open(link(policy, 0, Carried::All))));
    let step = policy.road_map(&session.answers).remove(0);
    session.update(policy, Action::Try(step.fact, step.answer));
    session.update(policy, Action::Go(Route::Share));
    session.update(policy, Action::Exported(ExportOutcome::Picture("data:".to_owned(), None)));
    session.update(policy, Action::Export(Export::SavePicture));
    assert!(session.outcome.is_some());
    session.update(policy, Action::Exported(ExportOutcome::Picture("data:".to_owned(), Some(false))));
    assert!(
        matches!(&session.outcome, Some(ExportOutcome::Picture(..))),
        "it can be pressed and held where it is not saved"
    );
    session.update(policy, Action::StopTrying);
    assert_eq!(session.outcome, None);
}

#[test]
fn paper_is_one_touch_away_and_printed_once() {
    let (policy, mut session) = begun();
    session.update(policy, Action::Link(LinkAction::Open(link(policy, 0, Carried::All))));
    let effects = session.update(policy, Action::PrintReport);
    assert_eq!((session.route, Effect::focus(&effects)), (Route::Paper, Some(Focus::Heading)));
    assert_eq!(effects.last(), Some(&Effect::Print), "once it is drawn");
    session.update(policy, Action::Back);
    let effects = session.update(policy, Action::Travel(session.at + 1));
    assert_eq!(session.route, Route::Paper);
    assert!(!effects.contains(&Effect::Print), "who comes back wants to look");
}

#[test]
fn a_large_code_is_small_again_on_another_page() {
    let (policy, mut session) = begun();
    session.update(policy, Action::Go(Route::Share));
    session.update(policy, Action::Toggle(Fold::Code));
    assert!(session.toggled(Fold::Code));
    session.update(policy, Action::Back);
    assert!(!session.toggled(Fold::Code));
}

#[test]
fn a_part_goes_on_as_a_part() {
    let (policy, mut session) = begun();
    let part = link(policy, 0, Carried::Needed);
    session.update(policy, Action::Link(LinkAction::Open(part.clone())));
    assert_eq!(session.link(policy), part);
}

#[test]
fn a_lock_that_was_opened_is_not_on_the_way_back() {
    let (policy, mut session) = begun();
    let encrypted = crate::domain::share::sealed(&[7; 64]);
    session.update(policy, Action::Link(LinkAction::Open(encrypted)));
    assert_eq!(session.route, Route::Unlock);
    session.update(policy, Action::Link(LinkAction::Decrypted(None)));
    assert!(session.encryption.wrong);
    session.update(policy, Action::Link(LinkAction::Decrypted(Some(link(policy, 0, Carried::All)))));
    assert_eq!((session.route, session.source), (Route::Result, AnswerSource::Link));
    session.update(policy, Action::Back);
    assert_ne!(session.route, Route::Unlock);
    session.update(policy, Action::Link(LinkAction::Decrypted(Some(link(policy, 1, Carried::All)))));
    assert_ne!(session.route, Route::Result, "what comes late is not wanted any more");
}

#[test]
fn a_lock_that_was_left_waits_for_its_passphrase() {
    let (policy, mut session) = begun();
    let encrypted = crate::domain::share::sealed(&[7; 64]);
    session.update(policy, Action::Link(LinkAction::Open(encrypted.clone())));
    let at = session.at;
    session.update(policy, Action::ReturnToOwn);
    assert_eq!(session.encryption.link, None, "elsewhere it is no lock");
    session.update(policy, Action::Back);
    assert_eq!((session.route, session.encryption.link.as_ref()), (Route::Unlock, Some(&encrypted)));
    session.update(policy, Action::Travel(at - 1));
    session.update(policy, Action::Travel(at));
    assert_eq!((session.route, session.encryption.link.as_ref()), (Route::Unlock, Some(&encrypted)));
}

#[test]
fn clearing_keeps_the_choice_of_where_answers_are_kept() {
    let (policy, mut session) = begun();
    session.update(policy, Action::Storage(StorageAction::Keep(Keep::Nothing)));
    answer(policy, &mut session);
    session.update(policy, Action::Storage(StorageAction::Clear));
    assert_eq!((session.keep, session.own.count()), (Keep::Nothing, 0));
}

fn in_mode(mode: Mode) -> (&'static Policy, Session) {
    let policy = pack::policy().unwrap();
    let config = Config { mode, keep: Keep::Nothing, ..Config::default() };
    (policy, Session::new(policy, Language::Chinese).with_config(Rc::new(config)))
}

#[test]
fn what_the_page_around_knows_is_the_visitors_to_change() {
    let (policy, mut session) = in_mode(Mode::Standard);
    let (fact, _) = policy.fact("relation").unwrap();
    session.update(policy, Action::Prefill(Vec::from([(fact, Answer::One(1))])));
    assert_eq!((session.own.get(fact), session.count_prefilled()), (Some(Answer::One(1)), 1));
    session.update(policy, Action::Continue);
    session.update(policy, Action::Answer(AnswerAction::Pick(fact, Answer::One(0))));
    assert_eq!((session.own.get(fact), session.count_prefilled()), (Some(Answer::One(0)), 0));
    // Told again, the visitor’s own answer stays.
    session.update(policy, Action::Prefill(Vec::from([(fact, Answer::One(1))])));
    assert_eq!((session.own.get(fact), session.count_prefilled()), (Some(Answer::One(0)), 0));
}

#[test]
fn a_summary_begins_with_the_result_where_there_are_answers() {
    let (policy, mut session) = in_mode(Mode::Summary);
    session.summarise(policy);
    assert_eq!(session.route, Route::Start);
    let (fact, _) = policy.fact("relation").unwrap();
    session.update(policy, Action::Prefill(Vec::from([(fact, Answer::One(0))])));
    assert_eq!(session.route, Route::Result);
}

#[test]
fn a_quick_look_is_where_its_visitors_begin_and_come_back_to() {
    let (policy, mut session) = in_mode(Mode::Quick);
    assert_eq!(session.route, Route::QuickLook(0));
    session.update(policy, Action::OpenExample(0));
    session.update(policy, Action::ReturnToOwn);
    assert_eq!(session.route, Route::QuickLook(0));
    session.update(policy, Action::Storage(StorageAction::Clear));
    assert_eq!(
        (session.route, session.trail.as_slice()),
        (Route::QuickLook(0), &[(Route::QuickLook(0), AnswerSource::Own)][..])
    );
}

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
    let fresh = Session::new(policy, Language::Chinese).with_config(session.config.clone());
    assert!(effects.contains(&Effect::Renew));
    assert_eq!((session.idle, session.route), (None, Route::Start));
    assert_eq!((&session.own, &session.answers, &session.trail), (&fresh.own, &fresh.answers, &fresh.trail));
    assert_eq!((session.received, session.trial, session.encryption), (None, None, Encryption::default()));
}

#[test]
fn feedback_names_the_measure_and_nothing_else() {
    let policy = pack::policy().unwrap();
    let measure = &policy.measures[0];
    let about = |feedback: &str| {
        Config { feedback: feedback.to_owned(), ..Config::default() }.feedback_on(policy, measure)
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
fn at_booth() -> (&'static Policy, Session) {
    let policy = pack::policy().unwrap();
    let config = Config { mode: Mode::Booth, keep: Keep::Nothing, idle: 60, ..Config::default() };
    let mut session = Session::new(policy, Language::Chinese).with_config(Rc::new(config));
    session.update(policy, Action::Continue);
    (policy, session)
}

#[test]
fn each_question_is_a_place_to_come_back_to() {
    let (policy, mut session) = begun();
    let first = session.draft.question(policy).unwrap();
    session.update(policy, Action::Digit(1));
    assert_eq!(session.draft.question(policy), Some(first), "a key that picks does not go on");
    session.update(policy, Action::PickAndNext(first, Answer::One(0)));
    let second = session.draft.question(policy).unwrap();
    assert_ne!(second, first);
    session.update(policy, Action::Back);
    assert_eq!((session.route, session.answers.get(first)), (Route::Screen(first), Some(Answer::One(0))));
    session.update(policy, Action::Travel(session.at + 1));
    assert_eq!(session.route, Route::Screen(second));
    session.update(policy, Action::Travel(session.at - 1));
    session.update(policy, Action::PickAndNext(first, Answer::One(0)));
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
    let trail = session.trail.clone();
    (0..3).for_each(|_| drop(session.update(policy, Action::Back)));
    let at = session.at;
    on(&mut session);
    assert_eq!((session.at, &session.trail), (at + 1, &trail), "not past what may be half answered");
    (0..2).for_each(|_| on(&mut session));
    assert_eq!((session.at, &session.trail), (at + 3, &trail));
}

#[test]
fn a_question_that_is_jumped_to_is_asked_alone_and_then_what_is_open() {
    let (policy, mut session) = begun();
    let first = session.draft.question(policy).unwrap();
    session.update(policy, Action::PickAndNext(first, Answer::One(0)));
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
fn who_is_gone_leaves_nothing() {
    let (policy, mut session) = at_booth();
    let fresh = at_rest(&session);
    answer(policy, &mut session);
    session.update(policy, Action::SetLanguage(Language::English));
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
    session.update(policy, Action::OpenExample(0));
    session.update(policy, Action::Narrow(Filter { search: "robots".to_owned(), ..Filter::default() }));
    session.update(policy, Action::ReturnToOwn);
    session.update(policy, Action::Idle(Some(20)));
    assert_eq!(session.idle, None);
    let effects = session.update(policy, Action::Idle(Some(0)));
    assert!(effects.contains(&Effect::Renew) && session.filter.search.is_empty());
}

/// The state that a booth began with.
fn at_rest(session: &Session) -> Session {
    Session::new(pack::policy().unwrap(), session.begun_in).with_config(session.config.clone())
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
