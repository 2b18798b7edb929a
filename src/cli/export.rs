//! `selfcheck export --json`: the whole compiled policy.

use std::io::Write;

use serde_json::{Value, json};

use crate::domain::answer::YES;
use crate::domain::condition::{Check, Condition, Node, Options, Phrase, Test};
use crate::domain::index::NodeIndex;
use crate::domain::option_set::OptionSet;
use crate::domain::policy::{Measure, Policy};
use crate::domain::text::Translations;
use crate::report::contacts;
use crate::wording::Wording;

use super::assess::parsed;
use super::failure::Failure;
use super::questions::text;

/// Writes the policy as JSON.
pub(super) fn run(policy: &Policy, out: &mut impl Write) -> Result<(), Failure> {
    let sentences = policy.sentences.iter().map(|sentence| {
        let why =
            if sentence.grants_nothing.is_empty() { Value::Null } else { text(&sentence.grants_nothing) };
        json!({ "id": sentence.id, "text": sentence.text, "grants_nothing": why })
    });
    let value = json!({
        "policy": policy.id,
        "revision": policy.revision,
        "title": text(&policy.title),
        "number": policy.number,
        "issuer": text(&policy.issuer),
        "issued": policy.issued.to_string(),
        "as_of": policy.as_of.to_string(),
        "in_force": { "from": policy.from.to_string(), "until": policy.until.to_string() },
        "departments": policy.departments.iter().map(text).collect::<Vec<_>>(),
        "contacts": parsed(&contacts(policy)),
        "quick_look": policy.quick_look.iter().filter_map(|fact| Some(&policy.fact_at(*fact)?.id)).collect::<Vec<_>>(),
        "measures": policy.measures.iter().map(|item| measure(policy, item)).collect::<Vec<_>>(),
        "sentences": sentences.collect::<Vec<_>>(),
        "notices": policy.notices.iter().map(|notice| json!({ "id": notice.id, "text": text(&notice.text) })).collect::<Vec<_>>(),
    });
    writeln!(out, "{value:#}")?;
    Ok(())
}

fn measure(policy: &Policy, measure: &Measure) -> Value {
    let departments: Vec<&str> =
        policy.departments_of(measure).map(|department| department.official.as_str()).collect();
    let optional = |content: &crate::domain::text::Text| {
        if content.is_empty() { Value::Null } else { text(content) }
    };
    json!({
        "id": measure.id,
        "number": measure.number,
        "clause": policy.clause_of(measure).map(|clause| clause.number),
        "sentence": policy.sentence_of(measure).map(|sentence| sentence.id.as_str()),
        "quote": policy.quote_of(measure),
        "tier": measure.tier.id(),
        "departments": departments,
        "title": text(&measure.title),
        "translations": translations(&measure.translations),
        "beneficiary": text(&measure.beneficiary),
        "form": optional(&measure.form),
        "base": optional(&measure.base),
        "evidence": measure.evidence.iter().map(text).collect::<Vec<_>>(),
        "exempt": measure.exempt.as_ref().map(|mark| {
            mark.words(policy.source_text(measure, mark.source)).collect::<Vec<_>>()
        }),
        "when": node(policy, measure, &measure.condition, 0),
    })
}

/// Translations by language, as far as there are any.
fn translations(words: &Translations) -> Value {
    let translated = Wording::all().filter_map(|wording| Some((wording.key(), words.get(wording.language)?)));
    translated.collect()
}

fn node(policy: &Policy, measure: &Measure, condition: &Condition, index: usize) -> Value {
    let words = || NodeIndex::try_from(index).map(|node| policy.words_of(measure, node)).unwrap_or_default();
    let group = |end: NodeIndex| {
        condition
            .children(index, end)
            .map(|child| node(policy, measure, condition, child))
            .collect::<Vec<_>>()
    };
    match condition.nodes.get(index) {
        Some(Node::All(end)) => json!({ "all": group(*end) }),
        Some(Node::Any(end)) => json!({ "any": group(*end) }),
        Some(Node::Test(test)) => leaf(policy, *test, &words()),
        Some(Node::Phrase(phrase)) => json!({ phrase_key(*phrase): words().concat() }),
        None => Value::Null,
    }
}

fn leaf(policy: &Policy, test: Test, words: &[&str]) -> Value {
    let fact = policy.fact_at(test.fact);
    let names = |set: OptionSet| -> Value {
        match fact.filter(|fact| !fact.options.is_empty()) {
            Some(fact) => fact.options_in(set).map(|option| json!(option.id)).collect(),
            None => json!(set.contains(YES)),
        }
    };
    let mut value = json!({ "words": words, "fact": fact.map(|fact| fact.id.as_str()) });
    let Value::Object(fields) = &mut value else {
        return value;
    };
    let mut add = |key: &str, content: Value| fields.insert(key.to_owned(), content);
    let mut options = |key: &str, options: Options| {
        add(key, names(options.met));
        for (key, set) in [("confirm", options.confirm), ("near", options.near)] {
            if !set.is_empty() {
                add(key, names(set));
            }
        }
    };
    match test.check {
        Check::Is(set) => options("is", set),
        Check::Has(set) => options("has", set),
        Check::AtLeast(least) => drop(add("at_least", json!(least))),
        Check::Below(limit) => drop(add("below", json!(limit))),
    }
    value
}

/// The key of a phrase in the rules.
pub(super) const fn phrase_key(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::Review => "review",
        Phrase::Judged => "judged",
        Phrase::Unpublished => "unpublished",
        Phrase::Open => "open",
    }
}
