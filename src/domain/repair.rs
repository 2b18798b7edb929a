//! The smallest repair: which leaves would have to change for a condition to be met.

use super::condition::{Condition, Node};
use super::index::NodeIndex;
use super::standing::Standings;

impl Condition {
    /// The fewest leaves that would have to change, given the standings of all nodes: those of every failing child of an
    /// *all*, of the cheapest child of an *any* (the first of several). They are added to `leaves`; none, where the
    /// condition may hold as it is.
    pub fn repair(&self, trace: &[Standings], leaves: &mut Vec<NodeIndex>) {
        if trace.first().is_some_and(|root| !root.may_hold()) {
            self.repair_node(trace, 0, leaves);
        }
    }

    fn repair_node(&self, trace: &[Standings], index: usize, leaves: &mut Vec<NodeIndex>) {
        // A child that may still hold needs no repair, even where it is not settled.
        let broken = |child: &usize| trace.get(*child).is_some_and(|standings| !standings.may_hold());
        match self.nodes.get(index) {
            Some(Node::Test(_)) => leaves.extend(NodeIndex::try_from(index)),
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
                // What would repair the cheapest way so far stands last; a cheaper one takes its place.
                let start = leaves.len();
                let mut fewest = usize::MAX;
                for child in self.children(index, *end) {
                    let other = leaves.len();
                    self.repair_node(trace, child, leaves);
                    let count = leaves.len() - other;
                    if count < fewest {
                        fewest = count;
                        leaves.drain(start..other);
                    } else {
                        leaves.truncate(other);
                    }
                }
            }
            Some(Node::Phrase(_)) | None => {}
        }
    }
}
