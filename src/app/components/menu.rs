//! What can be done from any page: see the result as it stands, change answers, clear them.

use crate::app::state::{Action, Fold, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;

/// The unfolded menu.
pub(in crate::app) fn menu(view: &View) -> Tag {
    let words = view.words;
    let entry = |label: &'static str, name: &'static str, action: Action| {
        button(view, "text", action).set("data-action", name).text(label)
    };
    let answering = matches!(view.state.place, Place::Screen(_));
    let reviewing = view.state.place == Place::Review;
    let clear = || {
        tag("div")
            .class("clear")
            .add(tag("p").set("tabindex", "-1").text(words.clear_question))
            .add(entry(words.clear_yes, "clear-yes", Action::Clear))
            .add(entry(words.clear_no, "clear-no", Action::Toggle(Fold::Clear)))
    };
    tag("div")
        .class("menu")
        .maybe(answering.then(|| entry(words.see_result, "result", Action::Go(Place::Result))))
        .maybe((!reviewing).then(|| entry(words.change_answers, "review", Action::Go(Place::Review))))
        .add(entry(words.clear, "clear", Action::Toggle(Fold::Clear)))
        .maybe(view.state.toggled(Fold::Clear).then(clear))
}
