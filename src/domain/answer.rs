//! What a visitor answered. A fact that is left out is not answered, which is neither *no* nor *none*.

use serde::{Deserialize, Serialize};

/// The bit of *yes* among the options of a yes/no fact.
pub const YES: u8 = 0;
/// The bit of *no* among the options of a yes/no fact.
pub const NO: u8 = 1;

/// The answer to one fact.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Answer {
    /// *Not sure*: asked and not known.
    Unsure,
    /// The index of the option that was picked. Yes/no facts use [`YES`] and [`NO`].
    One(u8),
    /// The options that were ticked, as bits. Options that are not ticked do not hold, unless the visitor was not sure
    /// about the rest.
    Several {
        /// The ticked options.
        ticked: u32,
        /// *I am not sure about some*: what is not ticked is not known.
        unsure: bool,
    },
    /// A number in the fact's unit.
    Number(u32),
}

impl Answer {
    /// Is the option with this index part of it?
    pub fn picks(self, option: u8) -> bool {
        match self {
            Self::One(picked) => picked == option,
            Self::Several { ticked, .. } => ticked & 1 << option != 0,
            Self::Unsure | Self::Number(_) => false,
        }
    }
}

/// The answers so far, by index of the fact.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Answers(Vec<Option<Answer>>);

impl Answers {
    /// No answers yet, for a policy with so many facts.
    pub fn none(facts: usize) -> Self {
        Self(vec![None; facts])
    }

    /// The answer to the fact with this index.
    pub fn get(&self, fact: u16) -> Option<Answer> {
        self.0.get(usize::from(fact)).copied().flatten()
    }

    /// Answers, changes or (with `None`) takes back the answer to a fact. A fact that does not exist is left alone.
    pub fn set(&mut self, fact: u16, answer: Option<Answer>) {
        if let Some(place) = self.0.get_mut(usize::from(fact)) {
            *place = answer;
        }
    }

    /// All answers in the order of the facts.
    pub fn iter(&self) -> impl Iterator<Item = Option<Answer>> {
        self.0.iter().copied()
    }

    /// The facts that are answered, with their answers.
    pub fn given(&self) -> impl Iterator<Item = (u16, Answer)> {
        (0..).zip(&self.0).filter_map(|(fact, answer)| Some((fact, (*answer)?)))
    }

    /// How many facts are answered, *not sure* included.
    pub fn count(&self) -> usize {
        self.iter().flatten().count()
    }
}
