//! The bar above every page: the way back or the name of the product, the language, and the menu.

use yew::prelude::*;

use crate::app::components::icon::{Icon, icon, product_mark};
use crate::app::components::menu;
use crate::app::state::{Action, Fold, Place};
use crate::app::view::View;
use crate::app::wording::fill;
use crate::domain::text::Language;

/// The top bar.
pub(in crate::app) fn top_bar(view: &View) -> Html {
    let words = view.words;
    let other = match view.state.language {
        Language::Chinese => Language::English,
        Language::English => Language::Chinese,
    };
    let open = view.state.toggled(Fold::Menu);
    html! {
        <header class="bar">
            { match view.state.place {
                Place::Start | Place::Result => brand(view),
                Place::Screen(_) => back(view, words.back),
                Place::Review => back(view, words.back_to_result),
            } }
            <span class="spring" />
            <button type="button" class="quiet language" lang={words.other_tag} data-action="language"
                onclick={view.on_click(Action::Speak(other))}>
                { words.other_language }
            </button>
            if view.state.place != Place::Start {
                <button type="button" class="icon-button" aria-label={words.more} aria-expanded={open.to_string()}
                    data-action="menu" onclick={view.on_click(Action::Toggle(Fold::Menu))}>
                    { icon(Icon::More) }
                </button>
            }
            if open {
                { menu::menu(view) }
            }
        </header>
    }
}

fn brand(view: &View) -> Html {
    let policy = view.text(&view.policy.short_title);
    html! {
        <span class="brand">
            { product_mark() }
            <span>{ fill(view.words.name, &[("policy", policy)]) }</span>
        </span>
    }
}

fn back(view: &View, label: &'static str) -> Html {
    html! {
        <button type="button" class="text back" data-action="back" onclick={view.on_click(Action::Back)}>
            { icon(Icon::Back) }{ label }
        </button>
    }
}
