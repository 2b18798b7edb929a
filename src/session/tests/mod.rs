//! A session from action to action, over the real policy.

mod booth;
mod clearing;
mod evaluations;
mod export;
mod interview;
mod links;
mod opening;

use crate::domain::answer::{Answer, YES};
use crate::domain::fact::{Kind, Layout};
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::format::link::{Carried, Link, encode};
use crate::pack;
use crate::session::{Action, AnswerAction, Config, Keep, Mode, Session};
use std::rc::Rc;

fn begun() -> (&'static Policy, Session) {
    let policy = pack::policy().unwrap();
    let mut session = Session::new(policy, Language::OFFICIAL);
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
            Kind::Multi => Action::Answer(AnswerAction::Option(fact, YES)),
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

/// The link of an example.
fn link(policy: &Policy, example: usize, carried: Carried) -> String {
    let answers = policy.enterprises[example].answers.clone();
    encode(policy, &Link { answers, carried, name: String::new() })
}

fn in_mode(mode: Mode) -> (&'static Policy, Session) {
    let policy = pack::policy().unwrap();
    let config = Config { mode, keep: Keep::Nothing, ..Config::default() };
    (policy, Session::new(policy, Language::OFFICIAL).with_config(Rc::new(config)))
}

/// On the first page of a booth.
fn at_booth() -> (&'static Policy, Session) {
    let policy = pack::policy().unwrap();
    let config = Config { mode: Mode::Booth, keep: Keep::Nothing, idle: 60, ..Config::default() };
    let mut session = Session::new(policy, Language::OFFICIAL).with_config(Rc::new(config));
    session.update(policy, Action::Continue);
    (policy, session)
}

/// The state that a booth began with.
fn at_rest(session: &Session) -> Session {
    Session::new(pack::policy().unwrap(), session.begun_in).with_config(session.config.clone())
}
