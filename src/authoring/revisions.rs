//! `revisions/N.txt`: the questions and rules of a published revision, frozen, so that links made with it can be read for
//! ever, and what changed since can be told.
//!
//! `selfcheck freeze` writes the file of the present revision. Once it is there, questions and rules may only change
//! together with `revision` in `policy.yaml`, and every rule that changes is explained under `changes`.

use crate::domain::fact::Fact;
use crate::domain::index::{FactIndex, MeasureIndex, MeasureNumber};
use crate::domain::policy::Policy;
use crate::domain::revision::{PreviousRule, Revision};
use crate::domain::schema::{Entry, Schema};
use crate::format::revision;

use super::diagnostic::Diagnostic;
use super::place::Place;
use super::problem::{Problem, Thing};
use super::reader::Reader;
use super::source::Source;

/// The present revision as the text of its file: the questions, an empty line, the rules.
pub fn write(policy: &Policy) -> String {
    let rules = policy.measures.iter().map(|measure| revision::write(policy, measure) + "\n");
    let tables = policy.facts.iter().filter_map(|fact| table(policy, fact));
    let umbrellas = policy.facts.iter().filter_map(|fact| umbrella(policy, fact));
    let tables = tables.chain(umbrellas).chain(policy.facts.iter().map(names));
    let parts = [Schema::of(&policy.facts).write(), rules.collect(), tables.collect()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// What a fact and its options are called, on one line: pages around and files of answers name them so, and a number that has another
/// name later belongs to something else.
fn names(fact: &Fact) -> String {
    let options =
        fact.options.iter().map(|option| [" ", &option.number.to_string(), " ", &option.id].concat());
    [&fact.number.to_string(), NAMED, &fact.id, &options.collect::<String>(), "\n"].concat()
}

/// What stands between the number of a fact and its name.
const NAMED: &str = " = ";

/// Numbers that have other names than in an earlier revision.
fn renamed(text: &str, revision: u16, policy: &Policy, reader: &mut Reader<'_>) {
    for (line, row) in (1..).zip(text.lines()) {
        let Some((number, names)) = row.split_once(NAMED) else { continue };
        let Some(fact) = policy.facts.iter().find(|fact| fact.number.to_string() == number) else { continue };
        let mut words = names.split(' ');
        let mut report = |what: Thing, number: &str, of: String| {
            let number = number.to_owned();
            let place = Place { line, column: 1 };
            reader.report(place, Problem::NumberReused { what, number, of, revision });
        };
        if words.next() != Some(&*fact.id) {
            report(Thing::Fact, number, fact.id.clone());
            continue;
        }
        while let (Some(number), Some(name)) = (words.next(), words.next()) {
            let now = fact.options.iter().find(|option| option.number.to_string() == number);
            if let Some(option) = now.filter(|option| option.id != name) {
                report(Thing::Option, number, [&*fact.id, " ", &option.id].concat());
            }
        }
    }
}

/// How a fact follows from others, on one line: compared, and read by nobody.
fn table(policy: &Policy, fact: &Fact) -> Option<String> {
    let derivation = fact.derivation.as_ref()?;
    let number =
        |index: FactIndex| policy.fact_at(index).map(|fact| fact.number).unwrap_or_default().to_string();
    let rows: Vec<String> = derivation
        .rows
        .iter()
        .map(|row| {
            let bounds = row.bounds.iter().map(|bounds| {
                let least: Vec<String> = bounds.at_least.iter().map(u32::to_string).collect();
                [&number(bounds.fact), "=", &least.join(",")].concat()
            });
            bounds.collect::<Vec<_>>().join(";")
        })
        .collect();
    Some([&fact.number.to_string(), " by ", &number(derivation.by), " ", &rows.join("|"), "\n"].concat())
}

/// What stands above a fact, on one line: compared, and read by nobody.
fn umbrella(policy: &Policy, fact: &Fact) -> Option<String> {
    let umbrella = fact.umbrella?;
    let above = policy.fact_at(umbrella.fact)?;
    let options: Vec<String> =
        above.options_in(umbrella.options).map(|option| option.number.to_string()).collect();
    Some(
        [&fact.number.to_string(), " under ", &above.number.to_string(), ":", &options.join(","), "\n"]
            .concat(),
    )
}

/// Reads the frozen revisions; the present one is only compared.
pub fn read(sources: &[Source], policy: &mut Policy, all: &mut Vec<Diagnostic>) {
    let mut measures = Vec::new();
    for source in sources {
        let mut reader = Reader::new(&source.name, all);
        let start = Place { line: 1, column: 1 };
        let number = source.name.rsplit('/').next().and_then(|name| name.strip_suffix(".txt")?.parse().ok());
        let Some(number) = number.filter(|number| (1..=policy.revision).contains(number)) else {
            reader.report(start, Problem::RevisionUnknown { revision: policy.revision });
            continue;
        };
        match &source.text {
            Err(error) => reader.report(error.0, error.1.clone()),
            Ok(text) if number == policy.revision => compare(text, policy, &mut reader),
            Ok(text) => measures.push((number, earlier(text, number, policy, &mut reader))),
        }
    }
    reused(policy, &measures, all);
    let missing =
        (1..policy.revision).find(|number| policy.revisions.iter().all(|other| other.number != *number));
    if let Some(revision) = missing.filter(|_| all.is_empty()) {
        let place = Place { line: 1, column: 1 };
        Reader::new("policy.yaml", all).report(place, Problem::RevisionMissing { revision });
    }
}

/// Numbers that something had once, that nothing had later, and that something has again: old links would read its answers.
fn reused(policy: &Policy, measures: &[(u16, Vec<MeasureNumber>)], all: &mut Vec<Diagnostic>) {
    let revisions = || policy.revisions.iter().map(|revision| (revision.number, &revision.schema.0));
    let mut report = |revision: u16, line: usize, problem: Problem| {
        Reader::new(&format!("revisions/{revision}.txt"), all).report(Place { line, column: 1 }, problem);
    };
    for fact in &policy.facts {
        let entry = |entries: &[Entry]| entries.iter().position(|entry| entry.number == fact.number);
        let had = revisions().map(|(revision, entries)| (revision, entry(entries)));
        if let Some((revision, place)) = gone_between(had) {
            let (number, of) = (fact.number.to_string(), fact.id.clone());
            report(revision, place + 1, Problem::NumberReused { what: Thing::Fact, number, of, revision });
        }
        for option in &fact.options {
            let had = revisions().filter_map(|(revision, entries)| {
                let place = entry(entries)?;
                let options = &entries.get(place)?.options;
                Some((revision, options.contains(&option.number).then_some(place)))
            });
            if let Some((revision, place)) = gone_between(had) {
                let (number, of) = (option.number.to_string(), [&*fact.id, " ", &option.id].concat());
                report(
                    revision,
                    place + 1,
                    Problem::NumberReused { what: Thing::Option, number, of, revision },
                );
            }
        }
    }
    for measure in &policy.measures {
        let had = measures.iter().map(|(revision, numbers)| {
            (*revision, numbers.iter().position(|number| *number == measure.number))
        });
        if let Some((revision, _)) = gone_between(had) {
            let (number, of) = (measure.number.to_string(), measure.id.clone());
            report(revision, 1, Problem::NumberReused { what: Thing::Measure, number, of, revision });
        }
    }
}

/// The last revision that had something which the revision after it had not, in the order of revisions.
fn gone_between(had: impl Iterator<Item = (u16, Option<usize>)>) -> Option<(u16, usize)> {
    let mut had: Vec<(u16, Option<usize>)> = had.collect();
    had.sort_unstable_by_key(|(revision, _)| *revision);
    had.windows(2).rev().find_map(|pair| match pair {
        [(revision, Some(place)), (_, None)] => Some((*revision, *place)),
        _ => None,
    })
}

/// Holds the present revision against its file.
fn compare(text: &str, policy: &Policy, reader: &mut Reader<'_>) {
    // The shell makes the file before the command that writes it reads the rules.
    if text.is_empty() {
        return;
    }
    let now = write(policy);
    let same = text.lines().zip(now.lines()).take_while(|(then, now)| then == now).count();
    if text == now {
        return;
    }
    let fact = policy.facts.get(same).map(|fact| fact.id.clone());
    let measure = same.checked_sub(policy.facts.len() + 1).and_then(|index| policy.measures.get(index));
    let what = fact.or_else(|| measure.map(|measure| measure.id.clone()));
    let place = Place { line: same + 1, column: 1 };
    reader.report(place, Problem::RevisionChanged { revision: policy.revision, what });
}

/// Reads an earlier revision, keeps what differs from the present one, and tells the numbers of its measures.
fn earlier(text: &str, number: u16, policy: &mut Policy, reader: &mut Reader<'_>) -> Vec<MeasureNumber> {
    let mut numbers = Vec::new();
    let mut parts = text.split("\n\n");
    let (questions, rules) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let schema = match Schema::read(questions) {
        Ok(schema) if schema.0.is_empty() => {
            reader.report(Place { line: 1, column: 1 }, Problem::RevisionLine);
            return numbers;
        }
        Ok(schema) => schema,
        Err(line) => {
            reader.report(Place { line, column: 1 }, Problem::RevisionLine);
            return numbers;
        }
    };
    let mut was = Vec::new();
    for (line, rule) in (schema.0.len() + 2..).zip(rules.lines()) {
        let place = Place { line, column: 1 };
        let Some(frozen) = revision::read(policy, rule) else {
            reader.report(place, Problem::RevisionLine);
            continue;
        };
        numbers.push(frozen.number);
        let found =
            MeasureIndex::enumerate(&policy.measures).find(|(_, measure)| measure.number == frozen.number);
        let Some((index, measure)) = found.filter(|(_, measure)| !frozen.is_of(measure)) else {
            continue;
        };
        let told = |change: &&crate::domain::revision::Change| {
            change.revision > number && change.measures.contains(&index)
        };
        if !policy.changes.iter().any(|change| told(&change)) {
            reader
                .report(place, Problem::ChangeUnexplained { measure: measure.id.clone(), revision: number });
        }
        was.push(PreviousRule { measure: index, tier: frozen.tier, condition: frozen.condition });
    }
    renamed(text, number, policy, reader);
    policy.revisions.push(Revision { number, schema, was });
    numbers
}
