//! Asks once before all answers are cleared. The keyboard waits on the way that keeps them.

use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::session::{Action, Fold, StorageAction};
use crate::wording::counted;

/// The question; `clear` is what clearing does here.
pub(in crate::app) fn clearing(ctx: &Context, clear: Action) -> Element {
    let words = ctx.words;
    let all = clear == Action::Storage(StorageAction::Clear);
    let keep = button(ctx, "outline", Action::Toggle(Fold::Clearing)).set("data-action", "clear-not");
    let clear = button(ctx, "outline danger", clear).set("data-action", "clear-now");
    let cases = match (ctx.session.cases.kept.len(), all) {
        (0, _) => String::new(),
        (count, true) => counted(words.clearing_cases, count),
        (count, false) => counted(words.clearing_no_case, count),
    };
    element("div")
        .class("clearing")
        .set("role", "group")
        .set("aria-label", words.clear)
        .add(element("p").text(counted(words.clearing, ctx.session.own.count())).text(cases))
        .add(
            element("p")
                .class("buttons pair")
                .add(keep.text(words.clear_not))
                .add(clear.text(words.clear_now)),
        )
}
