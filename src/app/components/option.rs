//! The words of an option or a row, and a note below them.

use crate::app::element::{Element, element};

/// The words beside a radio button or a box.
pub(in crate::app) fn option(label: &'static str, note: Option<String>) -> Element {
    element("span")
        .class("option-text")
        .text(label)
        .maybe(note.map(|note| element("span").class("note").text(note)))
}
