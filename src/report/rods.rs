//! Where the beads stand: a rod a chapter, a bead a measure, a little more room between two clauses.

use crate::domain::index::MeasureIndex;
use crate::domain::policy::{Chapter, Policy};

/// From bead to bead, in tenths of a pixel; and what is added between two clauses.
pub const PITCH: usize = 108;
const GAP: usize = 20;
/// Where the first bead stands.
const FIRST: usize = 60;

/// The beads of a chapter: the measure, and how far along its rod, in tenths of a pixel.
pub fn rod(policy: &Policy, chapter: &Chapter) -> Vec<(MeasureIndex, usize)> {
    let (first, last) = chapter.clauses;
    let mut rod: Vec<(MeasureIndex, usize)> = Vec::new();
    let mut before = None;
    for (index, measure) in MeasureIndex::enumerate(&policy.measures) {
        let number = policy.clause_of(measure).map(|clause| clause.number);
        if !number.is_some_and(|number| (first..=last).contains(&number)) {
            continue;
        }
        let gap = if before == number { 0 } else { GAP };
        rod.push((index, rod.last().map_or(FIRST, |(_, x)| x + PITCH + gap)));
        before = number;
    }
    rod
}
