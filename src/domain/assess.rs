//! Assessment: the verdict on every measure with its reasons.

use std::sync::Arc;

use super::answer::{Answer, Answers};
use super::condition::{Condition, Node, Phrase};
use super::date::{Date, Validity};
use super::evaluations;
use super::index::{FactIndex, MeasureIndex, NodeIndex, NoticeIndex};
use super::known::Knowledge;
use super::option_set::OptionSet;
use super::policy::{Measure, Policy};
use super::shared_slice::SharedSlice;
use super::standing::{Standing, Standings};
use super::tier::Tier;
use super::verdict::Verdict;

/// The verdicts on all measures of a policy, for one set of answers and one day.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Assessment {
    /// Whether the policy is in force on the day.
    pub validity: Validity,
    /// One finding a measure, in the order of the policy.
    pub findings: Vec<Finding>,
    /// The notices to show.
    pub notices: Vec<NoticeIndex>,
    /// Facts that the visitor was not sure of and that follow from other answers.
    pub derived: Vec<Derived>,
    /// For somebody who is one step short of the scope of the policy: how things would stand after that step.
    pub after_entry: Option<Box<Self>>,
}

/// A fact that follows from other answers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Derived {
    /// The fact.
    pub fact: FactIndex,
    /// The options that are still possible; one when it is settled.
    pub possible: OptionSet,
}

/// The verdict on one measure, with its reasons.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Finding {
    /// The verdict.
    pub verdict: Verdict,
    /// Is nothing missing but acts that the applicant can begin by itself? Only where the verdict is *no*.
    pub begin: bool,
    /// What each leaf of the condition says, in the order of its nodes.
    pub reasons: SharedSlice<Reason>,
    /// The facts that are missing to decide it, in the order they are asked.
    pub missing: SharedSlice<FactIndex>,
    /// The fewest leaves that would have to change for the conditions to be met.
    pub repair: SharedSlice<NodeIndex>,
}

/// What one leaf of a condition says.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Reason {
    /// The leaf, as a node of the measure's condition.
    pub node: NodeIndex,
    /// What it says.
    pub outcome: LeafOutcome,
}

/// What a leaf says about a company.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LeafOutcome {
    /// The words are met.
    Met,
    /// The words are met by an answer that the department has to confirm.
    MetIfConfirmed,
    /// The words are not met, and the company is on its way.
    Near,
    /// The words are not met.
    Failed,
    /// The words are not met, or nobody can tell, which does no harm: another of several ways is met.
    NotNeeded,
    /// It is not known whether they are met.
    Unknown,
    /// The words are not decided by an answer.
    Phrase(Phrase),
}

impl Policy {
    /// Assesses all measures.
    pub fn assess(&self, answers: &Answers, today: Date) -> Assessment {
        evaluations::count();
        let knowledge = Knowledge::of(&self.facts, answers);
        let findings = self.findings(answers, &knowledge);
        let notices = NoticeIndex::enumerate(&self.notices)
            .filter(|(_, notice)| holds(notice.when.standings(&knowledge)))
            .map(|(index, _)| index)
            .collect();
        Assessment {
            validity: self.validity(today),
            findings,
            notices,
            derived: self.derived(answers),
            after_entry: self.after_entry(answers).map(|then| Box::new(self.assess(&then, today))),
        }
    }

    /// The facts that were answered *not sure* and that other answers say something about.
    fn derived(&self, answers: &Answers) -> Vec<Derived> {
        let unsure = FactIndex::enumerate(&self.facts)
            .filter(|(index, _)| answers.get(*index) == Some(Answer::Unsure));
        let derived = unsure.filter_map(|(fact, content)| {
            let possible = content.derivation.as_ref()?.possible(answers);
            (possible != content.whole_options()).then_some(Derived { fact, possible })
        });
        derived.collect()
    }

    fn findings(&self, answers: &Answers, knowledge: &Knowledge) -> Vec<Finding> {
        let mut found = Found::default();
        let find = |measure| {
            let from = found.ends();
            let verdict = self.find(measure, answers, knowledge, &mut found);
            let begin = verdict == Verdict::No && self.begins(measure, &found, from);
            (verdict, begin, found.ends())
        };
        let verdicts: Vec<(Verdict, bool, Ends)> = self.measures.iter().map(find).collect();
        let (reasons, missing, repair) = (found.reasons.into(), found.missing.into(), found.repair.into());
        let mut from = Ends::default();
        let findings = verdicts.into_iter().map(|(verdict, begin, to)| {
            let start = core::mem::replace(&mut from, to);
            Finding {
                verdict,
                begin,
                reasons: SharedSlice::of(Arc::clone(&reasons), start.reasons, to.reasons),
                missing: SharedSlice::of(Arc::clone(&missing), start.missing, to.missing),
                repair: SharedSlice::of(Arc::clone(&repair), start.repair, to.repair),
            }
        });
        findings.collect()
    }

    /// Is nothing missing of a measure but acts? Not where it is open whether the measure is meant for such an applicant at
    /// all: nobody should begin anything before that is confirmed.
    fn begins(&self, measure: &Measure, found: &Found, from: Ends) -> bool {
        let broken = found.repair.get(from.repair..).unwrap_or_default();
        let reasons = found.reasons.get(from.reasons..).unwrap_or_default();
        // Encouragement alone gives nothing to apply for, whatever is begun.
        measure.tier != Tier::C
            && reasons.iter().all(|reason| reason.outcome != LeafOutcome::MetIfConfirmed)
            && self.acts(measure, broken).is_some()
    }

    /// The verdict on one measure; its reasons come behind those of the measures before it.
    fn find(
        &self,
        measure: &Measure,
        answers: &Answers,
        knowledge: &Knowledge,
        found: &mut Found,
    ) -> Verdict {
        let condition = &measure.condition;
        condition.trace(knowledge, &mut found.trace);
        let verdict = Verdict::of(measure.tier, found.trace.first().copied().unwrap_or(Standings::MET));
        if verdict == Verdict::Open {
            self.add_missing(measure, answers, &found.trace, &mut found.missing);
        }
        condition.explain(verdict == Verdict::Open, found);
        condition.repair(&found.trace, &mut found.repair);
        verdict
    }
}

/// What is found of all measures so far, one after the other, and what is worked with on the way.
#[derive(Default)]
struct Found {
    reasons: Vec<Reason>,
    missing: Vec<FactIndex>,
    repair: Vec<NodeIndex>,
    trace: Vec<Standings>,
    spare_ways: Vec<usize>,
}

/// Where what belongs to a measure ends.
#[derive(Clone, Copy, Default)]
struct Ends {
    reasons: usize,
    missing: usize,
    repair: usize,
}

impl Found {
    const fn ends(&self) -> Ends {
        Ends { reasons: self.reasons.len(), missing: self.missing.len(), repair: self.repair.len() }
    }
}

impl Assessment {
    /// The finding on the measure with this index.
    pub fn finding_at(&self, measure: MeasureIndex) -> Option<&Finding> {
        self.findings.get(usize::from(measure))
    }
}

impl Finding {
    /// The leaves that say this.
    pub fn nodes(&self, which: impl Fn(LeafOutcome) -> bool) -> impl Iterator<Item = NodeIndex> {
        self.reasons.iter().filter(move |reason| which(reason.outcome)).map(|reason| reason.node)
    }
}

impl Condition {
    /// What each leaf says, given the standings of all nodes, and whether the verdict is open.
    fn explain(&self, open: bool, found: &mut Found) {
        let Found { reasons, trace, spare_ways, .. } = found;
        // What a node is for sure. Once the verdict is settled, it makes no difference how well something is met.
        let sure = |standings: Standings| {
            let met = || standings.iter().last().filter(|worst| !open && *worst <= Standing::Confirm);
            standings.settled().or_else(met)
        };
        // Leaves before this node belong to a way that is not needed.
        let mut spare_until = 0;
        spare_ways.clear();
        for (node, (content, standings)) in NodeIndex::enumerate(self.nodes.iter().zip(&*trace)) {
            let index = usize::from(node);
            if spare_ways.contains(&index) {
                spare_until = spare_until.max(self.behind(index));
            }
            let outcome = match content {
                Node::All(_) => continue,
                Node::Any(end) => {
                    // What is not known of a way may still make the other ways better, as long as the verdict is open.
                    if !open || standings.settled().is_some() {
                        let sure = |way: usize| trace.get(way).and_then(|standings| sure(*standings));
                        let best = self.children(index, *end).filter_map(sure).min();
                        if let Some(best) = best.filter(|best| *best <= Standing::Confirm) {
                            let spare = |way: &usize| sure(*way).is_none_or(|standing| standing > best);
                            spare_ways.extend(self.children(index, *end).filter(spare));
                        }
                    }
                    continue;
                }
                Node::Phrase(_) if index < spare_until => LeafOutcome::NotNeeded,
                Node::Phrase(phrase) => LeafOutcome::Phrase(*phrase),
                Node::Test(_) => match sure(*standings) {
                    Some(Standing::Met) => LeafOutcome::Met,
                    _ if index < spare_until => LeafOutcome::NotNeeded,
                    Some(Standing::Confirm | Standing::Review) => LeafOutcome::MetIfConfirmed,
                    Some(Standing::Near) => LeafOutcome::Near,
                    Some(Standing::Failed) => LeafOutcome::Failed,
                    None => LeafOutcome::Unknown,
                },
            };
            reasons.push(Reason { node, outcome });
        }
    }
}

fn holds(standings: Standings) -> bool {
    standings.settled().is_some_and(|standing| standing <= Standing::Confirm)
}
