//! A set of facts.

use super::index::FactIndex;

/// The most facts a policy can have.
pub const MOST_FACTS: usize = 256;

/// A set of facts.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct FactSet([u64; MOST_FACTS / 64]);

impl FactSet {
    /// Adds a fact. One beyond the most facts a policy can have is left out.
    pub fn insert(&mut self, fact: FactIndex) {
        if let Some(word) = self.0.get_mut(usize::from(fact.0 / 64)) {
            *word |= 1 << (fact.0 % 64);
        }
    }

    /// Is the fact in the set?
    pub fn contains(&self, fact: FactIndex) -> bool {
        self.0.get(usize::from(fact.0 / 64)).is_some_and(|word| word & 1 << (fact.0 % 64) != 0)
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.0 == [0; MOST_FACTS / 64]
    }
}
