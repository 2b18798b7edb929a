//! Evaluation: the standings of a condition, in one pass over its nodes.

use super::condition::{Condition, Node};
use super::known::Knowledge;
use super::standing::{Standing, Standings};

impl Condition {
    /// The standings that are possible for what is known.
    pub fn standings(&self, knowledge: &Knowledge) -> Standings {
        if self.nodes.is_empty() {
            return Standings::only(Standing::Met);
        }
        self.quick(&mut 0, knowledge)
    }

    /// The standings of every node, in the order of the nodes, in the place of what `trace` holds.
    pub fn trace(&self, knowledge: &Knowledge, trace: &mut Vec<Standings>) {
        trace.clear();
        while trace.len() < self.nodes.len() {
            self.record(knowledge, trace);
        }
    }

    /// Evaluates the node at `at`, skipping what cannot change its standings, and moves `at` behind it.
    fn quick(&self, at: &mut usize, knowledge: &Knowledge) -> Standings {
        let node = self.nodes.get(*at);
        *at += 1;
        let (end, mut standings, settled) = match node {
            Some(Node::Test(test)) => return test.standings(knowledge.get(test.fact)),
            Some(Node::Phrase(phrase)) => return Standings::only(phrase.standing()),
            Some(Node::All(end)) => (usize::from(*end), Standings::MET, Standings::FAILED),
            Some(Node::Any(end)) => (usize::from(*end), Standings::FAILED, Standings::MET),
            None => return Standings::FAILED,
        };
        let all = standings == Standings::MET;
        while *at < end && standings != settled {
            let child = self.quick(at, knowledge);
            standings = if all { standings.and(child) } else { standings.or(child) };
        }
        *at = end;
        standings
    }

    /// Evaluates the next node that `trace` does not hold yet, and all below it.
    fn record(&self, knowledge: &Knowledge, trace: &mut Vec<Standings>) -> Standings {
        let index = trace.len();
        let (end, mut standings, all) = match self.nodes.get(index) {
            Some(Node::Test(test)) => return append(trace, test.standings(knowledge.get(test.fact))),
            Some(Node::Phrase(phrase)) => return append(trace, Standings::only(phrase.standing())),
            Some(Node::All(end)) => (usize::from(*end), Standings::MET, true),
            Some(Node::Any(end)) => (usize::from(*end), Standings::FAILED, false),
            None => return append(trace, Standings::FAILED),
        };
        append(trace, Standings::NONE);
        while trace.len() < end {
            let child = self.record(knowledge, trace);
            standings = if all { standings.and(child) } else { standings.or(child) };
        }
        if let Some(place) = trace.get_mut(index) {
            *place = standings;
        }
        standings
    }

    /// The indices of the children of the *all* or *any* at `index` that ends before `end`.
    pub(crate) fn children(&self, index: usize, end: u16) -> impl Iterator<Item = usize> {
        let mut next = index + 1;
        core::iter::from_fn(move || {
            let child = next;
            next = self.behind(child);
            (child < usize::from(end)).then_some(child)
        })
    }

    /// The index behind a node and all below it.
    pub(crate) fn behind(&self, index: usize) -> usize {
        match self.nodes.get(index) {
            Some(Node::All(end) | Node::Any(end)) => usize::from(*end),
            Some(Node::Test(_) | Node::Phrase(_)) | None => index + 1,
        }
    }
}

fn append(trace: &mut Vec<Standings>, standings: Standings) -> Standings {
    trace.push(standings);
    standings
}
