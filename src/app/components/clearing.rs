//! Asks once before all answers are cleared. The keyboard waits on the way that keeps them.

use crate::app::state::{Action, Fold};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::wording::counted;

/// The question; `clear` is what clearing does here.
pub(in crate::app) fn clearing(view: &View, clear: Action) -> Tag {
    let words = view.words;
    let all = clear == Action::Clear;
    let keep = button(view, "outline", Action::Toggle(Fold::Clearing)).set("data-action", "clear-not");
    let clear = button(view, "outline danger", clear).set("data-action", "clear-now");
    let cases = match (view.state.cases.kept.len(), all) {
        (0, _) => String::new(),
        (count, true) => counted(words.clearing_cases, count),
        (count, false) => counted(words.clearing_no_case, count),
    };
    tag("div")
        .class("clearing")
        .set("role", "group")
        .set("aria-label", words.clear)
        .add(tag("p").text(counted(words.clearing, view.state.own.count())).text(cases))
        .add(tag("p").class("buttons pair").add(keep.text(words.clear_not)).add(clear.text(words.clear_now)))
}
