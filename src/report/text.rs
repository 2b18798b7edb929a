//! The result as plain text, to be pasted into a chat: short, or with everything that is told.

use crate::wording::{counted, fill};

use super::{BAR, Report, explained, headline, told};
use crate::domain::assess::Finding;
use crate::domain::group::Group;
use crate::domain::policy::Measure;
use crate::domain::verdict::Verdict;

/// How many measures a short text names of each verdict: those that need a step or a question say it, and are fewer.
const NAMED: [(Verdict, usize); 4] =
    [(Verdict::Qualifies, 8), (Verdict::Review, 8), (Verdict::Confirm, 4), (Verdict::Near, 4)];

impl Report<'_> {
    /// A few lines: the headline, the counts, what can be applied for, what to ask, which step is missing.
    pub fn short(&self) -> String {
        let words = self.words;
        let mut lines = self.begin();
        for (group, named) in NAMED.map(|(verdict, named)| (Group::Of(verdict), named)) {
            let found: Vec<_> = self.of_group(group).collect();
            if found.is_empty() {
                continue;
            }
            lines.push(String::new());
            lines.push(self.counted(group, found.len()));
            for (measure, finding) in found.iter().take(named) {
                lines.push(["· ", &self.clause(measure), " ", self.of(&measure.title)].concat());
                self.what_then(&mut lines, group, measure, finding);
            }
            if found.len() > named {
                lines.push(["· ", &counted(words.and_more, found.len() - named)].concat());
            }
        }
        self.end(lines)
    }

    /// All measures that are not ruled out, with who decides and why.
    pub fn long(&self) -> String {
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
                let mut said = Vec::from([self.departments(measure, true)]);
                if !measure.form.is_empty() {
                    said.push(self.of(&measure.form).to_owned());
                }
                lines.push([&title, BAR, &said.join(BAR)].concat());
                self.what_then(&mut lines, group, measure, finding);
            }
        }
        self.end(lines)
    }

    /// Why a measure is where it is, and what to do; nothing where the heading says it.
    fn what_then(&self, lines: &mut Vec<String>, group: Group, measure: &Measure, finding: &Finding) {
        let said_by_the_heading = [Verdict::Qualifies, Verdict::Review, Verdict::Encouraged];
        if !said_by_the_heading.map(Group::Of).contains(&group) {
            lines.push(["  ", &explained(self.policy, self.words, measure, finding)].concat());
        }
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
