//! What a term means: a button at the end of a row or below a question, and the words it unfolds.

use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{self, Element, element};
use crate::domain::text::Text;
use crate::session::{Action, Fold};
use crate::wording::fill;

/// The button at the end of a row; nothing, where there is nothing to explain.
pub(in crate::app) fn button(ctx: &Context, fold: Fold, hint: &Text, term: &str) -> Option<Element> {
    if hint.is_empty() {
        return None;
    }
    let button = element::button(ctx, "icon-button info", Action::Toggle(fold))
        .flag("aria-expanded", ctx.session.toggled(fold))
        .set("aria-label", fill(ctx.words.hint, &[("term", term)]))
        .add(icon(Icon::Info));
    Some(button)
}

/// The button below a question, with words beside its icon, and what it unfolds.
pub(in crate::app) fn below(
    ctx: &Context,
    fold: Fold,
    hint: &'static Text,
    term: &'static str,
) -> Option<Element> {
    if hint.is_empty() {
        return None;
    }
    let button = element::button(ctx, "text", Action::Toggle(fold))
        .flag("aria-expanded", ctx.session.toggled(fold))
        .add(icon(Icon::Info));
    // A question that quotes a term is asked what the term means.
    let quoted = term.split_once('“').and_then(|(_, rest)| rest.split_once('”'));
    let button = match quoted {
        Some((quoted, _)) => button.text(fill(ctx.words.meaning_of, &[("term", quoted)])),
        None => button
            .text(ctx.words.meaning)
            .add(element("span").class("hidden").text(ctx.words.mark_colon).text(term)),
    };
    Some(element("div").class("term").add(button).maybe(text(ctx, fold, hint)))
}

/// The words, once they are unfolded.
pub(in crate::app) fn text(ctx: &Context, fold: Fold, hint: &'static Text) -> Option<Element> {
    let open = !hint.is_empty() && ctx.session.toggled(fold);
    open.then(|| element("p").class("hint").set("data-hint", fold.name()).policy_text(ctx, hint))
}
