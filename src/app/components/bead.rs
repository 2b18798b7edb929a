//! One bead: its shape tells what it stands for before its colour does.

use crate::app::element::{Element, element};
use crate::domain::group::Group;
use crate::report::{Bead, Figure, Look};

/// A bead at this place of a rod that lies at a height of nothing, in tenths of a pixel, in a style; and, where a ring is
/// told from another ring by what is inside it, that.
pub(in crate::app) fn shapes((bead, style): (Bead, &'static str), x: usize) -> (Element, Option<Element>) {
    let (outline, inside) = bead.figures();
    let inside = inside.map(|inside| figure(inside, x).classes("bead fill", style));
    (figure(outline, x).classes("bead", style), inside)
}

/// A bead by itself.
pub(in crate::app) fn alone(group: Group) -> Element {
    let (shape, inside) = shapes((Look::of(group).bead, group.id()), 0);
    element("svg")
        .class("one-bead")
        .set("viewBox", "-60 -60 120 120")
        .set("aria-hidden", "true")
        .add(shape)
        .maybe(inside)
}

fn figure(figure: Figure, x: usize) -> Element {
    match figure {
        Figure::Circle(radius) => element("circle").set("cx", x.to_string()).set("r", radius),
        Figure::Path(rest) => element("path").set("d", ["M", &x.to_string(), " ", rest].concat()),
    }
}
