//! What a bar is made of: the name of the product, the way back, and the way to the next language.

use crate::app::components::icon::{Icon, icon, product_mark};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::text::Language;
use crate::session::Action;
use crate::wording::{Wording, fill};

/// The way to the next language, in its own words.
pub(in crate::app) fn language(ctx: &Context) -> Element {
    let spoken = || Wording::all().filter(|words| ctx.policy.speaks(words.language));
    let next = spoken().skip_while(|words| words.language != ctx.session.language).nth(1);
    let next = next.unwrap_or(Wording::of(Language::OFFICIAL));
    button(ctx, "quiet", Action::SetLanguage(next.language))
        .set("lang", next.tag)
        .set("data-action", "language")
        .text(next.language_name)
}

/// What this is.
pub(in crate::app) fn brand(ctx: &Context) -> Element {
    let policy = ctx.text(&ctx.policy.short_title);
    element("span")
        .class("brand")
        .add(product_mark())
        .add(element("span").text(fill(ctx.words.name, &[("policy", policy)])))
}

/// The way back.
pub(in crate::app) fn back(ctx: &Context, label: &'static str) -> Element {
    button(ctx, "text back", Action::Back).set("data-action", "back").add(icon(Icon::Back)).text(label)
}
