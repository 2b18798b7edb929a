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
    /// Those of them that its result rests on: as many as a link carries that carries what is needed.
    pub relevant: Answers,
}

impl Policy {
    /// The example whose answers these are: all of them, or those that its result rests on.
    pub fn example_of(&self, answers: &Answers) -> Option<&Enterprise> {
        self.enterprises
            .iter()
            .find(|enterprise| enterprise.answers == *answers || enterprise.relevant == *answers)
    }

    /// Works out what the results of the examples rest on, after measures have come or gone.
    pub fn note_relevant_answers(&mut self) {
        for mut enterprise in core::mem::take(&mut self.enterprises) {
            enterprise.relevant = self.relevant_answers(&enterprise.answers);
            self.enterprises.push(enterprise);
        }
    }
}
