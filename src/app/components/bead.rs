//! One bead: its shape tells what it stands for before its colour does.

use crate::app::element::{Element, element};
use crate::domain::group::Group;

/// A bead at this place of a rod that lies at a height of nothing, in tenths of a pixel, named by the style it has; and,
/// where a ring is told from another ring by what is inside it, that.
pub(in crate::app) fn shapes(style: &'static str, x: usize) -> (Element, Option<Element>) {
    let shape = match style {
        "no" | "excluded" => circle(x, "20"),
        "encouraged" => path(x, "-50l50 50l-50 50l-50-50z"),
        "begin" => path(x, "-46m-32 0l76 46l-76 46z"),
        _ => circle(x, "39"),
    };
    let inside = match style {
        "near" => Some(path(x, "0m-39 0a39 39 0 0 0 78 0z").class("bead near fill")),
        "review" => Some(circle(x, "17").class("bead review fill")),
        _ => None,
    };
    (shape.classes("bead", style), inside)
}

/// A bead by itself.
pub(in crate::app) fn alone(group: Group) -> Element {
    let (shape, inside) = shapes(group.id(), 0);
    element("svg")
        .class("one-bead")
        .set("viewBox", "-60 -60 120 120")
        .set("aria-hidden", "true")
        .add(shape)
        .maybe(inside)
}

fn circle(x: usize, radius: &'static str) -> Element {
    element("circle").set("cx", x.to_string()).set("r", radius)
}

fn path(x: usize, rest: &str) -> Element {
    element("path").set("d", ["M", &x.to_string(), " ", rest].concat())
}
