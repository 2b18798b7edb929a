//! `derive` of a fact: a table that answers it from other facts when the visitor is not sure.

use crate::domain::derive::{Bounds, Derivation, Row};
use crate::domain::fact::Kind;
use crate::domain::index::FactIndex;
use crate::domain::policy::Policy;

use super::problem::{Expected, Problem, Thing};
use super::reader::{Fields, Reader};
use super::yaml::{Node, Value};

/// Reads the derivations of a screen's file, once all facts are known.
pub fn read(root: &Node, policy: &mut Policy, reader: &mut Reader<'_>) {
    let Value::Map(_) = root.value else { return };
    let Some(fields) = reader.any_map(root) else {
        return;
    };
    for node in reader.list_of(fields, "facts") {
        let Value::Map(_) = node.value else { continue };
        let Some(fields) = reader.any_map(node) else {
            continue;
        };
        let Some(table) = fields.get("derive") else {
            continue;
        };
        let Some((index, _)) = fields.get("id").and_then(Node::text).and_then(|id| policy.fact(id)) else {
            continue;
        };
        let derivation = derivation(table, index, policy, reader);
        if let Some(fact) = policy.facts.get_mut(usize::from(index)) {
            fact.derivation = derivation;
        }
    }
}

fn derivation(node: &Node, of: FactIndex, policy: &Policy, reader: &mut Reader<'_>) -> Option<Derivation> {
    let fields = reader.map(node, &["source", "by", "classes", "rows"])?;
    let source = reader.required_text(fields, "source")?;
    let by = reader.required(fields, "by").and_then(|node| fact(node, Kind::Choice, policy, reader))?;
    let derived = policy.fact_at(of)?;
    let mut classes = Vec::new();
    for node in reader.list_of(fields, "classes") {
        let name = reader.text(node)?;
        match derived.option(&name) {
            Some(option) => classes.push(option),
            None => {
                unknown_option(node, &name, derived.options.iter().map(|option| option.id.as_str()), reader);
            }
        }
    }
    let rows = reader.required(fields, "rows").and_then(|node| reader.any_map(node))?;
    let sectors = &policy.fact_at(by)?.options;
    for (key, _) in rows.iter() {
        let name = key.text().unwrap_or_default();
        if !sectors.iter().any(|sector| sector.id == name) {
            unknown_option(key, name, sectors.iter().map(|sector| sector.id.as_str()), reader);
        }
    }
    let mut table = Vec::new();
    for sector in sectors {
        table.push(row(rows, &sector.id, classes.len(), policy, reader)?);
    }
    Some(Derivation { source, by, classes, rows: table })
}

fn row(
    rows: Fields<'_>,
    sector: &str,
    classes: usize,
    policy: &Policy,
    reader: &mut Reader<'_>,
) -> Option<Row> {
    let node = reader.required(rows, sector)?;
    let mut bounds = Vec::new();
    for (key, values) in reader.any_map(node)?.iter() {
        let fact = fact(key, Kind::Number, policy, reader)?;
        let at_least: Vec<u32> =
            reader.list(values).iter().filter_map(|value| reader.number(value)).collect();
        if at_least.len() + 1 != classes || !at_least.is_sorted_by(|a, b| a >= b) {
            reader.report(values.place, Problem::WrongType(Expected::List));
        }
        bounds.push(Bounds { fact, at_least });
    }
    Some(Row { bounds })
}

fn fact(node: &Node, kind: Kind, policy: &Policy, reader: &mut Reader<'_>) -> Option<FactIndex> {
    let name = reader.text(node)?;
    let found = policy.fact(&name).filter(|(_, fact)| fact.kind == kind).map(|(index, _)| index);
    if found.is_none() {
        reader.unknown(node.place, Thing::Fact, &name, super::known_facts(policy));
    }
    found
}

fn unknown_option<'name>(
    node: &Node,
    name: &str,
    options: impl Iterator<Item = &'name str>,
    reader: &mut Reader<'_>,
) {
    reader.unknown(node.place, Thing::Option, name, options);
}
