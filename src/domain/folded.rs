//! Options behind a line: the rarer answers to a fact, which are read by whom the line concerns.
//!
//! How options are shown, and nothing else: no verdict depends on it.

use serde::{Deserialize, Serialize};

use super::fact::Fact;
use super::index::OptionIndex;
use super::text::Text;

/// Options of a fact that stand one after the other and are folded together.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Folded {
    /// The line, which says whom it concerns.
    pub label: Text,
    /// The first of the options.
    pub first: OptionIndex,
    /// The index after the last one.
    pub end: OptionIndex,
}

/// What stands on its own in the list of a fact’s options.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part<'fact> {
    /// An option.
    Option(OptionIndex),
    /// Options behind a line.
    Folded(&'fact Folded),
}

impl Folded {
    /// The options.
    pub fn options(&self) -> impl Iterator<Item = OptionIndex> + use<> {
        (self.first.0..self.end.0).map(OptionIndex::new)
    }

    /// Is the option behind this line?
    pub fn holds(&self, option: OptionIndex) -> bool {
        (self.first..self.end).contains(&option)
    }
}

impl Fact {
    /// The options from top to bottom, then the lines: what is reached is asked before what is on its way or has lapsed,
    /// wherever the scale of the options has it.
    pub fn parts(&self) -> impl Iterator<Item = Part<'_>> {
        let all = OptionIndex::up_to(self.options.len());
        let behind = |option: OptionIndex| self.folded.iter().any(|folded| folded.holds(option));
        let options = all.filter(move |option| !behind(*option)).map(Part::Option);
        options.chain(self.folded.iter().map(Part::Folded))
    }
}
