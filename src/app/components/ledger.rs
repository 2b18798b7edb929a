//! The counts of all verdicts, each a button that shows one of them only; and the legend of the bead map.

use crate::app::components::bead;
use crate::app::components::icon::{Icon, icon};
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::assess::Assessment;
use crate::domain::verdict::Verdict;

/// The ledger of an assessment.
pub(in crate::app) fn ledger(view: &View, assessment: &Assessment) -> Tag {
    let tiles = Verdict::ALL.map(|verdict| tile(view, verdict, count(assessment, verdict)));
    tag("div").class("ledger").set("role", "group").set("aria-label", view.words.filters).each(tiles)
}

/// How many measures have a verdict.
pub(in crate::app) fn count(assessment: &Assessment, verdict: Verdict) -> usize {
    let findings = assessment.findings.iter();
    findings.filter(|finding| finding.verdict == verdict).count()
}

/// Which bead means what, and how many there are of it.
pub(in crate::app) fn legend(view: &View, verdicts: &[Verdict]) -> Tag {
    let items = Verdict::ALL.map(|verdict| {
        let count = verdict.count(verdicts);
        tag("li")
            .add(bead::alone(verdict))
            .add(tag("span").text(view.words.verdict(verdict)))
            .add(tag("b").text(count.to_string()))
    });
    tag("ul").class("bead-legend").each(items)
}

fn tile(view: &View, verdict: Verdict, count: usize) -> Tag {
    let only = view.state.filter.verdict == Some(verdict);
    let action = view.narrowed(|filter| filter.verdict = (!only).then_some(verdict));
    tag("button")
        .set("type", "button")
        .classes("tile", verdict.id())
        .flag("aria-pressed", only)
        .set("data-filter", verdict.id())
        .on_click(view, action)
        .add(tag("b").class("tile-count").text(count.to_string()))
        .add(tag("span").class("tile-icon").add(bead::alone(verdict)).add(icon(Icon::Verdict(verdict))))
        .add(tag("span").class("tile-word").text(view.words.verdict(verdict)))
}
