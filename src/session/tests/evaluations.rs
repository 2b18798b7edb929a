//! How often a touch evaluates the policy.

use super::{answer, begun};
use crate::domain::answer::Answer;
use crate::domain::evaluations::evaluations;
use crate::domain::policy::Policy;
use crate::session::{Action, AnswerAction, Route, Session};

/// What a touch costs, with the page drawn anew from what follows.
fn costs(policy: &Policy, session: &mut Session, action: Action) -> usize {
    evaluations(|| {
        session.update(policy, action);
        let _drawn = session.progress(policy);
    })
}

#[test]
fn a_tap_evaluates_the_policy_once_and_a_page_change_twice() {
    let (policy, mut session) = begun();
    let mut pages = 0;
    while session.route != Route::Result {
        for row in session.draft.shown.clone() {
            if session.draft.question(policy).is_none() {
                assert!(costs(policy, &mut session, Action::Answer(AnswerAction::Row(row))) <= 1);
                let detail = Action::Answer(AnswerAction::Pick(row, Answer::Unsure));
                assert!(costs(policy, &mut session, detail) <= 1);
            }
        }
        answer(policy, &mut session);
        assert!(costs(policy, &mut session, Action::Next) <= 2, "{:?}", session.route);
        pages += 1;
    }
    assert!(pages > 5);
    // The result is assessed where it is drawn. There and back through what was answered is known.
    for _ in 1..pages {
        assert_eq!(costs(policy, &mut session, Action::Back), 0, "{:?}", session.route);
    }
}

#[test]
fn what_is_looked_at_costs_nothing() {
    let (policy, mut session) = begun();
    answer(policy, &mut session);
    let asked = session.draft.question(policy).unwrap();
    for action in [Action::Toggle(crate::session::Fold::Hint(asked)), Action::Seek("x".to_owned())] {
        assert_eq!(costs(policy, &mut session, action), 0);
    }
}
