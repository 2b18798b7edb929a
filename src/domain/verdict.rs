//! The verdicts (reading rules, “Verdicts”): how one comes about, and what tells it from the others.

use serde::{Deserialize, Serialize};

use super::standing::{Standing, Standings};
use super::tier::Tier;

/// What a company is told about a measure.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub enum Verdict {
    /// 可申请: every stated condition holds, and nothing stands in between.
    Qualifies,
    /// 条件已符，待评定: every condition was checked and holds; an evaluation or recognition is written.
    Review,
    /// 条件相符，待部门确认: every checkable condition holds; a threshold is unpublished, or the department judges. It may
    /// require an evaluation as well.
    Confirm,
    /// 还差一项: exactly one condition fails, and the company is on its way to it.
    Near,
    /// 待补充: an answer is missing and the verdict depends on it.
    Open,
    /// 方向性支持: the text encourages it and writes no form of support.
    Encouraged,
    /// 不适用: a condition fails.
    No,
}

/// How far a verdict is settled.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stage {
    /// Settled, and not excluded.
    Certain,
    /// Not settled.
    Possible,
    /// Settled: not applicable.
    Excluded,
}

impl Stage {
    /// The name used in styles.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::Possible => "possible",
            Self::Excluded => "excluded",
        }
    }
}

/// What is to be done about a measure.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Task {
    /// Apply.
    Apply,
    /// Ask the department first.
    Ask,
    /// Take the step that is missing, or begin what is.
    Step,
    /// Answer what is missing.
    Answer,
    /// Nothing.
    Nothing,
}

/// All that tells one verdict from another, beside its words and its looks.
#[derive(Clone, Copy, Debug)]
pub struct Traits {
    /// The name used in data and in styles.
    pub id: &'static str,
    /// How far it is settled.
    pub stage: Stage,
    /// What is to be done.
    pub task: Task,
    /// Is there something in it: to be applied for, or encouraged?
    pub promises: bool,
    /// May an example have it that only looks as if it met the conditions?
    pub counterexample: bool,
}

impl Verdict {
    /// All verdicts, in the order in which they are shown.
    pub const ALL: [Self; Self::No as usize + 1] =
        [Self::Qualifies, Self::Review, Self::Confirm, Self::Near, Self::Open, Self::Encouraged, Self::No];

    /// What tells this verdict from the others: the one place where all of them are listed in the code.
    pub const fn traits(self) -> &'static Traits {
        match self {
            Self::Qualifies => &Traits {
                id: "qualifies",
                stage: Stage::Certain,
                task: Task::Apply,
                promises: true,
                counterexample: false,
            },
            Self::Review => &Traits {
                id: "review",
                stage: Stage::Certain,
                task: Task::Apply,
                promises: true,
                counterexample: true,
            },
            Self::Confirm => &Traits {
                id: "confirm",
                stage: Stage::Certain,
                task: Task::Ask,
                promises: true,
                counterexample: true,
            },
            Self::Near => &Traits {
                id: "near",
                stage: Stage::Certain,
                task: Task::Step,
                promises: false,
                counterexample: true,
            },
            Self::Open => &Traits {
                id: "open",
                stage: Stage::Possible,
                task: Task::Answer,
                promises: false,
                counterexample: false,
            },
            Self::Encouraged => &Traits {
                id: "encouraged",
                stage: Stage::Certain,
                task: Task::Nothing,
                promises: true,
                counterexample: false,
            },
            Self::No => &Traits {
                id: "no",
                stage: Stage::Excluded,
                task: Task::Nothing,
                promises: false,
                counterexample: true,
            },
        }
    }

    /// The verdict on a measure of this tier whose condition can still have these standings.
    pub const fn of(tier: Tier, standings: Standings) -> Self {
        match (tier, standings.collapse(tier).settled()) {
            // Money, or another written form of support: the standing is the verdict.
            (Tier::A | Tier::B, Some(Standing::Met)) => Self::Qualifies,
            (Tier::A | Tier::B, Some(Standing::Confirm)) => Self::Confirm,
            (Tier::A | Tier::B, Some(Standing::Review)) => Self::Review,
            // Encouragement without a form of support: nothing can be applied for, whatever the department finds.
            (Tier::C, Some(Standing::Met | Standing::Confirm | Standing::Review)) => Self::Encouraged,
            (Tier::A | Tier::B | Tier::C, Some(Standing::Near)) => Self::Near,
            (Tier::A | Tier::B | Tier::C, Some(Standing::Failed)) => Self::No,
            // More than one standing is possible: an answer is missing.
            (Tier::A | Tier::B | Tier::C, None) => Self::Open,
        }
    }

    /// The name used in data: `qualifies`, `review`, …
    pub const fn id(self) -> &'static str {
        self.traits().id
    }

    /// How far it is settled.
    pub const fn stage(self) -> Stage {
        self.traits().stage
    }

    /// What is to be done about a measure with this verdict.
    pub const fn task(self) -> Task {
        self.traits().task
    }

    /// Is there something to apply for, or to ask the department about first?
    pub const fn is_for_a_call(self) -> bool {
        matches!(self.task(), Task::Apply | Task::Ask)
    }

    /// Is there something in it: to be applied for, or encouraged?
    pub const fn promises(self) -> bool {
        self.traits().promises
    }

    /// Has the verdict said it all: is nothing open, and nothing missing?
    pub const fn says_it_all(self) -> bool {
        self.promises() && !matches!(self.task(), Task::Ask)
    }

    /// How many of the verdicts are this one.
    pub fn count(self, verdicts: &[Self]) -> usize {
        verdicts.iter().filter(|verdict| **verdict == self).count()
    }

    /// The verdict with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.id() == id)
    }
}

impl Standings {
    /// What differs for a measure of this tier: encouragement does not tell the ways apart in which it is met.
    #[must_use]
    pub const fn collapse(self, tier: Tier) -> Self {
        match tier {
            Tier::A | Tier::B => self,
            Tier::C => self.meeting_as_one(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Standing, Standings, Tier, Verdict};

    #[test]
    fn every_set_of_standings_has_its_verdict() {
        let rows = [
            (Tier::A, &[Standing::Met][..], Verdict::Qualifies),
            (Tier::B, &[Standing::Confirm], Verdict::Confirm),
            (Tier::A, &[Standing::Review], Verdict::Review),
            (Tier::A, &[Standing::Near], Verdict::Near),
            (Tier::A, &[Standing::Failed], Verdict::No),
            (Tier::A, &[Standing::Met, Standing::Confirm], Verdict::Open),
            (Tier::A, &[Standing::Near, Standing::Failed], Verdict::Open),
            (Tier::C, &[Standing::Met], Verdict::Encouraged),
            (Tier::C, &[Standing::Met, Standing::Confirm], Verdict::Encouraged),
            (Tier::C, &[Standing::Met, Standing::Failed], Verdict::Open),
            (Tier::C, &[Standing::Near], Verdict::Near),
        ];
        for (tier, standings, verdict) in rows {
            let set = standings.iter().fold(Standings::NONE, |set, standing| set.with(*standing));
            assert_eq!(Verdict::of(tier, set), verdict, "{tier:?} {standings:?}");
        }
    }

    #[test]
    fn names_lead_back() {
        for verdict in Verdict::ALL {
            assert_eq!(Verdict::from_id(verdict.id()), Some(verdict));
        }
    }
}
