//! The example enterprises: how long their interviews are.

use policy_selfcheck::domain::answer::Answer;

use crate::interview::walk;
use crate::policies::MINHANG;

const MOST_SCREENS_OF_A_COMPANY: usize = 12;
const MOST_SCREENS_OF_OTHERS: usize = 4;

#[test]
fn interviews_are_short() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let (applicant, fact) = policy.fact("applicant").unwrap();
    let company = 1_u32 << fact.option("company").unwrap();
    assert!(MINHANG.enterprises.len() >= 6, "too few examples to say anything");
    for enterprise in &MINHANG.enterprises {
        let is_company = matches!(enterprise.answers.get(applicant), Some(Answer::Several { ticked, .. }) if ticked & company != 0);
        let most = if is_company {
            MOST_SCREENS_OF_A_COMPANY
        } else {
            MOST_SCREENS_OF_OTHERS
        };
        let (given, screens) = walk(policy, &enterprise.answers);
        let names: Vec<&str> = screens
            .iter()
            .map(|screen| policy.screens[*screen].id.as_str())
            .collect();
        assert!(
            screens.len() <= most,
            "{}: {} screens: {names:?}",
            enterprise.id,
            screens.len()
        );
        assert_eq!(
            policy.verdicts(&given),
            policy.verdicts(&enterprise.answers),
            "{}",
            enterprise.id
        );
    }
}
