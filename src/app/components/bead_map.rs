//! Every measure as one bead, on a rod a chapter. A picture beside the ledger, which says the same in words.

use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::policy::Chapter;
use crate::domain::verdict::Verdict;

/// From bead to bead, in tenths of a pixel; and what is added between two clauses.
const PITCH: usize = 108;
const GAP: usize = 20;

/// The map for these verdicts, named for screen readers.
pub(in crate::app) fn bead_map(view: &View, verdicts: &[Verdict], label: &str) -> Tag {
    let chapters = &view.policy.chapters;
    let rods: Vec<Vec<(usize, Verdict)>> =
        chapters.iter().map(|chapter| beads(view, chapter, verdicts)).collect();
    let ends = rods.iter().filter_map(|rod| rod.last());
    let width = ends.map(|(x, _)| x + PITCH).max().unwrap_or(PITCH);
    let view_box = ["0 0 ", &width.to_string(), " 160"].concat();
    let mut map = tag("div").class("beads").set("role", "img").set("aria-label", label.to_owned());
    for (chapter, rod) in chapters.iter().zip(&rods) {
        map =
            map.add(tag("span").class("rod-name").text(view.text(&chapter.short))).add(draw(&view_box, rod));
    }
    map
}

/// A rod with its beads.
fn draw(view_box: &str, rod: &[(usize, Verdict)]) -> Tag {
    let end = rod.last().map_or(0, |(x, _)| x + PITCH / 2);
    let line = tag("path").class("rod").set("d", ["M0 80H", &end.to_string()].concat());
    let mut picture = tag("svg").set("viewBox", view_box.to_owned()).add(line);
    for (x, verdict) in rod {
        let bead = match verdict {
            Verdict::No => circle(*x, "20"),
            Verdict::Encouraged => path(*x, " 30l50 50l-50 50l-50-50z"),
            _ => circle(*x, "39"),
        };
        picture = picture.add(bead.classes("bead", verdict.id()));
        // What tells rings from each other: the lower half, or a dot.
        let inside = match verdict {
            Verdict::Near => Some(path(x - 39, " 80a39 39 0 0 0 78 0z").class("bead near fill")),
            Verdict::Review => Some(circle(*x, "17").class("bead review fill")),
            _ => None,
        };
        picture = picture.maybe(inside);
    }
    picture
}

fn circle(x: usize, radius: &'static str) -> Tag {
    tag("circle").set("cx", x.to_string()).set("cy", "80").set("r", radius)
}

fn path(x: usize, rest: &str) -> Tag {
    tag("path").set("d", ["M", &x.to_string(), rest].concat())
}

/// The beads of a chapter: where each is, and what it says.
fn beads(view: &View, chapter: &Chapter, verdicts: &[Verdict]) -> Vec<(usize, Verdict)> {
    let (first, last) = chapter.clauses;
    let mut rod: Vec<(usize, Verdict)> = Vec::new();
    let mut before = None;
    for (measure, verdict) in view.policy.measures.iter().zip(verdicts) {
        let number = view.policy.clause_of(measure).map(|clause| clause.number);
        if !number.is_some_and(|number| (first..=last).contains(&number)) {
            continue;
        }
        let gap = if before == number { 0 } else { GAP };
        let x = rod.last().map_or(60, |(x, _)| x + PITCH + gap);
        before = number;
        rod.push((x, *verdict));
    }
    rod
}
