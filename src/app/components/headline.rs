//! The result in one sentence: the best news there is.

use crate::app::components::ledger::count;
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::app::wording::fill;
use crate::domain::assess::Assessment;
use crate::domain::verdict::Verdict;

/// The sentence.
pub(in crate::app) fn headline(view: &View, assessment: &Assessment) -> String {
    let (pattern, _, number) = pattern(view, assessment);
    let review = count(assessment, Verdict::Review).to_string();
    fill(pattern, &[("n", &number.to_string()), ("review", &review)])
}

/// The sentence in an element, its numbers in the colour of their verdict.
pub(in crate::app) fn coloured(view: &View, assessment: &Assessment, mut heading: Tag) -> Tag {
    let (mut rest, verdict, number) = pattern(view, assessment);
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, inside)| Some((before, inside.split_once('}')?)))
    {
        let (verdict, number) = match name {
            "review" => (Verdict::Review, count(assessment, Verdict::Review)),
            _ => (verdict, number),
        };
        let number = tag("span").classes("number-of", verdict.id()).text(number.to_string());
        heading = heading.text(before).add(number);
        rest = after;
    }
    heading.text(rest)
}

/// The pattern, the verdict that it tells of, and how many there are.
fn pattern(view: &View, assessment: &Assessment) -> (&'static str, Verdict, usize) {
    let words = view.words;
    let [yes, review, confirm, near, open, encouraged, _] =
        Verdict::ALL.map(|verdict| count(assessment, verdict));
    match () {
        () if yes > 0 && review > 0 => (words.headline_both, Verdict::Qualifies, yes),
        () if yes > 0 => (words.headline_yes, Verdict::Qualifies, yes),
        () if review > 0 => (words.headline_review, Verdict::Review, review),
        () if confirm > 0 => (words.headline_confirm, Verdict::Confirm, confirm),
        () if near > 0 => (words.headline_near, Verdict::Near, near),
        () if open > 0 => (words.headline_open, Verdict::Open, open),
        () if encouraged > 0 => (words.headline_encouraged, Verdict::Encouraged, encouraged),
        () => (words.headline_nothing, Verdict::No, assessment.findings.len()),
    }
}
