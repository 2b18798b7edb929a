//! How each group of the result looks, wherever it is drawn: its icon, its bead, its colours on the picture. The colours of
//! pages are in `www/styles/verdicts.css`.

use crate::domain::group::Group;
use crate::domain::verdict::Verdict;

/// The look of a group.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Its icon on a grid of 24, as a path.
    pub icon: &'static str,
    /// Its bead.
    pub bead: Bead,
    /// Its colours on the picture: on the ground of pages, and on the blue ground.
    pub(super) colours: [&'static str; 2],
}

/// The shape of a bead: it tells what it stands for before its colour does.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Bead {
    /// A disc.
    Disc,
    /// A ring with a dot in it.
    Dotted,
    /// A ring.
    Ring,
    /// A ring whose lower half is full.
    Half,
    /// A triangle that points onwards.
    Triangle,
    /// A broken ring.
    Broken,
    /// A diamond.
    Diamond,
    /// A dot.
    Dot,
}

/// A figure around the middle of a bead, in tenths of a pixel.
#[derive(Clone, Copy, Debug)]
pub enum Figure {
    /// A circle of this radius.
    Circle(&'static str),
    /// A path, without the place from left to right that it begins at.
    Path(&'static str),
}

impl Look {
    /// The look of a group: the one place where they differ.
    pub const fn of(group: Group) -> &'static Self {
        match group {
            Group::Of(Verdict::Qualifies) => &Self {
                icon: "M12 2.500a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19zM10.6 16.6 6.2 12.200l1.5-1.5 2.9 2.9 5.8-5.8 1.5 1.500z",
                bead: Bead::Disc,
                colours: ["#17683F", "#7BE0A6"],
            },
            Group::Of(Verdict::Review) => &Self {
                icon: "M4 20.500h16M5 17v-3.500h14V17zM10 13.500c0-2-1.5-3-1.5-5.500a3.5 3.5 0 0 1 7 0c0 2.5-1.5 3.5-1.5 5.5",
                bead: Bead::Dotted,
                colours: ["#0A6370", "#7FE0EC"],
            },
            Group::Of(Verdict::Confirm) => &Self {
                icon: "M3.5 4.500h17v12H11l-4.5 4v-4h-3zM8 10.500h.01M12 10.500h.01M16 10.500h.01",
                bead: Bead::Ring,
                colours: ["#57489A", "#C9BEFF"],
            },
            Group::Of(Verdict::Near) => &Self {
                icon: "M2.5 19.500h5v-5h5v-5h5M17.5 15V4.500M13.5 8.500l4-4 4 4",
                bead: Bead::Half,
                colours: ["#864800", "#FFC978"],
            },
            Group::Begin => &Self {
                icon: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M10 8l6 4-6 4z",
                bead: Bead::Triangle,
                colours: ["#8A2F62", "#F2AFD0"],
            },
            Group::Of(Verdict::Open) => &Self {
                icon: "M10 3.200a9 9 0 0 1 4 0M18 5.300a9 9 0 0 1 2.5 3.700M20.8 13.500a9 9 0 0 1-2 4M15 20.500a9 9 0 0 1-6 0M5.2 17.500a9 9 0 0 1-2-4M3.5 9A9 9 0 0 1 6 5.300M9.5 9.800a2.5 2.5 0 1 1 3.6 2.300c-.7.4-1.1.9-1.1 1.700M12 17h.01",
                bead: Bead::Broken,
                colours: ["#1D4E89", "#A9CDFB"],
            },
            Group::Of(Verdict::Encouraged) => &Self {
                icon: "M12 2.500v19M8 21.500h8M12 4.500h6l2.5 2.500L18 9.500h-6zM12 11.500H6.500L4 14l2.5 2.500H12",
                bead: Bead::Diamond,
                colours: ["#575A12", "#E2E592"],
            },
            Group::Of(Verdict::No) => &Self {
                icon: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M8 12h8",
                bead: Bead::Dot,
                colours: ["#7F8794", "#6D86A8"],
            },
        }
    }
}

impl Bead {
    /// Its outline on a page; and, where a ring is told from another ring by what is inside it, that.
    pub const fn figures(self) -> (Figure, Option<Figure>) {
        match self {
            Self::Disc | Self::Ring | Self::Broken => (RING, None),
            Self::Dotted => (RING, Some(Figure::Circle("17"))),
            Self::Half => (RING, Some(Figure::Path("0m-39 0a39 39 0 0 0 78 0z"))),
            Self::Triangle => (Figure::Path("-46m-32 0l76 46l-76 46z"), None),
            Self::Diamond => (Figure::Path("-50l50 50l-50 50l-50-50z"), None),
            Self::Dot => (Figure::Circle("20"), None),
        }
    }

    /// The same on the picture, in a colour on a ground.
    pub(super) fn drawn(self, (x, y): (u32, u32), colour: &str, ground: &str) -> String {
        let circle = |radius, fill, more: &str| {
            format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{fill}\"{more}/>")
        };
        let path = |x, y, rest| format!("<path d=\"M{x} {y}{rest}\" fill=\"{colour}\"/>");
        let ring = |broken: &str| {
            circle(10, ground, &[" stroke=\"", colour, "\" stroke-width=\"4\"", broken].concat())
        };
        match self {
            Self::Disc => circle(12, colour, ""),
            Self::Dotted => ring("") + &circle(4, colour, ""),
            Self::Ring => ring(""),
            Self::Half => ring("") + &path(x - 10, y, "a10 10 0 0 0 20 0z"),
            Self::Triangle => path(x - 9, y - 12, "l20 12-20 12z"),
            Self::Broken => ring(" stroke-dasharray=\"6 4.5\""),
            Self::Diamond => path(x, y - 13, "l13 13-13 13-13-13z"),
            Self::Dot => circle(5, colour, ""),
        }
    }
}

const RING: Figure = Figure::Circle("39");
