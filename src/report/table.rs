//! The result as a table, one row a measure, that opens rightly where tables are opened: CSV (RFC 4180) with a byte
//! order mark, for without one Chinese is read as something else.

use super::Report;
use crate::wording::fill;

const COLUMNS: usize = 11;

impl Report<'_, '_> {
    /// The table.
    pub fn csv(&self) -> String {
        let words = self.words;
        let ready = [words.evidence, words.evidence_note].concat();
        let head = [
            words.column_number,
            words.column_clause,
            words.column_measure,
            words.column_verdict,
            words.department,
            words.phone,
            words.form,
            words.base,
            words.column_why,
            &ready,
            words.official,
        ];
        let mut text = String::from("\u{feff}");
        row(&mut text, head.map(str::to_owned));
        let invented = self.invented("", "");
        if !invented.is_empty() {
            alone(&mut text, invented);
        }
        for told in self.measures() {
            let cells = [
                told.measure.id.clone(),
                told.clause().to_string(),
                told.title().to_owned(),
                words.group(told.group()).to_owned(),
                told.departments(false),
                told.phones(),
                told.form_or_not().to_owned(),
                told.base_or_not().to_owned(),
                told.explained(),
                told.papers(),
                self.policy.quote_of(told.measure).to_owned(),
            ];
            row(&mut text, cells);
        }
        // Tables are sent on alone: when it was made and from what stands in it.
        let values = [("date", self.today.to_string()), ("number", self.policy.number.clone())];
        let [date, number] = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        alone(&mut text, fill(words.table_end, &[date, number]));
        text
    }
}

/// A row that is about the whole table.
fn alone(text: &mut String, said: String) {
    let mut cells: [String; COLUMNS] = Default::default();
    if let Some(first) = cells.first_mut() {
        *first = said;
    }
    row(text, cells);
}

fn row(text: &mut String, cells: [String; COLUMNS]) {
    let quoted = cells.map(|cell| {
        // A measure's name such as 14.1 is no number, and a cell that begins like a formula is none.
        let guard = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
        ["\"", guard, &cell.replace('"', "\"\""), "\""].concat()
    });
    text.push_str(&quoted.join(","));
    text.push_str("\r\n");
}
