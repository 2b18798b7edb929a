//! Answers that the page around knows: a park knows where its companies are registered.

use crate::domain::answer::Answer;
use crate::domain::index::FactIndex;
use crate::domain::policy::Policy;

use super::{AnswerSource, Focus, Mode, Route, Session};

impl Session {
    /// Takes over what the page around knows. What the visitor has answered stays the visitor’s.
    pub(super) fn prefill(&mut self, policy: &Policy, answers: Vec<(FactIndex, Answer)>) {
        for (fact, answer) in &answers {
            if self.own.get(*fact).is_none() {
                self.own.set(*fact, Some(*answer));
            }
        }
        self.prefilled = answers;
        self.refresh(policy);
        self.open_screen(policy, true);
        self.summarise(policy);
    }

    /// Begins with the result, where that is what the page around wants and there are answers.
    pub fn summarise(&mut self, policy: &Policy) {
        let wanted = self.config.mode == Mode::Summary && self.route == Route::Start;
        if wanted && self.answers.count() > 0 {
            self.without_moving(|session| session.go(policy, Route::Result, Focus::Heading));
        }
    }

    /// Is this an answer that the page around gave and the visitor left as it was?
    pub fn is_prefilled(&self, fact: FactIndex) -> bool {
        let given = self.prefilled.iter().find(|(other, _)| *other == fact);
        self.source == AnswerSource::Own
            && given.is_some_and(|(_, answer)| self.own.get(fact) == Some(*answer))
    }

    /// How many of the visitor’s answers came from the page around.
    pub fn count_prefilled(&self) -> usize {
        self.prefilled.iter().filter(|(fact, _)| self.is_prefilled(*fact)).count()
    }
}
