//! Answers that are tried out: they are laid over those that are looked at, and taken off again where it began.

use crate::domain::answer::Answer;
use crate::domain::policy::Policy;

use super::{Focus, Place, State};

/// What is tried out.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Trial {
    /// The answers; no answer, where one was taken back.
    pub answers: Vec<(u16, Option<Answer>)>,
    /// Where it began, and at which control: the way back.
    from: (Place, u16, Answer),
}

impl Trial {
    /// Is this answer tried out?
    pub fn has(&self, fact: u16, answer: Answer) -> bool {
        self.answers.contains(&(fact, Some(answer)))
    }
}

impl State {
    /// Tries an answer out, or takes it back when it is what is being tried.
    pub(super) fn try_out(&mut self, policy: &Policy, fact: u16, answer: Answer) {
        let trial =
            self.trial.get_or_insert_with(|| Trial { answers: Vec::new(), from: (self.place, fact, answer) });
        let tried = trial.has(fact, answer);
        trial.answers.retain(|(other, _)| *other != fact);
        if !tried {
            trial.answers.push((fact, Some(answer)));
        }
        self.refresh(policy);
        if self.answers == *self.base(policy) {
            self.trial = None;
        } else if self.place == Place::Result {
            // The measure that offered it stands elsewhere now.
            self.look_at(Focus::Trial);
        }
    }

    /// Ends the trial.
    pub(super) fn stop_trying(&mut self, policy: &Policy) {
        self.trial = None;
        self.refresh(policy);
    }

    /// Ends the trial, and goes back to where it began. As a way on: on a way back the browser would scroll as well, to where
    /// the page was while the strip was there.
    pub(super) fn leave_trial(&mut self, policy: &Policy) {
        let Some(Trial { from: (place, fact, answer), .. }) = self.trial.take() else {
            return;
        };
        self.refresh(policy);
        if place == self.place {
            self.open(policy, true);
            self.look_at(Focus::Tried(fact, answer));
        } else {
            self.go(policy, place, Focus::Tried(fact, answer));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::app::state::{Action, Focus, Fold, Lens, Place, State};
    use crate::domain::policy::Policy;
    use crate::domain::text::Language;
    use crate::pack;

    /// On the road map of an example, with its first step tried out.
    fn trying(policy: &Policy) -> (State, Focus) {
        let mut state = State::new(policy, Language::Chinese);
        state.act(policy, Action::LookAt(0));
        state.act(policy, Action::TakeOver);
        state.act(policy, Action::Go(Place::RoadMap));
        let step = policy.road_map(&state.own).remove(0);
        state.act(policy, Action::Try(step.fact, step.answer));
        (state, Focus::Tried(step.fact, step.answer))
    }

    #[test]
    fn whoever_stops_is_back_where_the_trial_began() {
        let policy = pack::policy().unwrap();
        let (state, first) = trying(policy);
        let ways: [&[Action]; 4] = [
            &[],
            &[Action::Go(Place::Result), Action::Go(Place::Text)],
            &[Action::Back],
            &[Action::Back, Action::Go(Place::Text)],
        ];
        for way in ways {
            let mut state = state.clone();
            for action in way {
                state.act(policy, action.clone());
            }
            assert!(state.trial.is_some());
            state.act(policy, Action::StopTrying);
            assert_eq!((state.place, state.lens, state.focus), (Place::RoadMap, Lens::Own, first), "{way:?}");
            assert_eq!((state.trial.as_ref(), &state.answers), (None, &state.own));
        }
    }

    #[test]
    fn a_step_is_taken_back_in_place_and_stops_the_trial() {
        let policy = pack::policy().unwrap();
        let (mut state, first) = trying(policy);
        let turn = state.turn;
        let Focus::Tried(fact, answer) = first else { unreachable!() };
        state.act(policy, Action::Try(fact, answer));
        assert_eq!((state.trial.as_ref(), state.turn), (None, turn));
    }

    #[test]
    fn from_a_measure_the_keyboard_goes_to_what_has_moved() {
        let policy = pack::policy().unwrap();
        let (mut state, first) = trying(policy);
        state.act(policy, Action::StopTrying);
        state.act(policy, Action::Back);
        let Focus::Tried(fact, answer) = first else { unreachable!() };
        state.act(policy, Action::Toggle(Fold::Measure(7)));
        state.act(policy, Action::Try(fact, answer));
        assert_eq!(state.focus, Focus::Trial);
        state.act(policy, Action::StopTrying);
        assert_eq!((state.place, state.focus), (Place::Result, first));
        assert!(state.toggled(Fold::Measure(7)));
    }
}
