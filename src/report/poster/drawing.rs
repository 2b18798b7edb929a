//! What a picture is drawn with: lines of text, and beads.

use crate::domain::group::Group;
use crate::domain::verdict::Verdict;
use crate::report::escaped;

/// A place on the picture, in pixels.
pub(super) type Place = (u32, u32);

/// A line of text: where it begins, how large and whether bold, in which colour.
pub(super) fn text(svg: &mut String, place: Place, (size, bold): (u32, bool), colour: &str, words: &str) {
    write(svg, place, size, if bold { " font-weight=\"600\"" } else { "" }, (colour, words));
}

/// Lines of text, one below another; tells where the next one would stand.
pub(super) fn paragraph(
    svg: &mut String,
    (x, y): Place,
    (size, bold): (u32, bool),
    (colour, step): (&str, u32),
    lines: &[String],
) -> u32 {
    lines.iter().fold(y, |y, line| {
        text(svg, (x, y), (size, bold), colour, line);
        y + step
    })
}

/// A line of text that ends at a place.
pub(super) fn end(svg: &mut String, place: Place, size: u32, colour: &str, words: &str) {
    write(svg, place, size, " text-anchor=\"end\"", (colour, words));
}

fn write(svg: &mut String, (x, y): Place, size: u32, how: &str, (colour, words): (&str, &str)) {
    put(
        svg,
        &[
            "<text x=\"",
            &x.to_string(),
            "\" y=\"",
            &y.to_string(),
            "\" font-size=\"",
            &size.to_string(),
            "\"",
            how,
            " fill=\"",
            colour,
            "\">",
            &escaped(words),
            "</text>",
        ],
    );
}

/// A line from one side to another.
pub(super) fn rule(svg: &mut String, (x, y): Place, to: u32, colour: &str) {
    put(
        svg,
        &[
            "<path d=\"M",
            &x.to_string(),
            " ",
            &y.to_string(),
            "H",
            &to.to_string(),
            "\" stroke=\"",
            colour,
            "\" stroke-width=\"2\"/>",
        ],
    );
}

pub(super) fn put(svg: &mut String, parts: &[&str]) {
    svg.extend(parts.iter().copied());
}

/// A bead on the blue ground.
pub(super) fn bead(svg: &mut String, place: Place, group: Group) {
    draw(svg, place, group, on_show_ground(group), "#10294A");
}

/// A bead on the ground of pages.
pub(super) fn bead_on_page(svg: &mut String, place: Place, group: Group) {
    let colour = match group {
        Group::Of(Verdict::Qualifies) => "#17683F",
        Group::Of(Verdict::Review) => "#0A6370",
        Group::Of(Verdict::Confirm) => "#57489A",
        Group::Of(Verdict::Near) => "#864800",
        Group::Begin => "#8A2F62",
        Group::Of(Verdict::Open) => "#1D4E89",
        Group::Of(Verdict::Encouraged) => "#575A12",
        Group::Of(Verdict::No) => "#7F8794",
    };
    draw(svg, place, group, colour, "#F6F5F0");
}

/// The colour of a group on the blue ground.
pub(super) const fn on_show_ground(group: Group) -> &'static str {
    match group {
        Group::Of(Verdict::Qualifies) => "#7BE0A6",
        Group::Of(Verdict::Review) => "#7FE0EC",
        Group::Of(Verdict::Confirm) => "#C9BEFF",
        Group::Of(Verdict::Near) => "#FFC978",
        Group::Begin => "#F2AFD0",
        Group::Of(Verdict::Open) => "#A9CDFB",
        Group::Of(Verdict::Encouraged) => "#E2E592",
        Group::Of(Verdict::No) => "#6D86A8",
    }
}

/// A bead in its shape: told by the shape before the colour.
fn draw(svg: &mut String, (x, y): Place, group: Group, colour: &str, ground: &str) {
    let ring = |extra: &str| {
        format!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"10\" fill=\"{ground}\" stroke=\"{colour}\" stroke-width=\"4\"{extra}/>"
        )
    };
    let shape = match group {
        Group::Of(Verdict::Qualifies) => {
            format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"12\" fill=\"{colour}\"/>")
        }
        Group::Of(Verdict::Review) => {
            ring("") + &format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"4\" fill=\"{colour}\"/>")
        }
        Group::Of(Verdict::Confirm) => ring(""),
        Group::Of(Verdict::Near) => {
            ring("") + &format!("<path d=\"M{} {y}a10 10 0 0 0 20 0z\" fill=\"{colour}\"/>", x - 10)
        }
        Group::Begin => format!("<path d=\"M{} {}l20 12-20 12z\" fill=\"{colour}\"/>", x - 9, y - 12),
        Group::Of(Verdict::Open) => ring(" stroke-dasharray=\"6 4.5\""),
        Group::Of(Verdict::Encouraged) => {
            format!("<path d=\"M{x} {}l13 13-13 13-13-13z\" fill=\"{colour}\"/>", y - 13)
        }
        Group::Of(Verdict::No) => format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"5\" fill=\"{colour}\"/>"),
    };
    svg.push_str(&shape);
}
