//! How far a condition is from being met, and what is not known about it. The one truth table of the engine.
//!
//! A condition is not just true or false. The text may say that a department still has to judge, and a company may be
//! one step short. These are the five *standings*, from best to worst. What is *unknown* is the set of standings that
//! are still possible ([`Standings`]): one member means settled, more mean that an answer is missing.

use serde::{Deserialize, Serialize};

/// How far a condition is from being met.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub enum Standing {
    /// Met as written.
    Met,
    /// Everything the words require is checked and met; the sentence requires an evaluation.
    Review,
    /// Met as far as it can be checked; what is left is for the department to confirm, before any evaluation.
    Confirm,
    /// Not met, and the answers show the company on its way to it.
    Near,
    /// Not met.
    Failed,
}

impl Standing {
    /// All standings, best first.
    pub const ALL: [Self; 5] = [Self::Met, Self::Review, Self::Confirm, Self::Near, Self::Failed];

    /// Both conditions are required.
    ///
    /// The worse one decides, but for one row: being on the way to *two* things is not being one step short.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Failed, _) | (_, Self::Failed) | (Self::Near, Self::Near) => Self::Failed,
            (Self::Near, _) | (_, Self::Near) => Self::Near,
            (Self::Confirm, _) | (_, Self::Confirm) => Self::Confirm,
            (Self::Review, _) | (_, Self::Review) => Self::Review,
            (Self::Met, Self::Met) => Self::Met,
        }
    }

    /// Either condition is enough: the better one decides.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        if (self as u8) < (other as u8) { self } else { other }
    }
}

/// The standings that are still possible, as a set. Never empty in an evaluation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Standings(u8);

/// The outcome for every pair of sets `a`, `b`, at `a * Standings::SETS + b`, worked out by the compiler.
type Table = [u8; Standings::SETS * Standings::SETS];

static AND: Table = table(true);
static OR: Table = table(false);

impl Standings {
    /// No standing: the neutral element of [`Standings::with`].
    pub const NONE: Self = Self(0);

    /// How many sets there are.
    pub(crate) const SETS: usize = 1 << Standing::ALL.len();

    /// Settled: met. What *all* of no conditions amounts to.
    pub const MET: Self = Self::only(Standing::Met);

    /// Settled: failed. What *any* of no conditions amounts to.
    pub const FAILED: Self = Self::only(Standing::Failed);

    /// Exactly this standing: settled.
    pub const fn only(standing: Standing) -> Self {
        Self(1 << standing as u8)
    }

    /// This set and one standing more.
    #[must_use]
    pub const fn with(self, standing: Standing) -> Self {
        Self(self.0 | 1 << standing as u8)
    }

    /// Is this standing still possible?
    pub const fn contains(self, standing: Standing) -> bool {
        self.0 & 1 << standing as u8 != 0
    }

    /// The one standing that is left, if only one is.
    #[inline(always)]
    pub const fn settled(self) -> Option<Standing> {
        match self.0 {
            0b00001 => Some(Standing::Met),
            0b00010 => Some(Standing::Review),
            0b00100 => Some(Standing::Confirm),
            0b01000 => Some(Standing::Near),
            0b10000 => Some(Standing::Failed),
            _ => None,
        }
    }

    /// Can the condition still be met, as far as a company can do anything about it?
    pub const fn may_hold(self) -> bool {
        self.0 & 0b00111 != 0
    }

    /// The set with all ways of meeting a condition taken as [`Standing::Met`].
    #[must_use]
    pub const fn meeting_as_one(self) -> Self {
        if self.may_hold() { Self(self.0 & 0b11000 | 0b00001) } else { self }
    }

    /// Every outcome of "both are required", when the two do not depend on each other.
    #[must_use]
    #[inline(always)]
    pub fn and(self, other: Self) -> Self {
        Self(look_up(&AND, self, other))
    }

    /// Every outcome of "either is enough", when the two do not depend on each other.
    #[must_use]
    #[inline(always)]
    pub fn or(self, other: Self) -> Self {
        Self(look_up(&OR, self, other))
    }

    /// The set as a number below [`Standings::SETS`].
    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The standings in the set, best first.
    pub fn iter(self) -> impl Iterator<Item = Standing> {
        Standing::ALL.into_iter().filter(move |standing| self.contains(*standing))
    }
}

#[inline(always)]
fn look_up(table: &Table, a: Standings, b: Standings) -> u8 {
    let index = usize::from(a.0) * Standings::SETS + usize::from(b.0);
    table.get(index % table.len()).copied().unwrap_or_default()
}

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated by the compiler, which refuses an index out of bounds"
)]
#[expect(clippy::cast_possible_truncation, reason = "a set of five standings fits into a byte")]
const fn table(both: bool) -> Table {
    let mut table = [0; Standings::SETS * Standings::SETS];
    let mut a = 0;
    while a < Standings::SETS {
        let mut b = 0;
        while b < Standings::SETS {
            let mut x = 0;
            while x < Standing::ALL.len() {
                let mut y = 0;
                while y < Standing::ALL.len() {
                    let (left, right) = (Standing::ALL[x], Standing::ALL[y]);
                    if Standings(a as u8).contains(left) && Standings(b as u8).contains(right) {
                        let outcome = if both { left.and(right) } else { left.or(right) };
                        table[a * Standings::SETS + b] |= 1 << outcome as u8;
                    }
                    y += 1;
                }
                x += 1;
            }
            b += 1;
        }
        a += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::{Standing, Standings};

    #[test]
    fn the_truth_table() {
        use Standing::{Confirm as C, Failed as F, Met as M, Near as N, Review as R};
        let both = [
            [M, R, C, N, F], // met and …
            [R, R, C, N, F], // subject to review and …
            [C, C, C, N, F], // for the department to confirm and …
            [N, N, N, F, F], // one step short and …: two steps short is not near
            [F, F, F, F, F], // failed and …
        ];
        let either = [
            [M, M, M, M, M], // met or …
            [M, R, R, R, R], // subject to review or …
            [M, R, C, C, C], // for the department to confirm or …
            [M, R, C, N, N], // one step short or …
            [M, R, C, N, F], // failed or …
        ];
        for (x, left) in Standing::ALL.into_iter().enumerate() {
            for (y, right) in Standing::ALL.into_iter().enumerate() {
                assert_eq!(left.and(right), both[x][y], "{left:?} and {right:?}");
                assert_eq!(left.or(right), either[x][y], "{left:?} or {right:?}");
            }
        }
    }

    #[test]
    fn sets_combine_member_by_member() {
        for a in (1..32).map(Standings) {
            for b in (1..32).map(Standings) {
                let (mut both, mut either) = (Standings::NONE, Standings::NONE);
                for x in a.iter() {
                    for y in b.iter() {
                        both = both.with(x.and(y));
                        either = either.with(x.or(y));
                    }
                }
                assert_eq!((a.and(b), a.or(b)), (both, either), "{a:?} {b:?}");
            }
        }
    }
}
