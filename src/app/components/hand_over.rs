//! The result as a code that a visitor takes along from a booth, and what travels with it. Nothing else leaves a device
//! that is everybody’s.

use crate::app::components::qr;
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::session::AnswerSource;
use crate::wording::counted;

/// The code with its words; nothing where there is no address that a phone could open.
pub(in crate::app) fn hand_over(ctx: &Context) -> Option<Element> {
    let words = ctx.words;
    let address = &*ctx.session.device.address;
    if address.is_empty() || !ctx.session.config.booth() {
        return None;
    }
    let code = qr::qr(&[address, "#", &ctx.session.link(ctx.policy)].concat(), words.booth_code)?;
    let said = element("div")
        .add(element("h2").text(words.booth_code))
        .maybe(ctx.example.map(|example| element("b").text(example.told(words))))
        .add(element("p").text(holds(ctx)));
    Some(element("div").class("hand-over").add(code).add(said))
}

/// What the code holds. Those of an example are not the visitor’s.
pub(in crate::app) fn holds(ctx: &Context) -> String {
    let (words, session) = (ctx.words, ctx.session);
    let count = session.shared_count(ctx.policy);
    if session.source != AnswerSource::Own {
        return counted(words.poster_answers, count);
    }
    let named = if session.sharing.name.trim().is_empty() { words.share_no_name } else { words.share_named };
    [&counted(words.booth_code_holds, count), named].concat()
}
