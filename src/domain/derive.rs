//! Facts that follow from other facts when a visitor does not know them: a class by sector and size.
//!
//! The table is that of the Chinese statistical classes (工信部联企业〔2011〕300号): each sector has lower bounds per
//! indicator; a class is reached when *all* indicators reach its bounds.

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Answers};
use super::index::{FactIndex, OptionIndex};
use super::option_set::OptionSet;

/// How the options of a fact follow from other facts.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Derivation {
    /// The document that publishes the table.
    pub source: String,
    /// The fact (a choice) that picks the row.
    pub by: FactIndex,
    /// The options of the derived fact, highest class first. The last one has no lower bound.
    pub classes: Vec<OptionIndex>,
    /// One row for each option of `by`, in the same order.
    pub rows: Vec<Row>,
}

/// The bounds of one sector.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Row {
    /// The indicators that count in this sector; none, where no class follows from any.
    pub bounds: Vec<Bounds>,
}

/// The lower bounds of one indicator.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Bounds {
    /// The fact (a number).
    pub fact: FactIndex,
    /// The least value for each class but the last, highest class first, in the fact's unit.
    pub at_least: Vec<u32>,
}

impl Derivation {
    /// The options that are still possible. All of them, as long as the sector is not known.
    pub fn possible(&self, answers: &Answers) -> OptionSet {
        match self.row(answers) {
            None => set(&self.classes),
            Some(row) if row.bounds.is_empty() => set(&self.classes),
            Some(row) => {
                // The indicator that reaches least decides; one that is not known can only lower the class.
                let values = || row.bounds.iter().map(|bounds| (bounds, number(answers, bounds.fact)));
                let above =
                    values().filter_map(|(bounds, value)| Some(bounds.rank(value?))).max().unwrap_or(0);
                let possible = self.classes.get(above..).unwrap_or_default();
                let unknown = values().any(|(_, value)| value.is_none());
                set(if unknown { possible } else { possible.get(..1).unwrap_or_default() })
            }
        }
    }

    /// The facts that are still needed, in the order they are asked: those that can change what is possible.
    pub fn missing(&self, answers: &Answers) -> Vec<FactIndex> {
        match self.row(answers) {
            None => Vec::from([self.by]),
            Some(_) if self.possible(answers).len() < 2 => Vec::new(),
            Some(row) => row
                .bounds
                .iter()
                .map(|bounds| bounds.fact)
                .filter(|fact| number(answers, *fact).is_none())
                .collect(),
        }
    }

    /// All facts that it reads.
    pub fn facts(&self) -> impl Iterator<Item = FactIndex> {
        core::iter::once(self.by)
            .chain(self.rows.iter().flat_map(|row| row.bounds.iter().map(|bounds| bounds.fact)))
    }

    fn row(&self, answers: &Answers) -> Option<&Row> {
        match answers.get(self.by)? {
            Answer::One(option) => self.rows.get(usize::from(option)),
            _ => None,
        }
    }
}

impl Bounds {
    /// How many classes lie above the one that this value reaches.
    fn rank(&self, value: u32) -> usize {
        self.at_least.iter().position(|bound| value >= *bound).unwrap_or(self.at_least.len())
    }
}

fn number(answers: &Answers, fact: FactIndex) -> Option<u32> {
    match answers.get(fact)? {
        Answer::Number(value) => Some(value),
        _ => None,
    }
}

fn set(options: &[OptionIndex]) -> OptionSet {
    options.iter().copied().collect()
}
