//! Nobody has touched anything for a while: everything is about to be wiped, and one touch keeps it.

use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::session::Action;
use crate::wording::counted;

/// The warning.
pub(in crate::app) fn idle(ctx: &Context) -> Option<Element> {
    let words = ctx.words;
    let left = ctx.session.idle?;
    let stay = button(ctx, "primary", Action::Idle(None)).set("data-action", "stay").text(words.idle_stay);
    // Said once: a count that is read out every second would drown everything else.
    let said = element("p").set("role", "alert").class("hidden").text(counted(words.idle, 20));
    let shown = element("p").set("aria-hidden", "true").text(counted(words.idle, usize::from(left)));
    Some(element("aside").class("idle").add(said).add(icon(Icon::Warning)).add(shown).add(stay))
}
