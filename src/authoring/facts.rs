//! `facts/*.yaml`: one screen a file, with its questions.

use crate::domain::fact::{Fact, Kind, Layout, Screen};
use crate::domain::fact_set::MOST_FACTS;
use crate::domain::index::FactIndex;
use crate::domain::policy::Policy;
use crate::domain::text::Text;

use super::options::{self, Options};
use super::problem::{Problem, Thing};
use super::reader::Reader;
use super::yaml::Node;

/// The words of `kind`.
pub const KINDS: &[(&str, Kind)] =
    &[("yesno", Kind::YesNo), ("choice", Kind::Choice), ("multi", Kind::Multi), ("number", Kind::Number)];
/// The words of `layout`.
pub const LAYOUTS: &[(&str, Layout)] = &[("questions", Layout::Questions), ("checklist", Layout::Checklist)];

const KEYS: &[&str] = &[
    "id",
    "number",
    "kind",
    "year",
    "attainable",
    "act",
    "step",
    "only_if",
    "prompt",
    "hint",
    "unit",
    "options",
    "derive",
];

/// Reads a screen and its facts into the policy.
pub fn read(root: &Node, policy: &mut Policy, reader: &mut Reader<'_>) {
    let Some(fields) = reader.map(root, &["screen", "title", "layout", "facts"]) else {
        return;
    };
    let id = reader.required_name(fields, "screen");
    let title = reader.required_official(fields, "title");
    let layout = reader.required(fields, "layout").and_then(|node| reader.word(node, LAYOUTS));
    let mut facts = Vec::new();
    for node in reader.list_of(fields, "facts") {
        let Some(fact) = fact(node, policy, reader) else {
            continue;
        };
        if policy.facts.len() == MOST_FACTS {
            reader.report(node.place, Problem::TooMany { what: Thing::Fact, most: MOST_FACTS });
            return;
        }
        facts.extend(FactIndex::try_from(policy.facts.len()));
        policy.facts.push(fact);
    }
    if let (Some(id), Some(title), Some(layout)) = (id, title, layout) {
        if policy.screens.iter().any(|screen| screen.id == id) {
            reader.report(fields.place(), Problem::NameTaken { what: Thing::Screen, name: id.clone() });
        }
        policy.screens.push(Screen { id, title, layout, facts });
    }
}

fn fact(node: &Node, policy: &Policy, reader: &mut Reader<'_>) -> Option<Fact> {
    let fields = reader.map(node, KEYS)?;
    let id = reader.required_name(fields, "id");
    let number = reader.required(fields, "number").and_then(|node| reader.number(node));
    let kind = reader.required(fields, "kind").and_then(|node| reader.word(node, KINDS));
    let prompt = reader.required_official(fields, "prompt");
    let hint = reader.optional_official(fields, "hint");
    let year = fields.get("year").and_then(|node| reader.flag(node)).unwrap_or_default();
    let act = reader.optional_official(fields, "act");
    let step = reader.optional_official(fields, "step");
    let attainable = fields.get("attainable").and_then(|node| reader.flag(node)).unwrap_or_default();
    let (id, number, kind, prompt) = (id?, number?, kind?, prompt?);
    if policy.fact(&id).is_some() {
        reader.report(node.place, Problem::NameTaken { what: Thing::Fact, name: id.clone() });
    }
    if let Some(other) = policy.facts.iter().find(|other| other.number == number) {
        reader.report(
            node.place,
            Problem::NumberTaken { what: Thing::Fact, number: number.to_string(), by: other.id.clone() },
        );
    }
    let unit = match kind {
        Kind::Number => reader.required_official(fields, "unit").unwrap_or_default(),
        Kind::YesNo | Kind::Choice | Kind::Multi => Text::default(),
    };
    let options = match kind {
        Kind::Choice | Kind::Multi => options::read(fields, reader),
        Kind::YesNo | Kind::Number => Options::default(),
    };
    let Options { options, folded } = options;
    Some(Fact {
        id,
        number,
        kind,
        prompt,
        hint,
        year,
        attainable,
        act,
        step,
        options,
        folded,
        unit,
        derivation: None,
        umbrella: None,
    })
}
