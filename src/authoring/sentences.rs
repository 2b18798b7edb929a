//! `official.txt` and `sentences.tsv`: the text, and its division into chapters, clause titles and sentences.
//!
//! The official text is the oracle. Every sentence must stand in it, every paragraph must hold one or be named as another
//! one, and every character of a paragraph that holds a sentence must belong to one: nothing invented, nothing lost.

use crate::domain::index::ClauseNumber;
use crate::domain::policy::{Passage, Sentence};
use crate::domain::text::Text;

use super::outline::GRANTS;
use super::place::Place;
use super::problem::Problem;
use super::reader::Reader;
use super::suggest::nearest;

/// What the table holds.
#[derive(Debug, Default)]
pub struct Sentences {
    /// Clause numbers and official titles, without the full stop.
    pub titles: Vec<(ClauseNumber, String)>,
    /// Chapter names (`ch1`) and official titles.
    pub chapters: Vec<(String, String)>,
    /// The sentences, each with its line in the table.
    pub sentences: Vec<(Sentence, usize)>,
    /// The whole text in pieces.
    pub passages: Vec<Passage>,
    /// Paragraphs of the text of which the table says nothing, each with its line.
    pub lost: Vec<(usize, String)>,
    /// Words that value something, from `policy.yaml`: each must be accounted for wherever a measure quotes it.
    pub evaluative: Vec<String>,
}

/// What may stand in a paragraph beside its sentences: numbering, punctuation, the department in charge.
const BESIDE: &[char] = &['。', '；', '.', '．', '、', '：', '（', '）', '(', ')', ' ', '\u{3000}'];
const IN_CHARGE: &str = "责任单位";
/// What a row may hold, beside `other`: a paragraph that holds no sentence, named by the words that it begins with.
const KINDS: [&str; 3] = ["chapter", "title", "sentence"];

/// Reads the table and holds it against the text.
pub fn read(table: &str, official: &str, reader: &mut Reader<'_>) -> Sentences {
    let mut found = Sentences::default();
    let mut departments: Vec<&str> = Vec::new();
    let mut covered: Vec<(usize, usize, Passage)> = Vec::new();
    let mut others: Vec<&str> = Vec::new();
    let mut cursor = 0;
    for (line, row) in (1..).zip(table.lines()).skip(1) {
        let mut cells = row.split('\t');
        let (Some(id), Some(kind), Some(in_charge), Some(text)) =
            (cells.next(), cells.next(), cells.next(), cells.next())
        else {
            reader.report(Place { line, column: 1 }, Problem::TableColumns);
            continue;
        };
        if kind == "other" {
            let paragraph = official.lines().map(str::trim).find(|paragraph| paragraph.starts_with(text));
            let Some(paragraph) = paragraph.filter(|_| !text.is_empty()) else {
                let sentence = id.to_owned();
                reader.report(Place { line, column: 1 }, Problem::SentenceNotInText { sentence });
                continue;
            };
            others.push(text);
            // Titles and headings hold such words too, and end no sentence.
            let ends = paragraph.contains(['。', '；', ';']);
            if let Some(words) = GRANTS.iter().find(|words| ends && paragraph.contains(**words)) {
                let (name, words) = (id.to_owned(), (*words).to_owned());
                reader.report(Place { line, column: 1 }, Problem::OtherGrants { name, words });
            }
            continue;
        }
        if !KINDS.contains(&kind) {
            let allowed = KINDS.iter().chain(&["other"]).map(|kind| (*kind).to_owned()).collect();
            let nearest = nearest(kind, KINDS.iter().copied()).map(str::to_owned);
            reader.report(
                Place { line, column: 1 },
                Problem::UnknownWord { word: kind.to_owned(), nearest, allowed },
            );
        }
        departments.extend(in_charge.split('、').filter(|name| !name.is_empty()));
        // A sentence is looked for behind the one before it, so that equal sentences are told apart; sections that stand
        // before the clauses in the text may stand behind them in the table.
        let behind = official.get(cursor..).and_then(|rest| rest.find(text)).map(|at| at + cursor);
        let at = behind.or_else(|| official.find(text));
        if at.is_none() {
            reader.report(Place { line, column: 1 }, Problem::SentenceNotInText { sentence: id.to_owned() });
        }
        let (words, passage) = match kind {
            "chapter" => {
                found.chapters.push((id.to_owned(), text.to_owned()));
                (text, Passage::Chapter(last(&found.chapters)))
            }
            "title" => {
                let title = text.trim_end_matches('。');
                let number = id.strip_suffix(".0").and_then(|number| number.parse().ok());
                found.titles.extend(number.map(|number| (number, title.to_owned())));
                (title, Passage::Title(number.unwrap_or_default()))
            }
            _ => {
                let sentence =
                    Sentence { id: id.to_owned(), text: text.to_owned(), grants_nothing: Text::default() };
                found.sentences.push((sentence, line));
                (text, Passage::Sentence(last(&found.sentences)))
            }
        };
        if let Some(at) = at {
            cursor = at + text.len();
            covered.push((at, at + words.len(), passage));
        }
    }
    covered.sort_by_key(|(from, ..)| *from);
    found.passages = passages(official, &covered);
    let covered: Vec<(usize, usize)> = covered.iter().map(|(from, to, _)| (*from, *to)).collect();
    found.lost = lost(official, &covered, &others, &departments);
    for text in uncovered(official, &covered, &departments) {
        reader.report(Place { line: 1, column: 1 }, Problem::TextNotInSentences { text });
    }
    found
}

/// The paragraphs that hold nothing of the table, and that it does not name by the words that they begin with.
fn lost(
    official: &str,
    covered: &[(usize, usize)],
    others: &[&str],
    departments: &[&str],
) -> Vec<(usize, String)> {
    let mut start = 0;
    let mut lost = Vec::new();
    for (line, paragraph) in (1..).zip(official.split_inclusive('\n')) {
        let end = start + paragraph.len();
        let words = paragraph.trim();
        let holds = covered.iter().any(|(from, to)| *from < end && start < *to);
        if !holds
            && !others.iter().any(|other| words.starts_with(other))
            && beside(words, departments).is_some()
        {
            lost.push((line, words.to_owned()));
        }
        start = end;
    }
    lost
}

/// The text in pieces: what the table holds, and the words between.
fn passages(official: &str, covered: &[(usize, usize, Passage)]) -> Vec<Passage> {
    let mut passages = Vec::new();
    let mut at = 0;
    let end = (official.len(), official.len(), Passage::Break);
    for (from, to, passage) in covered.iter().chain([&end]) {
        // The table may name the same words twice; they are taken once.
        let Some(between) = official.get(at..*from) else {
            continue;
        };
        for (index, words) in between.split('\n').enumerate() {
            passages.extend((index > 0).then_some(Passage::Break));
            passages.extend((!words.is_empty()).then(|| Passage::Words(words.to_owned())));
        }
        if from < to {
            passages.push(passage.clone());
        }
        at = *to;
    }
    passages
}

/// The index of the last of them.
fn last<Index: TryFrom<usize> + Default, T>(items: &[T]) -> Index {
    Index::try_from(items.len().saturating_sub(1)).unwrap_or_default()
}

/// What is left of words when numbering, punctuation and who is in charge are taken away; nothing, where nothing is.
fn beside(words: &str, departments: &[&str]) -> Option<String> {
    let mut rest = words.trim().replace(IN_CHARGE, "");
    for department in departments {
        rest = rest.replace(department, "");
    }
    let rest = rest.trim_matches(|c: char| BESIDE.contains(&c) || c.is_ascii_digit());
    let numbering = rest.chars().all(|c| "一二三四五六七八九十百第条章".contains(c));
    (!rest.is_empty() && !numbering).then(|| rest.to_owned())
}

/// What is left of the paragraphs that hold a sentence when sentences and what may stand beside them are taken away.
fn uncovered(official: &str, covered: &[(usize, usize)], departments: &[&str]) -> Vec<String> {
    let mut left = Vec::new();
    let mut start = 0;
    for paragraph in official.split_inclusive('\n') {
        let end = start + paragraph.len();
        let inside: Vec<_> = covered.iter().filter(|(from, to)| *from >= start && *to <= end).collect();
        // A single chapter title may stand in the running text of a preamble; a paragraph counts once it holds a sentence.
        if !inside.is_empty() {
            let mut from = start;
            for (begin, stop) in inside.into_iter().chain([&(end, end)]) {
                left.extend(beside(official.get(from..*begin).unwrap_or_default(), departments));
                from = (*stop).max(from);
            }
        }
        start = end;
    }
    left
}
