//! Nobody has touched anything for a while: everything is about to be wiped, and one touch keeps it.

use crate::app::components::icon::{Icon, icon};
use crate::app::state::Action;
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::wording::counted;

/// The warning.
pub(in crate::app) fn idle(view: &View) -> Option<Tag> {
    let words = view.words;
    let left = view.state.idle?;
    let stay = button(view, "primary", Action::Idle(None)).set("data-action", "stay").text(words.idle_stay);
    // Said once: a count that is read out every second would drown everything else.
    let said = tag("p").set("role", "alert").class("hidden").text(counted(words.idle, 20));
    let shown = tag("p").set("aria-hidden", "true").text(counted(words.idle, usize::from(left)));
    Some(tag("aside").class("idle").add(said).add(icon(Icon::Warning)).add(shown).add(stay))
}
