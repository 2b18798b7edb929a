//! What a term means: a button at the end of a row or below a question, and the words it unfolds.

use crate::app::components::icon::{Icon, icon};
use crate::app::state::{Action, Fold};
use crate::app::tag::{self, Tag, tag};
use crate::app::view::View;
use crate::domain::text::Text;
use crate::wording::fill;

/// The button at the end of a row; nothing, where there is nothing to explain.
pub(in crate::app) fn button(view: &View, fold: Fold, hint: &Text, term: &str) -> Option<Tag> {
    if hint.is_empty() {
        return None;
    }
    let button = tag::button(view, "icon-button info", Action::Toggle(fold))
        .flag("aria-expanded", view.state.toggled(fold))
        .set("aria-label", fill(view.words.hint, &[("term", term)]))
        .add(icon(Icon::Info));
    Some(button)
}

/// The button below a question, with words beside its icon, and what it unfolds.
pub(in crate::app) fn below(view: &View, fold: Fold, hint: &'static Text, term: &'static str) -> Option<Tag> {
    if hint.is_empty() {
        return None;
    }
    let button = tag::button(view, "text", Action::Toggle(fold))
        .flag("aria-expanded", view.state.toggled(fold))
        .add(icon(Icon::Info));
    // A question that quotes a term is asked what the term means.
    let quoted = term.split_once('“').and_then(|(_, rest)| rest.split_once('”'));
    let button = match quoted {
        Some((quoted, _)) => button.text(fill(view.words.meaning_of, &[("term", quoted)])),
        None => button
            .text(view.words.meaning)
            .add(tag("span").class("hidden").text(view.words.mark_colon).text(term)),
    };
    Some(tag("div").class("term").add(button).maybe(text(view, fold, hint)))
}

/// The words, once they are unfolded.
pub(in crate::app) fn text(view: &View, fold: Fold, hint: &'static Text) -> Option<Tag> {
    let open = !hint.is_empty() && view.state.toggled(fold);
    open.then(|| tag("p").class("hint").set("data-hint", fold.name()).text(view.text(hint)))
}
