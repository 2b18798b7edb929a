//! What every page has at a booth: the bar above it, with the way back and the way to the next visitor, and below it what
//! becomes of the answers. Everywhere else the bar is `top_bar`, and the menu holds the rest.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::navigation::{back, brand, language};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::session::{Action, Route};
use crate::wording::counted;

/// The bar.
pub(in crate::app) fn bar(ctx: &Context) -> Element {
    let words = ctx.words;
    let place = ctx.session.route;
    let bar = ctx.banner().class("bar");
    if place == Route::Start {
        return bar.on_ground(ctx, Action::Continue).add(brand(ctx)).add(language(ctx));
    }
    let label = if matches!(place, Route::Screen(_)) { words.back } else { words.back_to_result };
    let answering = matches!(place, Route::Screen(_)) && ctx.answers().count() > 0;
    let result = || {
        button(ctx, "quiet", Action::Go(Route::Result)).set("data-action", "result").text(words.see_result)
    };
    bar.add(element("div").add(back(ctx, label)).maybe(answering.then(result)))
        .add(brand(ctx))
        .add(element("div").add(language(ctx)).add(wipe(ctx, "text")))
}

/// Everything goes, and the next visitor begins.
pub(in crate::app) fn wipe(ctx: &Context, class: &'static str) -> Element {
    button(ctx, class, Action::Wipe)
        .set("data-action", "wipe")
        .add(icon(Icon::Again))
        .text(ctx.words.booth_wipe)
}

/// What is stored, what happens when nobody is there, and how the keyboard answers.
pub(in crate::app) fn foot(ctx: &Context) -> Option<Element> {
    let (words, session) = (ctx.words, ctx.session);
    if !session.config.booth() || session.route == Route::Start {
        return None;
    }
    let seconds = usize::from(session.config.idle);
    let idle = if seconds > 0 { counted(words.booth_foot_idle, seconds) } else { String::new() };
    let keys = || element("p").class("keys").text(words.keys_hint);
    let foot = element("footer")
        .class("booth-foot")
        .add(icon(Icon::Lock))
        .add(element("p").text([words.booth_foot, &idle].concat()))
        .maybe(matches!(session.route, Route::Screen(_)).then(keys));
    Some(foot)
}
