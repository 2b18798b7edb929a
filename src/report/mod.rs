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
mod look;
mod markdown;
mod measure_report;
mod papers;
mod poster;
mod qr;
mod question;
mod quoting;
mod rods;
mod spoken;
mod table;
mod text;

pub use headline::{Headline, Part};
pub use invented::Invented;
pub use json::contacts;
pub use lines::{lines, phrases};
pub use look::{Bead, Figure, Look};
pub use measure_report::MeasureReport;
pub use papers::{Paper, is_paper, papers};
pub use poster::{Held, POSTER};
pub use qr::Qr;
pub use quoting::{in_marks, nested, words_of};
pub use rods::{PITCH, rod};
pub use spoken::{Spoken, naming};

use crate::domain::answer::Answers;
use crate::domain::assess::Assessment;
use crate::domain::call::Call;
use crate::domain::date::{Date, Validity};
use crate::domain::group::Group;
use crate::domain::index::MeasureIndex;
use crate::domain::next_step::NextStep;
use crate::domain::policy::Policy;
use crate::domain::text::Text;
use crate::wording::{Wording, fill};

/// A result, told: each measure with its verdict, reasons, departments and what to do about it, the counts, the headline, the
/// calls to make. Pages, paper, picture, texts, tables, data and the command line format this and look up nothing by
/// themselves. (It is not called `Result`, for it would stand beside the one of the language in every file.)
#[derive(Clone, Copy, Debug)]
pub struct Report<'policy, 'found> {
    /// The policy.
    pub policy: &'policy Policy,
    /// The verdicts.
    pub assessment: &'found Assessment,
    /// The day of the assessment.
    pub today: Date,
    /// The language it is told in.
    pub words: &'static Wording,
    /// Where the recipient can look for herself; empty where there is no such place.
    pub address: &'found str,
    /// The example that it is about; nothing where it is about a company.
    pub example: Option<Invented<'policy>>,
}

/// How many measures are in each group, in the order in which they are told.
pub type Counts = [(Group, usize); Group::ALL.len()];

/// The measures of a group.
pub type Grouped<'policy, 'found> = (Group, Vec<MeasureReport<'policy, 'found>>);

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

impl<'policy, 'found> Report<'policy, 'found> {
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

    /// The measure with this index.
    #[inline(never)]
    pub fn measure(&self, index: MeasureIndex) -> Option<MeasureReport<'policy, 'found>> {
        let Self { policy, words, assessment, .. } = *self;
        let measure = policy.measure_at(index)?;
        let finding = assessment.finding_at(index)?;
        Some(MeasureReport { policy, words, index, measure, finding })
    }

    /// All measures, in the order of the policy.
    pub fn measures(&self) -> impl Iterator<Item = MeasureReport<'policy, 'found>> + use<'policy, 'found> {
        let report = *self;
        MeasureIndex::up_to(report.policy.measures.len()).map_while(move |index| report.measure(index))
    }

    /// The measures with these indices.
    pub fn told(&self, measures: &[MeasureIndex]) -> impl Iterator<Item = MeasureReport<'policy, 'found>> {
        measures.iter().filter_map(|index| self.measure(*index))
    }

    /// The measures of this group.
    pub fn of_group(&self, group: Group) -> Vec<MeasureReport<'policy, 'found>> {
        self.measures().filter(|told| told.group() == group).collect()
    }

    /// The groups that are told, in order, each with its measures: all that there are but *not applicable*, which is only
    /// counted.
    pub fn groups(&self) -> Vec<Grouped<'policy, 'found>> {
        let told = Group::ALL.into_iter().filter(|group| *group != Group::NO);
        told.map(|group| (group, self.of_group(group))).filter(|(_, measures)| !measures.is_empty()).collect()
    }

    /// How many measures are in each group.
    pub fn counts(&self) -> Counts {
        Group::ALL.map(|group| (group, group.count(&self.assessment.findings)))
    }

    /// The calls to make, each measure once.
    pub fn calls(&self) -> Vec<Call> {
        self.policy.calls(self.assessment)
    }

    /// What to do next, the surest first.
    pub fn next_steps(&self, answers: &Answers) -> Vec<NextStep> {
        self.policy.next_steps(answers, self.assessment)
    }

    /// What is said with every result.
    pub fn notices(&self) -> impl Iterator<Item = &'policy str> {
        let Self { policy, words, assessment, .. } = *self;
        let notices = assessment.notices.iter().filter_map(|index| policy.notice_at(*index));
        notices.map(|notice| notice.text.get(words.language))
    }

    /// A text of the policy in the language of the report.
    fn of(&self, text: &'policy Text) -> &'policy str {
        text.get(self.words.language)
    }

    /// The same report of how things would stand after the step into the scope of the policy; of how they stand, for
    /// everybody who is in it, or far from it.
    #[must_use]
    pub fn after_entry(&self) -> Self {
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
