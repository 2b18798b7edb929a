//! The result as plain text, to be pasted into a chat: short, or with everything that is told.

use crate::wording::counted;

use super::{Report, TOLD, explained, headline};
use crate::domain::verdict::Verdict;

/// How many measures a short text names of each verdict.
const NAMED: usize = 8;

impl Report<'_> {
    /// A few lines: the headline, the counts, what can be applied for.
    pub fn short(&self) -> String {
        let words = self.words;
        let mut lines = Vec::from([
            [&self.name(), " ", &self.today.to_string()].concat(),
            headline(words, self.assessment).text(),
        ]);
        for verdict in [Verdict::Qualifies, Verdict::Review] {
            let found: Vec<_> = self.with(verdict).collect();
            if found.is_empty() {
                continue;
            }
            lines.push(String::new());
            lines.push([words.verdict(verdict), " ", &found.len().to_string()].concat());
            for (measure, _) in found.iter().take(NAMED) {
                lines.push(["· ", &self.clause(measure), " ", self.of(&measure.title)].concat());
            }
            if found.len() > NAMED {
                lines.push(["· ", &counted(words.and_more, found.len() - NAMED)].concat());
            }
        }
        self.end(lines)
    }

    /// All measures that are not ruled out, with who decides and why.
    pub fn long(&self) -> String {
        let words = self.words;
        let mut lines = Vec::from([
            [&self.name(), " ", &self.today.to_string()].concat(),
            headline(words, self.assessment).text(),
        ]);
        for verdict in TOLD {
            let found: Vec<_> = self.with(verdict).collect();
            if found.is_empty() {
                continue;
            }
            lines.push(String::new());
            lines.push(["【", words.verdict(verdict), "】", &found.len().to_string()].concat());
            for (measure, finding) in found {
                let title = ["· ", &self.clause(measure), " ", self.of(&measure.title)].concat();
                let mut said = Vec::from([self.departments(measure)]);
                if !measure.form.is_empty() {
                    said.push(self.of(&measure.form).to_owned());
                }
                lines.push([&title, words.part_separator, &said.join(words.part_separator)].concat());
                if matches!(verdict, Verdict::Confirm | Verdict::Near | Verdict::Open) {
                    lines.push(["  ", &explained(self.policy, words, measure, finding)].concat());
                }
            }
        }
        self.end(lines)
    }

    /// What ends every text: who decides, which document, where to look.
    fn end(&self, mut lines: Vec<String>) -> String {
        lines.push(String::new());
        lines.push([self.words.disclaimer_title, self.words.part_separator, self.words.disclaimer].concat());
        lines.push(self.source());
        if !self.address.is_empty() {
            lines.push(self.address.to_owned());
        }
        lines.push(String::new());
        lines.join("\n")
    }
}
