//! A policy of which only some chapters are looked at: a park for laboratories may not want to ask about film studios.
//!
//! The official text, the questions and their numbers stay whole, so that links made with all chapters open here, and
//! the other way round; what is not looked at is neither asked about nor counted.

use super::index::{ChapterIndex, ClauseIndex, MeasureIndex};
use super::policy::{Chapter, Measure, Policy};

impl Policy {
    /// Leaves the measures of these chapters only.
    pub fn limit_to(&mut self, chapters: &[ChapterIndex]) {
        let wanted: Vec<bool> =
            self.measures.iter().map(|measure| self.is_among(measure, chapters)).collect();
        let is_wanted = |old: MeasureIndex| wanted.get(usize::from(old)) == Some(&true);
        let moved = |old: MeasureIndex| {
            let before = MeasureIndex::up_to(usize::from(old)).filter(|other| is_wanted(*other));
            MeasureIndex::try_from(before.count()).unwrap_or(old)
        };
        let mut all = MeasureIndex::up_to(self.measures.len());
        self.measures.retain(|_| all.next().is_some_and(is_wanted));
        for revision in &mut self.revisions {
            revision.was.retain(|was| is_wanted(was.measure));
            for was in &mut revision.was {
                was.measure = moved(was.measure);
            }
        }
        for change in &mut self.changes {
            change.measures.retain(|old| is_wanted(*old));
            for measure in &mut change.measures {
                *measure = moved(*measure);
            }
        }
        let quick_look = core::mem::take(&mut self.quick_look);
        self.quick_look =
            quick_look.into_iter().filter(|fact| self.served_by(*fact).next().is_some()).collect();
        self.note_relevant_answers();
    }

    /// The chapters that are looked at, with their index: those with a measure.
    pub fn covered(&self) -> impl Iterator<Item = (ChapterIndex, &Chapter)> {
        let all = ChapterIndex::enumerate(&self.chapters);
        all.filter(|(_, chapter)| self.measures.iter().any(|measure| self.is_in(measure, chapter)))
    }

    /// How many chapters and clauses are looked at.
    pub fn extent(&self) -> (usize, usize) {
        let mut clauses: Vec<ClauseIndex> = self.measures.iter().map(|measure| measure.clause).collect();
        clauses.dedup();
        (self.covered().count(), clauses.len())
    }

    fn is_among(&self, measure: &Measure, chapters: &[ChapterIndex]) -> bool {
        let mut named = chapters.iter().filter_map(|index| self.chapter_at(*index));
        named.any(|chapter| self.is_in(measure, chapter))
    }

    fn is_in(&self, measure: &Measure, chapter: &Chapter) -> bool {
        let (first, last) = chapter.clauses;
        self.clause_of(measure).is_some_and(|clause| (first..=last).contains(&clause.number))
    }
}
