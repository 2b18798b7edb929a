//! A short statement with an icon: its title, and what it means.

use yew::AttrValue;

use crate::app::components::icon::{Icon, icon};
use crate::app::tag::{Tag, tag};

/// The statement, as the item of a list.
pub(in crate::app) fn promise(name: Icon, title: impl Into<AttrValue>, text: impl Into<AttrValue>) -> Tag {
    tag("li").add(icon(name)).add(tag("div").add(tag("b").text(title)).add(tag("p").text(text)))
}
