//! Acts: what an applicant can simply begin. Where nothing but such acts is missing, a measure is not out of reach.

use super::answer::YES;
use super::condition::{Check, Node, Test};
use super::fact::Kind;
use super::index::{FactIndex, NodeIndex, OptionIndex};
use super::policy::{Measure, Policy};
use super::text::Text;

/// An act that is missing.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Act<'policy> {
    /// The fact that it would answer.
    pub fact: FactIndex,
    /// The option that it reaches.
    pub option: OptionIndex,
    /// What to do, as a sentence without its full stop.
    pub words: &'policy Text,
}

impl Policy {
    /// The acts that would repair these leaves of a measure; nothing, unless acts are enough.
    pub fn acts(&self, measure: &Measure, leaves: &[NodeIndex]) -> Option<Vec<Act<'_>>> {
        let act = |node: &NodeIndex| match measure.condition.node_at(*node) {
            Some(Node::Test(test)) => self.act(*test),
            _ => None,
        };
        leaves.iter().map(act).collect()
    }

    /// The act that meets a test: the first option that meets it and that anybody can begin.
    fn act(&self, test: Test) -> Option<Act<'_>> {
        let fact = self.fact_at(test.fact)?;
        let (Check::Is(options) | Check::Has(options)) = test.check else {
            return None;
        };
        if fact.kind == Kind::YesNo {
            let yes = options.met.contains(YES) && !fact.act.is_empty();
            return yes.then_some(Act { fact: test.fact, option: YES, words: &fact.act });
        }
        // What only may count is no reason to begin anything.
        let mut all = OptionIndex::enumerate(&fact.options);
        let reached = all.find(|(index, option)| options.met.contains(*index) && !option.act.is_empty());
        reached.map(|(option, content)| Act { fact: test.fact, option, words: &content.act })
    }
}
