//! Evaluation: the standings of every node of a condition, in one pass.

use super::condition::{Condition, Node};
use super::known::Knowledge;
use super::standing::{Standing, Standings};

impl Condition {
    /// The standings that are possible for what is known.
    pub fn standings(&self, knowledge: &Knowledge) -> Standings {
        let mut at = 0;
        if self.nodes.is_empty() {
            Standings::only(Standing::Met)
        } else {
            self.node(&mut at, knowledge)
        }
    }

    /// Evaluates the node at `at` and moves `at` behind it.
    fn node(&self, at: &mut usize, knowledge: &Knowledge) -> Standings {
        let node = self.nodes.get(*at);
        *at += 1;
        match node {
            Some(Node::Test(test)) => test.standings(knowledge.get(test.fact)),
            Some(Node::Phrase(phrase)) => Standings::only(phrase.standing()),
            Some(Node::All(end)) => {
                let mut standings = Standings::only(Standing::Met);
                while *at < usize::from(*end) {
                    standings = standings.and(self.node(at, knowledge));
                }
                standings
            }
            Some(Node::Any(end)) => {
                let mut standings = Standings::only(Standing::Failed);
                while *at < usize::from(*end) {
                    standings = standings.or(self.node(at, knowledge));
                }
                standings
            }
            None => Standings::only(Standing::Failed),
        }
    }

    /// The standings of every node, in the order of the nodes, appended to `out` after clearing it.
    pub fn trace(&self, knowledge: &Knowledge, out: &mut Vec<Standings>) {
        out.clear();
        out.resize(self.nodes.len(), Standings::NONE);
        for (index, node) in self.nodes.iter().enumerate().rev() {
            let standings = match node {
                Node::Test(test) => test.standings(knowledge.get(test.fact)),
                Node::Phrase(phrase) => Standings::only(phrase.standing()),
                Node::All(end) => self
                    .children(index, *end)
                    .filter_map(|child| out.get(child).copied())
                    .fold(Standings::only(Standing::Met), Standings::and),
                Node::Any(end) => self
                    .children(index, *end)
                    .filter_map(|child| out.get(child).copied())
                    .fold(Standings::only(Standing::Failed), Standings::or),
            };
            if let Some(place) = out.get_mut(index) {
                *place = standings;
            }
        }
    }

    /// The indices of the children of the *all* or *any* at `index` that ends before `end`.
    pub(crate) fn children(&self, index: usize, end: u16) -> impl Iterator<Item = usize> {
        let mut next = index + 1;
        core::iter::from_fn(move || {
            let child = next;
            next = match self.nodes.get(child) {
                Some(Node::All(end) | Node::Any(end)) => usize::from(*end),
                Some(Node::Test(_) | Node::Phrase(_)) | None => child + 1,
            };
            (child < usize::from(end)).then_some(child)
        })
    }
}
