//! A set of facts, by index.

/// The most facts a policy can have.
pub const MOST_FACTS: usize = 256;

/// A set of facts.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct FactSet([u64; MOST_FACTS / 64]);

impl FactSet {
    /// Adds a fact. One beyond the most facts a policy can have is left out.
    pub fn insert(&mut self, fact: u16) {
        if let Some(word) = self.0.get_mut(usize::from(fact / 64)) {
            *word |= 1 << (fact % 64);
        }
    }

    /// Is the fact in the set?
    pub fn contains(&self, fact: u16) -> bool {
        self.0.get(usize::from(fact / 64)).is_some_and(|word| word & 1 << (fact % 64) != 0)
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.0 == [0; MOST_FACTS / 64]
    }
}
