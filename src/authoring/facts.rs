//! `facts/*.yaml`: one screen a file, with its questions.

use crate::domain::fact::{Choice, Fact, Kind, Layout, Screen};
use crate::domain::fact_set::MOST_FACTS;
use crate::domain::policy::Policy;
use crate::domain::text::Text;

use super::problem::{Problem, Thing};
use super::reader::{Fields, Reader};
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
    "only_if",
    "prompt",
    "hint",
    "unit",
    "options",
    "derive",
];
const OPTION_KEYS: &[&str] =
    &["id", "number", "zh", "en", "hint", "next", "absent", "act", "one_of", "other", "terms"];

const MOST_OPTIONS: usize = 32;

/// Reads a screen and its facts into the policy.
pub fn read(root: &Node, policy: &mut Policy, reader: &mut Reader<'_>) {
    let Some(fields) = reader.map(root, &["screen", "title", "layout", "facts"]) else {
        return;
    };
    let id = reader.required_text(fields, "screen");
    let title = reader.required_bilingual(fields, "title");
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
        facts.extend(u16::try_from(policy.facts.len()));
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
    let id = reader.required_text(fields, "id");
    let number = reader.required(fields, "number").and_then(|node| reader.number::<u16>(node));
    let kind = reader.required(fields, "kind").and_then(|node| reader.word(node, KINDS));
    let prompt = reader.required_bilingual(fields, "prompt");
    let hint = reader.optional_bilingual(fields, "hint");
    let year = fields.get("year").and_then(|node| reader.flag(node)).unwrap_or_default();
    let act = reader.optional_bilingual(fields, "act");
    let attainable = fields.get("attainable").and_then(|node| reader.flag(node)).unwrap_or_default();
    let (id, number, kind, prompt) = (id?, number?, kind?, prompt?);
    if policy.fact(&id).is_some() {
        reader.report(node.place, Problem::NameTaken { what: Thing::Fact, name: id.clone() });
    }
    if let Some(other) = policy.facts.iter().find(|other| other.number == number) {
        reader.report(node.place, Problem::NumberTaken { what: Thing::Fact, number, by: other.id.clone() });
    }
    let unit = match kind {
        Kind::Number => reader.required_bilingual(fields, "unit").unwrap_or_default(),
        Kind::YesNo | Kind::Choice | Kind::Multi => Text::default(),
    };
    let options = match kind {
        Kind::Choice | Kind::Multi => options(fields, reader),
        Kind::YesNo | Kind::Number => Vec::new(),
    };
    Some(Fact {
        id,
        number,
        kind,
        prompt,
        hint,
        year,
        attainable,
        act,
        options,
        unit,
        derivation: None,
        umbrella: None,
    })
}

fn options(fields: Fields<'_>, reader: &mut Reader<'_>) -> Vec<Choice> {
    let Some(node) = reader.required(fields, "options") else {
        return Vec::new();
    };
    let items = reader.list(node);
    if items.len() > MOST_OPTIONS {
        reader.report(node.place, Problem::TooMany { what: Thing::Option, most: MOST_OPTIONS });
    }
    let mut options: Vec<Choice> = Vec::new();
    let mut named: Vec<Named<'_>> = Vec::new();
    for node in items.iter().take(MOST_OPTIONS) {
        let Some(fields) = reader.map(node, OPTION_KEYS) else {
            continue;
        };
        let id = reader.required_text(fields, "id");
        let number = reader.required(fields, "number").and_then(|node| reader.number::<u16>(node));
        let label = reader.both(fields);
        let hint = reader.optional_bilingual(fields, "hint");
        let absent = fields.get("absent").and_then(|node| reader.flag(node)).unwrap_or_default();
        let (Some(id), Some(number), Some(label)) = (id, number, label) else {
            continue;
        };
        if options.iter().any(|other| other.id == id) || id == crate::domain::said::UNSURE {
            reader.report(node.place, Problem::NameTaken { what: Thing::Option, name: id.clone() });
        }
        if let Some(other) = options.iter().find(|other| other.number == number) {
            reader.report(
                node.place,
                Problem::NumberTaken { what: Thing::Option, number, by: other.id.clone() },
            );
        }
        let other = fields.get("other").and_then(|node| reader.flag(node)).unwrap_or_default();
        let terms = reader.list_of(fields, "terms").iter().filter_map(|node| reader.text(node)).collect();
        let act = reader.optional_bilingual(fields, "act");
        let place = options.len();
        let next = fields.get("next").map(core::slice::from_ref).unwrap_or_default();
        named.extend(next.iter().map(|node| Named { place, node, half: false }));
        named.extend(reader.list_of(fields, "one_of").iter().map(|node| Named { place, node, half: true }));
        options.push(Choice { id, number, label, hint, next: None, act, one_of: 0, other, terms, absent });
    }
    for name in named {
        name.resolve(&mut options, reader);
    }
    options
}

/// Another option that an option names: the next one on the way, or one of those that half an answer leaves open.
struct Named<'node> {
    place: usize,
    node: &'node Node,
    half: bool,
}

impl Named<'_> {
    fn resolve(&self, options: &mut [Choice], reader: &mut Reader<'_>) {
        let Some(name) = reader.text(self.node) else { return };
        let to = options.iter().position(|option| option.id == name).and_then(|to| u8::try_from(to).ok());
        let Some(to) = to else {
            return reader.unknown(
                self.node.place,
                Thing::Option,
                &name,
                options.iter().map(|option| option.id.as_str()),
            );
        };
        match options.get_mut(self.place) {
            Some(option) if self.half => option.one_of |= 1 << to,
            Some(option) => option.next = Some(to),
            None => {}
        }
    }
}
