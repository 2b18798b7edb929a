//! One measure of a result, with everything that is told of it.

use crate::domain::assess::Finding;
use crate::domain::condition::Node;
use crate::domain::fact::Fact;
use crate::domain::group::Group;
use crate::domain::index::{ClauseNumber, MeasureIndex, NodeIndex};
use crate::domain::policy::{Measure, Policy};
use crate::domain::text::Text;
use crate::wording::{Wording, fill};

/// A measure joined to what was found about it. Whatever is told of a measure is asked here; nobody else looks up what
/// belongs to which measure.
#[derive(Clone, Copy, Debug)]
pub struct MeasureReport<'policy, 'found> {
    /// The policy.
    pub policy: &'policy Policy,
    /// The language it is told in.
    pub words: &'static Wording,
    /// The measure.
    pub index: MeasureIndex,
    /// The measure.
    pub measure: &'policy Measure,
    /// What was found: its verdict, and the reasons.
    pub finding: &'found Finding,
}

impl<'policy> MeasureReport<'policy, '_> {
    /// The same in another language.
    #[must_use]
    pub const fn in_words(self, words: &'static Wording) -> Self {
        Self { words, ..self }
    }

    /// The heading under which it is told.
    pub const fn group(&self) -> Group {
        self.finding.group()
    }

    /// The number of its clause.
    pub fn clause(&self) -> ClauseNumber {
        self.policy.clause_of(self.measure).map(|clause| clause.number).unwrap_or_default()
    }

    /// Its clause: *clause 14*.
    pub fn clause_named(&self) -> String {
        self.clause_in(self.words.clause)
    }

    /// A pattern with the number of its clause filled in for `{n}`.
    pub fn clause_in(&self, pattern: &str) -> String {
        fill(pattern, &[("n", &self.clause().to_string())])
    }

    /// What it is called.
    pub fn title(&self) -> &'policy str {
        self.text(&self.measure.title)
    }

    /// Its clause and what it is called.
    pub fn headed(&self) -> String {
        [&self.clause_named(), " ", self.title()].concat()
    }

    /// In which form it supports, if that is written.
    pub fn form(&self) -> Option<&'policy str> {
        self.written(&self.measure.form)
    }

    /// In which form it supports, or that this is not written.
    pub fn form_or_not(&self) -> &'policy str {
        self.form().unwrap_or(self.words.unwritten)
    }

    /// What the support is reckoned by, if that is written.
    pub fn base(&self) -> Option<&'policy str> {
        self.written(&self.measure.base)
    }

    /// What the support is reckoned by, or that this is not written.
    pub fn base_or_not(&self) -> &'policy str {
        self.base().unwrap_or(self.words.unwritten_base)
    }

    /// What to have ready, in one line; empty where nothing is.
    pub fn papers(&self) -> String {
        let papers: Vec<&str> = self.measure.evidence.iter().map(|paper| self.text(paper)).collect();
        papers.join(self.words.part_separator)
    }

    /// What the applicant can begin by itself, where nothing else is missing.
    pub fn acts(&self) -> String {
        let acts = self.policy.acts(self.measure, &self.finding.repair).filter(|_| self.finding.begin);
        let mut acts: Vec<&str> = acts.iter().flatten().map(|act| self.text(act.words)).collect();
        acts.dedup();
        acts.join(self.words.part_separator)
    }

    /// The facts that are missing to decide it.
    pub fn missing(&self) -> impl Iterator<Item = &'policy Fact> {
        let policy = self.policy;
        self.finding.missing.iter().filter_map(|fact| policy.fact_at(*fact))
    }

    /// The fact that a leaf of its condition tests; nothing for a leaf that no answer decides.
    pub fn tested(&self, node: NodeIndex) -> Option<&'policy Fact> {
        match self.measure.condition.node_at(node)? {
            Node::Test(test) => self.policy.fact_at(test.fact),
            Node::All(_) | Node::Any(_) | Node::Phrase(_) => None,
        }
    }

    /// A text of the policy in the language of the report.
    pub fn text(&self, text: &'policy Text) -> &'policy str {
        text.get(self.words.language)
    }

    fn written(&self, text: &'policy Text) -> Option<&'policy str> {
        (!text.is_empty()).then(|| self.text(text))
    }
}
