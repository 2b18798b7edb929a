//! What a visitor notes beside the answers: which papers are ready, and the year applied for. Kept where the answers are
//! kept, cleared with them, and never in a link.
//!
//! The form: ` p<paper>+<paper> y<year>` behind the answers, papers by [`Paper::id`](crate::report::Paper::id); of what is not
//! noted there is nothing.

use crate::domain::policy::Policy;
use crate::report::is_paper;

/// What is noted.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Notes {
    /// The papers that are ready, by their ids.
    pub(super) papers: Vec<u32>,
    /// The year applied for, where it was chosen.
    pub year: Option<u16>,
}

impl Notes {
    /// Is the paper ready?
    pub fn has(&self, paper: u32) -> bool {
        self.papers.contains(&paper)
    }

    /// Ticks a paper, or takes the tick back.
    pub(super) fn tick(&mut self, paper: u32) {
        if self.has(paper) {
            self.papers.retain(|other| *other != paper);
        } else {
            self.papers.push(paper);
        }
    }

    /// Adds what is noted to a text.
    pub(super) fn put(&self, text: &mut String) {
        for (index, paper) in self.papers.iter().enumerate() {
            text.push_str(if index == 0 { " p" } else { "+" });
            text.push_str(&paper.to_string());
        }
        if let Some(year) = self.year {
            text.push_str(" y");
            text.push_str(&year.to_string());
        }
    }

    /// What a text says; papers that the rules do not ask for any more are dropped.
    pub(super) fn take<'text>(policy: &Policy, words: impl Iterator<Item = &'text str>) -> Option<Self> {
        let mut notes = Self::default();
        for word in words {
            if let Some(year) = word.strip_prefix('y') {
                notes.year = Some(year.parse().ok()?);
                continue;
            }
            for paper in word.strip_prefix('p')?.split('+') {
                let paper = paper.parse().ok()?;
                if is_paper(policy, paper) && !notes.has(paper) {
                    notes.papers.push(paper);
                }
            }
        }
        Some(notes)
    }
}
