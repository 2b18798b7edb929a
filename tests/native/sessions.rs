//! Recorded visits, replayed: after each action what the visitor sees, and what follows outside the session.
//!
//! `tests/sessions/*.txt`: an action a line behind `>`, by the names that the rules use; below it what comes of it.
//! `UPDATE_GOLDEN=1 cargo test` writes what comes of it now; review it as you would prose.

use std::fs;
use std::rc::Rc;

use policy_selfcheck::domain::answer::{Answer, NO, YES};
use policy_selfcheck::domain::fact::Kind;
use policy_selfcheck::domain::index::MeasureIndex;
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::domain::tally::Tally;
use policy_selfcheck::domain::text::Language;
use policy_selfcheck::format::link::{Carried, Link, encode};
use policy_selfcheck::session::{
    Action, AnswerAction, Config, Device, Effect, Export, Keep, LinkAction, Mode, Notes, Opening, Route,
    Saved, Session, StorageAction,
};

use crate::policies::{self, root};

#[test]
fn recorded_sessions_replay() {
    let [policy, _] = policies::all();
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut files: Vec<_> =
        fs::read_dir(root().join("tests/sessions")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 5, "the folder is not complete");
    for file in files {
        let recorded = fs::read_to_string(&file).unwrap();
        let replayed = replay(policy, &recorded);
        if update {
            fs::write(&file, replayed).unwrap();
        } else {
            assert_eq!(replayed, recorded, "{}", file.display());
        }
    }
}

/// The same actions, with what comes of them now.
fn replay(policy: &Policy, recorded: &str) -> String {
    let comments = recorded.lines().take_while(|line| line.starts_with('#'));
    let mut text: String = comments.map(|line| [line, "\n"].concat()).collect();
    let mut session = None;
    for line in recorded.lines().filter_map(|line| line.strip_prefix("> ")) {
        let words: Vec<&str> = line.split(' ').collect();
        let (now, effects) = match session.take() {
            None => open(policy, &words),
            Some(mut session) => {
                let session: &mut Session = &mut session;
                let effects = session.update(policy, action(policy, session, &words));
                (session.clone(), effects)
            }
        };
        text.push_str(&["> ", line, "\n", &seen(policy, &now)].concat());
        for effect in &effects {
            text.push_str(&["  ", &told(effect), "\n"].concat());
        }
        session = Some(now);
    }
    text
}

/// `open`, and how: `booth`, `english`, `saved EXAMPLE`, `link EXAMPLE`.
fn open(policy: &Policy, words: &[&str]) -> (Session, Vec<Effect>) {
    assert_eq!(words[0], "open");
    let value = |name| words.iter().position(|word| *word == name).map(|at| words[at + 1]);
    let saved = value("saved").map(|id| {
        Saved::Answers(
            Keep::Device,
            policy.enterprises[example(policy, id)].answers.clone(),
            Notes::default(),
        )
    });
    let mut config = Config::default();
    if words.contains(&"booth") {
        config = Config { mode: Mode::Booth, keep: Keep::Nothing, idle: 60, ..config };
    }
    let opening = Opening {
        device: Device {
            address: "https://example.org/".to_owned(),
            shares: true,
            ..Device::on(policy.from)
        },
        saved: saved.unwrap_or(Saved::Nothing),
        route: None,
        cases: String::new(),
        link: value("link").map(|id| link(policy, id)),
        prefill: Vec::new(),
    };
    let language = if words.contains(&"english") { Language::TRANSLATION } else { Language::OFFICIAL };
    Session::open(policy, language, Rc::new(config), opening)
}

fn example(policy: &Policy, id: &str) -> usize {
    policy.enterprises.iter().position(|enterprise| enterprise.id == id).unwrap()
}

fn link(policy: &Policy, id: &str) -> String {
    let answers = policy.enterprises[example(policy, id)].answers.clone();
    encode(policy, &Link { answers, carried: Carried::All, name: String::new() })
}

fn action(policy: &Policy, session: &Session, words: &[&str]) -> Action {
    let fact = |name: &str| policy.fact(name).unwrap().0;
    let option = |name: &str, option: &str| policy.fact(name).unwrap().1.option(option).unwrap();
    let answer = |name: &str, text: &str| match policy.fact(name).unwrap().1.kind {
        Kind::YesNo => Answer::One(if text == "yes" { YES } else { NO }),
        Kind::Choice | Kind::Multi | Kind::Number => Answer::One(option(name, text)),
    };
    match *words {
        ["continue"] => Action::Continue,
        ["next"] => Action::Next,
        ["nothing-and-next"] => Action::NothingAndNext,
        ["back"] => Action::Back,
        ["forth"] => Action::Travel(session.history.at() + 1),
        ["go", "result"] => Action::Go(Route::Result),
        ["go", "share"] => Action::Go(Route::Share),
        ["go", "road-map"] => Action::Go(Route::RoadMap),
        ["speak", "english"] => Action::SetLanguage(Language::TRANSLATION),
        ["pick-and-next", name, text] => Action::PickAndNext(fact(name), answer(name, text)),
        ["option", name, text] => Action::Answer(AnswerAction::Option(fact(name), option(name, text))),
        ["row", name] => Action::Answer(AnswerAction::Row(fact(name))),
        ["change", name, measure] => {
            let index = policy.measures.iter().position(|other| other.id == measure).unwrap();
            Action::ChangeAt(fact(name), MeasureIndex::try_from(index).unwrap())
        }
        ["try", name, text] => Action::Try(fact(name), answer(name, text)),
        ["stop-trying"] => Action::StopTrying,
        ["look-at", id] => Action::OpenExample(example(policy, id).try_into().unwrap()),
        ["adopt-answers"] => Action::AdoptAnswers,
        ["copy-link"] => Action::Export(Export::CopyLink),
        ["print-report"] => Action::PrintReport,
        ["open-link", id] => Action::Link(LinkAction::Open(link(policy, id))),
        ["keep", "device"] => Action::Storage(StorageAction::Keep(Keep::Device)),
        ["found", id] => {
            let answers = policy.enterprises[example(policy, id)].answers.clone();
            Action::Storage(StorageAction::Found(Saved::Answers(Keep::Device, answers, Notes::default())))
        }
        ["settle", "theirs"] => Action::Storage(StorageAction::Settle(true)),
        ["clear"] => Action::Storage(StorageAction::Clear),
        ["idle", seconds] => Action::Idle(Some(seconds.parse().unwrap())),
        ["idle"] => Action::Idle(None),
        _ => panic!("no action: {words:?}"),
    }
}

/// What the visitor sees.
fn seen(policy: &Policy, session: &Session) -> String {
    let route = match session.asked(policy).and_then(|fact| policy.fact_at(fact)) {
        Some(fact) => fact.id.clone(),
        None => format!("{:?}", session.route),
    };
    let tally = Tally::of(policy.verdicts(&session.answers));
    let problems = if session.draft.problems.is_empty() { "" } else { ", something is missing" };
    format!(
        "  {route}, {} answers ({} certain, {} possible), entry {} of {}{problems}\n",
        session.answers.count(),
        tally.certain,
        tally.possible,
        session.history.at(),
        session.history.entries().len()
    )
}

/// An effect in a line; texts by their length only.
fn told(effect: &Effect) -> String {
    let letters = |text: &str| text.chars().count();
    match effect {
        Effect::SaveRoute(text) => format!("SaveRoute({} letters)", letters(text)),
        Effect::SaveAnswers { keep, text, .. } => {
            format!("SaveAnswers({keep:?}, {:?} letters)", text.as_deref().map(letters))
        }
        Effect::ExposeAnswers { answers, example } => {
            let example =
                example.map_or(String::new(), |(index, alike)| format!(", example {index}, alike {alike}"));
            format!("ExposeAnswers({}{example})", answers.count())
        }
        Effect::Copy(way, text) => format!("Copy({way:?}, {} letters)", letters(text)),
        effect => format!("{effect:?}"),
    }
}
