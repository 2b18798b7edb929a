//! What to do next with a result: whom to call about what, which step opens most, which answers are missing. Three at most,
//! for a longer list is put off until another day.

use super::answer::{Answer, Answers};
use super::assess::{Assessment, Finding};
use super::call::Call;
use super::group::Group;
use super::index::{FactIndex, MeasureIndex, OptionIndex};
use super::policy::Policy;
use super::road_map::RoadStep;
use super::verdict::Verdict;

/// So many at most.
const MOST: usize = 3;

/// Acts, each as a fact and the option that it reaches.
type Acts = Vec<(FactIndex, OptionIndex)>;

/// One thing to do. Measures are indices.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NextStep {
    /// Take the step into the scope of the policy, before anything else; so many measures wait for it.
    Enter(usize),
    /// Call a department: about what can be applied for, and about what it has to confirm first.
    Call(Call),
    /// Answer what is missing.
    Answer {
        /// The fact to begin with.
        first: FactIndex,
        /// So many facts are missing.
        facts: usize,
        /// So many measures wait for them.
        measures: usize,
    },
    /// Take a step that is under way.
    Take(RoadStep),
    /// Begin what anybody can begin: the same acts for all of these measures.
    Begin(Vec<MeasureIndex>),
}

impl Policy {
    /// What to do next, the surest first.
    pub fn next_steps(&self, answers: &Answers, assessment: &Assessment) -> Vec<NextStep> {
        let then = self.after_entry(answers);
        let (answers, told) = match (&then, &assessment.after_entry) {
            (Some(then), Some(told)) => (then, &**told),
            _ => (answers, assessment),
        };
        let entry = assessment.after_entry.as_ref().map(|told| {
            let waiting = assessment.findings.iter().zip(&told.findings);
            NextStep::Enter(
                waiting.filter(|(now, then)| !now.verdict.promises() && then.verdict.promises()).count(),
            )
        });
        let mut calls = self.calls_to_make(told).into_iter().map(NextStep::Call);
        // The third is kept for what more answers, a step or a beginning would open.
        let mut steps: Vec<NextStep> = entry.into_iter().collect();
        steps.extend(calls.by_ref().take(MOST - 1 - steps.len()));
        let others = [answer_first(answers, told), self.take_first(answers, told), self.begin_first(told)];
        steps.extend(others.into_iter().flatten().chain(calls));
        steps.truncate(MOST);
        steps
    }

    /// The calls about what can be applied for or has to be confirmed, the most promising first.
    fn calls_to_make(&self, assessment: &Assessment) -> Vec<Call> {
        let verdict = |measure: &MeasureIndex| assessment.finding_at(*measure).map(|finding| finding.verdict);
        let mut calls = self.calls(assessment);
        for call in &mut calls {
            call.measures.retain(|measure| verdict(measure).is_some_and(Verdict::is_for_a_call));
        }
        calls.retain(|call| !call.measures.is_empty());
        calls.sort_by_key(|call| {
            let count =
                |only: Verdict| call.measures.iter().filter(|measure| verdict(measure) == Some(only)).count();
            core::cmp::Reverse(Verdict::ALL.map(count))
        });
        calls
    }

    /// The step under way that opens most.
    fn take_first(&self, answers: &Answers, assessment: &Assessment) -> Option<NextStep> {
        let near = assessment.findings.iter().any(|finding| finding.verdict == Verdict::Near);
        let step = near.then(|| self.road_map(answers))?.into_iter().next()?;
        step.begun.then_some(NextStep::Take(step))
    }

    /// The acts that anybody can begin and that open most.
    fn begin_first(&self, assessment: &Assessment) -> Option<NextStep> {
        let begun = |finding: &&Finding| finding.group() == Group::Begin;
        let acts = |index: MeasureIndex, finding: &Finding| -> Option<Acts> {
            let measure = self.measure_at(index)?;
            let acts = self.acts(measure, &finding.repair)?;
            Some(acts.iter().map(|act| (act.fact, act.option)).collect())
        };
        let mut all: Vec<(Acts, Vec<MeasureIndex>)> = Vec::new();
        for (index, finding) in
            MeasureIndex::enumerate(&assessment.findings).filter(|(_, finding)| begun(finding))
        {
            let Some(acts) = acts(index, finding) else {
                continue;
            };
            match all.iter_mut().find(|(other, _)| *other == acts) {
                Some((_, measures)) => measures.push(index),
                None => all.push((acts, Vec::from([index]))),
            }
        }
        // Of equals the first: the order of the policy.
        let most = all.into_iter().rev().max_by_key(|(_, measures)| measures.len())?;
        Some(NextStep::Begin(most.1))
    }
}

/// The answers that are missing.
fn answer_first(answers: &Answers, assessment: &Assessment) -> Option<NextStep> {
    let is_missing =
        |fact: &FactIndex| assessment.findings.iter().any(|finding| finding.missing.contains(fact));
    let missing: Vec<(FactIndex, Option<Answer>)> =
        FactIndex::enumerate(answers.iter()).filter(|(fact, _)| is_missing(fact)).collect();
    // What was never asked goes before what the visitor could not say.
    let (first, _) = missing.iter().find(|(_, answer)| answer.is_none()).or(missing.first())?;
    let open = assessment.findings.iter().filter(|finding| finding.verdict == Verdict::Open).count();
    Some(NextStep::Answer { first: *first, facts: missing.len(), measures: open })
}
