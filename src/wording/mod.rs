//! Every word of ours, of the user interface and of what is taken away: a catalogue a language (`zh-CN.ftl`, `en.ftl`), of
//! which `compile` makes [`Wording`] when the program is built. A name that no catalogue has does not compile.
//!
//! Not here: anything of a policy. Its words come with the pack, in the languages that it speaks.

mod amount;
#[cfg(test)]
pub mod compile;
mod fill;
#[cfg(test)]
mod tests;

pub use fill::{Piece, Pieces, counted, fill, pieces};

use crate::domain::date::Date;
use crate::domain::group::Group;
use crate::domain::text::Language;
use crate::domain::verdict::Verdict;

/// The language without its region and its script (RFC 5646, 2.2.1).
fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

/// The words of one group of the result, in one language.
#[derive(Clone, Copy, Debug)]
pub struct GroupWords {
    /// What it is called.
    pub name: &'static str,
    /// The same in a word, below the dots of the picture.
    pub legend: &'static str,
    /// Headline of a result whose best news it is, with the numbers of groups by their names: `{qualifies}`, `{no}`, …
    pub headline: &'static str,
    /// What it means for a measure. `{acts}` to begin, `{missing}` answers, `{questions}` to the department, `{words}` that are not met
    pub explained: &'static str,
    /// What to do next about its measures.
    pub next: &'static str,
    /// What it is called on the command line, where that differs.
    pub in_full: Option<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/wording.rs"));

impl Wording {
    /// The words in a language.
    pub fn of(language: Language) -> &'static Self {
        ALL.get(language.place()).copied().unwrap_or(ALL[0])
    }

    /// The words in each language, those of the official one first.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        ALL.iter().copied()
    }

    /// The words in a language by its tag: in that very one, or else in the same without its region (`en-GB`, `zh`).
    pub fn named(tag: &str) -> Option<&'static Self> {
        let same = |words: &&Self| words.tag.eq_ignore_ascii_case(tag);
        let alike = |words: &&Self| words.key().eq_ignore_ascii_case(primary(tag));
        Self::all().find(same).or_else(|| Self::all().find(alike))
    }

    /// The tags of the languages that policies are translated into, in the order of their translations.
    pub fn translations() -> Vec<&'static str> {
        Self::all().skip(1).map(|words| words.tag).collect()
    }

    /// The language in data that others read: `zh`, `en`.
    pub fn key(&self) -> &'static str {
        primary(self.tag)
    }

    /// Is it written in characters of the width of a square?
    pub fn is_han(&self) -> bool {
        self.script == "Hans"
    }

    /// The words of a group of the result.
    #[expect(clippy::indexing_slicing, reason = "there are words for each group, or nothing compiles")]
    pub fn about(&self, group: Group) -> &GroupWords {
        &self.groups[Group::ALL.iter().position(|other| *other == group).unwrap_or_default()]
    }

    /// What a group of the result is called.
    pub fn group(&self, group: Group) -> &'static str {
        self.about(group).name
    }

    /// What a group of the result is called on the command line.
    pub fn group_in_full(&self, group: Group) -> &'static str {
        let words = self.about(group);
        words.in_full.unwrap_or(words.name)
    }

    /// What a verdict is called.
    pub fn verdict(&self, verdict: Verdict) -> &'static str {
        self.group(Group::Of(verdict))
    }

    /// What stands before and behind quoted words.
    pub const fn quotes(&self) -> [&'static str; 2] {
        [self.quote_open, self.quote_close]
    }

    /// When a reminder may be due, soonest first.
    pub const fn remind_in(&self) -> [&'static str; 3] {
        [self.remind_3_days, self.remind_1_week, self.remind_2_weeks]
    }

    /// The lines of an unattended screen.
    pub const fn booth_lead(&self) -> [&'static str; 2] {
        [self.booth_lead_time, self.booth_lead_quotes]
    }

    /// A date in words.
    pub fn date(&self, date: Date) -> String {
        let mut months = self.months.split(", ");
        let month = months.nth(usize::from(date.month()) - 1).unwrap_or_default();
        fill(
            self.date,
            &[("year", &date.year().to_string()), ("month", month), ("day", &date.day().to_string())],
        )
    }
}
