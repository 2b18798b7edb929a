//! Keyboard shortcuts: digits answer, Enter goes on, Escape makes a code small again. Only while the keyboard is inside the app and not in a text.

use web_sys::Element;
use yew::prelude::*;

use super::state::{Action, Fold};
use super::view::View;

/// What a key does on this page.
pub(super) fn listen(view: &View) -> Callback<KeyboardEvent> {
    let send = view.send.clone();
    let answering = view.state.asked(view.policy).is_some();
    let large = view.state.toggled(Fold::Code);
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
