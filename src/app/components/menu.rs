//! What can be done from any page: see the result as it stands, change answers, clear them.

use yew::prelude::*;

use crate::app::state::{Action, Fold, Place};
use crate::app::view::View;

/// The unfolded menu.
pub(in crate::app) fn menu(view: &View) -> Html {
    let words = view.words;
    let entry = |label: &'static str, name: &'static str, action: Action| {
        html! {
            <button type="button" class="text" data-action={name} onclick={view.on_click(action)}>{ label }</button>
        }
    };
    html! {
        <div class="menu">
            if matches!(view.state.place, Place::Screen(_)) {
                { entry(words.see_result, "result", Action::Go(Place::Result)) }
            }
            if view.state.place != Place::Review {
                { entry(words.change_answers, "review", Action::Go(Place::Review)) }
            }
            { entry(words.clear, "clear", Action::Toggle(Fold::Clear)) }
            if view.state.toggled(Fold::Clear) {
                <div class="clear">
                    <p tabindex="-1">{ words.clear_question }</p>
                    { entry(words.clear_yes, "clear-yes", Action::Clear) }
                    { entry(words.clear_no, "clear-no", Action::Toggle(Fold::Clear)) }
                </div>
            }
        </div>
    }
}
