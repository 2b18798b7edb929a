//! A diagnostic: what is wrong, where, and how to mend it, in the reader's language.

use core::fmt::Write as _;

use crate::domain::text::Language;

use super::place::Place;
use super::problem::{Problem, Severity};

/// One thing that is wrong in the files of a policy.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Diagnostic {
    /// The file, relative to the policy folder.
    pub file: String,
    /// The place in it.
    pub place: Place,
    /// What is wrong.
    pub problem: Problem,
}

impl Diagnostic {
    /// The diagnostic as it is printed, two or three lines.
    pub fn render(&self, language: Language) -> String {
        let (label, help_label) = match (self.problem.severity(), language) {
            (Severity::Error, Language::OFFICIAL) => ("错误", "改法"),
            (Severity::Warning, Language::OFFICIAL) => ("提醒", "改法"),
            (Severity::Error, _) => ("error", "help"),
            (Severity::Warning, _) => ("warning", "help"),
        };
        let (message, help) = self.problem.say(language);
        let mut out =
            format!("{label}: {message}\n  --> {}:{}:{}\n", self.file, self.place.line, self.place.column);
        if !help.is_empty() {
            let _ = writeln!(out, "  {help_label}: {help}");
        }
        out
    }
}
