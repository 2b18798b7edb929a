//! Evaluation: the standings of a condition, in one pass over its nodes.

use super::condition::{Condition, Node};
use super::known::Knowledge;
use super::standing::Standings;

impl Condition {
    /// The standings that are possible for what is known.
    pub fn standings(&self, knowledge: &Knowledge) -> Standings {
        match self.nodes.first() {
            Some(Node::All(end)) => self.quick(1, usize::from(*end), true, knowledge),
            Some(Node::Any(end)) => self.quick(1, usize::from(*end), false, knowledge),
            Some(Node::Test(_) | Node::Phrase(_)) | None => self.quick(0, self.nodes.len(), true, knowledge),
        }
    }

    /// The standings of every node, in the order of the nodes, in the place of what `trace` holds.
    pub fn trace(&self, knowledge: &Knowledge, trace: &mut Vec<Standings>) {
        trace.clear();
        while trace.len() < self.nodes.len() {
            self.record(knowledge, trace);
        }
    }

    /// The standings of *all* or *any* of the nodes from `next` to `end`. What can no longer change them is skipped.
    fn quick(&self, mut next: usize, end: usize, all: bool, knowledge: &Knowledge) -> Standings {
        let (mut standings, settled) =
            if all { (Standings::MET, Standings::FAILED) } else { (Standings::FAILED, Standings::MET) };
        while next < end && standings != settled {
            let (behind, child) = match self.nodes.get(next) {
                Some(Node::Test(test)) => (next + 1, test.standings(knowledge.get(test.fact))),
                Some(Node::Phrase(phrase)) => (next + 1, Standings::only(phrase.standing())),
                Some(Node::All(end)) => {
                    (usize::from(*end), self.quick(next + 1, usize::from(*end), true, knowledge))
                }
                Some(Node::Any(end)) => {
                    (usize::from(*end), self.quick(next + 1, usize::from(*end), false, knowledge))
                }
                None => return Standings::FAILED,
            };
            standings = if all { standings.and(child) } else { standings.or(child) };
            next = behind;
        }
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
