//! How long a visit is. The figures are a ratchet: they are lowered whenever a visit becomes shorter, and never raised
//! without saying why.

use std::fs;

use serde_json::Value;

use policy_selfcheck::cli::input;
use policy_selfcheck::domain::answer::Answers;
use policy_selfcheck::domain::enterprise::Enterprise;
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::domain::verdict::Verdict;
use policy_selfcheck::domain::visit::{Minutes, Visit};

use crate::policies::{self, MINHANG, root};

/// The most that the median and the longest visit may take.
struct Most {
    characters: (usize, usize),
    taps: (usize, usize),
}

const COMPANIES_MOST: Most = Most { characters: (1770, 3270), taps: (51, 109) };
const OTHERS_MOST: Most = Most { characters: (945, 1360), taps: (20, 28) };

/// No companies, and companies that only run a carrier or lend money.
const OTHERS: [&str; 7] =
    ["university", "incubator", "micro-loan", "mall", "bank", "association", "professor"];

/// The example organisations, and further ones that are only counted: `tests/visits/*.json`.
fn organisations(policy: &Policy) -> Vec<(String, Answers)> {
    let examples =
        policy.enterprises.iter().map(|enterprise| (enterprise.id.clone(), enterprise.answers.clone()));
    let mut all: Vec<_> = examples.collect();
    for file in fs::read_dir(root().join("tests/visits")).unwrap().map(|file| file.unwrap().path()) {
        let visit: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let answers = input::answers(policy, &visit["answers"].to_string()).unwrap();
        assert_eq!(policy.next_step(&answers), None, "{} is not finished", file.display());
        all.push((file.file_stem().unwrap().to_str().unwrap().to_owned(), answers));
    }
    all.sort_by(|left, right| left.0.cmp(&right.0));
    all
}

#[test]
fn visits_are_short() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let (mut companies, mut others) = (Vec::new(), Vec::new());
    for (name, answers) in organisations(policy) {
        let visit = Visit::of(policy, &answers);
        let Visit { pages, taps, characters } = visit;
        println!("{name}: {pages} pages, {taps} taps, {characters} characters, {} minutes", visit.minutes());
        if OTHERS.contains(&name.as_str()) { &mut others } else { &mut companies }.push(visit);
    }
    println!("{:?}", policy.minutes);
    for (visits, most) in [(companies, COMPANIES_MOST), (others, OTHERS_MOST)] {
        let sorted = |count: fn(&Visit) -> usize| {
            let mut counts: Vec<usize> = visits.iter().map(count).collect();
            counts.sort_unstable();
            (counts[counts.len() / 2], *counts.last().unwrap())
        };
        let (characters, taps) = (sorted(|visit| visit.characters), sorted(|visit| visit.taps));
        println!("median and most: {characters:?} characters, {taps:?} taps");
        assert!(
            characters.0 <= most.characters.0 && characters.1 <= most.characters.1,
            "{characters:?} characters"
        );
        assert!(taps.0 <= most.taps.0 && taps.1 <= most.taps.1, "{taps:?} taps");
    }
}

#[test]
fn what_is_promised_was_counted() {
    for policy in policies::all() {
        assert_eq!(policy.minutes, Minutes::of(policy), "{}", policy.id);
        if !policy.enterprises.is_empty() {
            assert!(
                policy.minutes.least > 0 && policy.minutes.most >= policy.minutes.usual,
                "{:?}",
                policy.minutes
            );
        }
    }
}

#[test]
fn minutes_are_rounded_up() {
    let rows = [((0, 0), 0), ((0, 1), 1), ((400, 0), 1), ((401, 0), 2), ((400, 30), 2), ((200, 15), 1)];
    for ((characters, taps), minutes) in rows {
        assert_eq!(Visit { pages: 1, taps, characters }.minutes(), minutes, "{characters} {taps}");
    }
}

/// What the quick look settles, in the median example, in percent.
const QUICK_LOOK_SETTLES: usize = 65;

#[test]
fn a_quick_look_settles_most() {
    let policy = MINHANG.policy.as_ref().unwrap();
    assert!(policy.quick_look.len() <= 6);
    let settled = |enterprise: &Enterprise| {
        let mut answers = Answers::none(policy.facts.len());
        for fact in &policy.quick_look {
            answers.set(*fact, enterprise.answers.get(*fact));
        }
        let settled =
            policy.verdicts(&answers).into_iter().filter(|verdict| *verdict != Verdict::Open).count();
        let (share, visit) = (100 * settled / policy.measures.len(), Visit::of_quick_look(policy, &answers));
        println!("{}: {share} % settled, {visit:?}, {} minutes", enterprise.id, visit.minutes());
        share
    };
    let mut shares: Vec<usize> = policy.enterprises.iter().map(settled).collect();
    shares.sort_unstable();
    let median = shares[shares.len() / 2];
    println!("{median} % settled in the median");
    assert!(median >= QUICK_LOOK_SETTLES, "{shares:?}");
}
