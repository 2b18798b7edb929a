//! What each answer changes.

use crate::domain::answer::{Answer, Answers};
use crate::domain::index::FactIndex;
use crate::domain::option_set::OptionSet;
use crate::domain::policy::Policy;

use super::draft::present;
use super::number::number;
use super::{AnswerAction, Session};

impl Session {
    pub(super) fn answer(&mut self, policy: &Policy, action: AnswerAction) {
        match action {
            AnswerAction::Pick(fact, answer) => {
                self.draft.typed.clear();
                self.set(policy, fact, Some(answer));
            }
            AnswerAction::Option(fact, option) => {
                let (ticked, unsure) = several(&self.answers, fact);
                self.set_several(policy, fact, ticked.toggled(option), unsure);
            }
            AnswerAction::SomeUnsure(fact) => {
                let (ticked, unsure) = several(&self.answers, fact);
                self.set_several(policy, fact, ticked, !unsure);
            }
            AnswerAction::NoneOf(fact) => {
                let was = self.answers.get(fact) == Some(Answer::NOTHING);
                self.set(policy, fact, (!was).then_some(Answer::NOTHING));
            }
            AnswerAction::Type(fact, text) => self.typed(policy, fact, text),
            AnswerAction::Row(fact) => self.row(policy, fact),
            AnswerAction::RestUnsure => {
                self.draft.rest_unsure = !self.draft.rest_unsure;
                self.draft.nothing = false;
                self.forget_unticked(policy);
            }
            AnswerAction::Nothing => self.nothing(policy),
        }
        self.extend_draft(policy);
    }

    pub(super) fn nothing(&mut self, policy: &Policy) {
        for fact in core::mem::take(&mut self.draft.ticked) {
            self.draft.kept.extend(self.answers.get(fact).map(|answer| (fact, answer)));
        }
        self.draft.nothing = !self.draft.nothing;
        self.draft.rest_unsure = false;
        self.forget_unticked(policy);
        self.extend_draft(policy);
    }

    /// Adds the rows that the answers have made necessary.
    fn extend_draft(&mut self, policy: &Policy) {
        let needed = self.progress(policy).needed();
        self.draft.extend(policy, &needed);
    }

    fn forget_unticked(&mut self, policy: &Policy) {
        let draft = self.draft.clone();
        self.change(policy, |answers| draft.forget_unticked(answers));
    }

    fn row(&mut self, policy: &Policy, fact: FactIndex) {
        let draft = &mut self.draft;
        if draft.is_ticked(fact) {
            draft.ticked.retain(|other| *other != fact);
            draft.kept.retain(|(other, _)| *other != fact);
            draft.kept.extend(self.answers.get(fact).map(|answer| (fact, answer)));
            return self.set(policy, fact, None);
        }
        draft.ticked.push(fact);
        draft.nothing = false;
        let kept = draft.kept.iter().find(|(other, _)| *other == fact);
        let answer = kept.map(|(_, answer)| *answer).or_else(|| policy.fact_at(fact).and_then(present));
        self.set(policy, fact, answer);
    }

    fn typed(&mut self, policy: &Policy, fact: FactIndex, text: String) {
        let unit = policy.fact_at(fact).map_or("", |fact| fact.unit.official.as_str());
        let number = number(&text, unit);
        self.draft.typed = text;
        self.set(policy, fact, number.map(Answer::Number));
    }

    fn set(&mut self, policy: &Policy, fact: FactIndex, answer: Option<Answer>) {
        self.change(policy, |answers| answers.set(fact, answer));
    }

    fn set_several(&mut self, policy: &Policy, fact: FactIndex, ticked: OptionSet, unsure: bool) {
        let any = !ticked.is_empty() || unsure;
        self.set(policy, fact, any.then_some(Answer::Several { ticked, unsure }));
    }
}

/// What is ticked, and whether the rest is not known.
fn several(answers: &Answers, fact: FactIndex) -> (OptionSet, bool) {
    match answers.get(fact) {
        Some(Answer::Several { ticked, unsure }) => (ticked, unsure),
        Some(Answer::Unsure) => (OptionSet::EMPTY, true),
        _ => (OptionSet::EMPTY, false),
    }
}
