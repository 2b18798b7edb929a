//! What can be done from any page: see the result as it stands, change answers, read the policy, clear everything.

use crate::app::components::cases;
use crate::app::components::clearing::clearing;
use crate::app::components::icon::{Icon, icon};
use crate::app::state::{Action, Fold, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;

/// The unfolded menu.
pub(in crate::app) fn menu(view: &View) -> Tag {
    let words = view.words;
    let here = view.state.place;
    let answered = view.answers().count() > 0;
    let page = |label: &'static str, name: &'static str, place: Place, symbol: Icon| {
        let entry =
            || button(view, "text", Action::Go(place)).set("data-action", name).add(icon(symbol)).text(label);
        (here != place).then(entry)
    };
    let when_answered = |entry: Option<Tag>| if answered { entry } else { None };
    // While a screen is answered, the bar itself leads to the result.
    let answering = matches!(here, Place::Screen(_));
    let to_result = page(words.see_result, "result", Place::Result, Icon::Map).filter(|_| !answering);
    let keys = || {
        let label = if view.state.toggled(Fold::Keys) { words.keys_on } else { words.keys_off };
        tag("div")
            .class("menu-entry keys")
            .add(
                button(view, "text", Action::Toggle(Fold::Keys))
                    .set("data-action", "keys")
                    .add(icon(Icon::Keys))
                    .text(label),
            )
            .add(tag("p").class("note").text(words.keys_hint))
    };
    let clear = button(view, "text danger", Action::AskToClear)
        .set("data-action", "clear")
        .add(icon(Icon::Clear))
        .text(words.clear);
    let cases = (here != Place::Start).then(|| cases::list(view)).flatten();
    tag("div")
        .class("menu")
        .maybe(when_answered(to_result))
        .maybe(when_answered(page(words.change_answers, "review", Place::Review, Icon::Pen)))
        .maybe(page(words.read_policy, "text", Place::Text, Icon::Document))
        .maybe(
            page(words.see_example, "examples", Place::Examples, Icon::Eye)
                .filter(|_| view.offers_examples()),
        )
        .maybe(view.state.asked(view.policy).is_some().then(keys))
        .maybe(cases)
        .add(
            tag("div")
                .class("menu-entry")
                .add(clear)
                .add(tag("p").class("note").text(words.clear_note))
                .maybe(view.state.toggled(Fold::Clearing).then(|| clearing(view, Action::Clear))),
        )
}
