//! A policy of which only some chapters are looked at: what is looked at is as it was, the rest is neither asked nor
//! counted, and links go both ways.

use proptest::prelude::*;

use policy_selfcheck::domain::index::{ChapterIndex, MeasureIndex};
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::format::link::{Carried, Link, decode, encode};

use crate::laws::policy_and_answers;
use crate::policies::MINHANG;

fn limited(policy: &Policy, chapters: &[ChapterIndex]) -> Policy {
    let mut limited = policy.clone();
    limited.limit_to(chapters);
    limited
}

proptest! {
    #![proptest_config(crate::laws::cases(100))]

    #[test]
    fn every_verdict_that_is_left_is_the_same((policy, answers) in policy_and_answers(), bits in any::<u16>()) {
        let chapters: Vec<ChapterIndex> = ChapterIndex::up_to(9).filter(|chapter| bits >> usize::from(*chapter) & 1 == 1).collect();
        let limited = limited(policy, &chapters);
        let whole = policy.verdicts(&answers);
        let left = limited.measures.iter().zip(limited.verdicts(&answers));
        for (measure, verdict) in left {
            let place = policy.measures.iter().position(|other| other.id == measure.id).unwrap();
            prop_assert_eq!(whole[place], verdict);
        }
    }

    #[test]
    fn a_link_goes_both_ways((policy, answers) in policy_and_answers(), bits in any::<u16>()) {
        let chapters: Vec<ChapterIndex> = ChapterIndex::up_to(9).filter(|chapter| bits >> usize::from(*chapter) & 1 == 1).collect();
        let limited = limited(policy, &chapters);
        let link = Link { answers, carried: Carried::All, name: String::new() };
        prop_assert_eq!(encode(&limited, &link), encode(policy, &link));
        prop_assert_eq!(&decode(&limited, &encode(policy, &link)).unwrap().link, &link);
    }

    #[test]
    fn only_what_matters_to_what_is_left_is_asked((policy, answers) in policy_and_answers(), bits in any::<u16>()) {
        let chapters: Vec<ChapterIndex> = ChapterIndex::up_to(9).filter(|chapter| bits >> usize::from(*chapter) & 1 == 1).collect();
        let limited = limited(policy, &chapters);
        let asked = limited.next_step(&answers).map(|step| step.open).unwrap_or_default();
        for fact in asked.into_iter().chain(limited.quick_look.iter().copied()) {
            prop_assert!(limited.served_by(fact).next().is_some(), "fact {fact} serves nothing");
        }
    }
}

#[test]
fn chapters_are_counted_and_measures_add_up() {
    let policy = MINHANG.policy.as_ref().unwrap();
    assert_eq!(policy.extent(), (9, 50));
    let two = limited(policy, &[0, 2].map(ChapterIndex::new));
    let ids: Vec<&str> = two.measures.iter().map(|measure| measure.id.as_str()).collect();
    assert_eq!((two.measures.len(), two.extent()), (39, (2, 15)), "{ids:?}");
    assert_eq!(two.covered().map(|(index, _)| usize::from(index)).collect::<Vec<_>>(), [0, 2]);
    assert_eq!(limited(policy, &ChapterIndex::up_to(9).collect::<Vec<_>>()), *policy);
    let all: usize = ChapterIndex::up_to(9).map(|chapter| limited(policy, &[chapter]).measures.len()).sum();
    assert_eq!(all, policy.measures.len());
}

#[test]
fn what_changed_since_follows_the_measures() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let mut changed = policy.clone();
    changed.changes = Vec::from([policy_selfcheck::domain::revision::Change {
        revision: 2,
        date: policy.from,
        measures: MeasureIndex::up_to(policy.measures.len()).collect(),
        why: policy.title.clone(),
    }]);
    changed.limit_to(&[ChapterIndex::new(2)]);
    let named: Vec<&str> =
        changed.changes[0].measures.iter().map(|index| &*changed.measures[usize::from(*index)].id).collect();
    let left: Vec<&str> = changed.measures.iter().map(|measure| &*measure.id).collect();
    assert_eq!(named, left);
}
