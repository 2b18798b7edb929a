//! Under which heading a result tells a measure: its verdict, or that something which can simply be begun is all it lacks.

use super::assess::Finding;
use super::verdict::Verdict;

/// A heading of the result.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Group {
    /// The measures with this verdict.
    Of(Verdict),
    /// 做了就能申请: not met, and nothing is missing but acts that the applicant can begin by itself.
    Begin,
}

impl Group {
    /// All groups, in the order in which they are told.
    pub const ALL: [Self; 8] = [
        Self::Of(Verdict::Qualifies),
        Self::Of(Verdict::Review),
        Self::Of(Verdict::Confirm),
        Self::Of(Verdict::Near),
        Self::Begin,
        Self::Of(Verdict::Open),
        Self::Of(Verdict::Encouraged),
        Self::NO,
    ];

    /// 不适用: what is only counted.
    pub const NO: Self = Self::Of(Verdict::No);

    /// The name used in data and styles.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Of(verdict) => verdict.id(),
            Self::Begin => "begin",
        }
    }
}

impl Finding {
    /// The heading under which the measure is told.
    pub const fn group(&self) -> Group {
        if self.begin { Group::Begin } else { Group::Of(self.verdict) }
    }
}
