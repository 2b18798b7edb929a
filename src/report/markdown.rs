//! The result in Markdown: with the official sentence of each measure as a quotation.

use super::{BAR, Report, explained, headline, told};

impl Report<'_> {
    /// The report in Markdown.
    pub fn markdown(&self) -> String {
        let words = self.words;
        let mut text = ["# ", &self.name(), "\n\n", &self.invented("**", "**\n\n")].concat();
        if let Some(ended) = self.ended() {
            text.push_str(&["**", &ended, "**\n\n"].concat());
        }
        text.push_str(&[&headline(words, self.policy, self.assessment).text(), "\n"].concat());
        for group in told() {
            let found: Vec<_> = self.of_group(group).collect();
            if found.is_empty() {
                continue;
            }
            text.push_str(&["\n## ", &self.counted(group, found.len()), "\n"].concat());
            for (measure, finding) in found {
                let facts = [
                    (words.who_decides, self.departments(measure, true)),
                    (words.form, self.or(&measure.form, words.unwritten)),
                    (words.base, self.or(&measure.base, words.unwritten_base)),
                ];
                text.push_str(
                    &["\n### ", &self.clause(measure), " ", self.of(&measure.title), "\n\n"].concat(),
                );
                text.push_str(&["> ", self.policy.quote_of(measure), "\n\n"].concat());
                if !words.translation.is_empty() {
                    text.push_str(&["_", words.translation, "_ ", &measure.translation, "\n\n"].concat());
                }
                text.push_str(&[&explained(self.policy, words, measure, finding), "\n\n"].concat());
                for (name, value) in facts {
                    text.push_str(&["- ", name, words.mark_colon, &value, "\n"].concat());
                }
                if !measure.evidence.is_empty() {
                    let papers: Vec<&str> = measure.evidence.iter().map(|paper| self.of(paper)).collect();
                    let papers = papers.join(words.part_separator);
                    text.push_str(
                        &["- ", words.evidence, words.evidence_note, words.mark_colon, &papers, "\n"]
                            .concat(),
                    );
                }
            }
        }
        text.push_str(&["\n## ", words.notices, "\n\n"].concat());
        let notices =
            self.assessment.notices.iter().filter_map(|index| self.policy.notices.get(usize::from(*index)));
        for notice in notices {
            text.push_str(&["- ", self.of(&notice.text), "\n"].concat());
        }
        text.push_str(&["\n", &self.today.to_string(), BAR, &self.source(), "\n"].concat());
        if !self.address.is_empty() {
            text.push_str(&["\n<", self.address, ">\n"].concat());
        }
        text
    }
}
