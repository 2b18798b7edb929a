//! The quick look: a few questions, and all measures sorted anew with each answer.

use crate::app::components::{bead_map, catalogue, dock, question};
use crate::app::state::{Action, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::wording::counted;

/// The page.
pub(super) fn quick_look(view: &View) -> Tag {
    let words = view.words;
    let asked = view.state.quick(view.policy);
    let facts = asked.iter().filter_map(|index| Some((*index, view.policy.fact_at(*index)?)));
    let questions = facts.map(|(index, fact)| {
        match view.answers().get(index).filter(|_| view.state.sheet.touched != Some(index)) {
            Some(answer) => question::folded(view, index, fact, answer),
            None => question::question(view, index, fact, false),
        }
    });
    let on = button(view, "primary", Action::Continue).set("data-action", "start").text(words.quick_on);
    let result = button(view, "outline", Action::Go(Place::Result))
        .set("data-action", "result")
        .text(words.quick_result);
    let beads = tag("div").class("quick-beads").add(bead_map::filling(
        view,
        &view.progress.verdicts,
        &dock::said(view),
    ));
    tag("div")
        .class("quick")
        .add(
            view.main()
                .add(
                    tag("div")
                        .class("quick-head")
                        .add(tag("h1").set("tabindex", "-1").text(words.quick_title))
                        .add(
                            tag("p")
                                .class("lead")
                                .text(counted(words.quick_lead, view.policy.measures.len())),
                        ),
                )
                .add(beads)
                .add(tag("div").class("quick-questions").each(questions))
                .add(catalogue::catalogue(view)),
        )
        .add(dock::frame(view, tag("div").class("dock-buttons").add(result).add(on)))
}
