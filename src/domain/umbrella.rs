//! Umbrella questions: what an organisation does and has, asked first. Whatever it does not do, it has none of.
//!
//! No measure tests an umbrella itself. What may stand below one that is not answered is therefore free to be anything, and
//! evaluation in one pass stays exact.

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Answers};
use super::index::FactIndex;
use super::option_set::OptionSet;
use super::policy::Policy;

/// The umbrella above a fact.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Umbrella {
    /// The umbrella question.
    pub fact: FactIndex,
    /// The options of it of which one must hold for anything below to be there.
    pub options: OptionSet,
}

impl Umbrella {
    /// Do the answers say that there is nothing below? Then the fact is *none*, whatever was answered to it before.
    pub fn excludes(self, answers: &Answers) -> bool {
        match answers.get(self.fact) {
            Some(Answer::Several { ticked, unsure: false }) => !ticked.intersects(self.options),
            Some(Answer::One(option)) => !self.options.contains(option),
            _ => false,
        }
    }
}

impl Policy {
    /// Is the fact an umbrella above others?
    pub fn is_umbrella(&self, fact: FactIndex) -> bool {
        self.facts.iter().any(|below| below.umbrella.is_some_and(|umbrella| umbrella.fact == fact))
    }

    /// Answers a fact so that it counts: where the umbrella above it says that there is nothing below, it says otherwise then.
    pub fn answer(&self, answers: &mut Answers, fact: FactIndex, answer: Answer) {
        answers.set(fact, Some(answer));
        let umbrella = self.fact_at(fact).and_then(|fact| fact.umbrella);
        let Some(umbrella) = umbrella.filter(|umbrella| umbrella.excludes(answers)) else {
            return;
        };
        let first = umbrella.options.iter().next().unwrap_or_default();
        let above = match answers.get(umbrella.fact) {
            Some(Answer::Several { ticked, unsure }) => {
                Answer::Several { ticked: ticked.with(first), unsure }
            }
            _ => Answer::One(first),
        };
        answers.set(umbrella.fact, Some(above));
    }
}
