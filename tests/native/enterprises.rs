//! The example enterprises: how long their interviews are.

use policy_selfcheck::domain::answer::{Answer, Answers};
use policy_selfcheck::domain::option_set::OptionSet;

use crate::interview::walk;
use crate::policies::MINHANG;

/// A question or a checklist each; two of them follow for who is not sure of the size.
const MOST_PAGES_OF_A_COMPANY: usize = 18;
const MOST_PAGES_OF_OTHERS: usize = 9;

#[test]
fn interviews_are_short() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let (applicant, fact) = policy.fact("applicant").unwrap();
    let company = fact.option("company").unwrap();
    assert!(policy.enterprises.len() >= 6, "too few examples to say anything");
    for enterprise in &policy.enterprises {
        let is_company = matches!(enterprise.answers.get(applicant), Some(Answer::Several { ticked, .. }) if ticked.contains(company));
        let most = if is_company { MOST_PAGES_OF_A_COMPANY } else { MOST_PAGES_OF_OTHERS };
        let (given, pages) = walk(policy, &enterprise.answers);
        let names: Vec<&str> =
            pages.iter().map(|(page, _)| policy.facts[usize::from(*page)].id.as_str()).collect();
        assert!(pages.len() <= most, "{}: {} pages: {names:?}", enterprise.id, pages.len());
        assert_eq!(policy.verdicts(&given), policy.verdicts(&enterprise.answers), "{}", enterprise.id);
    }
}

/// A sector, its indicators, and the classes that are possible.
type Row = (&'static str, &'static [(&'static str, u32)], &'static str);

#[test]
fn a_class_follows_from_sector_and_size() {
    let policy = MINHANG.policy.as_ref().unwrap();
    // 工信部联企业〔2011〕300号: all indicators of the sector must reach the bound of a class.
    let rows: &[Row] = &[
        ("industry", &[("staff", 1000), ("turnover", 40_000)], "large"),
        ("industry", &[("staff", 1000), ("turnover", 39_999)], "medium"),
        ("industry", &[("staff", 299), ("turnover", 40_000)], "small"),
        ("industry", &[("staff", 19), ("turnover", 40_000)], "micro"),
        ("software", &[("staff", 100), ("turnover", 1000)], "medium"),
        ("agriculture", &[("turnover", 500)], "medium"),
        ("real_estate", &[("turnover", 200_000), ("assets", 5000)], "medium"),
        ("business_services", &[("staff", 300), ("assets", 120_000)], "large"),
        ("other", &[("staff", 9)], "micro"),
        ("industry", &[("turnover", 1999)], "small micro"),
        ("industry", &[], "micro small medium large"),
    ];
    for (sector, numbers, expected) in rows {
        let mut answers = Answers::none(policy.facts.len());
        let mut set = |id: &str, answer| answers.set(policy.fact(id).unwrap().0, Some(answer));
        set("size_class", Answer::Unsure);
        set("sector", Answer::One(policy.fact("sector").unwrap().1.option(sector).unwrap()));
        for (id, number) in *numbers {
            set(id, Answer::Number(*number));
        }
        let fact = policy.fact("size_class").unwrap().1;
        let possible = fact.derivation.as_ref().unwrap().possible(&answers);
        let expected: OptionSet = expected.split(' ').map(|class| fact.option(class).unwrap()).collect();
        assert_eq!(possible, expected, "{sector} {numbers:?}");
    }
}
