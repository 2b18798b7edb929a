//! How often a touch evaluates the policy.

use super::{answer, begun};
use crate::domain::answer::Answer;
use crate::domain::evaluations::evaluations;
use crate::domain::index::MeasureIndex;
use crate::domain::policy::Policy;
use crate::page_tests::drawn::html;
use crate::session::{Action, AnswerAction, Fold, Route, Session};

/// What a touch costs, with the page drawn anew.
fn costs(policy: &'static Policy, session: &mut Session, action: Action) -> usize {
    evaluations(|| {
        session.update(policy, action);
        if session.route == Route::Result {
            session.assessment(policy);
        }
        html(policy, session.clone());
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
        let cost = costs(policy, &mut session, Action::Next);
        assert!(cost <= 2, "{cost}: {:?}", session.route);
        pages += 1;
    }
    assert!(pages > 5);
    for look in [Action::Toggle(Fold::Inapplicable), Action::Toggle(Fold::Measure(MeasureIndex::new(3)))] {
        assert_eq!(costs(policy, &mut session, look), 0);
    }
    // There and back through what was answered is known, but for the last page.
    let back: usize = (1..pages).map(|_| costs(policy, &mut session, Action::Back)).sum();
    assert!(back <= 1, "{back}");
}

#[test]
fn what_is_looked_at_costs_nothing() {
    let (policy, mut session) = begun();
    answer(policy, &mut session);
    let asked = session.draft.question(policy).unwrap();
    for action in [Action::Toggle(Fold::Hint(asked)), Action::Seek("x".to_owned())] {
        assert_eq!(costs(policy, &mut session, action), 0);
    }
}
