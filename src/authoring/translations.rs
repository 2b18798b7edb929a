//! `languages/*.tsv`: the texts of the policy in another language, one row a text, each beside its official words.
//!
//! A row is found by its name and its official words together. Where the official words change, the row no longer fits: what
//! nobody has compared is not shown, and the official words stand in. A language may lack as many texts as it likes.

use std::collections::BTreeSet;

use crate::domain::condition::{Citation, Source as Quoted};
use crate::domain::index::SentenceIndex;
use crate::domain::policy::{Measure, Passage, Policy};
use crate::domain::text::{Language, Text};

use super::diagnostic::Diagnostic;
use super::place::Place;
use super::problem::Problem;
use super::reader::Reader;
use super::source::Source;
use super::translation_table::{OF_THE_TEXT, Table};

/// A language, and how much of the policy is translated into it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Covered {
    /// The tag of the language: the name of the file.
    pub tag: String,
    /// How many texts are translated.
    pub translated: usize,
    /// How many there are.
    pub texts: usize,
}

/// Reads the tables into the policy, and tells how much they cover.
pub fn read(files: &[Source], policy: &mut Policy, all: &mut Vec<Diagnostic>) -> Vec<Covered> {
    let mut covered = Vec::new();
    for (place, file) in (1..).zip(files) {
        let mut reader = Reader::new(&file.name, all);
        let text = match &file.text {
            Ok(text) => text,
            Err(error) => {
                reader.report(error.0, error.1.clone());
                continue;
            }
        };
        let table = Table::read(text, &mut reader);
        let tag = file.name.trim_start_matches("languages/").trim_end_matches(".tsv").to_owned();
        covered.push(take(&table, tag, Language::at(place), policy, &mut reader));
    }
    policy.languages = covered.iter().map(|covered| covered.tag.clone()).collect();
    covered
}

fn take(
    table: &Table,
    tag: String,
    language: Language,
    policy: &mut Policy,
    reader: &mut Reader<'_>,
) -> Covered {
    let mut used: BTreeSet<usize> = BTreeSet::new();
    let mut translated: BTreeSet<(String, String)> = BTreeSet::new();
    let mut gaps: BTreeSet<(String, String)> = BTreeSet::new();
    let mut found = |row: Option<usize>, name: &str, official: &str| {
        used.extend(row);
        let row = row.and_then(|row| table.rows.get(row));
        let words = row.filter(|row| !row.words.is_empty() && row.from.is_empty()).map(|row| &row.words);
        let to = if words.is_some() { &mut translated } else { &mut gaps };
        to.insert((name.to_owned(), official.to_owned()));
        words.cloned()
    };
    policy.each_text(&mut |name, official, translations| {
        let name = name.join("/");
        if let Some(words) = found(table.find(&name, official), &name, official) {
            translations.set(language, words);
        }
    });
    for text in texts_without_measure(policy) {
        let row = table.find_beginning(&text);
        if let Some(words) = found(row, OF_THE_TEXT, &text) {
            let begins = row.and_then(|row| table.rows.get(row)).map_or(text.as_str(), |row| &row.official);
            translate(&mut policy.aids, begins, language, words);
        }
    }
    let texts = translated.len() + gaps.len();
    for (place, row) in table.rows.iter().enumerate() {
        let (name, at) = (row.name.clone(), Place { line: row.line, column: 1 });
        if !used.contains(&place) {
            let now = gaps.iter().find(|(gap, _)| *gap == name).cloned();
            // Told once: as a row that has to follow, not as a text that has none.
            let now = now.filter(|now| gaps.remove(now)).map(|(_, official)| official);
            let official = row.official.clone();
            reader.report(at, Problem::TranslationOfNothing { name, official, now });
        } else if !row.from.is_empty() {
            gaps.remove(&(name.clone(), row.official.clone()));
            reader.report(at, Problem::TranslationOld { name, from: row.from.clone() });
        }
    }
    let missing = gaps.len();
    // The texts of lines that are no rows are told with those.
    if let Some((name, official)) = gaps.into_iter().next().filter(|_| !table.broken) {
        let problem = Problem::Untranslated { missing, name, official, tag: tag.clone() };
        reader.report(Place { line: 1, column: 1 }, problem);
    }
    pieces(table, language, policy, reader);
    Covered { tag, translated: translated.len(), texts }
}

/// Puts a translation beside the words that a paragraph begins with.
fn translate(aids: &mut Vec<Text>, begins: &str, language: Language, words: String) {
    if let Some(aid) = aids.iter_mut().find(|aid| aid.official == begins) {
        aid.translations.set(language, words);
        return;
    }
    let mut aid = Text::new(begins.to_owned());
    aid.translations.set(language, words);
    aids.push(aid);
}

/// The paragraphs outside the clauses, and the sentences inside them that grant nothing, in the order of the text.
pub fn texts_without_measure(policy: &Policy) -> Vec<String> {
    let mut texts = Vec::new();
    for paragraph in policy.passages.split(|passage| *passage == Passage::Break) {
        // The words of a clause are translated sentence by sentence, its title and the departments by their names.
        let of_clause =
            paragraph.iter().any(|passage| matches!(passage, Passage::Title(_) | Passage::Chapter(_)));
        if !of_clause {
            let text: String = paragraph.iter().map(|passage| policy.words_in(passage)).collect();
            texts.extend((!text.trim().is_empty()).then_some(text));
        }
        // A sentence outside the clauses is quoted by itself where a measure rests on it.
        for passage in paragraph {
            if let Passage::Sentence(index) = passage
                && (of_clause || cited(policy, *index))
                && !policy.measures.iter().any(|measure| measure.sentence == *index)
            {
                texts.push(policy.words_in(passage).to_owned());
            }
        }
    }
    texts
}

/// Does a measure rest on words of this sentence, which is not its own?
fn cited(policy: &Policy, sentence: SentenceIndex) -> bool {
    let cites = |measure: &Measure| {
        measure.condition.citations.iter().any(|citation| citation.source == Quoted::Elsewhere(sentence))
    };
    policy.measures.iter().any(cites)
}

/// The translated words of a condition stand in the translation of the text that they lie in, so that they can be marked there.
fn pieces(table: &Table, language: Language, policy: &Policy, reader: &mut Reader<'_>) {
    for measure in &policy.measures {
        for citation in measure.condition.citations.iter().filter(|citation| !citation.spans.is_empty()) {
            let official = policy.source_text(measure, citation.source);
            let translation = match citation.source {
                Quoted::Sentence => measure.translations.get(language),
                Quoted::Title => {
                    policy.clause_of(measure).and_then(|clause| clause.title.translations.get(language))
                }
                Quoted::Elsewhere(_) => policy.translation_of(official, language),
            };
            let Some(translation) = translation else { continue };
            let lost = citation
                .translated(language)
                .find(|piece| Citation::find_translated(translation, piece).is_none());
            if let Some(words) = lost {
                let name = format!("measure/{}/words", measure.id);
                let quoted = citation.words(official).collect::<Vec<_>>().join("……");
                let row = table.find(&name, &quoted).or_else(|| table.find("scope/words", &quoted));
                let line = row.and_then(|row| table.rows.get(row)).map_or(1, |row| row.line);
                let (words, translation) = (words.to_owned(), translation.to_owned());
                reader
                    .report(Place { line, column: 1 }, Problem::WordsNotInTranslation { words, translation });
            }
        }
    }
}
