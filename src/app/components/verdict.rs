//! The tag of a verdict, or of another group of the result: icon, edge and word, never colour alone.

use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::group::Group;

/// The tag.
pub(in crate::app) fn label(ctx: &Context, group: Group) -> Element {
    element("span")
        .classes("tag", group.id())
        .add(icon(Icon::Group(group)))
        .add(element("span").text(ctx.words.group(group)))
}
