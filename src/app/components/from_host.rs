//! Words of the page around, at the places that it may fill. They are said to be its own: nobody may take them for the
//! department’s or for ours.

use crate::app::tag::{Tag, tag};
use crate::app::view::View;

/// Above everything.
pub(in crate::app) fn header(view: &View) -> Option<Tag> {
    view.state.setting.slots.header.then(|| tag("div").class("host-header").add(slot("header")))
}

/// What to do with a result, and whom to ask.
pub(in crate::app) fn with_result(view: &View) -> Option<Tag> {
    let slots = view.state.setting.slots;
    let named = [(slots.next_step, "next-step"), (slots.contact, "contact")];
    words(view, named.into_iter().filter(|(filled, _)| *filled).map(|(_, name)| name))
}

/// Whom to ask.
pub(in crate::app) fn contact(view: &View) -> Option<Tag> {
    words(view, view.state.setting.slots.contact.then_some("contact").into_iter())
}

fn words(view: &View, slots: impl Iterator<Item = &'static str>) -> Option<Tag> {
    let mut slots = slots.map(slot).peekable();
    slots.peek()?;
    let title = tag("p").class("caption").text(view.words.from_host);
    Some(tag("section").class("from-host").add(title).each(slots))
}

fn slot(name: &'static str) -> Tag {
    tag("slot").set("name", name)
}
