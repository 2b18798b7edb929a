//! A short statement with an icon: its title, and what it means.

use crate::app::components::icon::{Icon, icon};
use crate::app::element::{Element, Words, element};

/// The statement, as the item of a list.
pub(in crate::app) fn promise(name: Icon, title: impl Words, text: impl Words) -> Element {
    element("li")
        .add(icon(name))
        .add(element("div").add(element("b").text(title)).add(element("p").text(text)))
}
