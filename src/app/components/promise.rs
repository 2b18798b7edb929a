//! A short statement with an icon: its title, and what it means.

use crate::app::components::icon::{Icon, icon};
use crate::app::tag::{Tag, Words, tag};

/// The statement, as the item of a list.
pub(in crate::app) fn promise(name: Icon, title: impl Words, text: impl Words) -> Tag {
    tag("li").add(icon(name)).add(tag("div").add(tag("b").text(title)).add(tag("p").text(text)))
}
