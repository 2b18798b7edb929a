//! Answering by digits: the option or row with that number on the page.

use crate::domain::answer::{Answer, NO, YES};
use crate::domain::fact::{Kind, Layout};
use crate::domain::policy::Policy;

use super::{AnswerAction, Fold, Session};

impl Session {
    /// What a digit means here; 0 is *not sure*.
    pub(super) fn digit(&self, policy: &Policy, digit: u8) -> Option<AnswerAction> {
        if self.asked(policy).is_none() || self.toggled(Fold::Keys) {
            return None;
        }
        let ordinal = digit.checked_sub(1);
        if self.draft.layout(policy) == Layout::Checklist {
            return match ordinal {
                None => Some(AnswerAction::RestUnsure),
                Some(row) => self
                    .draft
                    .rows(policy, self.language)
                    .get(usize::from(row))
                    .map(|row| AnswerAction::Row(*row)),
            };
        }
        let index = self.draft.question(policy)?;
        let fact = policy.fact_at(index)?;
        // Nobody picks what nobody sees.
        let shown = self.shown_options(index, fact);
        let option = ordinal.and_then(|ordinal| shown.get(usize::from(ordinal)).copied());
        match (fact.kind, ordinal) {
            (Kind::Multi, None) => Some(AnswerAction::SomeUnsure(index)),
            (Kind::Multi, Some(_)) => option.map(|option| AnswerAction::Option(index, option)),
            (Kind::YesNo | Kind::Choice, None) => Some(AnswerAction::Pick(index, Answer::Unsure)),
            (Kind::YesNo, Some(place)) => {
                let option = [YES, NO].get(usize::from(place)).copied();
                option.map(|option| AnswerAction::Pick(index, Answer::One(option)))
            }
            (Kind::Number, _) => None,
            (Kind::Choice, Some(_)) => option.map(|option| AnswerAction::Pick(index, Answer::One(option))),
        }
    }
}
