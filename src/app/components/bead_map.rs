//! Every measure as one bead, on a rod a chapter. A picture beside the ledger, which says the same in words; a bead that
//! is touched leads to its measure.

use crate::app::components::bead;
use crate::app::state::Action;
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::policy::Chapter;
use crate::domain::verdict::Verdict;
use crate::report::{PITCH, rod};
use crate::wording::Wording;

/// A bead: the measure, where it is on its rod, and what it says.
struct Bead {
    measure: u16,
    x: usize,
    verdict: Verdict,
}

/// The map of these verdicts, named for screen readers.
pub(in crate::app) fn bead_map(view: &View, verdicts: &[Verdict], label: &str) -> Tag {
    still(view, verdicts, label).on_pick(view, "data-bead", Action::Show)
}

/// The same, where a touch leads nowhere.
pub(in crate::app) fn still(view: &View, verdicts: &[Verdict], label: &str) -> Tag {
    map(view, verdicts, label, |bead| bead.verdict.id())
}

/// The map while answers are missing: certain beads are filled, possible ones are rings, excluded ones dots.
pub(in crate::app) fn filling(view: &View, verdicts: &[Verdict], label: &str) -> Tag {
    let words = view.words;
    map(view, verdicts, label, |bead| stage(words, bead.verdict).0).on_pick(view, "data-bead", Action::Show)
}

/// How far a verdict is while answers are missing, as a style and a word.
pub(in crate::app) fn stage(words: &Wording, verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Open => ("possible", words.bead_possible),
        Verdict::No => ("excluded", words.bead_excluded),
        _ => ("certain", words.bead_certain),
    }
}

fn map(view: &View, verdicts: &[Verdict], label: &str, class: impl Fn(&Bead) -> &'static str) -> Tag {
    let chapters: Vec<&Chapter> = view.policy.covered().map(|(_, chapter)| chapter).collect();
    let rods: Vec<Vec<Bead>> = chapters.iter().map(|chapter| beads(view, chapter, verdicts)).collect();
    let ends = rods.iter().filter_map(|rod| rod.last());
    let width = ends.map(|bead| bead.x + PITCH).max().unwrap_or(PITCH);
    let view_box = ["0 0 ", &width.to_string(), " 160"].concat();
    let rows = chapters.iter().zip(&rods).flat_map(|(chapter, rod)| {
        let name = tag("span").class("rod-name").text(view.text(&chapter.short));
        [name, draw(view, &view_box, rod, &class)]
    });
    tag("div").class("beads").set("role", "img").set("aria-label", label.to_owned()).each(rows)
}

/// A rod with its beads.
fn draw(view: &View, view_box: &str, rod: &[Bead], class: &impl Fn(&Bead) -> &'static str) -> Tag {
    let end = rod.last().map_or(0, |bead| bead.x + PITCH / 2);
    let line = tag("path").class("rod").set("d", ["M0 80H", &end.to_string()].concat());
    let beads = rod.iter().flat_map(|bead| {
        let (shape, inside) = bead::shapes(class(bead), bead.x, 80);
        let name = view.measure(bead.measure).map(|measure| tag("title").text(view.text(&measure.title)));
        let shape = shape.set("data-bead", bead.measure.to_string()).maybe(name);
        core::iter::once(shape).chain(inside)
    });
    tag("svg").set("viewBox", view_box.to_owned()).add(line).each(beads)
}

/// The beads of a chapter.
fn beads(view: &View, chapter: &Chapter, verdicts: &[Verdict]) -> Vec<Bead> {
    let beads = rod(view.policy, chapter).into_iter().map(|(measure, x)| {
        let verdict = verdicts.get(usize::from(measure)).copied().unwrap_or(Verdict::No);
        Bead { measure, x, verdict }
    });
    beads.collect()
}
