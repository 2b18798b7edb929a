//! The result as something to take away: text for a chat, Markdown, a table, JSON, a calendar entry, a QR code, a picture.
//!
//! Pure, and the same for the widget and the command line, byte for byte. Not here: how any of it leaves the device.

mod calendar;
mod contacts;
mod explain;
mod headline;
mod html;
mod invented;
mod json;
mod lines;
mod markdown;
mod papers;
mod poster;
mod qr;
mod question;
mod quoting;
mod rods;
mod spoken;
mod table;
mod text;

pub use contacts::in_charge;
pub use explain::explained;
pub use headline::{Headline, Part, headline};
pub use invented::Invented;
pub use lines::{lines, phrases};
pub use papers::{Paper, is_paper, papers};
pub use poster::{Held, POSTER};
pub use qr::Qr;
pub use question::questions;
pub use quoting::{in_marks, nested, words_of};
pub use rods::{PITCH, rod};
pub use spoken::{Spoken, found, naming, spoken};

use crate::domain::assess::{Assessment, Finding};
use crate::domain::date::{Date, Validity};
use crate::domain::group::Group;
use crate::domain::policy::{Measure, Policy};
use crate::domain::text::Text;
use crate::wording::{Wording, fill};

/// A result, and all that is needed to tell it.
#[derive(Clone, Copy, Debug)]
pub struct Report<'result> {
    /// The policy.
    pub policy: &'result Policy,
    /// The verdicts.
    pub assessment: &'result Assessment,
    /// The day of the assessment.
    pub today: Date,
    /// The language it is told in.
    pub words: &'static Wording,
    /// Where the recipient can look for herself; empty where there is no such place.
    pub address: &'result str,
    /// The example that it is about; nothing where it is about a company.
    pub example: Option<Invented<'result>>,
}

/// A form of the report as a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Form {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// A table.
    Csv,
    /// A web page.
    Html,
    /// For programs.
    Json,
    /// The end of the policy.
    Calendar,
}

impl Form {
    /// How its files end.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Csv => "csv",
            Self::Html => "html",
            Self::Json => "json",
            Self::Calendar => "ics",
        }
    }

    /// What a browser is told that it is.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Text => "text/plain",
            Self::Markdown => "text/markdown",
            Self::Csv => "text/csv",
            Self::Html => "text/html",
            Self::Json => "application/json",
            Self::Calendar => "text/calendar",
        }
    }
}

/// Between facts in a line of plain text.
const BAR: &str = " | ";

/// The groups that are told, in order: all but *not applicable*, which is only counted.
fn told() -> impl Iterator<Item = Group> {
    Group::ALL.into_iter().filter(|group| *group != Group::NO)
}

impl<'result> Report<'result> {
    /// The report in a form.
    pub fn in_form(&self, form: Form) -> String {
        match form {
            Form::Text => self.long(),
            Form::Markdown => self.markdown(),
            Form::Csv => self.csv(),
            Form::Html => self.html(),
            Form::Json => self.json(),
            Form::Calendar => self.calendar(),
        }
    }

    /// A text of the policy in the language of the report.
    fn of(&self, text: &'result Text) -> &'result str {
        text.get(self.words.language)
    }

    /// A text of the policy, or that it is not written.
    fn or(&self, text: &'result Text, unwritten: &str) -> String {
        if text.is_empty() { unwritten.to_owned() } else { self.of(text).to_owned() }
    }

    /// The measures of this group.
    fn of_group(&self, group: Group) -> impl Iterator<Item = (&'result Measure, &'result Finding)> {
        let (policy, assessment): (&'result Policy, &'result Assessment) = (self.policy, self.assessment);
        let all = policy.measures.iter().zip(&assessment.findings);
        all.filter(move |(_, finding)| finding.group() == group)
    }

    /// The same report of how things would stand after the step into the scope of the policy; of how they stand, for
    /// everybody who is in it, or far from it.
    fn after_entry(&self) -> Self {
        Self { assessment: self.assessment.after_entry.as_deref().unwrap_or(self.assessment), ..*self }
    }

    /// That the result is about an example, between these words; nothing where it is about a company. Said before
    /// anything that could be believed.
    #[inline(never)]
    pub fn invented(&self, before: &str, after: &str) -> String {
        self.example.map_or_else(String::new, |example| [before, &example.told(self.words), after].concat())
    }

    /// What the product is called.
    fn name(&self) -> String {
        fill(self.words.name, &[("policy", self.of(&self.policy.short_title))])
    }

    /// The clause of a measure: *clause 14*.
    fn clause(&self, measure: &Measure) -> String {
        let number = self.policy.clause_of(measure).map_or(0, |clause| clause.number);
        fill(self.words.clause, &[("n", &number.to_string())])
    }

    /// The departments in charge of a measure.
    fn departments(&self, measure: &Measure, phones: bool) -> String {
        in_charge(self.policy, self.words, measure, phones)
    }

    /// A group and how many measures are in it.
    fn counted(&self, group: Group, count: usize) -> String {
        let words = self.words;
        fill(words.counted_verdict, &[("verdict", words.group(group)), ("n", &count.to_string())])
    }

    /// That the policy is over or not yet in force: said before anything that could be hoped for.
    pub fn ended(&self) -> Option<String> {
        let (words, policy) = (self.words, self.policy);
        match policy.validity(self.today) {
            Validity::Ended => Some(fill(words.ended, &[("until", &words.date(policy.until))])),
            Validity::NotYet => Some(fill(words.not_yet, &[("from", &words.date(policy.from))])),
            Validity::InForce | Validity::EndsSoon(_) => None,
        }
    }

    /// Which document, until when it is in force, and which state of the rules.
    fn source(&self) -> String {
        let until = self.words.date(self.policy.until);
        let in_force = fill(self.words.in_force, &[("until", &until)]);
        [&self.policy.number, BAR, &in_force, BAR, &checked(self.words, self.policy)].concat()
    }
}

/// Which state of the rules this is: a copy without a network may be old.
pub fn checked(words: &Wording, policy: &Policy) -> String {
    let revision = policy.revision.to_string();
    fill(words.checked, &[("date", &words.date(policy.as_of)), ("revision", &revision)])
}

/// Text among markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
