//! What has changed since an earlier revision: which verdicts the rules of then gave otherwise, and why.

use super::answer::Answers;
use super::index::{ChangeIndex, MeasureIndex};
use super::known::Knowledge;
use super::policy::Policy;
use super::verdict::Verdict;

/// A measure whose verdict was another one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct VerdictChange {
    /// The measure.
    pub measure: MeasureIndex,
    /// Its verdict then; nothing, where the rules of then cannot be asked any more.
    pub before: Option<Verdict>,
    /// Its verdict now.
    pub now: Verdict,
    /// Why, where it is known.
    pub change: Option<ChangeIndex>,
}

impl Policy {
    /// The verdicts that differ from those of an earlier revision, for answers to the questions of now.
    pub fn since(&self, revision: u16, answers: &Answers) -> Vec<VerdictChange> {
        let knowledge = Knowledge::of(&self.facts, answers);
        let then = self.revisions.iter().find(|other| other.number == revision);
        let was = then.map(|then| then.was.as_slice()).unwrap_or_default();
        let told = was.iter().filter_map(|was| {
            let now = self.measure_at(was.measure)?.verdict(&knowledge);
            let before = was
                .condition
                .as_ref()
                .map(|condition| Verdict::of(was.tier, condition.standings(&knowledge)));
            let change = ChangeIndex::enumerate(&self.changes)
                .find(|(_, change)| change.revision > revision && change.measures.contains(&was.measure));
            let since =
                VerdictChange { measure: was.measure, before, now, change: change.map(|(index, _)| index) };
            (before != Some(now)).then_some(since)
        });
        told.collect()
    }
}
