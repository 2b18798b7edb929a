//! The words of an option or a row, and a note below them.

use crate::app::tag::{Tag, tag};

/// The words beside a radio button or a box.
pub(in crate::app) fn option(label: &'static str, note: Option<String>) -> Tag {
    tag("span").class("option-text").text(label).maybe(note.map(|note| tag("span").class("note").text(note)))
}
