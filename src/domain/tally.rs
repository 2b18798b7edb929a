//! How far the answers have come: what is certain, what is still possible, what is excluded.

use super::answer::Answers;
use super::evaluations;
use super::known::Knowledge;
use super::policy::{Measure, Policy};
use super::verdict::{Stage, Verdict};

/// How many measures are where. The three always add up to all measures.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Tally {
    /// Settled, and not excluded.
    pub certain: usize,
    /// Not settled.
    pub possible: usize,
    /// Settled: not applicable.
    pub excluded: usize,
}

impl Tally {
    /// The tally of these verdicts.
    pub fn of(verdicts: impl IntoIterator<Item = Verdict>) -> Self {
        verdicts.into_iter().fold(Self::default(), |mut tally, verdict| {
            match verdict.stage() {
                Stage::Certain => tally.certain += 1,
                Stage::Possible => tally.possible += 1,
                Stage::Excluded => tally.excluded += 1,
            }
            tally
        })
    }
}

impl Policy {
    /// The verdicts on all measures, in order, without reasons.
    pub fn verdicts(&self, answers: &Answers) -> Vec<Verdict> {
        evaluations::count();
        let knowledge = Knowledge::of(&self.facts, answers);
        self.measures.iter().map(|measure| measure.verdict(&knowledge)).collect()
    }
}

impl Measure {
    /// The verdict on this measure, for what is known.
    pub fn verdict(&self, knowledge: &Knowledge) -> Verdict {
        Verdict::of(self.tier, self.condition.standings(knowledge))
    }
}
