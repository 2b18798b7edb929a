//! What to ask a department about a measure: whole questions that can be read aloud on the telephone.

use crate::domain::assess::LeafOutcome;
use crate::domain::condition::Phrase;
use crate::domain::index::NodeIndex;
use crate::wording::fill;

use super::MeasureReport;

impl MeasureReport<'_, '_> {
    /// The questions about a measure that waits for the department’s confirmation; none where nothing is to be confirmed.
    pub fn questions(&self) -> Vec<String> {
        let words = self.words;
        let kinds = [
            (LeafOutcome::MetIfConfirmed, words.ask_counts),
            (LeafOutcome::Phrase(Phrase::Judged), words.ask_judged),
            (LeafOutcome::Phrase(Phrase::Unpublished), words.ask_unpublished),
            (LeafOutcome::Phrase(Phrase::Open), words.ask_open),
        ];
        let mut questions: Vec<String> = Vec::new();
        for (kind, pattern) in kinds {
            let (own, usual): (Vec<NodeIndex>, Vec<NodeIndex>) = self
                .finding
                .nodes(|outcome| outcome == kind)
                .partition(|node| self.own_question(*node).is_some());
            let own = own.into_iter().filter_map(|node| self.own_question(node)).map(str::to_owned);
            let usual =
                (!usual.is_empty()).then(|| fill(pattern, &[("words", &self.quoted(usual.into_iter()))]));
            for question in own.chain(usual) {
                if !questions.contains(&question) {
                    questions.push(question);
                }
            }
        }
        questions
    }

    /// The question that the rules word themselves.
    fn own_question(&self, node: NodeIndex) -> Option<&str> {
        let mark = self.measure.condition.citation_at(node)?;
        (!mark.ask.is_empty()).then(|| self.text(&mark.ask))
    }
}
