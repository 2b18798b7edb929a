//! The quick look: a few questions, one after the other, and all measures sorted anew with each answer.

use crate::app::components::{action_bar, bead_map, catalogue};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::session::{Action, Route};
use crate::wording::{counted, fill};

use super::screen::{asked, questionnaire};

/// The page.
pub(super) fn quick_look(ctx: &Context) -> Element {
    let (words, draft) = (ctx.words, &ctx.session.draft);
    let screen = ctx.policy.screen_at(draft.screen).filter(|_| !draft.shown.is_empty());
    let beads = element("div").class("quick-beads").add(bead_map::filling(
        ctx,
        &ctx.progress.verdicts,
        &action_bar::said(ctx),
    ));
    let result = button(ctx, "outline", Action::Go(Route::Result))
        .set("data-action", "result")
        .text(words.quick_result);
    let (page, question, on) = match screen {
        Some(screen) => (questionnaire(screen), asked(ctx, screen), action_bar::next(ctx)),
        None => (
            element("div"),
            sorted(ctx),
            button(ctx, "primary", Action::Continue).set("data-action", "start").text(words.quick_on),
        ),
    };
    let main = ctx.main().class("quick").add(question).add(beads).add(catalogue::catalogue(ctx));
    page.add(main).add(action_bar::frame(ctx, element("div").class("dock-buttons").add(result).add(on)))
}

/// What stands where the questions stood, once they are answered.
fn sorted(ctx: &Context) -> Element {
    let (lead, tally) = (counted(ctx.words.quick_lead, ctx.policy.measures.len()), ctx.progress.tally());
    let [possible, excluded] =
        [tally.certain + tally.possible, tally.excluded].map(|count| count.to_string());
    let title = fill(ctx.words.quick_title, &[("possible", &possible), ("excluded", &excluded)]);
    element("div")
        .class("asking")
        .add(element("h1").set("tabindex", "-1").phrases(&title))
        .add(element("p").class("lead").text(lead))
}
