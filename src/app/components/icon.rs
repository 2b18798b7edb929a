//! Line icons on a grid of 24. They are drawn beside words and hidden from screen readers.

use crate::app::element::{Element, element};
use crate::domain::group::Group;
use crate::domain::verdict::Verdict;
use crate::report::{Bead, Look};

/// An icon.
#[derive(Clone, Copy)]
pub(in crate::app) enum Icon {
    Back,
    More,
    Down,
    Forth,
    Up,
    Lock,
    Calendar,
    Scales,
    Info,
    Eye,
    Pen,
    Warning,
    Document,
    Met,
    Fail,
    Unknown,
    Spare,
    Flask,
    Arrow,
    Search,
    Filter,
    Map,
    Office,
    Clear,
    Keys,
    Copy,
    Share,
    Picture,
    Print,
    File,
    Scale,
    Hand,
    Again,
    Group(Group),
}

impl Icon {
    /// The icon of a verdict.
    pub(in crate::app) const fn verdict(verdict: Verdict) -> Self {
        Self::Group(Group::Of(verdict))
    }
}

/// Draws an icon.
#[inline(never)]
pub(in crate::app) fn icon(name: Icon) -> Element {
    let class = match name {
        Icon::Group(group) if Look::of(group).bead == Bead::Disc => "icon solid",
        Icon::Met | Icon::Fail | Icon::Unknown => "icon bold",
        _ => "icon",
    };
    svg(class, "0 0 24 24").add(element("path").set("d", path(name)))
}

/// The mark of the product.
pub(in crate::app) fn product_mark() -> Element {
    let ground = element("rect").set("width", "28").set("height", "28").set("rx", "6");
    let lines = element("path").set("d", "M7.5 12.5l4.5 4.5L20.5 8M7.5 21.5h13");
    svg("product-mark", "0 0 28 28").add(ground).add(lines)
}

fn svg(class: &'static str, view_box: &'static str) -> Element {
    element("svg").class(class).set("viewBox", view_box).set("aria-hidden", "true")
}

const fn path(name: Icon) -> &'static str {
    match name {
        Icon::Back => "M15 4.5 7.5 12l7.5 7.5",
        Icon::More => "M5 12h.01M12 12h.01M19 12h.01",
        Icon::Down => "M5 9l7 7 7-7",
        Icon::Forth => "M9 4.5l7.5 7.5L9 19.5",
        Icon::Up => "M5 15l7-7 7 7",
        Icon::Lock => "M5 10.5h14v10H5zM8 10.5V7a4 4 0 0 1 8 0v3.5M12 14.5v2",
        Icon::Calendar => "M4 5.5h16v15H4zM4 10h16M8 3v4.500M16 3v4.5",
        Icon::Scales => "M12 4v16M8 20h8M5 6.500h14M5.5 6.5 3 13h5zM18.5 6.5 16 13h5z",
        Icon::Info => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5.500M12 7.500h.01",
        Icon::Eye => {
            "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6"
        }
        Icon::Pen => "M4 20l1-4.500L16.5 4l3.5 3.500L8.5 19zM14 6.500l3.5 3.5",
        Icon::Warning => "M12 3.5 22 20.500H2zM12 10v5M12 17.700h.01",
        Icon::Document => "M6 3.500h12v17H6zM9 8.500h6M9 12h6M9 15.500h4",
        Icon::Met => "M5 12.500l4.5 4.500L19 7.5",
        Icon::Fail => "M6 6l12 12M18 6 6 18",
        Icon::Unknown => "M8.5 9a3.5 3.5 0 1 1 5 3.200c-1 .5-1.5 1.2-1.5 2.300M12 18.500h.01",
        Icon::Spare => "M6 12h12",
        Icon::Flask => {
            "M9.5 3.500h5M10.5 3.500v6L5 19a1 1 0 0 0 1 1.500h12a1 1 0 0 0 1-1.500l-5.5-9.500v-6M8 15h8"
        }
        Icon::Arrow => "M5 12h14M13 6l6 6-6 6",
        Icon::Search => "M10.5 4a6.500 6.500 0 1 0 0 13a6.500 6.500 0 1 0 0-13M15.5 15.500l5 5",
        Icon::Filter => "M4 7h16M7 12h10M10 17h4",
        Icon::Map => "M4 9.500V4h5.500M14.5 4H20v5.500M20 14.500V20h-5.500M9.5 20H4v-5.500",
        Icon::Office => "M4 20.500h16M6 20.500v-16h9v16M15 9.500h3v11M9 8.500h3M9 12.500h3M9 16.500h3",
        Icon::Clear => "M5 7h14M9.5 7V4.500h5V7M7 7l1 13h8l1-13",
        Icon::Copy => "M8 8.500V4.500h11.500V16h-4M4.500 8.500H16V20H4.500z",
        Icon::Share => "M12 15V3.500M8 7.500l4-4 4 4M5 11.500v8.500h14v-8.500",
        Icon::Picture => "M4 5h16v14H4zM4 16l5-4.500 4 3.500 3-2.500 4 3.500M15.500 9h.01",
        Icon::Print => "M7 9V3.500h10V9M7 16.500H4V9h16v7.500h-3M7 14h10v6.500H7z",
        Icon::File => {
            "M6 3.500h8l4.500 4.500v12.500H6zM14 3.500V8h4.500M12 11v6M9.500 14.500 12 17l2.500-2.500"
        }
        Icon::Scale => "M7 4v16M17 4v16M4 8h6M14 12h6",
        Icon::Hand => {
            "M9 13.500V5.500a1.750 1.750 0 0 1 3.500 0V11l5 1.200a2.500 2.500 0 0 1 2 2.900l-.900 5.400h-7.600l-5-5.500a1.600 1.600 0 0 1 2.300-2.200z"
        }
        Icon::Again => "M5 4v5h5M5.500 9a8 8 0 1 1-1.400 5",
        Icon::Keys => "M3 6.500h18v11H3zM6.5 10h.01M10 10h.01M14 10h.01M17.5 10h.01M8 14h8",
        Icon::Group(group) => Look::of(group).icon,
    }
}
