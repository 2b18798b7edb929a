//! The parts of a document that a screen reader can go to. Where the document is not ours, it has its own.

use super::context::Context;
use super::element::{Element, element};

impl Context<'_> {
    /// What a page is drawn in: the main part of the document, where the document is ours.
    pub(super) fn main(&self) -> Element {
        element(if self.session.config.own_page { "main" } else { "div" }).set("data-main", "")
    }

    /// What stands above every page: the banner of the document, where the document is ours.
    pub(super) fn banner(&self) -> Element {
        element(if self.session.config.own_page { "header" } else { "div" })
    }
}
