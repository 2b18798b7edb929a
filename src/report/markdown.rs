//! The result in Markdown: with the official sentence of each measure as a quotation.

use super::{BAR, Report};

impl Report<'_, '_> {
    /// The report in Markdown.
    pub fn markdown(&self) -> String {
        let words = self.words;
        let mut text = ["# ", &self.name(), "\n\n", &self.invented("**", "**\n\n")].concat();
        if let Some(ended) = self.ended() {
            text.push_str(&["**", &ended, "**\n\n"].concat());
        }
        text.push_str(&[&self.headline().text(), "\n"].concat());
        for (group, found) in self.groups() {
            text.push_str(&["\n## ", &self.counted(group, found.len()), "\n"].concat());
            for told in found {
                let measure = told.measure;
                text.push_str(
                    &["\n### ", &told.headed(), "\n\n> ", self.policy.quote_of(measure), "\n\n"].concat(),
                );
                if let Some(translation) = measure.translations.get(words.language) {
                    text.push_str(&["_", words.translation, "_ ", translation, "\n\n"].concat());
                }
                text.push_str(&[&told.explained(), "\n\n"].concat());
                let ready = [words.evidence, words.evidence_note].concat();
                let facts = [
                    (words.who_decides, &*told.departments(true)),
                    (words.form, told.form_or_not()),
                    (words.base, told.base_or_not()),
                    (&*ready, &*told.papers()),
                ];
                for (name, value) in facts.iter().filter(|(_, value)| !value.is_empty()) {
                    text.push_str(&["- ", name, words.mark_colon, value, "\n"].concat());
                }
            }
        }
        text.push_str(&["\n## ", words.notices, "\n\n"].concat());
        for notice in self.notices() {
            text.push_str(&["- ", notice, "\n"].concat());
        }
        text.push_str(&["\n", &self.today.to_string(), BAR, &self.source(), "\n"].concat());
        if !self.address.is_empty() {
            text.push_str(&["\n<", self.address, ">\n"].concat());
        }
        text
    }
}
