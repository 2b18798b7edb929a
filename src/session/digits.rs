//! Answering by digits: the option or row with that number on the page.

use crate::domain::answer::{Answer, NO, YES};
use crate::domain::fact::{Kind, Layout};
use crate::domain::policy::Policy;

use super::{Action, Fold, Session};

impl Session {
    /// What a digit means here; 0 is *not sure*.
    pub(super) fn digit(&self, policy: &Policy, digit: u8) -> Option<Action> {
        if self.asked(policy).is_none() || self.toggled(Fold::Keys) {
            return None;
        }
        let route = digit.checked_sub(1);
        if self.draft.layout(policy) == Layout::Checklist {
            return match route {
                None => Some(Action::RestUnsure),
                Some(row) => {
                    self.draft.rows(policy, self.language).get(usize::from(row)).map(|row| Action::Row(*row))
                }
            };
        }
        let index = self.draft.question(policy)?;
        let fact = policy.fact_at(index)?;
        // Nobody picks what nobody sees.
        let shown = self.shown_options(index, fact);
        let option = route.and_then(|route| shown.get(usize::from(route)).copied());
        match (fact.kind, route) {
            (Kind::Multi, None) => Some(Action::SomeUnsure(index)),
            (Kind::Multi, Some(_)) => option.map(|option| Action::Option(index, option)),
            (Kind::YesNo | Kind::Choice, None) => Some(Action::Pick(index, Answer::Unsure)),
            (Kind::YesNo, Some(option @ (YES | NO))) => Some(Action::Pick(index, Answer::One(option))),
            (Kind::Number, _) | (Kind::YesNo, Some(_)) => None,
            (Kind::Choice, Some(_)) => option.map(|option| Action::Pick(index, Answer::One(option))),
        }
    }
}
