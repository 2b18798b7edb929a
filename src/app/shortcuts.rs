//! Keyboard shortcuts: digits answer, Enter goes on, Escape makes a code small again. Only while the keyboard is inside the app and not in a text.

use web_sys::Element;
use yew::prelude::*;

use super::context::Context;
use crate::session::{Action, Fold};

/// What a key does on this page.
pub(super) fn listen(ctx: &Context) -> Callback<KeyboardEvent> {
    let send = ctx.send.clone();
    let answering = ctx.session.asked(ctx.policy).is_some();
    let large = ctx.session.toggled(Fold::Code);
    Callback::from(move |event: KeyboardEvent| {
        if large && event.key() == "Escape" {
            send.emit(Action::Toggle(Fold::Code));
        }
        if !answering || event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let Some(target) = event.target_dyn_into::<Element>() else {
            return;
        };
        let kind = target.get_attribute("type").unwrap_or_default();
        let typing = kind == "text" || kind == "search";
        let key = event.key();
        match key.parse::<u8>() {
            Ok(digit @ 0..=9) if !typing => {
                event.prevent_default();
                send.emit(Action::Digit(digit));
            }
            // On a button Enter presses it, in a search it searches, and while a word is composed it takes the word.
            Err(_) if key == "Enter" && kind != "search" && !event.is_composing() && goes_on(&target) => {
                send.emit(Action::Next);
            }
            _ => {}
        }
    })
}

/// Does Enter go on from here?
fn goes_on(target: &Element) -> bool {
    matches!(&*target.tag_name(), "FIELDSET" | "H1" | "INPUT")
}
