//! What a term means: a button at the end of a row, and the words it unfolds.

use yew::prelude::*;

use crate::app::components::icon::{Icon, icon};
use crate::app::state::{Action, Fold};
use crate::app::view::View;
use crate::app::wording::fill;
use crate::domain::text::Text;

/// The button; nothing, where there is nothing to explain.
pub(in crate::app) fn button(view: &View, fold: Fold, hint: &Text, term: &str) -> Html {
    if hint.is_empty() {
        return Html::default();
    }
    html! {
        <button type="button" class="icon-button info" aria-expanded={view.state.toggled(fold).to_string()}
            aria-label={fill(view.words.hint, &[("term", term)])}
            onclick={view.on_click(Action::Toggle(fold))}>
            { icon(Icon::Info) }
        </button>
    }
}

/// The button below a question, with a word beside its icon.
pub(in crate::app) fn link(view: &View, fold: Fold, term: &str) -> Html {
    html! {
        <button type="button" class="text" aria-expanded={view.state.toggled(fold).to_string()}
            onclick={view.on_click(Action::Toggle(fold))}>
            { icon(Icon::Info) }{ view.words.meaning }
            <span class="hidden">{ view.words.mark_colon }{ term.to_owned() }</span>
        </button>
    }
}

/// The words, once they are unfolded.
pub(in crate::app) fn text(view: &View, fold: Fold, hint: &'static Text) -> Html {
    if hint.is_empty() || !view.state.toggled(fold) {
        return Html::default();
    }
    html! { <p class="hint">{ view.text(hint) }</p> }
}
