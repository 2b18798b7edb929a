//! Which answers a result rests on: what a link holds that holds no more than it must.

use super::answer::{Answer, Answers};
use super::index::FactIndex;
use super::policy::Policy;
use super::verdict::Verdict;

impl Policy {
    /// The answers that the verdicts depend on which are not ruled out.
    pub fn relevant_answers(&self, answers: &Answers) -> Answers {
        let mut relevant = Answers::none(self.facts.len());
        let shown = self.measures.iter().zip(self.verdicts(answers));
        for (measure, _) in shown.filter(|(_, verdict)| !matches!(verdict, Verdict::No)) {
            for (_, test) in measure.condition.tests() {
                keep(self, answers, &mut relevant, test.fact);
            }
        }
        relevant
    }
}

/// Keeps the answer to a fact, to the umbrella above it, and to those that it is derived from.
fn keep(policy: &Policy, answers: &Answers, relevant: &mut Answers, fact: FactIndex) {
    relevant.set(fact, answers.get(fact));
    if let Some(umbrella) = policy.fact_at(fact).and_then(|fact| fact.umbrella) {
        relevant.set(umbrella.fact, answers.get(umbrella.fact));
    }
    let derivation = policy.fact_at(fact).and_then(|fact| fact.derivation.as_ref());
    if let Some(derivation) = derivation
        && answers.get(fact) == Some(Answer::Unsure)
    {
        derivation.facts().for_each(|fact| relevant.set(fact, answers.get(fact)));
    }
}
