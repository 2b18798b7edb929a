//! Policy packs: what is written is read, a frozen one stays readable, and nothing else is taken for one.

use std::fs;

use proptest::prelude::*;

use policy_selfcheck::domain::answer::{Answer, Answers, YES};
use policy_selfcheck::domain::fnv::fnv;
use policy_selfcheck::domain::index::FactIndex;
use policy_selfcheck::format::pack::{FORMAT, HEAD, PackError, read, write};

use crate::policies::{all, root};

#[test]
fn what_was_packed_is_read() {
    for policy in all() {
        assert!(read(&write(policy).unwrap()).as_ref() == Ok(policy));
    }
}

/// Whoever changes what a policy holds raises `FORMAT` and packs the tiny policy anew, under the new number.
#[test]
fn a_pack_of_this_format_is_read_for_as_long_as_the_format_lives() {
    let file = fs::read(root().join(format!("tests/packs/{FORMAT}.pack"))).unwrap();
    let policy = read(&file).unwrap_or_else(|error| panic!("{error}: raise FORMAT in src/format/pack.rs"));
    let shape = (policy.measures.len(), policy.facts.len(), policy.screens.len(), policy.sentences.len());
    assert_eq!((policy.id.as_str(), shape), ("tiny", (3, 5, 2, 3)));
}

#[test]
fn no_byte_can_be_changed_lost_or_added() {
    let file = write(all()[1]).unwrap();
    for place in 0..file.len() {
        let mut changed = file.clone();
        changed[place] ^= 1 << (place % 8);
        let expected = match place {
            0..9 => PackError::NoPack,
            9 => PackError::OtherFormat(changed[9]),
            _ => PackError::Damaged,
        };
        assert_eq!(read(&changed), Err(expected), "byte {place}");
        let expected = if place < 10 { PackError::NoPack } else { PackError::Damaged };
        assert_eq!(read(&file[..place]), Err(expected), "cut at {place}");
    }
    assert!(HEAD < file.len() && read(&[&*file, &[0]].concat()) == Err(PackError::Damaged));
}

#[test]
fn what_is_no_pack_is_told_as_such() {
    for file in [&b""[..], b"<!doctype html>", b"selfchec", b"PK\x03\x04"] {
        assert_eq!(read(file), Err(PackError::NoPack));
    }
}

proptest! {
    #![proptest_config(crate::laws::cases(300))]

    /// A sum says nothing about who wrote what it is the sum of.
    #[test]
    fn a_policy_that_makes_no_sense_breaks_nothing(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let file = write(all()[1]).unwrap();
        let (head, body) = file.split_at(HEAD);
        let mut body = body.to_vec();
        for (place, byte) in changes {
            let place = place.index(body.len());
            body[place] = byte;
        }
        let Ok(policy) = read(&[&head[..HEAD - 4], &fnv(&body).to_le_bytes(), &body].concat()) else {
            return Ok(());
        };
        let mut answers = Answers::none(policy.facts.len());
        for fact in FactIndex::up_to(policy.facts.len()) {
            answers.set(fact, Some(Answer::One(YES)));
            let _ = (policy.next_step(&answers), policy.asked(&answers), policy.assess(&answers, policy.from));
        }
    }
}
