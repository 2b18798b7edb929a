//! Why a verdict is what it is, in a sentence.

use crate::domain::assess::LeafOutcome;
use crate::domain::condition::Phrase;
use crate::domain::fact::Fact;
use crate::domain::index::NodeIndex;
use crate::domain::verdict::Task;
use crate::wording::{Piece, fill, pieces};

use super::MeasureReport;

impl<'policy> MeasureReport<'policy, '_> {
    /// What the verdict means for this measure.
    pub fn explained(&self) -> String {
        let words = self.words;
        let pattern = match self.group().task() {
            Task::Ask if self.review().next().is_some() => words.explain_confirm_review,
            _ => words.about(self.group()).explained,
        };
        let mut said: String = pieces(pattern)
            .map(|piece| match piece {
                Piece::Words(words) => words.to_owned(),
                Piece::Name(name, ..) => self.named(name),
            })
            .collect();
        if self.finding.begin {
            let unknown = self.finding.nodes(|outcome| outcome == LeafOutcome::Unknown);
            let prompts = self.prompts(unknown.filter_map(|node| self.tested(node)));
            if !prompts.is_empty() {
                said.push_str(&fill(words.explain_begin_open, &[("missing", &prompts)]));
            }
        }
        said
    }

    /// What a name in an explanation stands for.
    fn named(&self, name: &str) -> String {
        match name {
            "acts" => self.acts(),
            "missing" => self.prompts(self.missing()),
            "questions" => self.questions().join(self.words.between_sentences),
            "review" => self.quoted(self.review()),
            "words" => {
                self.step_into_scope().unwrap_or_else(|| self.quoted(self.finding.repair.iter().copied()))
            }
            other => other.to_owned(),
        }
    }

    /// The words that say that an evaluation follows.
    fn review(&self) -> impl Iterator<Item = NodeIndex> {
        self.finding.nodes(|outcome| outcome == LeafOutcome::Phrase(Phrase::Review))
    }

    /// The step into the scope of the policy, where that is the one that is missing.
    fn step_into_scope(&self) -> Option<String> {
        let scope = self.policy.scope.as_ref().filter(|_| self.group().task() == Task::Step)?;
        let mut missing = self.finding.repair.iter();
        missing
            .all(|node| self.policy.is_of_scope(self.measure, *node))
            .then(|| self.text(&scope.step).to_owned())
    }

    /// Questions without their marks, in one line.
    fn prompts(&self, facts: impl Iterator<Item = &'policy Fact>) -> String {
        let prompts: Vec<&str> =
            facts.map(|fact| self.text(&fact.prompt).trim_end_matches(['？', '?'])).collect();
        prompts.join(self.words.part_separator)
    }
}
