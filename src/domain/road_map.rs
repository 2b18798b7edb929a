//! The road map: which single step, one that a company can take, opens how many more measures.
//!
//! A step answers one fact otherwise. It is on the map if the company is on its way to it, or if its author says that
//! anybody can set out for it; and if it opens something and closes nothing.

use super::answer::{Answer, Answers, YES};
use super::compare::{Moved, moved};
use super::condition::Node;
use super::fact::{Fact, Kind};
use super::index::{FactIndex, MeasureIndex, OptionIndex};
use super::policy::Policy;
use super::verdict::Verdict;

/// One step.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RoadStep {
    /// The fact that changes.
    pub fact: FactIndex,
    /// The option that the step reaches; [`YES`] for a yes/no fact.
    pub option: OptionIndex,
    /// The answer as it would be then.
    pub answer: Answer,
    /// Is the company on its way already?
    pub begun: bool,
    /// The measures that it opens.
    pub opens: Vec<Moved>,
}

impl Policy {
    /// All steps: those under way first, then by how much they open.
    pub fn road_map(&self, answers: &Answers) -> Vec<RoadStep> {
        let before = self.verdicts(answers);
        let mut steps = Vec::new();
        for fact in self.within_reach(answers) {
            let Some(content) = self.fact_at(fact) else {
                continue;
            };
            let mut found: Vec<RoadStep> = Vec::new();
            for option in OptionIndex::up_to(content.options.len().max(1)) {
                let Some(answer) = reached(content, answers.get(fact), option) else {
                    continue;
                };
                if !content.is_step(option) {
                    continue;
                }
                let mut then = answers.clone();
                self.answer(&mut then, fact, answer);
                let after = self.verdicts(&then);
                let changes: Vec<Moved> = moved(&before, &after).collect();
                let opens: Vec<Moved> = changes.iter().copied().filter(|moved| moved.opens()).collect();
                let begun = opens.iter().any(|moved| moved.before == Verdict::Near);
                let in_reach = !opens.is_empty() && (begun || content.attainable);
                if in_reach && !changes.iter().any(|moved| moved.closes()) {
                    found.push(RoadStep { fact, option, answer, begun, opens });
                }
            }
            nearest(&mut found, content, answers.get(fact));
            steps.extend(found);
        }
        steps.sort_by_key(|step| (!step.begun, core::cmp::Reverse(step.opens.len()), step.fact));
        steps
    }

    /// The facts that are all that keeps some measure from being met, and that a company may do something about.
    fn within_reach(&self, answers: &Answers) -> Vec<FactIndex> {
        let mut facts = Vec::new();
        let assessment = self.assess(answers, self.from);
        for (measure, finding) in self.measures.iter().zip(&assessment.findings) {
            let [leaf] = *finding.repair else {
                continue;
            };
            let Some(Node::Test(test)) = measure.condition.node_at(leaf) else {
                continue;
            };
            let attainable = self.fact_at(test.fact).is_some_and(|fact| fact.attainable);
            if (finding.verdict == Verdict::Near || attainable) && !facts.contains(&test.fact) {
                facts.push(test.fact);
            }
        }
        facts
    }
}

/// The answer once an option is reached; nothing, if it is reached already.
fn reached(fact: &Fact, now: Option<Answer>, option: OptionIndex) -> Option<Answer> {
    match (fact.kind, now) {
        (Kind::YesNo, _) => Some(Answer::One(YES)),
        _ if !fact.whole_options().contains(option) => None,
        (Kind::Choice, _) => Some(Answer::One(option)),
        (Kind::Multi, Some(Answer::Several { ticked, unsure })) => {
            (!ticked.contains(option)).then_some(Answer::Several { ticked: ticked.with(option), unsure })
        }
        (Kind::Multi | Kind::Number, _) => None,
    }
}

/// Of options that open the same, or less than another one, only one stays: the one that its author says comes next,
/// else the one with the better verdicts, and of those the one that lies nearest to where the company is.
fn nearest(steps: &mut Vec<RoadStep>, fact: &Fact, now: Option<Answer>) {
    let place = match now {
        Some(Answer::One(option)) => usize::from(option),
        Some(Answer::Several { ticked, .. }) => ticked.iter().last().map_or(0, usize::from),
        _ => fact.options.len(),
    };
    let is_now = |option: OptionIndex| match now {
        Some(Answer::Several { ticked, .. }) => ticked.contains(option),
        _ => usize::from(option) == place,
    };
    let now_at = OptionIndex::enumerate(&fact.options).filter(|(option, _)| is_now(*option));
    let next: Vec<OptionIndex> = now_at.filter_map(|(_, option)| option.next).collect();
    let far = |step: &RoadStep| usize::from(step.option).abs_diff(place);
    let verdicts = |step: &RoadStep| step.opens.iter().map(|moved| moved.after).collect::<Vec<_>>();
    steps.sort_by_key(|step| (!next.contains(&step.option), verdicts(step), far(step)));
    let mut kept: Vec<RoadStep> = Vec::new();
    let measures = |step: &RoadStep| step.opens.iter().map(|moved| moved.measure).collect::<Vec<_>>();
    let all: Vec<Vec<MeasureIndex>> = steps.iter().map(measures).collect();
    for (index, step) in steps.drain(..).enumerate() {
        let mine = measures(&step);
        let more = |other: &Vec<MeasureIndex>| {
            other.len() > mine.len() && mine.iter().all(|measure| other.contains(measure))
        };
        let same_before = all.iter().take(index).any(|other| *other == mine);
        // What its author says comes next is told although something else would open more.
        if !same_before && (next.contains(&step.option) || !all.iter().any(more)) {
            kept.push(step);
        }
    }
    *steps = kept;
}
