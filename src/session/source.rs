//! Whose answers are looked at. The visitor’s own are never lost by it.

use crate::domain::answer::Answers;
use crate::domain::index::{EnterpriseIndex, FactIndex};
use crate::domain::policy::Policy;

use crate::report::Invented;

use super::{Notes, Route, Session};

/// Whose answers are looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AnswerSource {
    /// The visitor’s.
    Own,
    /// Those of an example enterprise. They cannot be changed, only tried out.
    Example(EnterpriseIndex),
    /// Those that came with a link. They cannot be changed either.
    Link,
}

impl Session {
    /// The answers below the trial.
    pub fn base<'session>(&'session self, policy: &'session Policy) -> &'session Answers {
        match self.source {
            AnswerSource::Own => &self.own,
            AnswerSource::Link => self.received.as_ref().map_or(&self.own, |opened| &opened.link.answers),
            AnswerSource::Example(index) => {
                policy.enterprise_at(index).map_or(&self.own, |enterprise| &enterprise.answers)
            }
        }
    }

    /// The example that is looked at: as such, through a link, or taken over as it is.
    pub fn example<'policy>(&self, policy: &'policy Policy) -> Option<Invented<'policy>> {
        match (self.source, &self.received) {
            // With an answer tried out it still is the example.
            (AnswerSource::Example(index), _) => {
                policy.enterprise_at(index).map(|enterprise| Invented { enterprise, alike: false })
            }
            (AnswerSource::Link, Some(opened)) => Invented::of_link(policy, &opened.link),
            _ => Invented::of(policy, &self.answers),
        }
    }

    /// Changes answers: the visitor’s own, or those of the trial. An example stays as it is.
    pub(super) fn change(&mut self, policy: &Policy, change: impl FnOnce(&mut Answers)) {
        let mut changed = self.answers.clone();
        change(&mut changed);
        if let Some(trial) = &mut self.trial {
            for ((fact, before), after) in FactIndex::enumerate(self.answers.iter()).zip(changed.iter()) {
                if before != after {
                    trial.answers.retain(|(other, _)| *other != fact);
                    trial.answers.push((fact, after));
                }
            }
        } else if self.source == AnswerSource::Own {
            self.own = changed;
        }
        self.refresh(policy);
    }

    /// Makes the answers that are looked at the visitor’s own.
    pub(super) fn adopt(&mut self) {
        if self.source != AnswerSource::Own {
            // What was noted is about somebody else.
            self.notes = Notes { year: self.year(), ..Notes::default() };
        }
        self.own = self.answers.clone();
        self.source = AnswerSource::Own;
        self.trial = None;
        self.edit = None;
    }

    /// Looks at other answers; what was tried out on the former ones ends.
    pub(super) fn set_source(&mut self, policy: &Policy, source: AnswerSource) {
        self.source = source;
        self.stop_trying(policy);
    }

    /// An example is looked at in its result and what follows from it; everywhere else the answers are the visitor’s.
    pub(super) fn return_to_own(&mut self, policy: &Policy, route: Route) {
        if route.is_about_own() && self.source != AnswerSource::Own {
            self.set_source(policy, AnswerSource::Own);
        }
    }

    pub(super) fn refresh(&mut self, policy: &Policy) {
        let mut answers = self.base(policy).clone();
        for (fact, answer) in self.trial.iter().flat_map(|trial| &trial.answers) {
            match answer {
                Some(answer) => policy.answer(&mut answers, *fact, *answer),
                None => answers.set(*fact, None),
            }
        }
        if self.answers != answers {
            // What was made of other answers is theirs.
            self.encryption.link = None;
            self.outcome = None;
        }
        self.answers = answers;
    }
}
