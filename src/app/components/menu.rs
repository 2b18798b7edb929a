//! What can be done from any page: see the result as it stands, change answers, read the policy, clear everything.

use crate::app::components::cases;
use crate::app::components::clearing::clearing;
use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::session::{Action, Fold, Route, StorageAction};

/// The unfolded menu.
pub(in crate::app) fn menu(ctx: &Context) -> Element {
    let words = ctx.words;
    let here = ctx.session.route;
    let answered = ctx.answers().count() > 0;
    let page = |label: &'static str, name: &'static str, place: Route, symbol: Icon| {
        let entry =
            || button(ctx, "text", Action::Go(place)).set("data-action", name).add(icon(symbol)).text(label);
        (here != place).then(entry)
    };
    let when_answered = |entry: Option<Element>| if answered { entry } else { None };
    // While a screen is answered, the bar itself leads to the result.
    let answering = matches!(here, Route::Screen(_));
    let to_result = page(words.see_result, "result", Route::Result, Icon::Map).filter(|_| !answering);
    let keys = || {
        let label = if ctx.session.toggled(Fold::Keys) { words.keys_on } else { words.keys_off };
        element("div")
            .class("menu-entry keys")
            .add(
                button(ctx, "text", Action::Toggle(Fold::Keys))
                    .set("data-action", "keys")
                    .add(icon(Icon::Keys))
                    .text(label),
            )
            .add(element("p").class("note").text(words.keys_hint))
    };
    let clear = button(ctx, "text danger", Action::Storage(StorageAction::AskToClear))
        .set("data-action", "clear")
        .add(icon(Icon::Clear))
        .text(words.clear);
    let cases = (here != Route::Start).then(|| cases::list(ctx)).flatten();
    element("div")
        .class("menu")
        .maybe(when_answered(to_result))
        .maybe(when_answered(page(words.change_answers, "review", Route::Review, Icon::Pen)))
        .maybe(page(words.read_policy, "text", Route::Text, Icon::Document))
        .maybe(
            page(words.see_example, "examples", Route::Examples, Icon::Eye).filter(|_| ctx.offers_examples()),
        )
        .maybe(ctx.session.asked(ctx.policy).is_some().then(keys))
        .maybe(cases)
        .add(
            element("div")
                .class("menu-entry")
                .add(clear)
                .add(element("p").class("note").text(words.clear_note))
                .maybe(
                    ctx.session
                        .toggled(Fold::Clearing)
                        .then(|| clearing(ctx, Action::Storage(StorageAction::Clear))),
                ),
        )
}
