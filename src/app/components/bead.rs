//! One bead: its shape tells what it stands for before its colour does.

use crate::app::tag::{Tag, tag};
use crate::domain::verdict::Verdict;

/// A bead around a point, in tenths of a pixel, named by the style it has; and, where a ring is told from another ring by
/// what is inside it, that.
pub(in crate::app) fn shapes(style: &'static str, x: usize, y: usize) -> (Tag, Option<Tag>) {
    let shape = match style {
        "no" | "excluded" => circle(x, y, "20"),
        "encouraged" => path(x, y - 50, "l50 50l-50 50l-50-50z"),
        _ => circle(x, y, "39"),
    };
    let inside = match style {
        "near" => Some(path(x - 39, y, "a39 39 0 0 0 78 0z").class("bead near fill")),
        "review" => Some(circle(x, y, "17").class("bead review fill")),
        _ => None,
    };
    (shape.classes("bead", style), inside)
}

/// A bead by itself.
pub(in crate::app) fn alone(verdict: Verdict) -> Tag {
    let (shape, inside) = shapes(verdict.id(), 60, 60);
    tag("svg")
        .class("one-bead")
        .set("viewBox", "0 0 120 120")
        .set("aria-hidden", "true")
        .add(shape)
        .maybe(inside)
}

fn circle(x: usize, y: usize, radius: &'static str) -> Tag {
    tag("circle").set("cx", x.to_string()).set("cy", y.to_string()).set("r", radius)
}

fn path(x: usize, y: usize, rest: &str) -> Tag {
    tag("path").set("d", ["M", &x.to_string(), " ", &y.to_string(), rest].concat())
}
