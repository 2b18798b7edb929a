//! Options behind a line: the rarer answers to a fact, which are read by whom the line concerns.
//!
//! How options are shown, and nothing else: no verdict depends on it.

use serde::{Deserialize, Serialize};

use super::fact::Fact;
use super::text::Text;

/// Options of a fact that stand one after the other and are folded together.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Folded {
    /// The line, which says whom it concerns.
    pub label: Text,
    /// The first of the options, as an index.
    pub first: u8,
    /// The index after the last one.
    pub end: u8,
}

/// What stands on its own in the list of a fact’s options.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part<'fact> {
    /// An option, as an index.
    Option(u8),
    /// Options behind a line.
    Folded(&'fact Folded),
}

impl Folded {
    /// The options, as indices.
    pub fn options(&self) -> core::ops::Range<u8> {
        self.first..self.end
    }

    /// Is the option behind this line?
    pub fn holds(&self, option: u8) -> bool {
        self.options().contains(&option)
    }
}

impl Fact {
    /// The options from top to bottom, then the lines: what is reached is asked before what is on its way or has lapsed,
    /// wherever the scale of the options has it.
    pub fn parts(&self) -> impl Iterator<Item = Part<'_>> {
        let all = u8::try_from(self.options.len()).unwrap_or(u8::MAX);
        let behind = |option: u8| self.folded.iter().any(|folded| folded.holds(option));
        let options = (0..all).filter(move |option| !behind(*option)).map(Part::Option);
        options.chain(self.folded.iter().map(Part::Folded))
    }
}
