//! The bar above every page: the way back or the name of the product, the language, and the menu.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::navigation::{back, brand, language};
use crate::app::components::{booth, menu};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::session::{Action, Fold, Route};

/// The top bar.
pub(in crate::app) fn top_bar(ctx: &Context) -> Element {
    if ctx.session.config.booth() {
        return booth::bar(ctx);
    }
    let words = ctx.words;
    let open = ctx.session.toggled(Fold::Menu);
    let start = match ctx.session.route {
        Route::Start | Route::Result | Route::Decrypt => brand(ctx),
        Route::Screen(_) if ctx.session.came_from_answers() => back(ctx, words.back_to_result),
        Route::Screen(_) | Route::QuickLook(1..) => back(ctx, words.back),
        Route::QuickLook(0)
        | Route::Examples
        | Route::Review
        | Route::RoadMap
        | Route::Text
        | Route::Departments
        | Route::Beads
        | Route::Share
        | Route::Paper
        | Route::Compare => back(ctx, words.back_to_result),
    };
    let more = button(ctx, "icon-button", Action::Toggle(Fold::Menu))
        .set("aria-label", words.more)
        .set("data-action", "menu")
        .flag("aria-expanded", open)
        .add(icon(Icon::More));
    let answering = matches!(ctx.session.route, Route::Screen(_)) && ctx.answers().count() > 0;
    let see = if ctx.session.edits() { words.return_to_result } else { words.see_result };
    let result = || button(ctx, "quiet", Action::Go(Route::Result)).set("data-action", "result").text(see);
    ctx.banner()
        .class("bar")
        .set("part", "bar")
        .add(start)
        .add(element("span").class("spring"))
        .maybe(answering.then(result))
        .each(ways(ctx))
        .add(language(ctx))
        .add(more)
        .maybe(open.then(|| menu::menu(ctx)))
}

/// On the result: what is mostly done with it, where the bar has room; elsewhere it stands on the page.
fn ways(ctx: &Context) -> Vec<Element> {
    if ctx.session.route != Route::Result {
        return Vec::new();
    }
    let words = ctx.words;
    let way = |class: &'static str, name: &'static str, place: Route, label: &'static str| {
        button(ctx, class, Action::Go(place)).set("data-action", name).text(label)
    };
    Vec::from([
        way("quiet wide", "bar-review", Route::Review, words.change_answers),
        way("quiet wide", "bar-text", Route::Text, words.text_button),
        way("quiet wide", "bar-share", Route::Share, words.share_title),
    ])
}
