//! What every page has at a booth: the bar above it, with the way back and the way to the next visitor, and below it what
//! becomes of the answers. Everywhere else the bar is `top_bar`, and the menu holds the rest.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::top_bar::{back, brand, language};
use crate::app::state::{Action, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::wording::counted;

/// The bar.
pub(in crate::app) fn bar(view: &View) -> Tag {
    let words = view.words;
    let place = view.state.place;
    let bar = view.banner().class("bar");
    if place == Place::Start {
        return bar.on_ground(view, Action::Continue).add(brand(view)).add(language(view));
    }
    let label = if matches!(place, Place::Screen(_)) { words.back } else { words.back_to_result };
    let answering = matches!(place, Place::Screen(_)) && view.answers().count() > 0;
    let result = || {
        button(view, "quiet", Action::Go(Place::Result)).set("data-action", "result").text(words.see_result)
    };
    bar.add(tag("div").add(back(view, label)).maybe(answering.then(result)))
        .add(brand(view))
        .add(tag("div").add(language(view)).add(wipe(view, "text")))
}

/// Everything goes, and the next visitor begins.
pub(in crate::app) fn wipe(view: &View, class: &'static str) -> Tag {
    button(view, class, Action::Wipe)
        .set("data-action", "wipe")
        .add(icon(Icon::Again))
        .text(view.words.booth_wipe)
}

/// What is stored, what happens when nobody is there, and how the keyboard answers.
pub(in crate::app) fn foot(view: &View) -> Option<Tag> {
    let (words, state) = (view.words, view.state);
    if !state.setting.booth() || state.place == Place::Start {
        return None;
    }
    let seconds = usize::from(state.setting.idle);
    let idle = if seconds > 0 { counted(words.booth_foot_idle, seconds) } else { String::new() };
    let keys = || tag("p").class("keys").text(words.keys_hint);
    let foot = tag("footer")
        .class("booth-foot")
        .add(icon(Icon::Lock))
        .add(tag("p").text([words.booth_foot, &idle].concat()))
        .maybe(matches!(state.place, Place::Screen(_)).then(keys));
    Some(foot)
}
