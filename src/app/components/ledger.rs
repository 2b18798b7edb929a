//! The counts of all verdicts, each a button that shows one of them only; and the legend of the bead map.

use crate::app::components::bead;
use crate::app::components::icon::{Icon, icon};
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::assess::Assessment;
use crate::domain::group::Group;

/// The ledger of an assessment.
pub(in crate::app) fn ledger(view: &View, assessment: &Assessment) -> Tag {
    let counts = Group::ALL.map(|group| (group, count(assessment, group)));
    // Most visitors miss no act: an empty tile for it would only ask what it is.
    let told = counts.into_iter().filter(|(group, count)| *group != Group::Begin || *count > 0);
    let tiles = told.map(|(group, count)| tile(view, group, count));
    tag("div").class("ledger").set("role", "group").set("aria-label", view.words.filters).each(tiles)
}

/// How many measures are in a group.
pub(in crate::app) fn count(assessment: &Assessment, group: Group) -> usize {
    let findings = assessment.findings.iter();
    findings.filter(|finding| finding.group() == group).count()
}

/// Which bead means what, and how many there are of it.
pub(in crate::app) fn legend(view: &View, groups: &[Group]) -> Tag {
    let items = Group::ALL.into_iter().filter_map(|group| {
        let count = groups.iter().filter(|other| **other == group).count();
        let item = tag("li")
            .add(bead::alone(group))
            .add(tag("span").text(view.words.group(group)))
            .add(tag("b").untranslated().text(count.to_string()));
        (group != Group::Begin || count > 0).then_some(item)
    });
    tag("ul").class("bead-legend").each(items)
}

fn tile(view: &View, group: Group, count: usize) -> Tag {
    let only = view.state.filter.group == Some(group);
    let action = view.narrowed(|filter| filter.group = (!only).then_some(group));
    tag("button")
        .set("type", "button")
        .classes("tile", group.id())
        .flag("aria-pressed", only)
        .set("data-filter", group.id())
        .on_click(view, action)
        .add(tag("b").class("tile-count").untranslated().text(count.to_string()))
        .add(tag("span").class("tile-icon").add(bead::alone(group)).add(icon(Icon::of(group))))
        .add(tag("span").class("tile-word").text(view.words.group(group)))
}
