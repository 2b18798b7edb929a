//! `selfcheck questions [--json]`: all facts in the order they are asked.

use std::io::Write;

use serde_json::{Value, json};

use crate::authoring::answers::takes;
use crate::authoring::facts::KINDS;
use crate::domain::fact::{Fact, Kind, Screen};
use crate::domain::policy::Policy;
use crate::domain::raw_answer::UNSURE;
use crate::domain::text::{Language, Text};
use crate::wording::Wording;

use super::failure::Failure;

/// Lists the questions.
pub(super) fn run(
    policy: &Policy,
    as_json: bool,
    language: Language,
    out: &mut impl Write,
) -> Result<(), Failure> {
    if as_json {
        let facts: Vec<Value> =
            in_order(policy).map(|(screen, fact)| describe(policy, screen, fact)).collect();
        writeln!(out, "{:#}", Value::Array(facts))?;
        return Ok(());
    }
    for screen in &policy.screens {
        writeln!(out, "# {}", screen.title.get(language))?;
        for fact in screen.facts.iter().filter_map(|index| policy.fact_at(*index)) {
            writeln!(out, "\n{}  {}\n    {}", fact.id, fact.prompt.get(language), takes(fact))?;
            for option in &fact.options {
                writeln!(out, "    {}  {}", option.id, option.label.get(language))?;
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

/// A text in all languages.
pub(super) fn text(text: &Text) -> Value {
    Wording::all().map(|words| (words.key(), text.get(words.language))).collect()
}

fn in_order(policy: &Policy) -> impl Iterator<Item = (&Screen, &Fact)> {
    let screens = policy.screens.iter();
    screens.flat_map(move |screen| {
        screen.facts.iter().filter_map(move |index| Some((screen, policy.fact_at(*index)?)))
    })
}

fn describe(policy: &Policy, screen: &Screen, fact: &Fact) -> Value {
    let kind = KINDS.iter().find(|(_, kind)| *kind == fact.kind).map(|(name, _)| *name);
    let options = fact.options.iter().map(|option| {
        let mut value = json!({ "id": option.id, "number": option.number });
        add_words(&mut value, &option.label);
        add_text(&mut value, "hint", &option.hint);
        add_text(&mut value, "act", &option.act);
        if option.absent {
            add(&mut value, "absent", json!(true));
        }
        if !option.one_of.is_empty() {
            let half = fact.options_in(option.one_of);
            add(&mut value, "one_of", half.map(|option| json!(option.id)).collect());
        }
        value
    });
    let index = policy.fact(&fact.id).map(|(index, _)| index);
    let serves: Vec<&str> = index
        .into_iter()
        .flat_map(|index| policy.served_by(index))
        .map(|measure| measure.id.as_str())
        .collect();
    let mut value = json!({
        "id": fact.id,
        "number": fact.number,
        "kind": kind,
        "screen": screen.id,
        "screen_title": text(&screen.title),
        "prompt": text(&fact.prompt),
        "year_applied_for": fact.year,
        "options": options.collect::<Vec<_>>(),
        "unsure": UNSURE,
        "measures": serves,
    });
    add_text(&mut value, "hint", &fact.hint);
    add_text(&mut value, "act", &fact.act);
    add_text(&mut value, "unit", &fact.unit);
    if fact.kind == Kind::Multi {
        add(&mut value, "none", json!([]));
    }
    value
}

fn add_text(value: &mut Value, key: &str, content: &Text) {
    if !content.is_empty() {
        add(value, key, text(content));
    }
}

/// The words themselves as fields of something.
pub(super) fn add_words(value: &mut Value, words: &Text) {
    if let Value::Object(words) = text(words) {
        words.into_iter().for_each(|(language, words)| add(value, &language, words));
    }
}

fn add(value: &mut Value, key: &str, content: Value) {
    if let Value::Object(fields) = value {
        fields.insert(key.to_owned(), content);
    }
}
