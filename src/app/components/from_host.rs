//! Words of the page around, at the places that it may fill. They are said to be its own: nobody may take them for the
//! department’s or for ours.

use crate::app::context::Context;
use crate::app::element::{Element, element};

/// Above everything.
pub(in crate::app) fn header(ctx: &Context) -> Option<Element> {
    ctx.session.config.slots.header.then(|| element("div").class("host-header").add(slot("header")))
}

/// What to do with a result, and whom to ask.
pub(in crate::app) fn with_result(ctx: &Context) -> Option<Element> {
    let slots = ctx.session.config.slots;
    let named = [(slots.next_step, "next-step"), (slots.contact, "contact")];
    words(ctx, named.into_iter().filter(|(filled, _)| *filled).map(|(_, name)| name))
}

/// Whom to ask.
pub(in crate::app) fn contact(ctx: &Context) -> Option<Element> {
    words(ctx, ctx.session.config.slots.contact.then_some("contact").into_iter())
}

fn words(ctx: &Context, slots: impl Iterator<Item = &'static str>) -> Option<Element> {
    let mut slots = slots.map(slot).peekable();
    slots.peek()?;
    let title = element("p").class("caption").text(ctx.words.from_host);
    Some(element("section").class("from-host").add(title).each(slots))
}

fn slot(name: &'static str) -> Element {
    element("slot").set("name", name)
}
