//! Look-ups: what an index of a policy leads to; nothing, where the list is not as long. No other kind of index is taken.

use super::enterprise::Enterprise;
use super::fact::{Fact, Screen};
use super::index::{
    ChangeIndex, ChapterIndex, ClauseIndex, DepartmentIndex, EnterpriseIndex, FactIndex, MeasureIndex,
    NoticeIndex, ScreenIndex, SentenceIndex,
};
use super::policy::{Chapter, Clause, Measure, Notice, Policy, Sentence};
use super::revision::Change;
use super::text::Text;

impl Policy {
    /// The fact with this index.
    pub fn fact_at(&self, index: FactIndex) -> Option<&Fact> {
        self.facts.get(usize::from(index))
    }

    /// The measure with this index.
    pub fn measure_at(&self, index: MeasureIndex) -> Option<&Measure> {
        self.measures.get(usize::from(index))
    }

    /// The department with this index.
    pub fn department_at(&self, index: DepartmentIndex) -> Option<&Text> {
        self.departments.get(usize::from(index))
    }

    /// The chapter with this index.
    pub fn chapter_at(&self, index: ChapterIndex) -> Option<&Chapter> {
        self.chapters.get(usize::from(index))
    }

    /// The clause with this index.
    pub fn clause_at(&self, index: ClauseIndex) -> Option<&Clause> {
        self.clauses.get(usize::from(index))
    }

    /// The sentence with this index.
    pub fn sentence_at(&self, index: SentenceIndex) -> Option<&Sentence> {
        self.sentences.get(usize::from(index))
    }

    /// The screen with this index.
    pub fn screen_at(&self, index: ScreenIndex) -> Option<&Screen> {
        self.screens.get(usize::from(index))
    }

    /// The example enterprise with this index.
    pub fn enterprise_at(&self, index: EnterpriseIndex) -> Option<&Enterprise> {
        self.enterprises.get(usize::from(index))
    }

    /// The notice with this index.
    pub fn notice_at(&self, index: NoticeIndex) -> Option<&Notice> {
        self.notices.get(usize::from(index))
    }

    /// The change of the rules with this index.
    pub fn change_at(&self, index: ChangeIndex) -> Option<&Change> {
        self.changes.get(usize::from(index))
    }
}
