//! How many measures are in each group, in a line.

use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::assess::Finding;
use crate::domain::group::Group;

/// The line; what nothing has, and what does not apply, is left out.
pub(in crate::app) fn counts(ctx: &Context, findings: &[Finding]) -> Element {
    let told = Group::ALL.into_iter().filter(|group| *group != Group::NO);
    let items = told.filter_map(|group| {
        let count = findings.iter().filter(|finding| finding.group() == group).count();
        let item = || {
            element("li")
                .classes("count-of", group.id())
                .add(icon(Icon::of(group)))
                .text(ctx.words.group(group))
                .text("\u{a0}")
                .add(element("b").untranslated().text(count.to_string()))
        };
        (count > 0).then(item)
    });
    element("ul").class("verdict-counts").each(items)
}
