//! The result in one sentence: the best news there is.

use crate::domain::group::Group;
use crate::domain::verdict::Verdict;
use crate::wording::{Piece, fill, pieces};

use super::{Counts, Report};

/// The sentence, with its numbers told apart.
#[derive(Clone, Debug)]
pub struct Headline {
    /// The step that must come first, for somebody who is one step short of the scope; empty otherwise.
    pub first: String,
    /// The words, with names in braces for the numbers: those of the groups ([`Group::id`]).
    pub pattern: &'static str,
    /// How many measures are in each group.
    pub counts: Counts,
}

/// A part of a headline.
#[derive(Clone, Copy, Debug)]
pub enum Part<'headline> {
    /// Words.
    Words(&'headline str),
    /// The number of measures in a group.
    Number(Group, usize),
}

impl Report<'_, '_> {
    /// The headline. For somebody who is one step short of the scope it says how things would stand then.
    pub fn headline(&self) -> Headline {
        let words = self.words;
        let step = self.policy.scope.as_ref().filter(|_| self.assessment.after_entry.is_some());
        let first = step.map(|scope| fill(words.headline_after, &[("step", self.of(&scope.step))]));
        let counts = self.after_entry().counts();
        let there =
            |only: Verdict| counts.iter().any(|(group, count)| *group == Group::Of(only) && *count > 0);
        let pattern = match [Verdict::Qualifies, Verdict::Review, Verdict::Confirm].map(there) {
            [true, true, true] => words.headline_yes_review_confirm,
            [true, true, false] => words.headline_yes_review,
            [true, false, true] => words.headline_yes_confirm,
            [false, true, true] => words.headline_review_confirm,
            // The first group that there is.
            _ => {
                let best = counts.iter().find(|(_, count)| *count > 0);
                words.about(best.map_or(Group::NO, |(group, _)| *group)).headline
            }
        };
        Headline { first: first.unwrap_or_default(), pattern, counts }
    }
}

impl Headline {
    /// The sentence, part by part.
    pub fn parts(&self) -> Vec<Part<'_>> {
        let told = pieces(self.pattern).filter_map(|piece| match piece {
            Piece::Words(words) => Some(Part::Words(words)),
            Piece::Name(name, forms, _) => {
                let (group, count) = self.counts.into_iter().find(|(group, _)| group.id() == name)?;
                Some(match forms {
                    Some((one, other)) => Part::Words(if count == 1 { one } else { other }),
                    None => Part::Number(group, count),
                })
            }
        });
        core::iter::once(Part::Words(&self.first)).chain(told).collect()
    }

    /// The sentence as one text.
    pub fn text(&self) -> String {
        let said = self.parts().into_iter().map(|part| match part {
            Part::Words(words) => words.to_owned(),
            Part::Number(_, count) => count.to_string(),
        });
        said.collect()
    }
}
