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
    let warning = counted(words.idle, 20);
    let said = element("p").set("role", "alert").class("hidden").text(warning.clone());
    let shown = element("p").set("aria-hidden", "true").text(counted(words.idle, usize::from(left)));
    // Another aside may stand on the same page.
    let aside = element("aside").class("idle").set("aria-label", warning);
    Some(aside.add(said).add(icon(Icon::Warning)).add(shown).add(stay))
}
