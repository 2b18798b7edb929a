//! Answers that are tried out: they are laid over those that are looked at, and taken off again where it began.

use crate::domain::answer::Answer;
use crate::domain::index::FactIndex;
use crate::domain::policy::Policy;

use super::{Focus, Route, Session};

/// What is tried out.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Trial {
    /// The answers; no answer, where one was taken back.
    pub answers: Vec<(FactIndex, Option<Answer>)>,
    /// Where it began, and at which control: the way back.
    from: (Route, FactIndex, Answer),
}

impl Trial {
    /// Is this answer tried out?
    pub fn has(&self, fact: FactIndex, answer: Answer) -> bool {
        self.answers.contains(&(fact, Some(answer)))
    }
}

impl Session {
    /// Tries an answer out, or takes it back when it is what is being tried.
    pub(super) fn try_out(&mut self, policy: &Policy, fact: FactIndex, answer: Answer) {
        let trial =
            self.trial.get_or_insert_with(|| Trial { answers: Vec::new(), from: (self.route, fact, answer) });
        let tried = trial.has(fact, answer);
        trial.answers.retain(|(other, _)| *other != fact);
        if !tried {
            trial.answers.push((fact, Some(answer)));
        }
        self.refresh(policy);
        if self.answers == *self.base(policy) {
            self.trial = None;
        } else if self.route == Route::Result {
            // The measure that offered it stands elsewhere now.
            self.focus_on(Focus::Trial);
        }
    }

    /// Ends the trial.
    pub(super) fn stop_trying(&mut self, policy: &Policy) {
        self.trial = None;
        self.refresh(policy);
    }

    /// Ends the trial, and goes back to where it began. As a way on: on a way back the browser would scroll as well, to where
    /// the page was while the banner was there.
    pub(super) fn leave_trial(&mut self, policy: &Policy) {
        let Some(Trial { from: (route, fact, answer), .. }) = self.trial.take() else {
            return;
        };
        self.refresh(policy);
        if route == self.route {
            self.open_screen(policy, true);
            self.focus_on(Focus::Tried(fact, answer));
        } else {
            self.go(policy, route, Focus::Tried(fact, answer));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::index::{EnterpriseIndex, MeasureIndex};
    use crate::domain::policy::Policy;
    use crate::domain::text::Language;
    use crate::pack;
    use crate::session::{Action, AnswerSource, Effect, Focus, Fold, Route, Session};

    /// On the road map of an example, with its first step tried out.
    fn trying(policy: &Policy) -> (Session, Focus) {
        let mut session = Session::new(policy, Language::OFFICIAL);
        session.update(policy, Action::OpenExample(EnterpriseIndex::new(0)));
        session.update(policy, Action::AdoptAnswers);
        session.update(policy, Action::Go(Route::RoadMap));
        let step = policy.road_map(&session.own).remove(0);
        session.update(policy, Action::Try(step.fact, step.answer));
        (session, Focus::Tried(step.fact, step.answer))
    }

    #[test]
    fn whoever_stops_is_back_where_the_trial_began() {
        let policy = pack::policy().unwrap();
        let (session, first) = trying(policy);
        let ways: [&[Action]; 4] = [
            &[],
            &[Action::Go(Route::Result), Action::Go(Route::Text)],
            &[Action::Back],
            &[Action::Back, Action::Go(Route::Text)],
        ];
        for way in ways {
            let mut session = session.clone();
            for action in way {
                session.update(policy, action.clone());
            }
            assert!(session.trial.is_some());
            let effects = session.update(policy, Action::StopTrying);
            assert_eq!(
                (session.route, session.source, Effect::focus(&effects)),
                (Route::RoadMap, AnswerSource::Own, Some(first)),
                "{way:?}"
            );
            assert_eq!((session.trial.as_ref(), &session.answers), (None, &session.own));
        }
    }

    #[test]
    fn a_step_is_taken_back_in_place_and_stops_the_trial() {
        let policy = pack::policy().unwrap();
        let (mut session, first) = trying(policy);
        let Focus::Tried(fact, answer) = first else { unreachable!() };
        let effects = session.update(policy, Action::Try(fact, answer));
        assert_eq!((session.trial.as_ref(), Effect::focus(&effects)), (None, None));
    }

    #[test]
    fn from_a_measure_the_keyboard_goes_to_what_has_moved() {
        let policy = pack::policy().unwrap();
        let (mut session, first) = trying(policy);
        session.update(policy, Action::StopTrying);
        session.update(policy, Action::Back);
        let Focus::Tried(fact, answer) = first else { unreachable!() };
        session.update(policy, Action::Toggle(Fold::Measure(MeasureIndex::new(7))));
        let effects = session.update(policy, Action::Try(fact, answer));
        assert_eq!(Effect::focus(&effects), Some(Focus::Trial));
        let effects = session.update(policy, Action::StopTrying);
        assert_eq!((session.route, Effect::focus(&effects)), (Route::Result, Some(first)));
        assert!(session.toggled(Fold::Measure(MeasureIndex::new(7))));
    }
}
