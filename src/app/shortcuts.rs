//! Keyboard shortcuts: digits answer, Enter goes on. Only while the keyboard is inside the app and not in a text.

use web_sys::Element;
use yew::prelude::*;

use super::state::Action;
use super::view::View;

/// What a key does on this page.
pub(super) fn listen(view: &View) -> Callback<KeyboardEvent> {
    let send = view.send.clone();
    let answering = view.state.asked(view.policy).is_some();
    Callback::from(move |event: KeyboardEvent| {
        if !answering || event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let Some(target) = event.target_dyn_into::<Element>() else {
            return;
        };
        let typing = target.get_attribute("type").is_some_and(|kind| kind == "text" || kind == "search");
        let key = event.key();
        match key.parse::<u8>() {
            Ok(digit @ 0..=9) if !typing => {
                event.prevent_default();
                send.emit(Action::Digit(digit));
            }
            // On a button or in a field Enter does what it always does.
            Err(_) if key == "Enter" && target.tag_name() == "H1" => send.emit(Action::Next),
            _ => {}
        }
    })
}
