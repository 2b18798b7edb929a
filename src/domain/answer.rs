//! What a visitor answered. A fact that is left out is not answered, which is neither *no* nor *none*.

use serde::{Deserialize, Serialize};

use super::index::{FactIndex, OptionIndex};
use super::option_set::OptionSet;

/// *Yes* among the options of a yes/no fact.
pub const YES: OptionIndex = OptionIndex::new(0);
/// *No* among the options of a yes/no fact.
pub const NO: OptionIndex = OptionIndex::new(1);

/// The answer to one fact.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Answer {
    /// *Not sure*: asked and not known.
    Unsure,
    /// The option that was picked. Yes/no facts use [`YES`] and [`NO`].
    One(OptionIndex),
    /// The options that were ticked. Options that are not ticked do not hold, unless the visitor was not sure about the
    /// rest.
    Several {
        /// The ticked options.
        ticked: OptionSet,
        /// *I am not sure about some*: what is not ticked is not known.
        unsure: bool,
    },
    /// A number in the fact's unit.
    Number(u32),
}

impl Answer {
    /// *None of these*, to a fact that takes several.
    pub const NOTHING: Self = Self::Several { ticked: OptionSet::EMPTY, unsure: false };

    /// Is the option part of it?
    pub fn picks(self, option: OptionIndex) -> bool {
        match self {
            Self::One(picked) => picked == option,
            Self::Several { ticked, .. } => ticked.contains(option),
            Self::Unsure | Self::Number(_) => false,
        }
    }
}

/// The answers so far, by fact.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Answers(Vec<Option<Answer>>);

impl Answers {
    /// No answers yet, for a policy with so many facts.
    pub fn none(facts: usize) -> Self {
        Self(vec![None; facts])
    }

    /// The answer to the fact with this index.
    pub fn get(&self, fact: FactIndex) -> Option<Answer> {
        self.0.get(usize::from(fact)).copied().flatten()
    }

    /// Answers, changes or (with `None`) takes back the answer to a fact. A fact that does not exist is left alone.
    pub fn set(&mut self, fact: FactIndex, answer: Option<Answer>) {
        if let Some(place) = self.0.get_mut(usize::from(fact)) {
            *place = answer;
        }
    }

    /// All answers in the order of the facts.
    pub fn iter(&self) -> impl Iterator<Item = Option<Answer>> {
        self.0.iter().copied()
    }

    /// The facts that are answered, with their answers.
    pub fn given(&self) -> impl Iterator<Item = (FactIndex, Answer)> {
        FactIndex::enumerate(&self.0).filter_map(|(fact, answer)| Some((fact, (*answer)?)))
    }

    /// How many facts are answered, *not sure* included.
    pub fn count(&self) -> usize {
        self.iter().flatten().count()
    }
}
