//! The result as a code that a visitor takes along from a booth, and what travels with it. Nothing else leaves a device
//! that is everybody’s.

use crate::app::components::qr;
use crate::app::state::Lens;
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::wording::counted;

/// The code with its words; nothing where there is no address that a phone could open.
pub(in crate::app) fn hand_over(view: &View) -> Option<Tag> {
    let words = view.words;
    let address = view.host.address();
    if address.is_empty() || !view.state.setting.booth() {
        return None;
    }
    let code = qr::qr(&[&address, "#", &view.state.link(view.policy)].concat(), words.booth_code)?;
    let said = tag("div")
        .add(tag("h2").text(words.booth_code))
        .maybe(view.example.map(|example| tag("b").text(example.told(words))))
        .add(tag("p").text(holds(view)));
    Some(tag("div").class("hand-over").add(code).add(said))
}

/// What the code holds. Those of an example are not the visitor’s.
pub(in crate::app) fn holds(view: &View) -> String {
    let (words, state) = (view.words, view.state);
    let count = state.travelling(view.policy);
    if state.lens != Lens::Own {
        return counted(words.poster_answers, count);
    }
    let named = if state.travels.name.trim().is_empty() { words.share_no_name } else { words.share_named };
    [&counted(words.booth_code_holds, count), named].concat()
}
