//! The counts of all verdicts, each a button that shows one of them only; and the legend of the bead map.

use crate::app::components::bead;
use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::group::Group;
use crate::report::Report;

/// The ledger of a result.
pub(in crate::app) fn ledger(ctx: &Context, report: &Report<'_, '_>) -> Element {
    // Most visitors miss no act: an empty tile for it would only ask what it is.
    let told = report.counts().into_iter().filter(|(group, count)| *group != Group::Begin || *count > 0);
    let tiles = told.map(|(group, count)| tile(ctx, group, count));
    element("div").class("ledger").set("role", "group").set("aria-label", ctx.words.filters).each(tiles)
}

/// Which bead means what, and how many there are of it.
pub(in crate::app) fn legend(ctx: &Context, groups: &[Group]) -> Element {
    let items = Group::ALL.into_iter().filter_map(|group| {
        let count = groups.iter().filter(|other| **other == group).count();
        let item = element("li")
            .add(bead::alone(group))
            .add(element("span").text(ctx.words.group(group)))
            .add(element("b").untranslated().text(count.to_string()));
        (group != Group::Begin || count > 0).then_some(item)
    });
    element("ul").class("bead-legend").each(items)
}

fn tile(ctx: &Context, group: Group, count: usize) -> Element {
    let only = ctx.session.filter.group == Some(group);
    let action = ctx.narrowed(|filter| filter.group = (!only).then_some(group));
    element("button")
        .set("type", "button")
        .classes("tile", group.id())
        .flag("aria-pressed", only)
        .set("data-filter", group.id())
        .on_click(ctx, action)
        .add(element("b").class("tile-count").untranslated().text(count.to_string()))
        .add(element("span").class("tile-icon").add(bead::alone(group)).add(icon(Icon::Group(group))))
        .add(element("span").class("tile-word").text(ctx.words.group(group)))
}
