//! What a visitor is doing: one value, changed by [`Action`]s only, and the [`Effect`]s that follow from each.
//!
//! Pure: the same actions lead to the same session and the same effects. Not here: how anything looks (`app`), and how an
//! effect is carried out (`shell`).

mod action;
mod answering;
mod cases;
mod clearing;
mod config;
mod derived;
mod device;
mod digits;
mod draft;
mod edit;
mod effect;
#[cfg(test)]
mod example_tests;
mod export;
mod filter;
mod fold;
mod history;
mod history_steps;
mod inactivity;
mod notes;
mod number;
mod opening;
mod other_tabs;
mod prefill;
mod quick;
mod route;
mod route_text;
mod saved;
mod sharing;
mod source;
mod storage;
#[cfg(test)]
mod tests;
mod trial;
mod update;

pub use action::{Action, AnswerAction, LinkAction, StorageAction};
pub use cases::{CaseAction, CaseQuestion, Cases, MOST_CASES};
pub use config::{Config, Mode, Slots};
pub use device::Device;
pub use draft::{Problem, ScreenDraft};
pub use edit::Edit;
pub use effect::{Effect, Focus, HostEvent};
pub use export::{Export, ExportOutcome};
pub use filter::Filter;
pub use fold::Fold;
pub use history::{Entry, History};
pub use history_steps::{HistoryStep, history_steps};
pub use inactivity::Inactivity;
pub use notes::Notes;
pub use opening::Opening;
pub use route::Route;
pub use saved::{Keep, Saved, StorageError};
pub use sharing::{EncryptedLink, Encryption, Sharing};
pub use source::AnswerSource;
pub use trial::Trial;

use std::rc::Rc;

use crate::domain::answer::{Answer, Answers};
use crate::domain::fact::Fact;
use crate::domain::folded::{Folded, Part};
use crate::domain::index::{FactIndex, OptionIndex};
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::format::link::{LinkError, Opened};

/// Everything the pages are drawn from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Session {
    /// How the page around wants the app to be.
    pub config: Rc<Config>,
    /// What is known of the device.
    pub device: Device,
    /// The language of the user interface.
    pub language: Language,
    /// The language it began with: the next visitor’s.
    pub begun_in: Language,
    /// Where the visitor is.
    pub route: Route,
    /// Where the visitor was, is, and came back from.
    pub history: History,
    /// The visitor’s own answers.
    pub own: Answers,
    /// What the page around has answered for the visitor.
    pub prefilled: Vec<(FactIndex, Answer)>,
    /// What the visitor notes beside them.
    pub notes: Notes,
    /// Results that are kept under a name.
    pub cases: Cases,
    /// Whose answers are looked at.
    pub source: AnswerSource,
    /// Answers that are tried out; nothing, while none is.
    pub trial: Option<Trial>,
    /// Answers that are changed from the result; nothing, while nobody has left it to change one.
    pub edit: Option<Edit>,
    /// The answers in effect: of the source, with the trial laid over them.
    pub answers: Answers,
    /// The page that is being answered.
    pub draft: ScreenDraft,
    /// Which measures the result shows.
    pub filter: Filter,
    /// How often the filter was taken back: its fields are then drawn anew.
    pub unfiltered: usize,
    /// What was unfolded (or, for [`Fold::Why`], folded).
    pub folds: Vec<Fold>,
    /// Answers that the last change has made useless; kept, in case it is taken back.
    pub obsolete: Vec<FactIndex>,
    /// Where the answers are kept.
    pub keep: Keep,
    /// What keeps them from being kept.
    pub storage_error: Option<StorageError>,
    /// What another page has put where the answers are kept, and the visitor has not taken over or overruled yet. Until
    /// then nothing of this page is kept.
    pub elsewhere: Option<Saved>,
    /// What came with a link.
    pub received: Option<Opened>,
    /// The end of that link; empty, where it came encrypted: what was encrypted is not kept in the clear.
    pub came: String,
    /// Why a link could not be opened.
    pub refused: Option<LinkError>,
    /// What the visitor lets travel.
    pub sharing: Sharing,
    /// A link that is encrypted, or about to be.
    pub encryption: Encryption,
    /// The encrypted link that came and was not opened yet.
    pub encrypted: Option<String>,
    /// What came of taking the result away.
    pub outcome: Option<ExportOutcome>,
    /// After clearing: was the storage found empty?
    pub cleared: Option<bool>,
    /// Seconds until everything is wiped, while nobody touches anything.
    pub idle: Option<u16>,
    /// Has the visitor been taken anywhere since the page was opened?
    pub moved: bool,
    /// Did it begin on the route that the visitor was on before the page was loaded anew?
    pub returned: bool,
    /// What follows from the answers.
    derived: derived::Derived,
    /// The route as it was stored last.
    stored_route: String,
    /// What follows from the action that is being applied; nothing between two actions.
    effects: Vec<Effect>,
}

impl Session {
    /// Before the first question.
    pub fn new(policy: &Policy, language: Language) -> Self {
        let none = Answers::none(policy.facts.len());
        Self {
            config: Rc::default(),
            device: Device::on(policy.from),
            language,
            begun_in: language,
            route: Route::Start,
            history: History::new(Route::Start),
            own: none.clone(),
            prefilled: Vec::new(),
            notes: Notes::default(),
            cases: Cases::default(),
            source: AnswerSource::Own,
            trial: None,
            edit: None,
            answers: none,
            draft: ScreenDraft::default(),
            filter: Filter::default(),
            unfiltered: 0,
            folds: Vec::new(),
            obsolete: Vec::new(),
            keep: Keep::Tab,
            storage_error: None,
            elsewhere: None,
            received: None,
            came: String::new(),
            refused: None,
            sharing: Sharing::default(),
            encryption: Encryption::default(),
            encrypted: None,
            outcome: None,
            cleared: None,
            idle: None,
            moved: false,
            returned: false,
            derived: derived::Derived::default(),
            stored_route: String::new(),
            effects: Vec::new(),
        }
    }

    /// The same, the way the page around wants it.
    #[must_use]
    pub fn with_config(mut self, config: Rc<Config>) -> Self {
        self.keep = config.keep;
        self.route = config.home();
        self.history = History::new(self.route);
        self.config = config;
        self
    }

    /// The same, with what was found in the storage.
    #[must_use]
    pub fn with(mut self, saved: Saved) -> Self {
        match saved {
            Saved::Nothing => {}
            Saved::Answers(keep, answers, notes) => {
                self.keep = keep;
                self.notes = notes;
                self.own = answers.clone();
                self.answers = answers;
            }
            Saved::StorageError(storage_error) => self.storage_error = Some(storage_error),
        }
        self
    }

    /// Was this fold toggled?
    pub fn toggled(&self, fold: Fold) -> bool {
        self.folds.contains(&fold)
    }

    /// Are the options behind a line shown? They are when one of them is picked.
    pub fn unfolds(&self, fact: FactIndex, folded: &Folded) -> bool {
        let picked = self.answers.get(fact);
        self.toggled(Fold::Options(fact, folded.first))
            || folded.options().any(|option| picked.is_some_and(|answer| answer.picks(option)))
    }

    /// The options of a fact that are shown, from top to bottom.
    pub fn shown_options(&self, index: FactIndex, fact: &Fact) -> Vec<OptionIndex> {
        let mut shown = Vec::new();
        for part in fact.parts() {
            match part {
                Part::Option(option) => shown.push(option),
                Part::Folded(folded) if self.unfolds(index, folded) => shown.extend(folded.options()),
                Part::Folded(_) => {}
            }
        }
        shown
    }

    /// The fact that the page asks; of a checklist, any of its rows.
    pub fn asked(&self, policy: &Policy) -> Option<FactIndex> {
        match self.route {
            Route::Screen(fact) => Some(fact),
            Route::QuickLook(at) => policy.quick_look.get(usize::from(at)).copied(),
            _ => None,
        }
    }
}
