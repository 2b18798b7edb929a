//! How many measures are in each group, in a line.

use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::group::Group;
use crate::report::Report;

/// The line; what nothing has, and what does not apply, is left out.
pub(in crate::app) fn counts(ctx: &Context, report: &Report<'_, '_>) -> Element {
    let told = report.counts().into_iter().filter(|(group, _)| *group != Group::NO);
    let items = told.filter_map(|(group, count)| {
        let item = || {
            element("li")
                .classes("count-of", group.id())
                .add(icon(Icon::Group(group)))
                .text(ctx.words.group(group))
                .text("\u{a0}")
                .add(element("b").untranslated().text(count.to_string()))
        };
        (count > 0).then(item)
    });
    element("ul").class("verdict-counts").each(items)
}
