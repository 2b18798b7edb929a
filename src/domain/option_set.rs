//! A set of options of one fact, as bits.

use serde::{Deserialize, Serialize};

use super::index::OptionIndex;

/// The most options that a fact can have.
pub const MOST_OPTIONS: usize = u32::BITS as usize;

/// A set of options of one fact: the option with index `n` is bit `n`.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub struct OptionSet(u32);

impl OptionSet {
    /// No option.
    pub const EMPTY: Self = Self(0);

    /// Every option that a fact could have.
    pub const ALL: Self = Self(u32::MAX);

    /// The set with these bits.
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// The set as bits.
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// This option alone.
    #[inline(always)]
    pub const fn only(option: OptionIndex) -> Self {
        Self(1 << (option.0 & 31))
    }

    /// The first so many options.
    pub const fn first(count: usize) -> Self {
        if count < MOST_OPTIONS { Self((1 << count) - 1) } else { Self::ALL }
    }

    /// Is there none?
    #[inline(always)]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Is the option in the set?
    #[inline(always)]
    pub const fn contains(self, option: OptionIndex) -> bool {
        self.intersects(Self::only(option))
    }

    /// Is any option in both?
    #[inline(always)]
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// What is in either.
    #[must_use]
    #[inline(always)]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both.
    #[must_use]
    #[inline(always)]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in this one and not in the other.
    #[must_use]
    #[inline(always)]
    pub const fn difference(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// All options but these.
    #[must_use]
    #[inline(always)]
    pub const fn complement(self) -> Self {
        Self(!self.0)
    }

    /// This set and one option more.
    #[must_use]
    pub const fn with(self, option: OptionIndex) -> Self {
        self.union(Self::only(option))
    }

    /// This set with the option, if it is without it, or without it, if it is with it.
    #[must_use]
    pub const fn toggled(self, option: OptionIndex) -> Self {
        Self(self.0 ^ Self::only(option).0)
    }

    /// Adds an option.
    pub const fn insert(&mut self, option: OptionIndex) {
        *self = self.with(option);
    }

    /// The one option, if there is only one.
    pub fn single(self) -> Option<OptionIndex> {
        if self.len() == 1 { self.iter().next() } else { None }
    }

    /// The options, lowest first.
    pub fn iter(self) -> impl Iterator<Item = OptionIndex> {
        (0..32).map(OptionIndex::new).filter(move |option| self.contains(*option))
    }
}

impl FromIterator<OptionIndex> for OptionSet {
    fn from_iter<Options: IntoIterator<Item = OptionIndex>>(options: Options) -> Self {
        options.into_iter().fold(Self::EMPTY, Self::with)
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_OPTIONS, OptionIndex, OptionSet};

    #[test]
    fn a_set_holds_what_was_put_into_it() {
        let [first, other, last] = [0, 7, 31].map(OptionIndex::new);
        let set: OptionSet = [last, first].into_iter().collect();
        assert_eq!((set.iter().collect::<Vec<_>>(), set.len()), (Vec::from([first, last]), 2));
        assert_eq!((set.contains(first), set.contains(other), set.single()), (true, false, None));
        assert_eq!(set.toggled(first), OptionSet::only(last));
        assert_eq!(set.toggled(other), set.with(other));
        assert_eq!(set.difference(OptionSet::only(first)).single(), Some(last));
        assert_eq!(set.intersection(set.complement()), OptionSet::EMPTY);
        assert_eq!(set.union(set.complement()), OptionSet::ALL);
    }

    #[test]
    fn the_first_options_are_all_of_a_fact() {
        for count in [0, 1, 5, 31, 32] {
            assert_eq!(OptionSet::first(count).len(), count);
        }
        assert_eq!(OptionSet::first(MOST_OPTIONS + 1), OptionSet::ALL);
    }
}
