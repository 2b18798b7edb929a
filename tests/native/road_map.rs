//! The road map: every step opens what it says, closes nothing, and is one that a company can take.

use std::collections::BTreeSet;

use proptest::prelude::*;

use policy_selfcheck::domain::answer::{Answer, Answers, NO};
use policy_selfcheck::domain::compare::{Moved, moved};
use policy_selfcheck::domain::fact::Kind;
use policy_selfcheck::domain::index::{FactIndex, MeasureIndex, OptionIndex};
use policy_selfcheck::domain::option_set::OptionSet;
use policy_selfcheck::domain::verdict::Verdict;

use crate::laws::policy_and_answers;
use crate::policies::MINHANG;

proptest! {
    #![proptest_config(crate::laws::cases(150))]

    #[test]
    fn a_step_does_what_it_says((policy, answers) in policy_and_answers()) {
        let before = policy.verdicts(&answers);
        for step in policy.road_map(&answers) {
            let fact = policy.fact_at(step.fact).unwrap();
            prop_assert!(step.begun || fact.attainable, "{}", &fact.id);
            let mut then = answers.clone();
            policy.answer(&mut then, step.fact, step.answer);
            let after = policy.verdicts(&then);
            let opens: Vec<_> = moved(&before, &after).filter(|moved| moved.opens()).collect();
            prop_assert!(!opens.is_empty(), "{}", &fact.id);
            prop_assert_eq!(opens, step.opens);
            prop_assert!(!moved(&before, &after).any(Moved::closes), "{}", &fact.id);
        }
    }
}

#[test]
fn what_is_one_step_away_is_on_the_map() {
    let policy = MINHANG.policy.as_ref().unwrap();
    for enterprise in &policy.enterprises {
        let steps = policy.road_map(&enterprise.answers);
        let verdicts = policy.verdicts(&enterprise.answers);
        for (index, _) in MeasureIndex::enumerate(&verdicts).filter(|(_, verdict)| **verdict == Verdict::Near)
        {
            let mut begun = steps.iter().filter(|step| step.begun).flat_map(|step| &step.opens);
            let measure = &policy.measures[usize::from(index)].id;
            assert!(begun.any(|moved| moved.measure == index), "{}: no step opens {measure}", enterprise.id);
        }
    }
}

/// The steps that a policy may ever show and that are worded by nothing but their question and answer, by fact and option.
#[test]
fn every_step_is_a_sentence() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let mut unworded = BTreeSet::new();
    let mut look = |answers: &Answers| {
        for step in policy.road_map(answers) {
            let fact = policy.fact_at(step.fact).unwrap();
            let option = fact.option_at(step.option);
            let (step, act) = option.map_or((&fact.step, &fact.act), |option| (&option.step, &option.act));
            if step.is_empty() && act.is_empty() {
                unworded.insert(format!("{} {}", fact.id, option.map_or("yes", |option| &option.id)));
            }
        }
    };
    for (fact, content) in FactIndex::enumerate(&policy.facts) {
        // Every third: a maker of parts, an exporter, a university, one who is not sure.
        for enterprise in policy.enterprises.iter().step_by(3) {
            let mut answers = enterprise.answers.clone();
            look(&answers);
            for option in OptionIndex::up_to(content.options.len().max(1)) {
                policy.answer(
                    &mut answers,
                    fact,
                    match content.kind {
                        Kind::Multi => Answer::Several { ticked: OptionSet::only(option), unsure: false },
                        Kind::Choice => Answer::One(option),
                        Kind::YesNo => Answer::One(NO),
                        Kind::Number => continue,
                    },
                );
                look(&answers);
            }
        }
    }
    assert_eq!(unworded, BTreeSet::new());
}
