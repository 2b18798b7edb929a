//! Taking the result away.

use super::{begun, link};
use crate::format::link::Carried;
use crate::session::{Action, Effect, Export, ExportOutcome, Focus, Fold, LinkAction, Route};

#[test]
fn a_picture_stays_while_it_is_saved_and_goes_with_its_answers() {
    let (policy, mut session) = begun();
    session.update(policy, Action::Link(LinkAction::Open(link(policy, 0, Carried::All))));
    let step = policy.road_map(&session.answers).remove(0);
    session.update(policy, Action::Try(step.fact, step.answer));
    session.update(policy, Action::Go(Route::Share));
    session.update(policy, Action::Exported(ExportOutcome::Picture("data:".to_owned(), None)));
    session.update(policy, Action::Export(Export::SavePicture));
    assert!(session.outcome.is_some());
    session.update(policy, Action::Exported(ExportOutcome::Picture("data:".to_owned(), Some(false))));
    assert!(
        matches!(&session.outcome, Some(ExportOutcome::Picture(..))),
        "it can be pressed and held where it is not saved"
    );
    session.update(policy, Action::StopTrying);
    assert_eq!(session.outcome, None);
}

#[test]
fn paper_is_one_touch_away_and_printed_once() {
    let (policy, mut session) = begun();
    session.update(policy, Action::Link(LinkAction::Open(link(policy, 0, Carried::All))));
    let effects = session.update(policy, Action::PrintReport);
    assert_eq!((session.route, Effect::focus(&effects)), (Route::Paper, Some(Focus::Heading)));
    assert_eq!(effects.last(), Some(&Effect::Print), "once it is drawn");
    session.update(policy, Action::Back);
    let effects = session.update(policy, Action::Travel(session.history.at() + 1));
    assert_eq!(session.route, Route::Paper);
    assert!(!effects.contains(&Effect::Print), "who comes back wants to look");
}

#[test]
fn a_large_code_is_small_again_on_another_page() {
    let (policy, mut session) = begun();
    session.update(policy, Action::Go(Route::Share));
    session.update(policy, Action::Toggle(Fold::Code));
    assert!(session.toggled(Fold::Code));
    session.update(policy, Action::Back);
    assert!(!session.toggled(Fold::Code));
}
