//! The smallest repair: which leaves would have to change for a condition to be met.

use super::condition::{Condition, Node};
use super::standing::Standings;

impl Condition {
    /// The fewest leaves that would have to change, given the standings of all nodes: those of every failing child of an
    /// *all*, of the cheapest child of an *any* (the first of several). Empty where the condition may hold as it is.
    pub fn repair(&self, trace: &[Standings]) -> Vec<u16> {
        let mut leaves = Vec::new();
        if trace.first().is_some_and(|root| !root.may_hold()) {
            self.repair_node(trace, 0, &mut leaves);
        }
        leaves
    }

    fn repair_node(&self, trace: &[Standings], index: usize, leaves: &mut Vec<u16>) {
        // A child that may still hold needs no repair, even where it is not settled.
        let broken = |child: &usize| trace.get(*child).is_some_and(|standings| !standings.may_hold());
        match self.nodes.get(index) {
            Some(Node::Test(_)) => leaves.extend(u16::try_from(index)),
            Some(Node::All(end)) => {
                let mut child = index + 1;
                while child < usize::from(*end) {
                    if broken(&child) {
                        self.repair_node(trace, child, leaves);
                    }
                    child = self.behind(child);
                }
            }
            Some(Node::Any(end)) => {
                let repairs = self.children(index, *end).map(|child| {
                    let mut leaves = Vec::new();
                    self.repair_node(trace, child, &mut leaves);
                    leaves
                });
                leaves.extend(repairs.min_by_key(Vec::len).unwrap_or_default());
            }
            Some(Node::Phrase(_)) | None => {}
        }
    }
}
