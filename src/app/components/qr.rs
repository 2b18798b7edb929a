//! A QR code as a picture, light ground included, so that it can be read in every theme.

use crate::app::element::{Element, element};
use crate::report::Qr;

/// The code of a text; nothing where it is too long for any.
pub(in crate::app) fn qr(text: &str, label: &'static str) -> Option<Element> {
    let code = Qr::of(text)?;
    let size = code.size.to_string();
    let ground =
        element("rect").set("width", size.clone()).set("height", size.clone()).set("fill", "#FFFFFF");
    let squares = element("path").set("d", code.path).set("fill", "#10294A");
    let picture = element("svg")
        .class("qr")
        .set("viewBox", ["0 0 ", &size, " ", &size].concat())
        .set("shape-rendering", "crispEdges")
        .set("role", "img")
        .set("aria-label", label)
        .set("data-version", code.version.to_string())
        .add(ground)
        .add(squares);
    Some(picture)
}
