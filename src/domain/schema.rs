//! What can be answered, by stable numbers only: all that a link needs to be read, however old it is.
//!
//! One line a fact, in the order in which links hold them: `12 choice 1,2,3!` is fact 12 with the options 1, 2 and 3, of
//! which 3 says that there is nothing.

use serde::{Deserialize, Serialize};

use super::fact::{Fact, Kind};
use super::index::{FactNumber, OptionIndex, OptionNumber};
use super::option_set::MOST_OPTIONS;

/// The facts of one revision of a policy.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Schema(pub Vec<Entry>);

/// A fact as a link sees it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Entry {
    /// The number of the fact.
    pub number: FactNumber,
    /// What can be answered.
    pub kind: Kind,
    /// The numbers of its options, in order.
    pub options: Vec<OptionNumber>,
    /// The place of the option that says that there is nothing.
    pub absent: Option<OptionIndex>,
}

impl Schema {
    /// The schema of these facts.
    pub fn of(facts: &[Fact]) -> Self {
        Self(facts.iter().map(Entry::of).collect())
    }

    /// The schema as a text.
    pub fn write(&self) -> String {
        let mut text = String::new();
        for entry in &self.0 {
            text.push_str(&entry.write());
            text.push('\n');
        }
        text
    }

    /// Reads a schema; the number of the first line that is none, when there is one.
    ///
    /// # Errors
    ///
    /// The line, counted from 1.
    pub fn read(text: &str) -> Result<Self, usize> {
        let lines = text.lines().zip(1..);
        lines.map(|(line, number)| Entry::read(line).ok_or(number)).collect::<Result<_, _>>().map(Self)
    }
}

impl Entry {
    fn of(fact: &Fact) -> Self {
        let absent = OptionIndex::enumerate(&fact.options).find(|(_, option)| option.absent);
        Self {
            number: fact.number,
            kind: fact.kind,
            options: fact.options.iter().map(|option| option.number).collect(),
            absent: absent.map(|(index, _)| index),
        }
    }

    fn write(&self) -> String {
        let options: Vec<String> = OptionIndex::enumerate(&self.options)
            .map(|(place, number)| {
                let mark = if self.absent == Some(place) { "!" } else { "" };
                [&number.to_string(), mark].concat()
            })
            .collect();
        let parts = [self.number.to_string(), name(self.kind).to_owned(), options.join(",")];
        parts.join(" ").trim_end().to_owned()
    }

    fn read(line: &str) -> Option<Self> {
        let mut parts = line.split(' ');
        let number = parts.next()?.parse().ok()?;
        let kind = parts.next()?;
        let kind = KINDS.into_iter().find(|other| name(*other) == kind)?;
        let mut entry = Self { number, kind, options: Vec::new(), absent: None };
        for (place, option) in
            OptionIndex::enumerate(parts.next().into_iter().flat_map(|list| list.split(',')))
        {
            let bare = option.strip_suffix('!');
            if bare.is_some() {
                entry.absent = Some(place);
            }
            entry.options.push(bare.unwrap_or(option).parse().ok()?);
        }
        (parts.next().is_none() && entry.options.len() <= MOST_OPTIONS).then_some(entry)
    }
}

const KINDS: [Kind; 4] = [Kind::YesNo, Kind::Choice, Kind::Multi, Kind::Number];

fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::YesNo => "yesno",
        Kind::Choice => "choice",
        Kind::Multi => "multi",
        Kind::Number => "number",
    }
}

#[cfg(test)]
mod tests {
    use super::Schema;

    #[test]
    fn a_schema_is_read_as_it_was_written() {
        let text = "1 choice 1,2,3!\n2 multi 4,1\n51 yesno\n70 number\n";
        assert_eq!(Schema::read(text).unwrap().write(), text);
        for (bad, line) in
            [("x choice 1", 1), ("1 yesno\n2 maybe", 2), ("1 choice 1,a", 1), ("1 choice 1 2", 1)]
        {
            assert_eq!(Schema::read(bad), Err(line), "{bad}");
        }
    }
}
