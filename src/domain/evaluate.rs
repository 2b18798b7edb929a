//! Evaluation: the standings of a condition, in one pass over its nodes.

use super::condition::{Condition, Node};
use super::index::NodeIndex;
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
    #[inline(always)]
    fn record(&self, knowledge: &Knowledge, trace: &mut Vec<Standings>) -> Standings {
        match self.nodes.get(trace.len()) {
            Some(Node::Test(test)) => append(trace, test.standings(knowledge.get(test.fact))),
            Some(Node::Phrase(phrase)) => append(trace, Standings::only(phrase.standing())),
            Some(Node::All(end)) => self.record_below(*end, true, knowledge, trace),
            Some(Node::Any(end)) => self.record_below(*end, false, knowledge, trace),
            None => append(trace, Standings::FAILED),
        }
    }

    /// The same for an *all* or *any* that ends before `end`.
    fn record_below(
        &self,
        end: NodeIndex,
        all: bool,
        knowledge: &Knowledge,
        trace: &mut Vec<Standings>,
    ) -> Standings {
        let index = trace.len();
        append(trace, Standings::NONE);
        let mut standings = if all { Standings::MET } else { Standings::FAILED };
        while trace.len() < usize::from(end) {
            let child = self.record(knowledge, trace);
            standings = if all { standings.and(child) } else { standings.or(child) };
        }
        if let Some(place) = trace.get_mut(index) {
            *place = standings;
        }
        standings
    }

    /// The places of the children of the *all* or *any* at `index` that ends before `end`.
    pub(crate) fn children(&self, index: usize, end: NodeIndex) -> impl Iterator<Item = usize> {
        let mut next = index + 1;
        core::iter::from_fn(move || {
            let child = next;
            next = self.behind(child);
            (child < usize::from(end)).then_some(child)
        })
    }

    /// The index behind a node and all below it.
    #[inline(always)]
    pub(crate) fn behind(&self, index: usize) -> usize {
        match self.nodes.get(index) {
            Some(Node::All(end) | Node::Any(end)) => usize::from(*end),
            Some(Node::Test(_) | Node::Phrase(_)) | None => index + 1,
        }
    }
}

#[inline(always)]
fn append(trace: &mut Vec<Standings>, standings: Standings) -> Standings {
    trace.push(standings);
    standings
}
