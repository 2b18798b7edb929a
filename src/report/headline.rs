//! The result in one sentence: the best news there is.

use crate::domain::assess::Assessment;
use crate::domain::group::Group;
use crate::domain::policy::Policy;
use crate::wording::{Wording, fill, name_and_forms};

/// The sentence, with its numbers told apart.
#[derive(Clone, Debug)]
pub struct Headline {
    /// The step that must come first, for somebody who is one step short of the scope; empty otherwise.
    pub first: String,
    /// The words, with names in braces for the numbers: those of the groups ([`Group::id`]).
    pub pattern: &'static str,
    /// How many measures are in each group, in the order of [`Group::ALL`].
    pub counts: [usize; 8],
}

/// A part of a headline.
#[derive(Clone, Copy, Debug)]
pub enum Part<'headline> {
    /// Words.
    Words(&'headline str),
    /// The number of measures in a group.
    Number(Group, usize),
}

/// The headline of a result. For somebody who is one step short of the scope it says how things would stand then.
pub fn headline(words: &'static Wording, policy: &Policy, assessment: &Assessment) -> Headline {
    let step = policy.scope.as_ref().map(|scope| scope.step.get(words.language));
    let (first, told) = match (&assessment.after_entry, step) {
        (Some(then), Some(step)) => (fill(words.headline_after, &[("step", step)]), &**then),
        _ => (String::new(), assessment),
    };
    let count = |group: Group| told.findings.iter().filter(|finding| finding.group() == group).count();
    let counts = Group::ALL.map(count);
    let [yes, review, confirm, near, begin, open, encouraged, _] = counts.map(|count| count > 0);
    let pattern = match (yes, review, confirm) {
        (true, true, true) => words.headline_yes_review_confirm,
        (true, true, false) => words.headline_yes_review,
        (true, false, true) => words.headline_yes_confirm,
        (true, false, false) => words.headline_yes,
        (false, true, true) => words.headline_review_confirm,
        (false, true, false) => words.headline_review,
        (false, false, true) => words.headline_confirm,
        (false, false, false) => match () {
            () if near => words.headline_near,
            () if begin => words.headline_begin,
            () if open => words.headline_open,
            () if encouraged => words.headline_encouraged,
            () => words.headline_nothing,
        },
    };
    Headline { first, pattern, counts }
}

impl Headline {
    /// The sentence, part by part.
    pub fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = vec![Part::Words(&self.first)];
        let mut rest = self.pattern;
        while let Some((before, (inside, after))) =
            rest.split_once('{').and_then(|(before, inside)| Some((before, inside.split_once('}')?)))
        {
            let (name, forms) = name_and_forms(inside);
            let number = Group::ALL.into_iter().zip(self.counts).find(|(group, _)| group.id() == name);
            parts.push(Part::Words(before));
            parts.extend(number.map(|(group, count)| match forms {
                Some((one, other)) => Part::Words(if count == 1 { one } else { other }),
                None => Part::Number(group, count),
            }));
            rest = after;
        }
        parts.push(Part::Words(rest));
        parts
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
