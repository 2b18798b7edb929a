//! The counts of all verdicts, each a button that shows one of them only.

use crate::app::components::icon::{Icon, icon};
use crate::app::state::Action;
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

fn tile(view: &View, verdict: Verdict, count: usize) -> Tag {
    let picture = icon(Icon::Verdict(verdict));
    tag("button")
        .set("type", "button")
        .classes("tile", verdict.id())
        .flag("aria-pressed", view.state.filter == Some(verdict))
        .set("data-filter", verdict.id())
        .on_click(view, Action::Filter(verdict))
        .add(tag("b").class("tile-count").text(count.to_string()))
        .add(tag("span").class("tile-icon").add(picture))
        .add(tag("span").class("tile-word").text(view.words.verdict(verdict)))
}
