//! What a picture is drawn with: lines of text, and beads.

use crate::domain::group::Group;
use crate::report::{Look, escaped};

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
    svg.push_str(&Look::of(group).bead.drawn(place, on_show_ground(group), "#10294A"));
}

/// A bead on the ground of pages.
pub(super) fn bead_on_page(svg: &mut String, place: Place, group: Group) {
    let Look { bead, colours: [on_page, _], .. } = Look::of(group);
    svg.push_str(&bead.drawn(place, on_page, "#F6F5F0"));
}

/// The colour of a group on the blue ground.
pub(super) const fn on_show_ground(group: Group) -> &'static str {
    let [_, on_show_ground] = Look::of(group).colours;
    on_show_ground
}
