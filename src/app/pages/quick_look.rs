//! The quick look: a few questions, one after the other, and all measures sorted anew with each answer.

use crate::app::components::{bead_map, catalogue, dock};
use crate::app::state::{Action, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::wording::{counted, fill};

use super::screen::{asked, questionnaire};

/// The page.
pub(super) fn quick_look(view: &View) -> Tag {
    let (words, sheet) = (view.words, &view.state.sheet);
    let screen = view.policy.screens.get(sheet.screen).filter(|_| !sheet.shown.is_empty());
    let beads = tag("div").class("quick-beads").add(bead_map::filling(
        view,
        &view.progress.verdicts,
        &dock::said(view),
    ));
    let result = button(view, "outline", Action::Go(Place::Result))
        .set("data-action", "result")
        .text(words.quick_result);
    let (page, question, on) = match screen {
        Some(screen) => (questionnaire(screen), asked(view, screen), dock::next(view)),
        None => (
            tag("div"),
            sorted(view),
            button(view, "primary", Action::Continue).set("data-action", "start").text(words.quick_on),
        ),
    };
    let main = view.main().class("quick").add(question).add(beads).add(catalogue::catalogue(view));
    page.add(main).add(dock::frame(view, tag("div").class("dock-buttons").add(result).add(on)))
}

/// What stands where the questions stood, once they are answered.
fn sorted(view: &View) -> Tag {
    let (lead, tally) = (counted(view.words.quick_lead, view.policy.measures.len()), view.progress.tally());
    let [possible, excluded] =
        [tally.certain + tally.possible, tally.excluded].map(|count| count.to_string());
    let title = fill(view.words.quick_title, &[("possible", &possible), ("excluded", &excluded)]);
    tag("div")
        .class("asking")
        .add(tag("h1").set("tabindex", "-1").phrases(&title))
        .add(tag("p").class("lead").text(lead))
}
