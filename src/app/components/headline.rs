//! The result in one sentence: the best news there is.

use crate::app::components::ledger::count;
use crate::app::view::View;
use crate::app::wording::fill;
use crate::domain::assess::Assessment;
use crate::domain::verdict::Verdict;

/// The sentence.
pub(in crate::app) fn headline(view: &View, assessment: &Assessment) -> String {
    let words = view.words;
    let [yes, review, confirm, near, open, encouraged, _] =
        Verdict::ALL.map(|verdict| count(assessment, verdict));
    let (pattern, number) = match () {
        () if yes > 0 && review > 0 => (words.headline_both, yes),
        () if yes > 0 => (words.headline_yes, yes),
        () if review > 0 => (words.headline_review, review),
        () if confirm > 0 => (words.headline_confirm, confirm),
        () if near > 0 => (words.headline_near, near),
        () if open > 0 => (words.headline_open, open),
        () if encouraged > 0 => (words.headline_encouraged, encouraged),
        () => (words.headline_nothing, assessment.findings.len()),
    };
    fill(pattern, &[("n", &number.to_string()), ("review", &review.to_string())])
}
