//! How long a visit is. The figures are a ratchet: they are lowered whenever a visit becomes shorter, and never raised
//! without saying why.

use policy_selfcheck::domain::visit::{Minutes, Visit};

use crate::policies::{self, MINHANG};

/// The most that the median and the longest visit may take.
struct Most {
    characters: (usize, usize),
    taps: (usize, usize),
}

const COMPANIES: Most = Most { characters: (3250, 5300), taps: (57, 98) };
const OTHERS: Most = Most { characters: (1650, 1700), taps: (21, 29) };

/// No companies, and companies that only run a carrier or lend money.
const NO_COMPANIES: [&str; 3] = ["university", "incubator", "micro-loan"];

#[test]
fn visits_are_short() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let mut companies = Vec::new();
    let mut others = Vec::new();
    for enterprise in &policy.enterprises {
        let visit = Visit::of(policy, &enterprise.answers);
        let Visit { pages, taps, characters } = visit;
        let name = &enterprise.id;
        println!("{name}: {pages} pages, {taps} taps, {characters} characters, {} minutes", visit.minutes());
        if NO_COMPANIES.contains(&name.as_str()) { &mut others } else { &mut companies }.push(visit);
    }
    println!("{:?}", policy.minutes);
    for (visits, most) in [(companies, COMPANIES), (others, OTHERS)] {
        let sorted = |count: fn(&Visit) -> usize| {
            let mut counts: Vec<usize> = visits.iter().map(count).collect();
            counts.sort_unstable();
            (counts[counts.len() / 2], *counts.last().unwrap())
        };
        let (characters, taps) = (sorted(|visit| visit.characters), sorted(|visit| visit.taps));
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
