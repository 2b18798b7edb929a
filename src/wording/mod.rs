//! Every word of ours, of the user interface and of what is taken away: a catalogue a language (`zh-CN.ftl`, `en.ftl`), of
//! which `compile` makes [`Wording`] when the program is built. A name that no catalogue has does not compile.
//!
//! Not here: anything of a policy. Its words come with the pack, in both languages.

mod amount;
#[cfg(test)]
pub mod compile;
mod fill;
#[cfg(test)]
mod tests;

pub use fill::{counted, fill, name_and_forms};

use crate::domain::date::Date;
use crate::domain::group::Group;
use crate::domain::text::Language;
use crate::domain::verdict::Verdict;

include!(concat!(env!("OUT_DIR"), "/wording.rs"));

impl Wording {
    /// The words in a language.
    #[expect(
        clippy::indexing_slicing,
        reason = "there is a catalogue for each language, or nothing compiles"
    )]
    pub const fn of(language: Language) -> &'static Self {
        ALL[language as usize]
    }

    /// What a group of the result is called.
    pub const fn group(&self, group: Group) -> &'static str {
        match group {
            Group::Of(verdict) => self.verdict(verdict),
            Group::Begin => self.begin,
        }
    }

    /// What a verdict is called.
    pub const fn verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Qualifies => self.qualifies,
            Verdict::Review => self.review,
            Verdict::Confirm => self.confirm,
            Verdict::Near => self.near,
            Verdict::Open => self.open,
            Verdict::Encouraged => self.encouraged,
            Verdict::No => self.not_applicable,
        }
    }

    /// What stands before and behind quoted words.
    pub const fn quotes(&self) -> [&'static str; 2] {
        [self.quote_open, self.quote_close]
    }

    /// When a reminder may be due, soonest first.
    pub const fn remind_in(&self) -> [&'static str; 3] {
        [self.remind_3_days, self.remind_1_week, self.remind_2_weeks]
    }

    /// The groups of the result as the poster names them, in their order.
    pub const fn poster_legend(&self) -> [&'static str; 8] {
        [
            self.poster_qualifies,
            self.poster_review,
            self.poster_confirm,
            self.poster_near,
            self.poster_begin,
            self.poster_open,
            self.poster_encouraged,
            self.poster_no,
        ]
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
