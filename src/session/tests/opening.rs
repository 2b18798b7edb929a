//! How the page around wants it, and what it knows.

use super::in_mode;
use crate::domain::answer::{Answer, NO, YES};
use crate::domain::index::EnterpriseIndex;
use crate::pack;
use crate::session::{Action, AnswerAction, AnswerSource, Config, Mode, Route, StorageAction};

#[test]
fn what_the_page_around_knows_is_the_visitors_to_change() {
    let (policy, mut session) = in_mode(Mode::Standard);
    let (fact, _) = policy.fact("relation").unwrap();
    session.update(policy, Action::Prefill(Vec::from([(fact, Answer::One(NO))])));
    assert_eq!((session.own.get(fact), session.count_prefilled()), (Some(Answer::One(NO)), 1));
    session.update(policy, Action::Continue);
    session.update(policy, Action::Answer(AnswerAction::Pick(fact, Answer::One(YES))));
    assert_eq!((session.own.get(fact), session.count_prefilled()), (Some(Answer::One(YES)), 0));
    // Told again, the visitor’s own answer stays.
    session.update(policy, Action::Prefill(Vec::from([(fact, Answer::One(NO))])));
    assert_eq!((session.own.get(fact), session.count_prefilled()), (Some(Answer::One(YES)), 0));
}

#[test]
fn a_summary_begins_with_the_result_where_there_are_answers() {
    let (policy, mut session) = in_mode(Mode::Summary);
    session.summarise(policy);
    assert_eq!(session.route, Route::Start);
    let (fact, _) = policy.fact("relation").unwrap();
    session.update(policy, Action::Prefill(Vec::from([(fact, Answer::One(YES))])));
    assert_eq!(session.route, Route::Result);
}

#[test]
fn a_quick_look_is_where_its_visitors_begin_and_come_back_to() {
    let (policy, mut session) = in_mode(Mode::Quick);
    assert_eq!(session.route, Route::QuickLook(0));
    session.update(policy, Action::OpenExample(EnterpriseIndex::new(0)));
    session.update(policy, Action::ReturnToOwn);
    assert_eq!(session.route, Route::QuickLook(0));
    session.update(policy, Action::Storage(StorageAction::Clear));
    assert_eq!(
        (session.route, session.history.entries()),
        (Route::QuickLook(0), &[(Route::QuickLook(0), AnswerSource::Own)][..])
    );
}

#[test]
fn feedback_names_the_measure_and_nothing_else() {
    let policy = pack::policy().unwrap();
    let measure = &policy.measures[0];
    let about = |feedback: &str| {
        Config { feedback: feedback.to_owned(), ..Config::default() }.feedback_on(policy, measure)
    };
    let named = [&*policy.id, "%20", &measure.id, "%20r", &policy.revision.to_string()].concat();
    for (address, leads_to) in [
        ("https://park.example/say", Some("https://park.example/say?about=")),
        ("https://park.example/?to=us", Some("https://park.example/?to=us&about=")),
        ("mailto:qiye@park.example", Some("mailto:qiye@park.example?subject=")),
        ("javascript:alert(1)", None),
        ("", None),
    ] {
        assert_eq!(about(address), leads_to.map(|start| [start, &*named].concat()), "{address}");
    }
}
