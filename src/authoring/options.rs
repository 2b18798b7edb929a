//! `options` of a fact: what can be picked, and which of it is folded behind a line (`more`).

use crate::domain::fact::Choice;
use crate::domain::folded::Folded;
use crate::domain::index::{FactNumber, OptionIndex, OptionNumber};
use crate::domain::option_set::{MOST_OPTIONS, OptionSet};

use super::problem::{Problem, Thing};
use super::reader::{Fields, Reader};
use super::yaml::{Node, Value};

const KEYS: &[&str] = &[
    "id", "number", "label", "hint", "next", "absent", "act", "step", "one_of", "other", "terms", "replaces",
];
const FOLDED_KEYS: &[&str] = &["more", "options"];

/// The options of a fact.
#[derive(Debug, Default)]
pub struct Options {
    /// All of them, those behind a line where the line stands.
    pub options: Vec<Choice>,
    /// The lines.
    pub folded: Vec<Folded>,
}

/// Reads the options of a fact.
pub fn read(fields: Fields<'_>, reader: &mut Reader<'_>) -> Options {
    let mut read = Options::default();
    let Some(node) = reader.required(fields, "options") else {
        return read;
    };
    let mut named = Vec::new();
    for node in reader.list(node) {
        let is_more = |(key, _): &(Node, Node)| key.text() == Some("more");
        if matches!(&node.value, Value::Map(pairs) if pairs.iter().any(is_more)) {
            read.more(node, &mut named, reader);
        } else {
            read.option(node, &mut named, reader);
        }
    }
    if read.options.len() > MOST_OPTIONS {
        reader.report(node.place, Problem::TooMany { what: Thing::Option, most: MOST_OPTIONS });
        read.options.truncate(MOST_OPTIONS);
        read.folded.retain(|folded| usize::from(folded.end) <= MOST_OPTIONS);
    }
    for name in named {
        name.resolve(&mut read.options, reader);
    }
    read
}

impl Options {
    /// `more` with the options behind it.
    fn more<'node>(&mut self, node: &'node Node, named: &mut Vec<Named<'node>>, reader: &mut Reader<'_>) {
        let Some(fields) = reader.map(node, FOLDED_KEYS) else {
            return;
        };
        let label = reader.required_official(fields, "more");
        let first = self.next_index();
        for node in reader.list_of(fields, "options") {
            self.option(node, named, reader);
        }
        let end = self.next_index();
        if first == end {
            reader.report(node.place, Problem::MissingKey { key: "options".to_owned() });
        }
        self.folded.extend(label.filter(|_| first < end).map(|label| Folded { label, first, end }));
    }

    fn next_index(&self) -> OptionIndex {
        OptionIndex::try_from(self.options.len()).unwrap_or(OptionIndex::new(u8::MAX))
    }

    fn option<'node>(&mut self, node: &'node Node, named: &mut Vec<Named<'node>>, reader: &mut Reader<'_>) {
        let Some(fields) = reader.map(node, KEYS) else {
            return;
        };
        let id = reader.required_name(fields, "id");
        let number = reader.required(fields, "number").and_then(|node| reader.number(node));
        let label = reader.required_official(fields, "label");
        let hint = reader.optional_official(fields, "hint");
        let absent = fields.get("absent").and_then(|node| reader.flag(node)).unwrap_or_default();
        let (Some(id), Some(number), Some(label)) = (id, number, label) else {
            return;
        };
        if self.options.iter().any(|other| other.id == id) || id == crate::domain::raw_answer::UNSURE {
            reader.report(node.place, Problem::NameTaken { what: Thing::Option, name: id.clone() });
        }
        if let Some(other) = self.options.iter().find(|other| other.number == number) {
            reader.report(
                node.place,
                Problem::NumberTaken {
                    what: Thing::Option,
                    number: number.to_string(),
                    by: other.id.clone(),
                },
            );
        }
        let other = fields.get("other").and_then(|node| reader.flag(node)).unwrap_or_default();
        let terms = reader.list_of(fields, "terms").iter().filter_map(|node| reader.text(node)).collect();
        let act = reader.optional_official(fields, "act");
        let step = reader.optional_official(fields, "step");
        let replaces = replaces(fields, reader);
        let place = self.options.len();
        let next = fields.get("next").map(core::slice::from_ref).unwrap_or_default();
        named.extend(next.iter().map(|node| Named { place, node, half: false }));
        named.extend(reader.list_of(fields, "one_of").iter().map(|node| Named { place, node, half: true }));
        let (next, one_of) = (None, OptionSet::EMPTY);
        self.options.push(Choice {
            id,
            number,
            label,
            hint,
            next,
            act,
            step,
            one_of,
            other,
            terms,
            absent,
            replaces,
        });
    }
}

/// The options of earlier revisions that an option took over: by number, for their names may be gone.
fn replaces(fields: Fields<'_>, reader: &mut Reader<'_>) -> Vec<(FactNumber, OptionNumber)> {
    let mut replaced = Vec::new();
    if let Some(node) = fields.get("replaces")
        && let Some(fields) = reader.map(node, &["fact", "options"])
    {
        let fact = reader.required(fields, "fact").and_then(|node| reader.number(node));
        for node in reader.list_of(fields, "options") {
            replaced.extend(fact.zip(reader.number(node)));
        }
    }
    replaced
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
        let to = OptionIndex::enumerate(options.iter()).find(|(_, option)| option.id == name);
        let Some((to, _)) = to else {
            return reader.unknown(
                self.node.place,
                Thing::Option,
                &name,
                options.iter().map(|option| option.id.as_str()),
            );
        };
        match options.get_mut(self.place) {
            Some(option) if self.half => option.one_of.insert(to),
            Some(option) => option.next = Some(to),
            None => {}
        }
    }
}
