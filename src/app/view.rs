//! What every page and component is drawn from.

use yew::prelude::*;

use crate::domain::answer::{Answer, Answers, YES};
use crate::domain::date::Date;
use crate::domain::fact::{Fact, Kind};
use crate::domain::policy::Policy;
use crate::domain::text::Text;

use super::state::{Action, State};
use super::wording::{Wording, fill};

/// The state with all that is needed to draw it.
pub(super) struct View<'state> {
    pub(super) policy: &'static Policy,
    pub(super) state: &'state State,
    pub(super) words: &'static Wording,
    pub(super) today: Date,
    pub(super) send: &'state Callback<Action>,
}

impl View<'_> {
    /// A text of the policy in the language of the visitor.
    pub(super) fn text(&self, text: &'static Text) -> &'static str {
        text.get(self.state.language)
    }

    /// The answers so far.
    pub(super) fn answers(&self) -> &Answers {
        &self.state.answers
    }

    /// The year that is applied for.
    pub(super) fn year(&self) -> String {
        fill(self.words.year, &[("year", &self.today.year().to_string())])
    }

    /// An answer in words; `row` says that the fact is the row of a checklist.
    pub(super) fn answer(&self, fact: &'static Fact, answer: Answer, row: bool) -> String {
        let words = self.words;
        match answer {
            Answer::Unsure => words.unsure.to_owned(),
            Answer::One(option) if fact.kind == Kind::YesNo => match (option == YES, row) {
                (true, false) => words.yes,
                (false, false) => words.no,
                (true, true) => words.has,
                (false, true) => words.has_not,
            }
            .to_owned(),
            Answer::One(option) => fact
                .options
                .get(usize::from(option))
                .map(|option| self.text(&option.label).to_owned())
                .unwrap_or_default(),
            Answer::Several { ticked, unsure } => {
                let mut parts: Vec<&str> = (0..32)
                    .zip(&fact.options)
                    .filter(|(index, _)| ticked & 1 << index != 0)
                    .map(|(_, option)| self.text(&option.label))
                    .collect();
                match (parts.is_empty(), unsure) {
                    (true, true) => parts.push(words.unsure),
                    (true, false) => parts.push(words.has_not),
                    (false, true) => parts.push(words.rest_unsure_short),
                    (false, false) => {}
                }
                parts.join(words.list_separator)
            }
            Answer::Number(number) => {
                fill(words.amount_read, &[("number", &grouped(number)), ("unit", self.text(&fact.unit))])
            }
        }
    }
}

/// A number with commas between its thousands.
pub(super) fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
