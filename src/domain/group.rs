//! Under which heading a result tells a measure: its verdict, or that something which can simply be begun is all it lacks.

use super::assess::Finding;
use super::verdict::{Task, Verdict};

/// A heading of the result.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Group {
    /// The measures with this verdict.
    Of(Verdict),
    /// 做了就能申请: not met, and nothing is missing but acts that the applicant can begin by itself.
    Begin,
}

impl Group {
    /// All groups, in the order in which they are told: the verdicts, and behind what lacks one thing what can be begun.
    #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which says so where it panics")]
    pub const ALL: [Self; Verdict::ALL.len() + 1] = {
        let mut all = [Self::Begin; Verdict::ALL.len() + 1];
        let mut place = 0;
        while place < Verdict::ALL.len() {
            let verdict = Verdict::ALL[place];
            let behind = verdict as usize > Verdict::Near as usize;
            all[if behind { place + 1 } else { place }] = Self::Of(verdict);
            place += 1;
        }
        all
    };

    /// 不适用: what is only counted.
    pub const NO: Self = Self::Of(Verdict::No);

    /// The name used in data and styles.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Of(verdict) => verdict.id(),
            Self::Begin => "begin",
        }
    }

    /// How many of the findings are told under it.
    pub fn count(self, findings: &[Finding]) -> usize {
        findings.iter().filter(|finding| finding.group() == self).count()
    }

    /// What is to be done about a measure of this group.
    pub const fn task(self) -> Task {
        match self {
            Self::Of(verdict) => verdict.task(),
            Self::Begin => Task::Step,
        }
    }
}

impl Finding {
    /// The heading under which the measure is told.
    pub const fn group(&self) -> Group {
        if self.begin { Group::Begin } else { Group::Of(self.verdict) }
    }
}
