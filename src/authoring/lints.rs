//! What only the whole policy can show: sentences not accounted for, questions asked in vain, measures out of reach.

use std::collections::BTreeSet;

use crate::domain::answer::Answers;
use crate::domain::condition::{Condition, Test};
use crate::domain::derive::Derivation;
use crate::domain::index::{FactIndex, SentenceIndex};
use crate::domain::known::Knowledge;
use crate::domain::policy::{Chapter, Measure, Policy};
use crate::domain::standing::Standing;

use super::clauses::Placed;
use super::place::Place;
use super::problem::Problem;
use super::reader::Reader;

/// Checks one measure by itself.
pub fn measure(placed: &Placed<'_>, policy: &Policy, reader: &mut Reader<'_>) {
    let Some(measure) = policy.measure_at(placed.measure) else {
        return;
    };
    if let Some((fact, umbrella)) = below_and_above(measure, policy) {
        let measure = measure.id.clone();
        reader.report(placed.place, Problem::UmbrellaTestedToo { measure, fact, umbrella });
        return;
    }
    if let Some(fact) = read_twice(measure, policy) {
        let scope = policy.scope.as_ref().filter(|_| measure.exempt.is_none());
        let name = measure.id.clone();
        let mut limiting = scope.into_iter().flat_map(|scope| scope.condition.tests());
        let problem =
            if limiting.any(|(_, test)| policy.fact_at(test.fact).is_some_and(|other| other.id == fact)) {
                Problem::ScopeTwice { measure: name, fact }
            } else {
                Problem::ReadTwice { measure: name, fact }
            };
        reader.report(placed.place, problem);
        return;
    }
    let nothing_known = Knowledge::of(&policy.facts, &Answers::none(policy.facts.len()));
    let standings = measure.condition.standings(&nothing_known);
    if !standings.may_hold() {
        reader.report(placed.place, Problem::Unreachable { measure: measure.id.clone() });
    } else if !standings.contains(Standing::Failed) {
        reader.report(placed.place, Problem::Undemanding { measure: measure.id.clone() });
    }
}

/// Sentences from which nothing follows and that nobody explained, or that are explained twice.
pub fn sentences(policy: &Policy, lines: &[usize], reader: &mut Reader<'_>) {
    let granting: BTreeSet<SentenceIndex> = policy.measures.iter().map(|measure| measure.sentence).collect();
    for ((index, sentence), line) in SentenceIndex::enumerate(&policy.sentences).zip(lines) {
        let place = Place { line: *line, column: 1 };
        match (granting.contains(&index), sentence.grants_nothing.is_empty()) {
            (false, true) => {
                reader.report(place, Problem::SentenceUnaccounted { sentence: sentence.id.clone() });
            }
            (true, false) => reader.report(place, Problem::SentenceTwice { sentence: sentence.id.clone() }),
            (true, true) | (false, false) => {}
        }
    }
}

/// Clauses that stand in no chapter, or in several; a text need not have any.
pub fn chapters(policy: &Policy, place: Place, reader: &mut Reader<'_>) {
    for clause in policy.clauses.iter().filter(|_| !policy.chapters.is_empty()) {
        let inside = |chapter: &&Chapter| (chapter.clauses.0..=chapter.clauses.1).contains(&clause.number);
        let chapters = policy.chapters.iter().filter(inside).count();
        if chapters != 1 {
            let clause = clause.number.to_string();
            reader.report(place, Problem::ClauseInChapters { clause, chapters });
        }
    }
}

/// The facts on which no measure depends.
pub fn unused_facts(policy: &Policy) -> Vec<FactIndex> {
    let conditions = policy.measures.iter().map(|measure| &measure.condition);
    let tests = conditions.flat_map(Condition::tests).map(|(_, test)| test);
    let tested: BTreeSet<FactIndex> =
        tests.flat_map(|test| read_by(test, policy).into_iter().chain(above(test, policy))).collect();
    FactIndex::up_to(policy.facts.len()).filter(|index| !tested.contains(index)).collect()
}

/// The fact of which a measure reads the same option twice. See the invariant of [`crate::domain::condition`].
fn read_twice(measure: &Measure, policy: &Policy) -> Option<String> {
    let tests: Vec<Test> = measure.condition.tests().map(|(_, test)| test).collect();
    let mut rest = tests.as_slice();
    while let [first, others @ ..] = rest {
        let reads = read_by(*first, policy);
        let clash = others.iter().find(|other| {
            let same = other.fact == first.fact && other.reads().intersects(first.reads());
            same || other.fact != first.fact
                && read_by(**other, policy).iter().any(|fact| reads.contains(fact))
        });
        if let Some(fact) = clash.and_then(|test| policy.fact_at(test.fact)) {
            return Some(fact.id.clone());
        }
        rest = others;
    }
    None
}

/// A fact that a measure tests, and the umbrella above it that the measure tests too.
fn below_and_above(measure: &Measure, policy: &Policy) -> Option<(String, String)> {
    let tests = || measure.condition.tests().map(|(_, test)| test);
    let (below, above) = tests().find_map(|test| {
        let umbrella = above(test, policy)?;
        tests().any(|other| other.fact == umbrella).then_some((test.fact, umbrella))
    })?;
    let name = |fact: FactIndex| policy.fact_at(fact).map(|fact| fact.id.clone());
    Some((name(below)?, name(above)?))
}

/// The umbrella above the fact of a test.
fn above(test: Test, policy: &Policy) -> Option<FactIndex> {
    policy.fact_at(test.fact)?.umbrella.map(|umbrella| umbrella.fact)
}

/// The facts that a test depends on: its own, and those from which it is derived.
fn read_by(test: Test, policy: &Policy) -> BTreeSet<FactIndex> {
    let derivation = policy.fact_at(test.fact).and_then(|fact| fact.derivation.as_ref());
    core::iter::once(test.fact).chain(derivation.into_iter().flat_map(Derivation::facts)).collect()
}
