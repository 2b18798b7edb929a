//! Answers that are changed from the result: what they were, so that the result can say what moved, and the measure from
//! which one was changed, which is where the visitor comes back to. Never kept.

use crate::domain::answer::Answers;
use crate::domain::assess::Finding;
use crate::domain::group::Group;
use crate::domain::index::MeasureIndex;
use crate::domain::policy::Policy;

use super::{AnswerSource, Filter, Focus, Fold, Route, Session};

/// A change of answers.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Edit {
    /// The visitor’s answers before.
    pub before: Answers,
    /// The measure it began at; nothing, where it began elsewhere.
    pub measure: Option<MeasureIndex>,
    /// Is the visitor back at the result, which tells what moved?
    pub told: bool,
}

impl Session {
    /// An answer is about to be changed, if the visitor leaves the result or the list of answers for a question.
    pub(super) fn begin_edit(&mut self, route: Route) {
        let leaves = matches!((self.route, route), (Route::Result | Route::Review, Route::Screen(_)));
        if leaves && self.source == AnswerSource::Own && self.trial.is_none() {
            let before = self.edit.take().filter(|edit| !edit.told).map(|edit| edit.before);
            let before = before.unwrap_or_else(|| self.own.clone());
            self.edit = Some(Edit { before, measure: None, told: false });
        }
    }

    /// Where the keyboard goes at a place: at the result, to the measure from which an answer was changed. What was told
    /// is told until the visitor goes on.
    pub(super) fn finish_edit(&mut self, policy: &Policy, route: Route, focus: Focus) -> Focus {
        let Some(edit) = &mut self.edit else {
            return focus;
        };
        if edit.told || route != Route::Result {
            if route != Route::Result && edit.told {
                self.edit = None;
            }
            return focus;
        }
        let measure = edit.measure.filter(|_| self.source == AnswerSource::Own);
        edit.told = true;
        if edit.before == self.own || self.source != AnswerSource::Own {
            self.edit = None;
        }
        match measure {
            Some(measure) if focus == Focus::Heading => {
                self.unfold_measure(policy, measure);
                Focus::Measure(measure)
            }
            _ => focus,
        }
    }

    /// What the result has to tell of a change.
    pub fn told(&self) -> Option<&Edit> {
        self.edit
            .as_ref()
            .filter(|edit| edit.told && self.source == AnswerSource::Own && self.trial.is_none())
    }

    /// Is an answer being changed?
    pub fn edits(&self) -> bool {
        self.edit.as_ref().is_some_and(|edit| !edit.told)
    }

    /// Does the way on lead back to the result, which an answer was changed from?
    pub fn next_returns_to_result(&self, policy: &Policy) -> bool {
        if !self.edits() {
            return false;
        }
        let mut answers = self.answers.clone();
        self.draft.fill(policy, &mut answers);
        policy.next_step(&answers).is_none()
    }

    /// Does the way back lead to the result, or to the list of answers?
    pub fn came_from_answers(&self) -> bool {
        matches!(self.history.previous(), Some((Route::Result | Route::Review, _)))
    }

    /// Unfolds a measure of the result, wherever it stands.
    pub(super) fn unfold_measure(&mut self, policy: &Policy, measure: MeasureIndex) {
        let assessment = self.assessment(policy);
        let group = assessment.finding_at(measure).map(Finding::group);
        let inapplicable = (group == Some(Group::NO)).then_some(Fold::Inapplicable);
        for fold in [Fold::Measure(measure)].into_iter().chain(inapplicable) {
            if !self.toggled(fold) {
                self.folds.push(fold);
            }
        }
        self.narrow(Filter::default());
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::answer::Answer;
    use crate::domain::index::{EnterpriseIndex, FactIndex, MeasureIndex};
    use crate::domain::policy::Policy;
    use crate::domain::text::Language;
    use crate::pack;
    use crate::session::{
        Action, AnswerAction, Effect, Focus, Fold, HostEvent, Route, Session, StorageAction,
    };

    /// At the result of an example’s answers, with the growth question and two of its answers.
    fn at_result(policy: &Policy) -> (Session, FactIndex, [Answer; 2]) {
        let mut session = Session::new(policy, Language::OFFICIAL);
        session.update(policy, Action::OpenExample(EnterpriseIndex::new(0)));
        session.update(policy, Action::AdoptAnswers);
        let (fact, content) = policy.fact("growth").unwrap();
        let now = session.own.get(fact).unwrap();
        let other = Answer::One(content.option("not_up").unwrap());
        assert_ne!(now, other);
        (session, fact, [now, other])
    }

    #[test]
    fn whoever_changed_an_answer_at_a_measure_is_back_at_the_measure() {
        let policy = pack::policy().unwrap();
        let (mut session, fact, [now, other]) = at_result(policy);
        session.update(policy, Action::ChangeAt(fact, MeasureIndex::new(7)));
        assert!(session.edits() && session.told().is_none());
        let effects = session.update(policy, Action::PickAndNext(fact, other));
        assert_eq!(
            (session.route, Effect::focus(&effects)),
            (Route::Result, Some(Focus::Measure(MeasureIndex::new(7))))
        );
        assert!(effects.contains(&Effect::Publish(HostEvent::Complete)));
        assert!(session.toggled(Fold::Measure(MeasureIndex::new(7))) && !session.edits());
        assert_eq!(
            session.told().map(|edit| (edit.before.get(fact), edit.measure)),
            Some((Some(now), Some(MeasureIndex::new(7))))
        );
        session.update(policy, Action::ShowMeasure(MeasureIndex::new(9)));
        assert!(session.told().is_some(), "its links lead about in the result");
        session.update(policy, Action::Go(Route::Text));
        session.update(policy, Action::Back);
        assert_eq!(session.edit, None, "whoever went on has read it");
    }

    #[test]
    fn nothing_is_told_where_nothing_was_changed_and_the_place_is_the_same() {
        let policy = pack::policy().unwrap();
        let (mut session, fact, [now, _]) = at_result(policy);
        for back in [Action::Back, Action::Go(Route::Result), Action::PickAndNext(fact, now)] {
            session.update(policy, Action::ChangeAt(fact, MeasureIndex::new(7)));
            let effects = session.update(policy, back);
            assert_eq!(
                (session.route, Effect::focus(&effects), session.told()),
                (Route::Result, Some(Focus::Measure(MeasureIndex::new(7))), None)
            );
        }
    }

    #[test]
    fn from_the_list_of_answers_the_result_begins_at_its_top() {
        let policy = pack::policy().unwrap();
        let (mut session, fact, [now, other]) = at_result(policy);
        session.update(policy, Action::Go(Route::Review));
        session.update(policy, Action::GoToFact(fact));
        session.update(policy, Action::Answer(AnswerAction::Pick(fact, other)));
        session.update(policy, Action::Back);
        assert_eq!((session.route, session.told()), (Route::Review, None));
        session.update(policy, Action::GoToFact(fact));
        let effects = session.update(policy, Action::Next);
        assert_eq!((session.route, Effect::focus(&effects)), (Route::Result, Some(Focus::Heading)));
        assert_eq!(session.told().map(|edit| edit.before.get(fact)), Some(Some(now)));
    }

    #[test]
    fn a_change_is_never_kept_and_not_told_of_other_answers() {
        let policy = pack::policy().unwrap();
        let (mut session, fact, [_, other]) = at_result(policy);
        session.update(policy, Action::GoToFact(fact));
        session.update(policy, Action::PickAndNext(fact, other));
        let mut fresh = Session::new(policy, Language::OFFICIAL);
        fresh.return_to(policy, &session.route_text(policy), None);
        assert_eq!(fresh.edit, None);
        let mut example = session.clone();
        example.update(policy, Action::OpenExample(EnterpriseIndex::new(1)));
        assert_eq!(example.told(), None);
        session.update(policy, Action::Storage(StorageAction::Clear));
        assert_eq!(session.edit, None);
    }
}
