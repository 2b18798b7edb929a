//! Example enterprises: invented organisations with all their answers. What visitors may look at, and what tests run.

use serde::{Deserialize, Serialize};

use super::answer::Answers;
use super::policy::Policy;
use super::text::Text;

/// An example enterprise, with all its answers.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Enterprise {
    /// Its name in files.
    pub id: String,
    /// What it is.
    pub title: Text,
    /// Its story.
    pub summary: Text,
    /// What it answers.
    pub answers: Answers,
}

impl Policy {
    /// The example whose answers these are: all of them, or as many as a link carries that carries what is needed.
    pub fn example_of(&self, answers: &Answers) -> Option<&Enterprise> {
        self.enterprises.iter().find(|enterprise| {
            let its = &enterprise.answers;
            // What is needed costs all verdicts; it is worked out for a part of these answers only.
            answers.given().all(|(fact, answer)| its.get(fact) == Some(answer))
                && (its == answers || self.relevant_answers(its) == *answers)
        })
    }
}
