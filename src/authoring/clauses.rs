//! `clauses/*.yaml`: one clause a file, with its measures.

use crate::domain::condition::{Citation, Condition, Node as Compiled, Source};
use crate::domain::index::{
    ClauseIndex, ClauseNumber, DepartmentIndex, MeasureIndex, NodeIndex, SentenceIndex,
};
use crate::domain::policy::{Clause, Measure, Policy};
use crate::domain::text::{Text, Translations};
use crate::domain::tier::Tier;

use super::citation;
use super::conditions;
use super::meta::not_measures;
use super::place::Place;
use super::problem::{Problem, Thing};
use super::quotes;
use super::reader::{Fields, Reader};
use super::sentences::Sentences;
use super::words::{Quoted, difference, overlap};
use super::yaml::Node;

/// The words of `tier`.
pub const TIERS: &[(&str, Tier)] = &[("A", Tier::A), ("B", Tier::B), ("C", Tier::C)];
const MEASURE_KEYS: &[&str] = &[
    "id",
    "number",
    "tier",
    "sentence",
    "quote",
    "title",
    "beneficiary",
    "support",
    "evidence",
    "exempt",
    "orientation",
    "when",
    "examples",
];

/// A measure of a file, for what is read later: its examples.
#[derive(Debug)]
pub struct Placed<'node> {
    /// The measure.
    pub measure: MeasureIndex,
    /// Where it stands.
    pub place: Place,
    /// Its examples.
    pub examples: Option<&'node Node>,
}

/// Reads a clause and its measures into the policy.
pub fn read<'node>(
    root: &'node Node,
    sentences: &mut Sentences,
    policy: &mut Policy,
    reader: &mut Reader<'_>,
) -> Vec<Placed<'node>> {
    let mut placed = Vec::new();
    let Some(fields) = reader.map(root, &["clause", "title", "departments", "not_measures", "measures"])
    else {
        return placed;
    };
    not_measures(fields, sentences, reader);
    let number = reader.required(fields, "clause").and_then(|node| reader.number::<ClauseNumber>(node));
    let title = reader.required_official(fields, "title");
    let (Some(number), Some(title)) = (number, title) else {
        return placed;
    };
    let official =
        sentences.titles.iter().find(|(clause, _)| *clause == number).map(|(_, title)| title.as_str());
    let in_order = policy.clauses.last().is_none_or(|last| last.number < number);
    if !in_order || official.is_none() {
        reader.report(fields.place(), Problem::ClauseOutOfPlace { clause: number });
    } else if official != Some(title.official.as_str()) {
        reader.report(
            fields.place(),
            Problem::QuoteNotInText {
                quote: title.official.clone(),
                sentence: format!("{number}.0"),
                differs: official.and_then(|official| difference(official, &title.official)),
            },
        );
    }
    let departments = departments(fields, policy, reader);
    let Ok(clause) = ClauseIndex::try_from(policy.clauses.len()) else {
        return placed;
    };
    policy.clauses.push(Clause { number, title: title.clone(), departments });
    for node in reader.list_of(fields, "measures") {
        let Some(measure) = measure(node, clause, &title, sentences, policy, reader) else {
            continue;
        };
        let examples = reader.any_map(node).and_then(|fields| fields.get("examples"));
        let Ok(index) = MeasureIndex::try_from(policy.measures.len()) else {
            return placed;
        };
        placed.push(Placed { measure: index, place: node.place, examples });
        policy.measures.push(measure);
    }
    placed
}

fn departments(fields: Fields<'_>, policy: &Policy, reader: &mut Reader<'_>) -> Vec<DepartmentIndex> {
    let mut departments = Vec::new();
    for node in reader.list_of(fields, "departments") {
        let Some(name) = reader.text(node) else { continue };
        match DepartmentIndex::enumerate(&policy.departments)
            .find(|(_, department)| department.official == name)
        {
            Some((index, _)) => departments.push(index),
            None => {
                reader.unknown(
                    node.place,
                    Thing::Department,
                    &name,
                    policy.departments.iter().map(|department| department.official.as_str()),
                );
            }
        }
    }
    departments
}

fn measure(
    node: &Node,
    clause: ClauseIndex,
    title: &Text,
    sentences: &Sentences,
    policy: &Policy,
    reader: &mut Reader<'_>,
) -> Option<Measure> {
    let fields = reader.map(node, MEASURE_KEYS)?;
    let id = reader.required_name(fields, "id")?;
    let numbered = reader.required(fields, "number")?;
    let number = reader.number(numbered)?;
    if policy.measures.iter().any(|other| other.id == id) {
        reader.report(node.place, Problem::NameTaken { what: Thing::Measure, name: id.clone() });
    }
    if let Some(other) = policy.measures.iter().find(|other| other.number == number) {
        let (number, by) = (number.to_string(), other.id.clone());
        reader.report(numbered.place, Problem::NumberTaken { what: Thing::Measure, number, by });
    }
    let tier = reader.required(fields, "tier").and_then(|node| reader.word(node, TIERS))?;
    let (sentence, official) = sentence(fields, sentences, reader)?;
    let quote = quote(fields, official.0, official.1, reader)?;
    let quoted = Quoted { name: official.0, sentence: official.1, quote, title: &title.official };
    let when = reader.required(fields, "when")?;
    let condition = conditions::read(when, policy, quoted, sentences, reader);
    if let Some((a, b)) = overlap(&condition.citations) {
        let words = |index: usize| {
            let mark = condition.citations.get(index);
            mark.map(|mark| {
                let text = if mark.source == Source::Title { &title.official } else { official.1 };
                mark.words(text).collect::<Vec<_>>().join(" ")
            })
            .unwrap_or_default()
        };
        reader.report(when.place, Problem::WordsOverlap { words: words(a), other: words(b) });
    }
    let orientation = reader.list_of(fields, "orientation");
    quotes::check(when.place, quoted, &condition, orientation, &sentences.evaluative, reader);
    let exempt = exempt(fields, quoted, sentences, reader);
    let condition = if exempt.is_some() { condition } else { within_scope(policy, condition) };
    let (form, base) = support(fields, reader);
    if (tier == Tier::C) != form.is_empty() {
        reader.report(node.place, Problem::FormMismatch { measure: id.clone(), tier: tier.id() });
    }
    Some(Measure {
        id,
        number,
        clause,
        sentence,
        quote,
        tier,
        title: reader.required_official(fields, "title").unwrap_or_default(),
        translations: Translations::default(),
        beneficiary: reader.required_official(fields, "beneficiary").unwrap_or_default(),
        form,
        base,
        evidence: reader
            .list_of(fields, "evidence")
            .iter()
            .filter_map(|node| reader.official(node))
            .collect(),
        exempt,
        condition,
    })
}

/// The words that exempt a measure from the scope of the policy.
fn exempt(
    fields: Fields<'_>,
    quoted: Quoted<'_>,
    sentences: &Sentences,
    reader: &mut Reader<'_>,
) -> Option<Citation> {
    let fields = fields.get("exempt").and_then(|node| reader.map(node, &["words", "nth"]))?;
    citation::read(fields, "words", Some(quoted), sentences, reader)
}

/// The index behind the nodes of a condition that is too long.
const LAST: NodeIndex = NodeIndex::new(u16::MAX);

/// A condition with the scope of the policy before it.
fn within_scope(policy: &Policy, own: Condition) -> Condition {
    let Some(scope) = &policy.scope else {
        return own;
    };
    let parts = [scope.condition.clone(), own];
    let mut whole =
        Condition { nodes: vec![Compiled::All(NodeIndex::default())], citations: vec![Citation::default()] };
    for part in parts {
        // What is *all* of its children anyway needs no *all* of its own.
        let flat =
            matches!(part.nodes.first(), Some(Compiled::All(end)) if usize::from(*end) == part.nodes.len());
        let skipped = usize::from(flat);
        let moved = whole.nodes.len() - skipped;
        let behind = |end: NodeIndex| NodeIndex::try_from(usize::from(end) + moved).unwrap_or(LAST);
        whole.nodes.extend(part.nodes.into_iter().skip(skipped).map(|node| match node {
            Compiled::All(end) => Compiled::All(behind(end)),
            Compiled::Any(end) => Compiled::Any(behind(end)),
            node @ (Compiled::Test(_) | Compiled::Phrase(_)) => node,
        }));
        whole.citations.extend(part.citations.into_iter().skip(skipped));
    }
    let end = NodeIndex::try_from(whole.nodes.len()).unwrap_or(LAST);
    if let Some(root) = whole.nodes.first_mut() {
        *root = Compiled::All(end);
    }
    whole
}

/// The sentence of a measure: its index, name and words.
fn sentence<'a>(
    fields: Fields<'_>,
    sentences: &'a Sentences,
    reader: &mut Reader<'_>,
) -> Option<(SentenceIndex, (&'a str, &'a str))> {
    let node = reader.required(fields, "sentence")?;
    let name = reader.text(node)?;
    let found = SentenceIndex::enumerate(&sentences.sentences).find(|(_, (sentence, _))| sentence.id == name);
    if let Some((index, (sentence, _))) = found {
        return Some((index, (&sentence.id, &sentence.text)));
    }
    reader.unknown(
        node.place,
        Thing::Sentence,
        &name,
        sentences.sentences.iter().map(|(sentence, _)| sentence.id.as_str()),
    );
    None
}

fn quote(fields: Fields<'_>, name: &str, sentence: &str, reader: &mut Reader<'_>) -> Option<(u16, u16)> {
    let node = reader.required(fields, "quote")?;
    let quote = reader.text(node)?;
    let Some(start) = sentence.find(&quote) else {
        let differs = difference(sentence, &quote);
        reader.report(node.place, Problem::QuoteNotInText { quote, sentence: name.to_owned(), differs });
        return None;
    };
    u16::try_from(start).ok().zip(u16::try_from(start + quote.len()).ok())
}

fn support(fields: Fields<'_>, reader: &mut Reader<'_>) -> (Text, Text) {
    let Some(fields) = fields.get("support").and_then(|node| reader.map(node, &["form", "base"])) else {
        return (Text::default(), Text::default());
    };
    (reader.optional_official(fields, "form"), reader.optional_official(fields, "base"))
}
