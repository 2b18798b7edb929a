//! The scope of a policy: what is required before every measure, and how things would stand if it were met.

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Answers};
use super::condition::{Check, Condition, Test};
use super::index::NodeIndex;
use super::known::Knowledge;
use super::policy::{Measure, Policy};
use super::standing::Standing;
use super::text::Text;

/// What is required before every measure that is not exempt.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Scope {
    /// What is required. The condition of every measure that is not exempt begins with it.
    pub condition: Condition,
    /// The step that leads into the scope, as it continues *after …*: 落户本区.
    pub step: Text,
}

impl Policy {
    /// The answers after the step into the scope, for somebody who is exactly that step short of it.
    pub fn after_entry(&self, answers: &Answers) -> Option<Answers> {
        let condition = &self.scope.as_ref()?.condition;
        let knowledge = Knowledge::of(&self.facts, answers);
        if condition.standings(&knowledge).settled() != Some(Standing::Near) {
            return None;
        }
        let near = |test: &Test| test.standings(knowledge.get(test.fact)).settled() == Some(Standing::Near);
        let test = condition.tests().map(|(_, test)| test).find(near)?;
        let (Check::Is(options), Answer::One(now)) = (test.check, answers.get(test.fact)?) else {
            return None;
        };
        let ahead = self.fact_at(test.fact)?.ahead(now);
        let reached = ahead.into_iter().find(|option| options.standing(*option) == Standing::Met)?;
        let mut then = answers.clone();
        then.set(test.fact, Some(Answer::One(reached)));
        Some(then)
    }

    /// Does this leaf of a measure belong to the scope of the policy?
    pub fn is_of_scope(&self, measure: &Measure, node: NodeIndex) -> bool {
        let scope = self.scope.as_ref().filter(|_| measure.exempt.is_none());
        let mark = measure.condition.citation_at(node);
        scope
            .zip(mark)
            .is_some_and(|(scope, mark)| !mark.spans.is_empty() && scope.condition.citations.contains(mark))
    }
}
