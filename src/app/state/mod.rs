//! What the visitor sees and has answered: one value, changed by [`Action`]s only.
//!
//! Pure: the same state and action lead to the same state. Not here: how anything looks (`pages`, `components`), and
//! the browser (`Host`).

mod action;
mod reduce;
mod sheet;
#[cfg(test)]
mod tests;

pub use action::Action;
pub use sheet::{Problem, Sheet};

use crate::domain::answer::Answers;
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::domain::verdict::Verdict;

/// Where the visitor is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Place {
    /// What this is, before the first question.
    Start,
    /// A screen of the questionnaire, as an index.
    Screen(usize),
    /// The verdicts.
    Result,
    /// All answers, to change one.
    Review,
}

/// A part of a page that can be folded and unfolded.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fold {
    /// The menu of the top bar.
    Menu,
    /// The question whether all answers are to be cleared.
    Clear,
    /// Why a screen is asked; open unless it is folded.
    Why,
    /// What a fact means.
    Hint(u16),
    /// What an option of a fact means.
    OptionHint(u16, u8),
    /// One measure of the result, as an index.
    Measure(u16),
    /// The measures that do not apply.
    Inapplicable,
}

/// Where the keyboard goes after a change.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Focus {
    /// The heading of a page that is new.
    Heading,
    /// The summary of what is missing.
    Problems,
    /// The first control of a fact.
    Fact(u16),
    /// The question whether all answers are to be cleared.
    Clear,
}

/// Everything the pages are drawn from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct State {
    /// The language of the user interface.
    pub language: Language,
    /// Where the visitor is.
    pub place: Place,
    /// Where the visitor was, oldest first.
    pub history: Vec<Place>,
    /// The answers so far.
    pub answers: Answers,
    /// The screen that is being answered.
    pub sheet: Sheet,
    /// The only verdict to show in the result; all of them, if there is none.
    pub filter: Option<Verdict>,
    /// What was unfolded (or, for [`Fold::Why`], folded).
    pub folds: Vec<Fold>,
    /// Where the keyboard goes.
    pub focus: Focus,
    /// Counts the changes of `focus`, so that the same one can be asked for again.
    pub turn: u32,
}

impl State {
    /// Before the first question.
    pub fn new(policy: &Policy, language: Language) -> Self {
        Self {
            language,
            place: Place::Start,
            history: Vec::new(),
            answers: Answers::none(policy.facts.len()),
            sheet: Sheet::default(),
            filter: None,
            folds: Vec::new(),
            focus: Focus::Heading,
            turn: 0,
        }
    }

    /// Was this fold toggled?
    pub fn toggled(&self, fold: Fold) -> bool {
        self.folds.contains(&fold)
    }

    /// The number of a screen for the visitor: screens that were never asked do not count.
    pub fn ordinal(&self, policy: &Policy, screen: usize) -> usize {
        let asked = policy
            .screens
            .iter()
            .take(screen)
            .filter(|screen| screen.facts.iter().any(|fact| self.answers.get(*fact).is_some()));
        asked.count() + 1
    }
}
