//! Laws of the screens, over random visits: visitors who answer, change their mind, go back and forth, and look around.

use proptest::prelude::*;

use policy_selfcheck::domain::answer::{Answer, Answers};
use policy_selfcheck::domain::fact::{Kind, Layout};
use policy_selfcheck::domain::index::{FactIndex, OptionIndex};
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::domain::text::Language;
use policy_selfcheck::domain::verdict::Verdict;
use policy_selfcheck::session::{Action, AnswerAction, Route, Session};

use crate::laws::answer;
use crate::policies;

/// What a visitor does next, from two random numbers.
fn does(policy: &Policy, session: &Session, what: u8, value: u32) -> Action {
    let shown = &session.draft.shown;
    let checklist = !shown.is_empty() && session.draft.layout(policy) == Layout::Checklist;
    let pick = shown.get(value as usize % shown.len().max(1)).copied();
    match (what, pick) {
        (0, _) => Action::Back,
        (1, _) => Action::Travel(value as usize % (session.history.entries().len() + 1)),
        (2, _) => Action::Go(Route::QuickLook(0)),
        (3, _) => Action::Go(Route::Result),
        (4, _) => Action::Continue,
        (5, Some(_)) if checklist => Action::NothingAndNext,
        (6, Some(_)) if checklist => Action::Answer(AnswerAction::RestUnsure),
        (7..=11, Some(row)) if checklist => Action::Answer(AnswerAction::Row(row)),
        (5..=14, _) => match shown.iter().find(|fact| session.answers.get(**fact).is_none()) {
            Some(open) if !checklist => answers(policy, *open, 15, value),
            _ => Action::Next,
        },
        (_, Some(fact)) => answers(policy, fact, what, value),
        (_, None) => Action::Continue,
    }
}

fn answers(policy: &Policy, index: FactIndex, what: u8, value: u32) -> Action {
    let fact = policy.fact_at(index).unwrap();
    let digits = value % 5_000;
    match (fact.kind, what) {
        (_, 18) => Action::Answer(AnswerAction::Pick(index, Answer::Unsure)),
        (Kind::Multi, 19) => Action::Answer(AnswerAction::NoneOf(index)),
        (Kind::Multi, _) => Action::Answer(AnswerAction::Option(
            index,
            OptionIndex::try_from(value as usize % fact.options.len()).unwrap(),
        )),
        (Kind::Number, 19) => Action::Answer(AnswerAction::Type(index, "about ".to_owned())),
        (Kind::Number, _) => Action::Answer(AnswerAction::Type(index, digits.to_string())),
        (Kind::YesNo | Kind::Choice, _) => {
            Action::Answer(AnswerAction::Pick(index, answer(fact, 9, value).unwrap()))
        }
    }
}

fn visit() -> impl Strategy<Value = (&'static Policy, Vec<(u8, u32)>)> {
    let steps = prop::collection::vec((0..22_u8, any::<u32>()), 1..60);
    (prop::sample::select(policies::all().to_vec()), steps)
}

/// Has nothing been taken back or answered otherwise? An umbrella over what is answered already may take that back.
fn only_more(policy: &Policy, before: &Answers, after: &Answers) -> bool {
    let over = |fact: FactIndex| {
        let umbrella = policy.fact_at(fact).and_then(|fact| fact.umbrella);
        umbrella.is_some_and(|umbrella| before.get(umbrella.fact) != after.get(umbrella.fact))
    };
    before.given().all(|(fact, answer)| after.get(fact) == Some(answer) && !over(fact))
}

proptest! {
    #![proptest_config(crate::laws::cases(120))]

    #[test]
    fn no_page_opens_with_a_question_that_cannot_change_a_verdict((policy, steps) in visit()) {
        let mut session = Session::new(policy, Language::OFFICIAL);
        let mut opened = None;
        for (what, value) in steps {
            session.update(policy, does(policy, &session, what, value));
            let Route::Screen(screen) = session.route else {
                opened = None;
                continue;
            };
            // What a page asks stays while it is being answered; it is chosen when the page is opened.
            let chosen = opened != Some((screen, session.history.at()));
            opened = Some((screen, session.history.at()));
            let (needed, asked) = (policy.needed(&session.answers), policy.asked(&session.answers));
            prop_assert!(!session.draft.shown.is_empty(), "an empty page");
            for fact in session.draft.shown.iter().copied().filter(|_| chosen) {
                let of_use = match session.answers.get(fact) {
                    Some(_) => asked.contains(fact),
                    None => needed.contains(fact),
                };
                prop_assert!(of_use, "{}", &policy.facts[usize::from(fact)].id);
            }
        }
    }

    #[test]
    fn settled_never_turns_back_unless_an_answer_is_changed((policy, steps) in visit()) {
        let mut session = Session::new(policy, Language::TRANSLATION);
        for (what, value) in steps {
            let (answers, verdicts) = (session.answers.clone(), policy.verdicts(&session.answers));
            session.update(policy, does(policy, &session, what, value));
            if only_more(policy, &answers, &session.answers) {
                for (before, after) in verdicts.into_iter().zip(policy.verdicts(&session.answers)) {
                    prop_assert!(before == Verdict::Open || before == after, "{before:?} {after:?}");
                }
            }
        }
    }

    #[test]
    fn looking_around_changes_no_answer((policy, steps) in visit()) {
        let mut session = Session::new(policy, Language::OFFICIAL);
        for (what, value) in steps {
            let before = session.own.clone();
            let action = does(policy, &session, what, value);
            let looks = matches!(action, Action::Back | Action::Travel(_) | Action::Go(_) | Action::Continue);
            session.update(policy, action);
            prop_assert!(!looks || session.own == before);
        }
    }
}
