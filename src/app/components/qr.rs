//! A QR code as a picture, light ground included, so that it can be read in every theme.

use crate::app::tag::{Tag, tag};
use crate::report::Qr;

/// The code of a text; nothing where it is too long for any.
pub(in crate::app) fn qr(text: &str, label: &'static str) -> Option<Tag> {
    let code = Qr::of(text)?;
    let size = code.size.to_string();
    let ground = tag("rect").set("width", size.clone()).set("height", size.clone()).set("fill", "#FFFFFF");
    let squares = tag("path").set("d", code.path).set("fill", "#10294A");
    let picture = tag("svg")
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
