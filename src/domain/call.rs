//! The call list: each measure once, under the department that its clause names first.
//!
//! The text does not say which of several departments takes applications; the first one named is where to begin asking,
//! and is said to be no more than that.

use super::assess::{Assessment, Finding, LeafOutcome};
use super::condition::Phrase;
use super::index::{DepartmentIndex, MeasureIndex};
use super::policy::Policy;
use super::verdict::{Stage, Verdict};

/// What there is to talk about with a department.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Call {
    /// The department.
    pub department: DepartmentIndex,
    /// The measures: the better verdicts first, of these the ones with the least to confirm, and in the order of
    /// the policy.
    pub measures: Vec<MeasureIndex>,
}

impl Policy {
    /// One call a department, in the order of the policy. There is nothing to say about what does not apply, nor about what
    /// more answers decide.
    pub fn calls(&self, assessment: &Assessment) -> Vec<Call> {
        let departments = DepartmentIndex::up_to(self.departments.len());
        let calls = departments.map(|department| {
            let findings = MeasureIndex::enumerate(&assessment.findings);
            let mut measures: Vec<(Verdict, usize, MeasureIndex)> = findings
                .filter(|(index, finding)| {
                    is_spoken_about(finding) && self.first_department(*index) == Some(department)
                })
                .map(|(index, finding)| (finding.verdict, to_confirm(finding), index))
                .collect();
            measures.sort_unstable();
            Call { department, measures: measures.into_iter().map(|(.., index)| index).collect() }
        });
        calls.filter(|call| !call.measures.is_empty()).collect()
    }

    /// The department that the clause of a measure names first.
    pub fn first_department(&self, measure: MeasureIndex) -> Option<DepartmentIndex> {
        let measure = self.measure_at(measure)?;
        self.clause_of(measure)?.departments.first().copied()
    }
}

fn is_spoken_about(finding: &Finding) -> bool {
    finding.begin || finding.verdict.stage() == Stage::Certain
}

fn to_confirm(finding: &Finding) -> usize {
    let settled = |outcome| {
        matches!(outcome, LeafOutcome::Met | LeafOutcome::NotNeeded | LeafOutcome::Phrase(Phrase::Review))
    };
    finding.nodes(|outcome| !settled(outcome)).count()
}
