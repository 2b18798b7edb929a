//! The result as plain text, to be pasted into a chat: short, or with everything that is told.

use crate::wording::{counted, fill};

use super::{BAR, Report, explained, headline, told};
use crate::domain::group::Group;
use crate::domain::verdict::Verdict;

/// How many measures a short text names of each verdict.
const NAMED: usize = 8;

impl Report<'_> {
    /// A few lines: the headline, the counts, what can be applied for.
    pub fn short(&self) -> String {
        let words = self.words;
        let mut lines = self.begin();
        for group in [Verdict::Qualifies, Verdict::Review, Verdict::Confirm].map(Group::Of) {
            let found: Vec<_> = self.of_group(group).collect();
            if found.is_empty() {
                continue;
            }
            lines.push(String::new());
            lines.push(self.counted(group, found.len()));
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
        let mut lines = self.begin();
        for group in told() {
            let found: Vec<_> = self.of_group(group).collect();
            if found.is_empty() {
                continue;
            }
            lines.push(String::new());
            lines.push(self.counted(group, found.len()));
            for (measure, finding) in found {
                let title = ["· ", &self.clause(measure), " ", self.of(&measure.title)].concat();
                let mut said = Vec::from([self.departments(measure)]);
                if !measure.form.is_empty() {
                    said.push(self.of(&measure.form).to_owned());
                }
                lines.push([&title, BAR, &said.join(BAR)].concat());
                let said_by_the_heading = [Verdict::Qualifies, Verdict::Review, Verdict::Encouraged];
                if !said_by_the_heading.map(Group::Of).contains(&group) {
                    lines.push(["  ", &explained(self.policy, words, measure, finding)].concat());
                }
            }
        }
        self.end(lines)
    }

    /// What begins every text: whether it is about an example, the name, the day, whether the policy is over, the headline.
    fn begin(&self) -> Vec<String> {
        let mut lines =
            Vec::from([[&self.invented("", "\n"), &*self.name(), " ", &self.today.to_string()].concat()]);
        lines.extend(self.ended());
        lines.push(headline(self.words, self.policy, self.assessment).text());
        lines
    }

    /// What ends every text: who decides, which document, where to look.
    fn end(&self, mut lines: Vec<String>) -> String {
        let words = self.words;
        lines.push(String::new());
        lines.push([words.disclaimer_title, words.sentence_end, words.disclaimer].concat());
        lines.push(self.source());
        if !self.address.is_empty() {
            lines.push(fill(words.look_for_yourself, &[("address", self.address)]));
        }
        lines.push(String::new());
        lines.join("\n")
    }
}
