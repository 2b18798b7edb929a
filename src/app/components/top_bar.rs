//! The bar above every page: the way back or the name of the product, the language, and the menu.

use crate::app::components::icon::{Icon, icon, product_mark};
use crate::app::components::{booth, menu};
use crate::app::state::{Action, Fold, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::text::Language;
use crate::wording::fill;

/// The top bar.
pub(in crate::app) fn top_bar(view: &View) -> Tag {
    if view.state.setting.booth() {
        return booth::bar(view);
    }
    let words = view.words;
    let open = view.state.toggled(Fold::Menu);
    let start = match view.state.place {
        Place::Start | Place::Result | Place::Unlock => brand(view),
        Place::Screen(_) if view.state.came_from_answers() => back(view, words.back_to_result),
        Place::Screen(_) | Place::QuickLook(1..) => back(view, words.back),
        Place::QuickLook(0)
        | Place::Examples
        | Place::Review
        | Place::RoadMap
        | Place::Text
        | Place::Departments
        | Place::Beads
        | Place::Share
        | Place::Paper
        | Place::Compare => back(view, words.back_to_result),
    };
    let more = button(view, "icon-button", Action::Toggle(Fold::Menu))
        .set("aria-label", words.more)
        .set("data-action", "menu")
        .flag("aria-expanded", open)
        .add(icon(Icon::More));
    let answering = matches!(view.state.place, Place::Screen(_)) && view.answers().count() > 0;
    let see = if view.state.edits() { words.return_to_result } else { words.see_result };
    let result = || button(view, "quiet", Action::Go(Place::Result)).set("data-action", "result").text(see);
    view.banner()
        .class("bar")
        .set("part", "bar")
        .add(start)
        .add(tag("span").class("spring"))
        .maybe(answering.then(result))
        .each(ways(view))
        .add(language(view))
        .add(more)
        .maybe(open.then(|| menu::menu(view)))
}

/// On the result: what is mostly done with it, where the bar has room; elsewhere it stands on the page.
fn ways(view: &View) -> Vec<Tag> {
    if view.state.place != Place::Result {
        return Vec::new();
    }
    let words = view.words;
    let way = |class: &'static str, name: &'static str, place: Place, label: &'static str| {
        button(view, class, Action::Go(place)).set("data-action", name).text(label)
    };
    Vec::from([
        way("quiet wide", "bar-review", Place::Review, words.change_answers),
        way("quiet wide", "bar-text", Place::Text, words.text_button),
        way("quiet wide", "bar-share", Place::Share, words.share_title),
    ])
}

/// The way to the other language, in its own words.
pub(super) fn language(view: &View) -> Tag {
    let other = match view.state.language {
        Language::Chinese => Language::English,
        Language::English => Language::Chinese,
    };
    button(view, "quiet", Action::Speak(other))
        .set("lang", view.words.other_tag)
        .set("data-action", "language")
        .text(view.words.other_language)
}

/// What this is.
pub(super) fn brand(view: &View) -> Tag {
    let policy = view.text(&view.policy.short_title);
    tag("span")
        .class("brand")
        .add(product_mark())
        .add(tag("span").text(fill(view.words.name, &[("policy", policy)])))
}

/// The way back.
pub(super) fn back(view: &View, label: &'static str) -> Tag {
    button(view, "text back", Action::Back).set("data-action", "back").add(icon(Icon::Back)).text(label)
}
