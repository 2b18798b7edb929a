//! A table of translations: its rows as they are typed, and how it is written anew when the rules have changed.

use std::collections::BTreeMap;

use crate::domain::policy::Policy;

use super::place::Place;
use super::problem::Problem;
use super::reader::Reader;
use super::translations::texts_without_measure;

/// What the columns are called, in the first line.
pub const HEAD: &str = "name\tofficial\ttranslation\ttranslated from";
/// The name of rows of paragraphs and sentences that have no other: the text that their official words begin.
pub const OF_THE_TEXT: &str = "text";

/// A row of a table.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Row {
    /// The line in the file.
    pub line: usize,
    /// `measure/1.2/title`
    pub name: String,
    /// The official words.
    pub official: String,
    /// The translation; empty where there is none yet.
    pub words: String,
    /// The official words that the translation was made of, where they are others now and nobody has compared them.
    pub from: String,
}

/// A table of translations.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Its rows, in the order of the file.
    pub rows: Vec<Row>,
    /// Is there a line that is no row?
    pub broken: bool,
    /// The rows by name and official words.
    places: BTreeMap<(String, String), usize>,
}

impl Table {
    /// Reads a table; lines that are none are reported.
    pub fn read(text: &str, reader: &mut Reader<'_>) -> Self {
        let mut table = Self::default();
        let head = HEAD.split('\t').next();
        for (line, row) in (1..).zip(text.lines()).filter(|(_, row)| !row.trim().is_empty()) {
            let mut cells = row.split('\t').map(unquoted);
            let (Some(name), Some(official)) = (cells.next(), cells.next()) else {
                reader.report(Place { line, column: 1 }, Problem::TranslationColumns);
                table.broken = true;
                continue;
            };
            if line == 1 && head == Some(&*name) {
                continue;
            }
            let [words, from] = core::array::from_fn(|_| cells.next().unwrap_or_default());
            let row = Row { line, name, official, words, from };
            let key = (row.name.clone(), row.official.clone());
            if let Some(before) = table.places.get(&key) {
                let before = table.rows.get(*before).map_or(0, |row| row.line);
                reader
                    .report(Place { line, column: 1 }, Problem::TranslationTwice { name: row.name, before });
                continue;
            }
            table.places.insert(key, table.rows.len());
            table.rows.push(row);
        }
        table
    }

    /// The row of a text.
    pub fn find(&self, name: &str, official: &str) -> Option<usize> {
        self.places.get(&(name.to_owned(), cell(official))).copied()
    }
}

/// Words in one line, as a cell holds them.
fn cell(words: &str) -> String {
    words.trim().replace(['\t', '\n'], " ")
}

/// A cell as it was typed: spreadsheets put quotation marks around some and double those inside.
fn unquoted(cell: &str) -> String {
    let cell = cell.trim();
    let inside = cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"'));
    inside.map_or_else(|| cell.to_owned(), |inside| inside.replace("\"\"", "\""))
}

impl Table {
    /// The row of a text that no name tells apart: the longest that it begins with.
    pub fn find_beginning(&self, text: &str) -> Option<usize> {
        let rows = self.rows.iter().enumerate();
        let begins = rows.filter(|(_, row)| row.name == OF_THE_TEXT && text.starts_with(&row.official));
        begins.max_by_key(|(_, row)| row.official.len()).map(|(place, _)| place)
    }
}

/// What came of writing a table anew.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Renewed {
    /// The table.
    pub text: String,
    /// How many texts are translated.
    pub translated: usize,
    /// How many are to be translated.
    pub missing: usize,
    /// How many translations are of official words that have changed since, and are to be compared.
    pub changed: usize,
    /// How many rows at the end belong to nothing in the rules any more.
    pub left_over: usize,
}

/// The table of all texts of a policy, in the order of the policy, with what is translated already. Nothing is lost: what was
/// translated of other words stands beside them, and what belongs to nothing any more at the end.
pub fn renewed(policy: &mut Policy, before: &Table) -> Renewed {
    let mut wanted: Vec<(String, String)> = Vec::new();
    policy.each_text(&mut |name, official, _| wanted.push((name.join("/"), cell(official))));
    wanted
        .extend(texts_without_measure(policy).into_iter().map(|text| (OF_THE_TEXT.to_owned(), cell(&text))));
    let found = |(name, official): &(String, String)| {
        if name == OF_THE_TEXT { before.find_beginning(official) } else { before.find(name, official) }
    };
    let mut taken: Vec<bool> = vec![false; before.rows.len()];
    for place in wanted.iter().filter_map(found) {
        taken.iter_mut().skip(place).take(1).for_each(|taken| *taken = true);
    }
    let mut rows: Vec<Row> = Vec::new();
    for text in &wanted {
        let (name, official) = text.clone();
        let mut spare = before.rows.iter().zip(&mut taken);
        let row = if let Some(row) = found(text).and_then(|place| before.rows.get(place)) {
            row.clone()
        } else if let Some((row, taken)) = spare
            .find(|(row, taken)| row.name == name && !**taken && !row.words.is_empty() && name != OF_THE_TEXT)
        {
            *taken = true;
            let from = if row.from.is_empty() { row.official.clone() } else { row.from.clone() };
            Row { official, from, ..row.clone() }
        } else {
            Row { name, official, ..Row::default() }
        };
        if !rows.iter().any(|other| other.name == row.name && other.official == row.official) {
            rows.push(row);
        }
    }
    let left_over = before.rows.iter().zip(&taken).filter(|(_, taken)| !**taken).map(|(row, _)| row);
    let count = |kind: fn(&Row) -> bool| rows.iter().filter(|row| kind(row)).count();
    let mut renewed = Renewed {
        translated: count(|row| !row.words.is_empty() && row.from.is_empty()),
        missing: count(|row| row.words.is_empty()),
        changed: count(|row| !row.from.is_empty()),
        left_over: left_over.clone().count(),
        text: [HEAD, "\n"].concat(),
    };
    for row in rows.iter().chain(left_over) {
        let cells = [&*row.name, &row.official, &row.words, &row.from];
        renewed.text.push_str(cells.join("\t").trim_end_matches('\t'));
        renewed.text.push('\n');
    }
    renewed
}
