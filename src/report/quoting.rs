//! Words of the policy inside our own sentences.

use crate::domain::index::NodeIndex;
use crate::domain::policy::{Measure, Policy};
use crate::wording::Wording;

use super::MeasureReport;

/// The words that a leaf rests on, in the language of the reader.
pub fn words_of(policy: &Policy, words: &'static Wording, measure: &Measure, node: NodeIndex) -> String {
    let mark = measure.condition.citation_at(node);
    let translated = mark.and_then(|mark| mark.translations.get(words.language));
    translated.map_or_else(|| policy.quoted(measure, node), str::to_owned)
}

impl MeasureReport<'_, '_> {
    /// The words that leaves rest on, each once and in quotation marks.
    pub(super) fn quoted(&self, nodes: impl Iterator<Item = NodeIndex>) -> String {
        let mut all: Vec<String> = Vec::new();
        for node in nodes {
            let said = in_marks(self.words, &words_of(self.policy, self.words, self.measure, node));
            if !all.contains(&said) {
                all.push(said);
            }
        }
        all.join(self.words.quoted_separator)
    }
}

/// Words in quotation marks; marks inside marks are single ones (GB/T 15834, 4.8.3.3).
pub fn in_marks(words: &Wording, said: &str) -> String {
    let [open, close] = words.quotes();
    [open, &nested(said), close].concat()
}

/// Words that stand between quotation marks: their own become those inside.
pub fn nested(words: &str) -> String {
    words.replace('“', "‘").replace('”', "’")
}
