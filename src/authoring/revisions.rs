//! `revisions/N.txt`: the questions and rules of a published revision, frozen, so that links made with it can be read for
//! ever, and what changed since can be told.
//!
//! `selfcheck freeze` writes the file of the present revision. Once it is there, questions and rules may only change
//! together with `revision` in `policy.yaml`, and every rule that changes is explained under `changes`.

use crate::domain::fact::Fact;
use crate::domain::index::{FactIndex, MeasureIndex};
use crate::domain::policy::Policy;
use crate::domain::revision::{PreviousRule, Revision};
use crate::domain::schema::Schema;
use crate::format::revision;

use super::diagnostic::Diagnostic;
use super::place::Place;
use super::problem::Problem;
use super::reader::Reader;
use super::source::Source;

/// The present revision as the text of its file: the questions, an empty line, the rules.
pub fn write(policy: &Policy) -> String {
    let rules = policy.measures.iter().map(|measure| revision::write(policy, measure) + "\n");
    let tables = policy.facts.iter().filter_map(|fact| table(policy, fact));
    let umbrellas = policy.facts.iter().filter_map(|fact| umbrella(policy, fact));
    let tables = tables.chain(umbrellas);
    let parts = [Schema::of(&policy.facts).write(), rules.collect(), tables.collect()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
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
    for source in sources {
        let mut reader = Reader::new(&source.name, all);
        let start = Place { line: 1, column: 1 };
        let number = source.name.rsplit('/').next().and_then(|name| name.strip_suffix(".txt")?.parse().ok());
        let Some(number) = number.filter(|number| (1..=policy.revision).contains(number)) else {
            reader.report(start, Problem::RevisionUnknown { revision: policy.revision });
            continue;
        };
        match &source.text {
            Err(detail) => reader.report(start, Problem::Unreadable { detail: detail.clone() }),
            Ok(text) if number == policy.revision => compare(text, policy, &mut reader),
            Ok(text) => earlier(text, number, policy, &mut reader),
        }
    }
    let missing =
        (1..policy.revision).find(|number| policy.revisions.iter().all(|other| other.number != *number));
    if let Some(revision) = missing.filter(|_| all.is_empty()) {
        let place = Place { line: 1, column: 1 };
        Reader::new("policy.yaml", all).report(place, Problem::RevisionMissing { revision });
    }
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

/// Reads an earlier revision, and keeps what differs from the present one.
fn earlier(text: &str, number: u16, policy: &mut Policy, reader: &mut Reader<'_>) {
    let mut parts = text.split("\n\n");
    let (questions, rules) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let schema = match Schema::read(questions) {
        Ok(schema) if schema.0.is_empty() => {
            return reader.report(Place { line: 1, column: 1 }, Problem::RevisionLine);
        }
        Ok(schema) => schema,
        Err(line) => return reader.report(Place { line, column: 1 }, Problem::RevisionLine),
    };
    let mut was = Vec::new();
    for (line, rule) in (schema.0.len() + 2..).zip(rules.lines()) {
        let place = Place { line, column: 1 };
        let Some(frozen) = revision::read(policy, rule) else {
            reader.report(place, Problem::RevisionLine);
            continue;
        };
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
    policy.revisions.push(Revision { number, schema, was });
}
