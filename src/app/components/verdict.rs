//! The tag of a verdict, or of another group of the result: icon, edge and word, never colour alone.

use crate::app::components::icon::{Icon, icon};
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::group::Group;

/// The tag.
pub(in crate::app) fn label(view: &View, group: Group) -> Tag {
    tag("span")
        .classes("tag", group.id())
        .add(icon(Icon::of(group)))
        .add(tag("span").text(view.words.group(group)))
}
