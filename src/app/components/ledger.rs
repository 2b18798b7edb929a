//! The counts of all verdicts, each a button that shows one of them only; and the legend of the bead map.

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
        let count = verdicts.iter().filter(|other| **other == verdict).count();
        tag("li")
            .add(bead(verdict))
            .add(tag("span").text(view.words.verdict(verdict)))
            .add(tag("b").text(count.to_string()))
    });
    tag("ul").class("bead-legend").each(items)
}

/// One bead.
pub(in crate::app) fn bead(verdict: Verdict) -> Tag {
    let shape = match verdict {
        Verdict::No => tag("circle").set("cx", "60").set("cy", "60").set("r", "20"),
        Verdict::Encouraged => tag("path").set("d", "M60 10l50 50l-50 50l-50-50z"),
        _ => tag("circle").set("cx", "60").set("cy", "60").set("r", "39"),
    };
    let inside = match verdict {
        Verdict::Near => Some(tag("path").set("d", "M21 60a39 39 0 0 0 78 0z").class("bead near fill")),
        Verdict::Review => {
            Some(tag("circle").set("cx", "60").set("cy", "60").set("r", "17").class("bead review fill"))
        }
        _ => None,
    };
    tag("svg")
        .class("one-bead")
        .set("viewBox", "0 0 120 120")
        .set("aria-hidden", "true")
        .add(shape.classes("bead", verdict.id()))
        .maybe(inside)
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
        .add(tag("span").class("tile-icon").add(bead(verdict)).add(icon(Icon::Verdict(verdict))))
        .add(tag("span").class("tile-word").text(view.words.verdict(verdict)))
}
