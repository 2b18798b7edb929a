//! Laws of the interview: asked page by page, it ends with what complete answers would say.

use proptest::prelude::*;

use policy_selfcheck::domain::answer::{Answer, Answers};
use policy_selfcheck::domain::index::{FactIndex, OptionIndex};
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::domain::verdict::Verdict;

use crate::laws::answer;
use crate::policies;

/// Walks through an interview in which `truth` knows every answer. Returns the answers given and the pages seen, each as
/// its first fact, with how many were said to follow.
pub(crate) fn walk(policy: &Policy, truth: &Answers) -> (Answers, Vec<(FactIndex, Option<usize>)>) {
    let mut given = Answers::none(policy.facts.len());
    let mut pages: Vec<(FactIndex, Option<usize>)> = Vec::new();
    while let Some(step) = policy.next_step(&given) {
        let page = policy.page_with(step.open[0]);
        if pages.last().is_none_or(|(before, _)| *before != page[0]) {
            assert_eq!(policy.page_number(page[0], &given), pages.len() + 1);
            pages.push((page[0], policy.pages_after(page[0], &given, &policy.progress(&given))));
        }
        for fact in step.open.into_iter().filter(|fact| page.contains(fact)) {
            assert!(given.get(fact).is_none());
            given.set(fact, Some(truth.get(fact).unwrap_or(Answer::Unsure)));
        }
    }
    (given, pages)
}

/// Does the option leave open which of several others holds?
fn is_half(policy: &Policy, fact: FactIndex, option: OptionIndex) -> bool {
    let fact = policy.fact_at(fact).unwrap();
    fact.option_at(option).is_some_and(|option| !option.one_of.is_empty())
}

fn truth() -> impl Strategy<Value = (&'static Policy, Answers)> {
    prop::sample::select(policies::all().to_vec()).prop_flat_map(|policy| {
        let rows = prop::collection::vec((3..40_u8, any::<u32>()), policy.facts.len());
        rows.prop_map(move |rows| {
            let mut answers = Answers::none(policy.facts.len());
            for ((index, fact), (given, value)) in FactIndex::enumerate(&policy.facts).zip(rows) {
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
        let (_, pages) = walk(policy, &enterprise.answers);
        let said: Vec<_> =
            (1..).zip(&pages).map(|(page, (_, after))| after.map(|after| page + after)).collect();
        println!("{}: {} pages, said {said:?}", enterprise.id, pages.len());
        for (page, all) in (1..).zip(said) {
            // From the fifth page on, behind the umbrella questions. What follows from *not sure* is not known before.
            let near = all.is_some_and(|all: usize| all.abs_diff(pages.len()) <= 2);
            assert!(
                page <= 4 || near,
                "{}: page {page} of {all:?}, and there are {}",
                enterprise.id,
                pages.len()
            );
        }
    }
}

proptest! {
    #![proptest_config(crate::laws::cases(300))]

    #[test]
    fn the_interview_ends_with_what_complete_answers_say((policy, truth) in truth()) {
        let (given, pages) = walk(policy, &truth);
        prop_assert_eq!(policy.verdicts(&given), policy.verdicts(&truth));
        prop_assert!(pages.is_sorted_by_key(|(page, _)| *page), "pages out of order");
        let mut once = pages.clone();
        once.dedup_by_key(|(page, _)| *page);
        prop_assert_eq!(once.len(), pages.len(), "a page came back");
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
