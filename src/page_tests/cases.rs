//! The pages that are looked at: how a visitor comes to each.
//!
//! The tiny policy where any will do, so that a change of the real rules changes few lines; the real one where a page
//! shows what the tiny one has not.

use std::path::Path;
use std::rc::Rc;
use std::sync::LazyLock;

use super::html::Element;
use super::{drawn, html};
use crate::authoring::load;
use crate::domain::answer::{Answer, YES};
use crate::domain::index::{EnterpriseIndex, FactIndex, MeasureIndex, OptionIndex};
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::format::link::{Carried, Link, encode};
use crate::pack;
use crate::session::{
    Action, AnswerAction, CaseAction, CaseQuestion, Config, Device, Encryption, Export, ExportOutcome, Fold,
    Keep, LinkAction, Mode, Notes, Opening, Route, Saved, Session, Slots, StorageAction, StorageError,
};

static TINY: LazyLock<Policy> = LazyLock::new(load_tiny);

/// The tiny policy.
pub(super) fn load_tiny() -> Policy {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/policies/tiny")).policy.unwrap()
}

/// Somebody on a page.
pub(super) struct Visit {
    pub(super) policy: &'static Policy,
    pub(super) session: Session,
}

/// Brings somebody to a page, in a language.
type Way = fn(Language) -> Visit;

/// Each page under its name.
pub(super) const CASES: &[(&str, Way)] = &[
    ("start", Visit::real),
    ("start-with-answers", |language| Visit::of_answers(real(), language)),
    ("start-nothing-stored", |language| {
        Visit::saved(real(), language, Saved::StorageError(StorageError::Blocked))
    }),
    ("start-unreadable", |language| {
        Visit::saved(real(), language, Saved::StorageError(StorageError::Unreadable))
    }),
    ("start-link-cut", |language| {
        Visit::real(language).does(Action::Link(LinkAction::Open("1abc".to_owned())))
    }),
    ("start-link-newer", |language| {
        Visit::real(language).does(Action::Link(LinkAction::Open("9abc".to_owned())))
    }),
    ("start-link-of-another", |language| {
        Visit::real(language).does(Action::Link(LinkAction::Open(link(tiny()))))
    }),
    ("menu", |language| {
        Visit::real(language).does(Action::Toggle(Fold::Menu)).does(Action::Toggle(Fold::Keeping))
    }),
    ("clearing", |language| {
        Visit::of_answers(real(), language)
            .does(Action::Toggle(Fold::Menu))
            .does(Action::Storage(StorageAction::AskToClear))
    }),
    ("cleared", |language| {
        Visit::real(language)
            .does(Action::Storage(StorageAction::Clear))
            .does(Action::Storage(StorageAction::Cleared(true)))
    }),
    ("embedded", |language| {
        Visit::around(
            language,
            Config {
                own_page: false,
                slots: Slots { header: true, contact: true, next_step: true },
                ..Config::default()
            },
        )
    }),
    ("quick-look", |language| Visit::real(language).does(Action::Go(Route::QuickLook(0)))),
    ("quick-look-done", |language| {
        Visit::of_answers(real(), language)
            .does(Action::Go(Route::QuickLook(u16::try_from(real().quick_look.len()).unwrap())))
    }),
    ("examples", |language| Visit::real(language).does(Action::Go(Route::Examples))),
    ("question", |language| Visit::real(language).does(Action::Continue)),
    ("question-missing", |language| Visit::real(language).does(Action::Continue).does(Action::Next)),
    ("question-several", |language| {
        Visit::real(language).does(Action::Continue).picks("relation", "registered").does(Action::Next)
    }),
    ("number", Visit::at_number),
    ("number-unreadable", |language| Visit::at_number(language).types("staff", "many").does(Action::Next)),
    ("checklist", Visit::at_checklist),
    ("checklist-missing", |language| Visit::at_checklist(language).does(Action::Next)),
    ("checklist-ticked", |language| {
        Visit::at_checklist(language).ticks("retrofit").ticks("papers").does(Action::Next)
    }),
    ("result", |language| Visit::of_answers(tiny(), language).goes(Route::Result)),
    ("result-unfolded", |language| Visit::of_answers(tiny(), language).goes(Route::Result).unfolded()),
    ("result-so-far", |language| Visit::tiny(language).goes(Route::Result).unfolded()),
    ("result-of-example", |language| {
        Visit::tiny(language).does(Action::OpenExample(EnterpriseIndex::new(0)))
    }),
    ("result-of-link", |language| Visit::tiny(language).does(Action::Link(LinkAction::Open(link(tiny()))))),
    ("result-changed-elsewhere", |language| {
        Visit::of_answers(tiny(), language)
            .goes(Route::Result)
            .does(Action::Storage(StorageAction::Found(Saved::Nothing)))
    }),
    ("result-kept", |language| {
        Visit::of_answers(tiny(), language)
            .goes(Route::Result)
            .does(Action::Case(CaseAction::Ask(Some(CaseQuestion::Keep))))
            .does(Action::Case(CaseAction::Type("2030".to_owned())))
            .does(Action::Case(CaseAction::Settle))
            .does(Action::Case(CaseAction::Stored(true)))
    }),
    ("review", |language| Visit::of_answers(tiny(), language).goes(Route::Review)),
    ("road-map", |language| Visit::begun(language).goes(Route::RoadMap)),
    ("road-map-trial", |language| Visit::begun(language).goes(Route::RoadMap).tries("retrofit", "finished")),
    ("text", |language| Visit::of_answers(tiny(), language).goes(Route::Text)),
    ("departments", |language| Visit::of_answers(tiny(), language).goes(Route::Departments)),
    ("beads", |language| Visit::of_answers(tiny(), language).goes(Route::Beads)),
    ("share", |language| Visit::of_answers(tiny(), language).goes(Route::Share)),
    ("share-not-copied", |language| {
        Visit::of_answers(tiny(), language)
            .goes(Route::Share)
            .does(Action::Exported(ExportOutcome::NotCopied(Export::CopyShort, "text".to_owned())))
    }),
    ("share-no-picture", |language| {
        Visit::of_answers(tiny(), language)
            .goes(Route::Share)
            .does(Action::Exported(ExportOutcome::NoPicture))
    }),
    ("paper", |language| Visit::of_answers(tiny(), language).goes(Route::Paper)),
    ("compare", |language| {
        Visit::of_answers(tiny(), language)
            .picks("retrofit", "begun")
            .does(Action::Link(LinkAction::Open(link(tiny()))))
            .goes(Route::Compare)
    }),
    ("unlock", |language| Visit::tiny(language).does(Action::Link(LinkAction::Open("2abc".to_owned())))),
    ("unlock-wrong", |language| {
        Visit::tiny(language).does(Action::Link(LinkAction::Open("2abc".to_owned()))).does(Action::Link(
            LinkAction::SetEncryption(Encryption {
                passphrase: "no".to_owned(),
                link: Some("2abc".to_owned()),
                wrong: true,
            }),
        ))
    }),
    ("booth", Visit::booth),
    ("booth-question", |language| Visit::booth(language).does(Action::Continue)),
    ("booth-result", |language| Visit::booth(language).does(Action::OpenExample(EnterpriseIndex::new(0)))),
    ("booth-idle", |language| Visit::booth(language).does(Action::Continue).does(Action::Idle(Some(20)))),
];

fn real() -> &'static Policy {
    pack::policy().unwrap()
}

fn tiny() -> &'static Policy {
    &TINY
}

/// The end of a link to the answers of the first example.
fn link(policy: &Policy) -> String {
    let answers = policy.enterprises[0].answers.clone();
    encode(policy, &Link { answers, carried: Carried::All, name: "Park".to_owned() })
}

impl Visit {
    fn open(policy: &'static Policy, language: Language, config: Config, saved: Saved) -> Self {
        let device = Device {
            address: "https://example.org/".to_owned(),
            shares: true,
            encrypts: true,
            ..Device::on(policy.from)
        };
        let opening =
            Opening { device, saved, route: None, cases: String::new(), link: None, prefill: Vec::new() };
        Self { policy, session: Session::open(policy, language, Rc::new(config), opening).0 }
    }

    fn saved(policy: &'static Policy, language: Language, saved: Saved) -> Self {
        Self::open(policy, language, Config::default(), saved)
    }

    fn real(language: Language) -> Self {
        Self::saved(real(), language, Saved::Nothing)
    }

    fn tiny(language: Language) -> Self {
        Self::saved(tiny(), language, Saved::Nothing)
    }

    /// On a page of somebody else.
    fn around(language: Language, config: Config) -> Self {
        Self::open(real(), language, config, Saved::Nothing)
    }

    fn booth(language: Language) -> Self {
        Self::around(
            language,
            Config { mode: Mode::Booth, keep: Keep::Nothing, idle: 60, ..Config::default() },
        )
    }

    /// With the answers of the first example, which are the visitor’s own but for one.
    pub(super) fn of_answers(policy: &'static Policy, language: Language) -> Self {
        let answers = policy.enterprises[0].answers.clone();
        Self::saved(policy, language, Saved::Answers(Keep::Tab, answers, Notes::default()))
    }

    /// With a step under way, that could be done.
    fn begun(language: Language) -> Self {
        Self::of_answers(tiny(), language).picks("retrofit", "begun")
    }

    fn at_number(language: Language) -> Self {
        Self::tiny(language).does(Action::Continue).picks("kind", "factory").does(Action::Next)
    }

    fn at_checklist(language: Language) -> Self {
        Self::at_number(language).types("staff", "20").does(Action::Next)
    }

    /// Looking at an example of the real policy.
    pub(super) fn at_example(language: Language, example: usize) -> Self {
        Self::real(language).does(Action::OpenExample(example.try_into().unwrap()))
    }

    /// The same, with something done.
    pub(super) fn does(mut self, action: Action) -> Self {
        self.session.update(self.policy, action);
        self
    }

    pub(super) fn goes(self, route: Route) -> Self {
        self.does(Action::Go(route))
    }

    /// The page, read.
    pub(super) fn page(self) -> Element {
        html::read(&drawn::html(self.policy, self.session))
    }

    fn fact(&self, name: &str) -> FactIndex {
        self.policy.fact(name).unwrap().0
    }

    fn option(&self, name: &str, option: &str) -> OptionIndex {
        self.policy.fact(name).unwrap().1.option(option).unwrap_or(YES)
    }

    fn picks(self, name: &str, option: &str) -> Self {
        let action = AnswerAction::Pick(self.fact(name), Answer::One(self.option(name, option)));
        self.does(Action::Answer(action))
    }

    fn types(self, name: &str, text: &str) -> Self {
        let action = AnswerAction::Type(self.fact(name), text.to_owned());
        self.does(Action::Answer(action))
    }

    fn ticks(self, name: &str) -> Self {
        let action = AnswerAction::Row(self.fact(name));
        self.does(Action::Answer(action))
    }

    fn tries(self, name: &str, option: &str) -> Self {
        let action = Action::Try(self.fact(name), Answer::One(self.option(name, option)));
        self.does(action)
    }

    /// With every measure of the result unfolded.
    fn unfolded(self) -> Self {
        let measures = MeasureIndex::up_to(self.policy.measures.len());
        measures.fold(self.does(Action::Toggle(Fold::Inapplicable)), |visit, measure| {
            visit.does(Action::Toggle(Fold::Measure(measure)))
        })
    }
}
