//! `policy.yaml` and `glossary.yaml`: what the policy is, who issued it, when it is in force, and what is always said.

use crate::domain::contact::Contact;
use crate::domain::date::Date;
use crate::domain::index::{ClauseNumber, MeasureIndex};
use crate::domain::policy::{Chapter, Notice, Policy, Term};
use crate::domain::revision::Change;
use crate::domain::scope::Scope;
use crate::domain::text::Text;
use crate::domain::visit::Minutes;

use super::conditions;
use super::problem::{Problem, Thing};
use super::reader::{Fields, Reader};
use super::sentences::Sentences;
use super::yaml::Node;

const KEYS: &[&str] = &[
    "id",
    "revision",
    "title",
    "short_title",
    "number",
    "issuer",
    "issued",
    "in_force",
    "as_of",
    "departments",
    "chapters",
    "not_measures",
    "scope",
    "evaluative",
    "quick_look",
    "checklist_note",
    "notices",
    "changes",
];

/// A policy with its metadata and nothing else, and the departments by the name that the text gives them.
pub fn read(root: &Node, sentences: &mut Sentences, reader: &mut Reader<'_>) -> Option<Policy> {
    let fields = reader.map(root, KEYS)?;
    // All of it is read before anything that is missing ends it, so that one run shows everything.
    let in_force = in_force(fields, reader);
    let issued = reader.required(fields, "issued").and_then(|node| reader.date(node));
    let as_of = reader.required(fields, "as_of").and_then(|node| reader.date(node));
    let id = reader.required_name(fields, "id");
    let revision = reader.required(fields, "revision").and_then(|node| reader.number(node));
    let title = reader.required_official(fields, "title");
    let short_title = reader.required_official(fields, "short_title");
    let number = reader.required_text(fields, "number");
    let issuer = reader.required_official(fields, "issuer");
    let checklist_note = reader.optional_official(fields, "checklist_note");
    let (departments, contacts) = departments(fields, reader);
    let chapters = chapters(fields, sentences, reader);
    not_measures(fields, sentences, reader);
    sentences.evaluative =
        reader.list_of(fields, "evaluative").iter().filter_map(|node| reader.text(node)).collect();
    let ((from, until), issued, as_of) = (in_force?, issued?, as_of?);
    if issued > from || from > until || issued > as_of {
        reader.report(fields.place(), Problem::DateOrder);
    }
    Some(Policy {
        id: id?,
        revision: revision?,
        title: title?,
        short_title: short_title?,
        number: number?,
        issuer: issuer?,
        issued,
        from,
        until,
        as_of,
        departments,
        contacts,
        chapters,
        clauses: Vec::new(),
        scope: None,
        sentences: Vec::new(),
        passages: Vec::new(),
        aids: Vec::new(),
        languages: Vec::new(),
        measures: Vec::new(),
        screens: Vec::new(),
        facts: Vec::new(),
        quick_look: Vec::new(),
        checklist_note,
        enterprises: Vec::new(),
        notices: Vec::new(),
        glossary: Vec::new(),
        revisions: Vec::new(),
        changes: Vec::new(),
        minutes: Minutes::default(),
    })
}

/// The scope of the policy; read after the facts and before the clauses, whose measures begin with it.
pub fn scope(root: &Node, sentences: &Sentences, policy: &Policy, reader: &mut Reader<'_>) -> Option<Scope> {
    let node = reader.any_map(root)?.get("scope")?;
    let fields = reader.map(node, &["step", "when"])?;
    let step = reader.required_official(fields, "step")?;
    let when = reader.required(fields, "when")?;
    Some(Scope { condition: conditions::read_anywhere(when, policy, sentences, reader), step })
}

/// The facts of the quick look; read after the facts.
pub fn quick_look(root: &Node, policy: &mut Policy, reader: &mut Reader<'_>) {
    let Some(fields) = reader.any_map(root) else {
        return;
    };
    for node in reader.list_of(fields, "quick_look") {
        let name = reader.text(node).unwrap_or_default();
        match policy.fact(&name).map(|(fact, _)| fact) {
            Some(fact) => policy.quick_look.push(fact),
            None => reader.unknown(node.place, Thing::Fact, &name, super::known_facts(policy)),
        }
    }
}

/// The notices; their conditions need the facts, so they are read last.
pub fn notices(root: &Node, policy: &mut Policy, reader: &mut Reader<'_>) {
    let Some(fields) = reader.any_map(root) else {
        return;
    };
    for node in reader.list_of(fields, "notices") {
        let Some(fields) = reader.map(node, &["id", "when", "text"]) else {
            continue;
        };
        let when = fields
            .get("when")
            .map(|when| conditions::read_without_words(when, policy, reader))
            .unwrap_or_default();
        let (id, text) = (reader.required_name(fields, "id"), reader.required_official(fields, "text"));
        if let (Some(id), Some(text)) = (id, text) {
            policy.notices.push(Notice { id, when, text });
        }
    }
}

/// Why rules changed since they were first published; read after the measures.
pub fn changes(root: &Node, policy: &mut Policy, reader: &mut Reader<'_>) {
    let Some(fields) = reader.any_map(root) else {
        return;
    };
    for node in reader.list_of(fields, "changes") {
        let Some(fields) = reader.map(node, &["revision", "date", "measures", "why"]) else {
            continue;
        };
        let mut measures = Vec::new();
        for node in reader.list_of(fields, "measures") {
            let name = reader.text(node).unwrap_or_default();
            match MeasureIndex::enumerate(&policy.measures).find(|(_, measure)| measure.id == name) {
                Some((index, _)) => measures.push(index),
                None => {
                    let known = policy.measures.iter().map(|measure| measure.id.as_str());
                    reader.unknown(node.place, Thing::Measure, &name, known);
                }
            }
        }
        let revision = reader.required(fields, "revision").and_then(|node| reader.number(node));
        let date = reader.required(fields, "date").and_then(|node| reader.date(node));
        if let (Some(revision), Some(date), Some(why)) =
            (revision, date, reader.required_official(fields, "why"))
        {
            policy.changes.push(Change { revision, date, measures, why });
        }
    }
}

/// `glossary.yaml`: a list of terms.
pub fn glossary(root: &Node, policy: &Policy, reader: &mut Reader<'_>) -> Vec<Term> {
    let mut terms = Vec::new();
    for node in reader.list(root) {
        let Some(fields) = reader.map(node, &["term", "meaning", "source", "facts"]) else {
            continue;
        };
        for fact in reader.list_of(fields, "facts") {
            let name = reader.text(fact).unwrap_or_default();
            if policy.fact(&name).is_none() {
                reader.unknown(fact.place, Thing::Fact, &name, super::known_facts(policy));
            }
        }
        let (term, meaning) =
            (reader.required_text(fields, "term"), reader.required_official(fields, "meaning"));
        let source = fields.get("source").and_then(|node| reader.text(node)).unwrap_or_default();
        terms.extend(term.zip(meaning).map(|(term, meaning)| Term { term, meaning, source }));
    }
    terms
}

/// `not_measures` of a clause or of the policy: sentences that grant nothing, and why.
pub fn not_measures(fields: Fields<'_>, sentences: &mut Sentences, reader: &mut Reader<'_>) {
    for node in reader.list_of(fields, "not_measures") {
        let Some(fields) = reader.map(node, &["sentence", "why"]) else {
            continue;
        };
        let (id, why) = (reader.required_text(fields, "sentence"), reader.required_official(fields, "why"));
        let (Some(id), Some(why)) = (id, why) else {
            continue;
        };
        match sentences.sentences.iter_mut().find(|(sentence, _)| sentence.id == id) {
            Some((sentence, _)) => sentence.grants_nothing = why,
            None => {
                reader.unknown(
                    fields.place(),
                    Thing::Sentence,
                    &id,
                    sentences.sentences.iter().map(|(sentence, _)| sentence.id.as_str()),
                );
            }
        }
    }
}

fn in_force(fields: Fields<'_>, reader: &mut Reader<'_>) -> Option<(Date, Date)> {
    let node = reader.required(fields, "in_force")?;
    let fields = reader.map(node, &["from", "until"])?;
    let from = reader.required(fields, "from").and_then(|node| reader.date(node));
    let until = reader.required(fields, "until").and_then(|node| reader.date(node));
    from.zip(until)
}

/// The departments, and how each is reached.
fn departments(fields: Fields<'_>, reader: &mut Reader<'_>) -> (Vec<Text>, Vec<Contact>) {
    let Some(node) = reader.required(fields, "departments") else {
        return <_>::default();
    };
    let items = reader.list(node).iter();
    items
        .filter_map(|node| {
            if node.text().is_some() {
                return Some((reader.official(node)?, Contact::default()));
            }
            let fields = reader.map(node, &["name", "phone", "address", "hours", "page"])?;
            Some((reader.required_official(fields, "name")?, contact(fields, reader)))
        })
        .unzip()
}

fn contact(fields: Fields<'_>, reader: &mut Reader<'_>) -> Contact {
    let mut checked = |key: &str, fits: fn(&str) -> bool, problem: fn(String) -> Problem| {
        let Some(node) = fields.get(key) else {
            return String::new();
        };
        let text = reader.text(node).unwrap_or_default();
        if !text.is_empty() && !fits(&text) {
            reader.report(node.place, problem(text.clone()));
        }
        text
    };
    Contact {
        phone: checked("phone", Contact::is_phone, |text| Problem::Phone { text }),
        page: checked("page", Contact::is_page, |text| Problem::Page { text }),
        address: reader.optional_official(fields, "address"),
        hours: reader.optional_official(fields, "hours"),
    }
}

fn chapters(fields: Fields<'_>, sentences: &Sentences, reader: &mut Reader<'_>) -> Vec<Chapter> {
    let mut chapters = Vec::new();
    for node in reader.list_of(fields, "chapters") {
        let Some(fields) = reader.map(node, &["id", "title", "short", "clauses"]) else {
            continue;
        };
        let (id, title, short) = (
            reader.required_name(fields, "id"),
            reader.required_official(fields, "title"),
            reader.required_official(fields, "short"),
        );
        let bounds: Vec<ClauseNumber> =
            reader.list_of(fields, "clauses").iter().filter_map(|node| reader.number(node)).collect();
        let (Some(id), Some(title), Some(short), [first, last]) = (id, title, short, bounds.as_slice())
        else {
            continue;
        };
        if !sentences.chapters.iter().any(|(name, text)| *name == id && *text == title.official) {
            reader.unknown(
                fields.place(),
                Thing::Sentence,
                &id,
                sentences.chapters.iter().map(|(name, _)| name.as_str()),
            );
        }
        chapters.push(Chapter { title, short, clauses: (*first, *last) });
    }
    chapters
}
