//! The result as plain text, to be pasted into a chat: short, or with everything that is told.

use crate::domain::group::Group;
use crate::domain::verdict::Task;
use crate::wording::{counted, fill};

use super::{BAR, MeasureReport, Report};

/// How many measures of a group a short text names: those that need a step or a question say it, and are fewer.
const fn most_named(group: Group) -> usize {
    match group {
        Group::Of(verdict) => match verdict.task() {
            Task::Apply => 8,
            Task::Ask | Task::Step => 4,
            Task::Answer | Task::Nothing => 0,
        },
        Group::Begin => 0,
    }
}

impl Report<'_, '_> {
    /// A few lines: the headline, the counts, what can be applied for, what to ask, which step is missing.
    pub fn short(&self) -> String {
        let words = self.words;
        let mut lines = self.begin();
        for (group, found) in self.groups() {
            let named = most_named(group);
            if named == 0 {
                continue;
            }
            lines.push(String::new());
            lines.push(self.counted(group, found.len()));
            for told in found.iter().take(named) {
                lines.push(["· ", &told.headed()].concat());
                what_then(&mut lines, told);
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
        for (group, found) in self.groups() {
            lines.push(String::new());
            lines.push(self.counted(group, found.len()));
            for told in found {
                let title = ["· ", &told.headed()].concat();
                let said: Vec<String> =
                    [told.departments(true)].into_iter().chain(told.form().map(str::to_owned)).collect();
                lines.push([&title, BAR, &said.join(BAR)].concat());
                what_then(&mut lines, &told);
            }
        }
        self.end(lines)
    }

    /// What begins every text: whether it is about an example, the name, the day, whether the policy is over, the headline.
    fn begin(&self) -> Vec<String> {
        let mut lines =
            Vec::from([[&self.invented("", "\n"), &*self.name(), " ", &self.today.to_string()].concat()]);
        lines.extend(self.ended());
        lines.push(self.headline().text());
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

/// Why a measure is where it is, and what to do; nothing where the heading says it.
fn what_then(lines: &mut Vec<String>, told: &MeasureReport<'_, '_>) {
    if !told.finding.verdict.says_it_all() {
        lines.push(["  ", &told.explained()].concat());
    }
}
