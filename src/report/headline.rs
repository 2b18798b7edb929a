//! The result in one sentence: the best news there is.

use crate::domain::assess::Assessment;
use crate::domain::verdict::Verdict;
use crate::wording::{Wording, fill};

/// The sentence, with its numbers told apart.
#[derive(Clone, Copy, Debug)]
pub struct Headline {
    /// The words, with names in braces for the numbers.
    pub pattern: &'static str,
    /// The verdict that `{n}` counts.
    pub verdict: Verdict,
    /// What `{n}` is.
    pub n: usize,
    /// What `{review}` is.
    pub review: usize,
}

/// The headline of a result.
pub fn headline(words: &'static Wording, assessment: &Assessment) -> Headline {
    let findings = &assessment.findings;
    let [yes, review, confirm, near, open, encouraged, _] =
        Verdict::ALL.map(|verdict| findings.iter().filter(|finding| finding.verdict == verdict).count());
    let (pattern, verdict, n) = match () {
        () if yes > 0 && review > 0 => (words.headline_both, Verdict::Qualifies, yes),
        () if yes > 0 => (words.headline_yes, Verdict::Qualifies, yes),
        () if review > 0 => (words.headline_review, Verdict::Review, review),
        () if confirm > 0 => (words.headline_confirm, Verdict::Confirm, confirm),
        () if near > 0 => (words.headline_near, Verdict::Near, near),
        () if open > 0 => (words.headline_open, Verdict::Open, open),
        () if encouraged > 0 => (words.headline_encouraged, Verdict::Encouraged, encouraged),
        () => (words.headline_nothing, Verdict::No, findings.len()),
    };
    Headline { pattern, verdict, n, review }
}

impl Headline {
    /// The sentence as one text.
    pub fn text(&self) -> String {
        fill(self.pattern, &[("n", &self.n.to_string()), ("review", &self.review.to_string())])
    }
}
