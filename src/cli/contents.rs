//! `selfcheck export --contents`: the official text by chapter and clause, for pages that are read without a program.

use std::io::Write;

use serde_json::{Value, json};

use crate::domain::fact::Kind;
use crate::domain::index::ClauseNumber;
use crate::domain::policy::{Clause, Passage, Policy};
use crate::wording::{Wording, fill};

use super::failure::Failure;
use super::questions::{add_words, text};

/// Writes the contents as JSON.
pub(super) fn run(policy: &Policy, out: &mut impl Write) -> Result<(), Failure> {
    let chapters = policy.chapters.iter().map(|chapter| {
        let (first, last) = chapter.clauses;
        let inside = policy.clauses.iter().filter(|clause| (first..=last).contains(&clause.number));
        let clauses: Vec<Value> = inside.map(|item| clause(policy, item)).collect();
        let clause_of = |measure| policy.clause_of(measure).map(|clause| clause.number).unwrap_or_default();
        let measures = policy.measures.iter().filter(|measure| (first..=last).contains(&clause_of(measure)));
        let mut value = json!({
            "short": text(&chapter.short),
            "measures": measures.count(),
            "clauses": clauses,
        });
        add_words(&mut value, &chapter.title);
        value
    });
    let value = json!({
        "id": policy.id,
        "revision": policy.revision,
        "name": name(policy),
        "title": text(&policy.title),
        "number": policy.number,
        "from": policy.from.to_string(),
        "until": policy.until.to_string(),
        "measures": policy.measures.len(),
        "chapters": chapters.collect::<Vec<_>>(),
        "departments": policy.departments.iter().map(text).collect::<Vec<_>>(),
        "answer": answer(policy),
    });
    writeln!(out, "{value}")?;
    Ok(())
}

/// An answer that a page may know, for the examples of manuals: a question, and the first of its options.
fn answer(policy: &Policy) -> Value {
    let mut choices = policy.facts.iter().filter(|fact| fact.kind == Kind::Choice);
    let chosen = choices.find_map(|fact| fact.options.first().map(|option| (fact, &*option.id)));
    let known = chosen.or_else(|| policy.facts.first().map(|fact| (fact, "unsure")));
    known.map_or(Value::Null, |(fact, option)| json!({ "fact": fact.id, "option": option }))
}

/// What the check is called, as on its pages.
fn name(policy: &Policy) -> Value {
    let name = |words: &Wording| fill(words.name, &[("policy", policy.short_title.get(words.language))]);
    Wording::all().map(|words| (words.key(), name(words))).collect()
}

fn clause(policy: &Policy, clause: &Clause) -> Value {
    let departments = clause.departments.iter();
    let departments = departments.filter_map(|index| policy.department_at(*index));
    let mut value = json!({
        "number": clause.number,
        "departments": departments.map(text).collect::<Vec<_>>(),
        "text": words(policy, clause.number),
    });
    add_words(&mut value, &clause.title);
    value
}

/// The words of a clause behind its title: the rest of its paragraph, and those after it that hold a sentence of it.
fn words(policy: &Policy, number: ClauseNumber) -> String {
    let prefix = [&number.to_string(), "."].concat();
    let of_clause = |passage: &Passage| match passage {
        Passage::Sentence(index) => {
            policy.sentence_at(*index).is_some_and(|sentence| sentence.id.starts_with(&prefix))
        }
        _ => false,
    };
    let from = policy.passages.iter().position(|passage| *passage == Passage::Title(number));
    let after = policy.passages.get(from.map_or(usize::MAX, |place| place + 1)..).unwrap_or_default();
    let mut paragraphs = after.split(|passage| *passage == Passage::Break);
    let first = paragraphs.next().unwrap_or_default();
    let others = paragraphs.take_while(|paragraph| paragraph.iter().any(of_clause));
    let words = |paragraph: &[Passage]| -> String {
        paragraph.iter().map(|passage| policy.words_in(passage)).collect()
    };
    let all: Vec<String> = core::iter::once(first).chain(others).map(words).collect();
    all.join("\n").trim_start_matches('。').trim().to_owned()
}
