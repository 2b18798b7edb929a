//! The road map: every step opens what it says, closes nothing, and is one that a company can take.

use proptest::prelude::*;

use policy_selfcheck::domain::compare::{Moved, moved};
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
        for (index, _) in (0..).zip(&verdicts).filter(|(_, verdict)| **verdict == Verdict::Near) {
            let mut begun = steps.iter().filter(|step| step.begun).flat_map(|step| &step.opens);
            let measure = &policy.measures[usize::from(index)].id;
            assert!(begun.any(|moved| moved.measure == index), "{}: no step opens {measure}", enterprise.id);
        }
    }
}
