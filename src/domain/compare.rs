//! What differs between two sets of answers: the measures whose verdict moves.

use super::index::MeasureIndex;
use super::verdict::Verdict;

/// A measure whose verdict moves.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Moved {
    /// The measure.
    pub measure: MeasureIndex,
    /// Its verdict before.
    pub before: Verdict,
    /// Its verdict after.
    pub after: Verdict,
}

impl Moved {
    /// Does it open: can something be applied for, or is it encouraged, that was not before?
    pub const fn opens(self) -> bool {
        !self.before.promises() && self.after.promises()
    }

    /// Does it close?
    pub const fn closes(self) -> bool {
        self.before.promises() && !self.after.promises()
    }
}

/// The measures that two lists of verdicts tell apart, in the order of the policy.
pub fn moved<'verdicts>(
    before: &'verdicts [Verdict],
    after: &'verdicts [Verdict],
) -> impl Iterator<Item = Moved> + 'verdicts {
    MeasureIndex::enumerate(before.iter().zip(after))
        .filter(|(_, (before, after))| before != after)
        .map(|(measure, (before, after))| Moved { measure, before: *before, after: *after })
}

#[cfg(test)]
mod tests {
    use super::{Moved, moved};
    use crate::domain::verdict::Verdict::{Confirm, Near, No, Open, Qualifies};

    #[test]
    fn only_what_differs() {
        let before = [No, Near, Open, Qualifies];
        let after = [No, Confirm, No, Near];
        let found: Vec<Moved> = moved(&before, &after).collect();
        let told = |moved: &Moved| (usize::from(moved.measure), moved.opens(), moved.closes());
        assert_eq!(
            found.iter().map(told).collect::<Vec<_>>(),
            [(1, true, false), (2, false, false), (3, false, true)]
        );
    }
}
