//! Every measure as one bead, on a rod a chapter. A picture beside the ledger, which says the same in words; a bead that
//! is touched leads to its measure.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VComp;

use crate::app::components::bead;
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::group::Group;
use crate::domain::index::MeasureIndex;
use crate::domain::policy::Chapter;
use crate::domain::verdict::{Stage, Verdict};
use crate::report::{self, Bead as Shape, PITCH, rod};
use crate::session::Action;
use crate::wording::Wording;

/// A bead: the measure and its name, where it is on its rod, and how it is drawn.
#[derive(Clone, Copy, PartialEq)]
struct Bead {
    measure: MeasureIndex,
    title: &'static str,
    x: usize,
    look: Look,
}

/// How a bead looks: its shape and its style.
type Look = (Shape, &'static str);

/// A rod with its beads, in a picture of this width. A component, for most answers move no bead of most rods, and what has
/// not changed is not drawn again.
#[derive(Clone, PartialEq, Properties)]
struct Rod {
    beads: Vec<Bead>,
    width: usize,
}

/// The map of these groups, named for screen readers.
pub(in crate::app) fn bead_map(ctx: &Context, groups: &[Group], label: &str) -> Element {
    map(ctx, groups, label, look).on_pick(ctx, "data-bead", Action::ShowMeasure)
}

/// The map of these verdicts, where a touch leads nowhere.
pub(in crate::app) fn still(ctx: &Context, verdicts: &[Verdict], label: &str) -> Element {
    map(ctx, verdicts, label, |verdict| look(Group::Of(verdict)))
}

/// The map while answers are missing: certain beads are filled, possible ones are rings, excluded ones dots.
pub(in crate::app) fn filling(ctx: &Context, verdicts: &[Verdict], label: &str) -> Element {
    let look = |verdict: Verdict| match verdict.stage() {
        Stage::Certain => (Shape::Disc, Stage::Certain.id()),
        Stage::Possible => (Shape::Ring, Stage::Possible.id()),
        Stage::Excluded => (Shape::Dot, Stage::Excluded.id()),
    };
    map(ctx, verdicts, label, look).on_pick(ctx, "data-bead", Action::ShowMeasure)
}

/// How far a verdict is while answers are missing, as a style and a word.
pub(in crate::app) fn stage(words: &Wording, verdict: Verdict) -> (&'static str, &'static str) {
    let stage = verdict.stage();
    let word = match stage {
        Stage::Certain => words.bead_certain,
        Stage::Possible => words.bead_possible,
        Stage::Excluded => words.bead_excluded,
    };
    (stage.id(), word)
}

fn look(group: Group) -> Look {
    (report::Look::of(group).bead, group.id())
}

fn map<T: Copy>(ctx: &Context, all: &[T], label: &str, look: impl Fn(T) -> Look) -> Element {
    let chapters: Vec<&Chapter> = ctx.policy.covered().map(|(_, chapter)| chapter).collect();
    let rods: Vec<Vec<Bead>> = chapters.iter().map(|chapter| beads(ctx, chapter, all, &look)).collect();
    let ends = rods.iter().filter_map(|rod| rod.last());
    let width = ends.map(|bead| bead.x + PITCH).max().unwrap_or(PITCH);
    let rows = chapters.iter().zip(rods).flat_map(|(chapter, beads)| {
        let name = element("span").class("rod-name").policy_text(ctx, &chapter.short);
        [name.into(), VComp::new::<DrawnRod>(Rc::new(Rod { beads, width }), None).into()]
    });
    element("div").class("beads").set("role", "img").set("aria-label", label.to_owned()).list(rows.collect())
}

/// Draws a rod.
struct DrawnRod;

impl Component for DrawnRod {
    type Message = ();
    type Properties = Rod;

    fn create(_: &yew::Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &yew::Context<Self>) -> Html {
        let Rod { beads, width } = context.props();
        let end = beads.last().map_or(0, |bead| bead.x + PITCH / 2);
        let line = element("path").class("rod").set("d", ["M0 0H", &end.to_string()].concat());
        let beads = beads.iter().flat_map(|bead| {
            let (shape, inside) = bead::shapes(bead.look, bead.x);
            let shape =
                shape.set("data-bead", bead.measure.to_string()).add(element("title").text(bead.title));
            core::iter::once(shape).chain(inside)
        });
        let view_box = ["0 -80 ", &width.to_string(), " 160"].concat();
        element("svg").set("viewBox", view_box).add(line).each(beads).into()
    }
}

/// The beads of a chapter.
fn beads<T: Copy>(ctx: &Context, chapter: &Chapter, all: &[T], look: &impl Fn(T) -> Look) -> Vec<Bead> {
    let beads = rod(ctx.policy, chapter).into_iter().map(|(measure, x)| {
        let look = all.get(usize::from(measure)).map_or(self::look(Group::NO), |shown| look(*shown));
        let title = ctx.measure(measure).map_or("", |measure| ctx.text(&measure.title));
        Bead { measure, title, x, look }
    });
    beads.collect()
}
