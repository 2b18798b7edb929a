//! What can be folded and unfolded.

use crate::domain::index::{FactIndex, MeasureIndex, OptionIndex};

/// A part of a page that can be folded and unfolded.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fold {
    /// The menu of the top bar.
    Menu,
    /// The question whether to clear everything.
    Clearing,
    /// Why a screen is asked; open unless it is folded.
    Why,
    /// Keyboard shortcuts; on unless they are switched off.
    Keys,
    /// Where the answers are kept.
    Keeping,
    /// The filters of the result, where they do not fit.
    Filters,
    /// Steps of the road map that are not begun.
    FarSteps,
    /// On the annotated text: only what is marked.
    OnlyMarked,
    /// What a fact means.
    Hint(FactIndex),
    /// What an option of a fact means.
    OptionHint(FactIndex, OptionIndex),
    /// Options of a fact behind a line, by the first of them.
    Options(FactIndex, OptionIndex),
    /// The other answers to a fact.
    WhatIf(FactIndex),
    /// All measures that a trial or a change has moved.
    Shifts,
    /// One measure of the result.
    Measure(MeasureIndex),
    /// The measures that do not apply.
    Inapplicable,
    /// The code of the link, as large as the page is wide.
    Code,
}

impl Fold {
    /// How the page names what is unfolded, where it has a name: a fact, and an option of it.
    pub fn name(self) -> String {
        match self {
            Self::Hint(fact) => fact.to_string(),
            Self::OptionHint(fact, option) | Self::Options(fact, option) => {
                [&fact.to_string(), "-", &option.to_string()].concat()
            }
            _ => String::new(),
        }
    }
}
