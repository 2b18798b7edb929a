//! Laws of the interview: asked screen by screen, it ends with what complete answers would say.

use proptest::prelude::*;

use policy_selfcheck::domain::answer::{Answer, Answers};
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::domain::verdict::Verdict;

use crate::laws::answer;
use crate::policies;

/// Walks through an interview in which `truth` knows every answer. Returns the answers given and the screens seen.
pub(crate) fn walk(policy: &Policy, truth: &Answers) -> (Answers, Vec<usize>) {
    let mut given = Answers::none(policy.facts.len());
    let mut screens = Vec::new();
    while let Some(step) = policy.next_step(&given) {
        if screens.last() != Some(&step.screen) {
            screens.push(step.screen);
        }
        for fact in step.open {
            assert!(given.get(fact).is_none());
            given.set(fact, Some(truth.get(fact).unwrap_or(Answer::Unsure)));
        }
    }
    (given, screens)
}

/// Does the option leave open which of several others holds?
fn is_half(policy: &Policy, fact: u16, option: u8) -> bool {
    let fact = policy.fact_at(fact).unwrap();
    fact.options.get(usize::from(option)).is_some_and(|option| option.one_of != 0)
}

fn truth() -> impl Strategy<Value = (&'static Policy, Answers)> {
    prop::sample::select(policies::all().to_vec()).prop_flat_map(|policy| {
        let rows = prop::collection::vec((3..40_u8, any::<u32>()), policy.facts.len());
        rows.prop_map(move |rows| {
            let mut answers = Answers::none(policy.facts.len());
            for ((index, fact), (given, value)) in (0..).zip(&policy.facts).zip(rows) {
                answers.set(index, answer(fact, given, value));
            }
            (policy, answers)
        })
    })
}

#[test]
fn how_many_pages_there_are_is_known_soon() {
    let policy = policies::MINHANG.policy.as_ref().unwrap();
    for enterprise in &policy.enterprises {
        let (_, screens) = walk(policy, &enterprise.answers);
        let mut given = Answers::none(policy.facts.len());
        let mut said = Vec::new();
        while let Some(step) = policy.next_step(&given) {
            if said.last().is_none_or(|(screen, _)| *screen != step.screen) {
                let after = policy.screens_after(step.screen, &given, &policy.progress(&given));
                said.push((step.screen, after));
            }
            for fact in step.open {
                given.set(fact, Some(enterprise.answers.get(fact).unwrap_or(Answer::Unsure)));
            }
        }
        for (page, (_, after)) in (1..).zip(&said) {
            let all = after.map(|after| page + after);
            // From the third page on, behind the umbrella question: never too few, and hardly too many.
            let near = all.is_some_and(|all| all >= screens.len() && all <= screens.len() + 2);
            assert!(
                page <= 2 || near,
                "{}: page {page} of {all:?}, and there are {}",
                enterprise.id,
                screens.len()
            );
        }
    }
}

proptest! {
    #![proptest_config(crate::laws::cases(300))]

    #[test]
    fn the_interview_ends_with_what_complete_answers_say((policy, truth) in truth()) {
        let (given, screens) = walk(policy, &truth);
        prop_assert_eq!(policy.verdicts(&given), policy.verdicts(&truth));
        let mut once = screens.clone();
        once.dedup();
        once.sort_unstable();
        once.dedup();
        prop_assert_eq!(once.len(), screens.len(), "a screen came back");
        prop_assert!(screens.is_sorted(), "screens out of order");
    }

    #[test]
    fn what_stays_open_was_answered_not_sure((policy, truth) in truth()) {
        let (given, _) = walk(policy, &truth);
        let assessment = policy.assess(&given, policy.from);
        for finding in assessment.findings.iter().filter(|finding| finding.verdict == Verdict::Open) {
            for fact in &finding.missing {
                let unsure = match given.get(*fact) {
                    Some(Answer::Unsure | Answer::Several { unsure: true, .. }) => true,
                    Some(Answer::One(option)) => is_half(policy, *fact, option),
                    _ => false,
                };
                prop_assert!(unsure, "{}", &policy.facts[usize::from(*fact)].id);
            }
        }
    }
}
