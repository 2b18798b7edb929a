//! The interview is derived: a fact is asked only while some undecided verdict still depends on it.
//!
//! Authors order and group the facts; nobody writes branches. See “The interview is derived” in the reading rules of
//! the architecture; the laws are held by property tests.

use super::answer::{Answer, Answers};
use super::condition::{Condition, Node};
use super::fact_set::FactSet;
use super::known::Knowledge;
use super::policy::{Measure, Policy, Tier};
use super::standing::{Standing, Standings};

/// A screen to show.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Step {
    /// The screen, as an index.
    pub screen: usize,
    /// The facts on it that are open, in order: not answered, and some verdict depends on them.
    pub open: Vec<u16>,
}

impl Policy {
    /// The screen to show next, or nothing when the interview is finished.
    pub fn next_step(&self, answers: &Answers) -> Option<Step> {
        let needed = self.needed(answers);
        if needed.is_empty() {
            return None;
        }
        self.screens.iter().enumerate().find_map(|(screen, content)| {
            let open: Vec<u16> = content
                .facts
                .iter()
                .copied()
                .filter(|fact| answers.get(*fact).is_none() && needed.contains(*fact))
                .collect();
            (!open.is_empty()).then_some(Step { screen, open })
        })
    }

    /// The facts on which a verdict still depends, answered *not sure* or not answered.
    pub fn needed(&self, answers: &Answers) -> FactSet {
        let knowledge = Knowledge::of(&self.facts, answers);
        let mut needed = FactSet::default();
        let mut trace = Vec::new();
        for measure in &self.measures {
            for test in measure.undecided(&knowledge, &mut trace) {
                self.ask(test, answers, |fact| needed.insert(fact));
            }
        }
        needed
    }

    /// The facts that the verdict on one measure still depends on, in the order they are asked.
    pub fn missing(
        &self,
        measure: &Measure,
        answers: &Answers,
        knowledge: &Knowledge,
        trace: &mut Vec<Standings>,
    ) -> Vec<u16> {
        let mut missing = Vec::new();
        for fact in measure.undecided(knowledge, trace) {
            self.ask(fact, answers, |fact| missing.push(fact));
        }
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    /// What to ask for a fact that is needed: itself, or, where the visitor is not sure and it can be derived, what it
    /// is derived from.
    fn ask(&self, fact: u16, answers: &Answers, mut found: impl FnMut(u16)) {
        let derivation = self.fact_at(fact).and_then(|fact| fact.derivation.as_ref());
        match (derivation, answers.get(fact)) {
            (Some(derivation), Some(Answer::Unsure)) => {
                derivation.missing(answers).into_iter().for_each(found);
            }
            _ => found(fact),
        }
    }
}

impl Measure {
    /// The facts of the tests that can still move the verdict. `trace` is room to work in.
    fn undecided(&self, knowledge: &Knowledge, trace: &mut Vec<Standings>) -> Vec<u16> {
        let mut facts = Vec::new();
        if self
            .condition
            .standings(knowledge)
            .collapse(self.tier)
            .settled()
            .is_none()
        {
            self.condition.trace(knowledge, trace);
            descend(&self.condition, trace, 0, Distinctions::of(self.tier), &mut facts);
        }
        facts
    }
}

/// Walks down to the tests whose outcome still makes a difference.
fn descend(
    condition: &Condition,
    trace: &[Standings],
    index: usize,
    matter: Distinctions,
    facts: &mut Vec<u16>,
) {
    let possible = trace.get(index).copied().unwrap_or(Standings::NONE);
    if !matter.any_within(possible) {
        return;
    }
    let (end, both) = match condition.nodes.get(index) {
        Some(Node::Test(test)) => return facts.push(test.fact),
        Some(Node::All(end)) => (*end, true),
        Some(Node::Any(end)) => (*end, false),
        Some(Node::Phrase(_)) | None => return,
    };
    for child in condition.children(index, end) {
        let others = condition
            .children(index, end)
            .filter(|other| *other != child)
            .filter_map(|other| trace.get(other).copied());
        let matter = if both {
            matter.under(
                others.fold(Standings::only(Standing::Met), Standings::and),
                Standing::and,
            )
        } else {
            matter.under(
                others.fold(Standings::only(Standing::Failed), Standings::or),
                Standing::or,
            )
        };
        descend(condition, trace, child, matter, facts);
    }
}

/// Which pairs of standings of a node still lead to different verdicts: one row of bits a standing.
#[derive(Clone, Copy, Debug)]
struct Distinctions([u8; 5]);

impl Distinctions {
    /// At the root: all pairs, but for encouragement, which does not tell the ways apart in which it is met.
    const fn of(tier: Tier) -> Self {
        match tier {
            Tier::A | Tier::B => Self([0b11110, 0b11101, 0b11011, 0b10111, 0b01111]),
            Tier::C => Self([0b11000, 0b11000, 0b11000, 0b10111, 0b01111]),
        }
    }

    /// At a child whose siblings together can have the standings `others`: the pairs that some standing of the siblings
    /// keeps apart.
    fn under(self, others: Standings, combine: impl Fn(Standing, Standing) -> Standing) -> Self {
        let mut rows = [0; 5];
        for (row, left) in rows.iter_mut().zip(Standing::ALL) {
            for right in Standing::ALL {
                if others
                    .iter()
                    .any(|other| self.tells_apart(combine(left, other), combine(right, other)))
                {
                    *row |= 1 << right as u8;
                }
            }
        }
        Self(rows)
    }

    fn tells_apart(self, left: Standing, right: Standing) -> bool {
        self.0
            .get(left as usize)
            .is_some_and(|row| row & 1 << right as u8 != 0)
    }

    /// Are there two possible standings that lead to different verdicts?
    fn any_within(self, possible: Standings) -> bool {
        possible
            .iter()
            .any(|left| possible.iter().any(|right| self.tells_apart(left, right)))
    }
}
