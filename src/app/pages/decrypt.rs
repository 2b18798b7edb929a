//! Opening an encrypted link with its passphrase.

use yew::prelude::*;

use crate::app::components::icon::Icon;
use crate::app::components::notice::{Tone, notice};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::session::{Action, Encryption, LinkAction};

/// The page.
pub(super) fn decrypt(ctx: &Context) -> Element {
    let words = ctx.words;
    let send = ctx.send.clone();
    let enter = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            send.emit(Action::Link(LinkAction::Decrypt));
        }
    });
    let encryption = ctx.session.encryption.clone();
    let field = element("input")
        .set("type", "text")
        .set("autocomplete", "off")
        .set("autocapitalize", "none")
        .set("spellcheck", "false")
        .set("data-action", "passphrase")
        .value(encryption.passphrase.clone())
        .on_key(enter)
        .on_text(ctx, move |passphrase| {
            Action::Link(LinkAction::SetEncryption(Encryption { passphrase, ..encryption.clone() }))
        });
    let open = button(ctx, "primary", Action::Link(LinkAction::Decrypt))
        .set("data-action", "unlock")
        .text(words.unlock_open);
    let own =
        || button(ctx, "outline", Action::ReturnToOwn).set("data-action", "leave").text(words.link_leave);
    let wrong = || {
        notice(Tone::Time, Icon::Warning, element("p").text(words.unlock_wrong)).set("data-notice", "wrong")
    };
    let form = element("div")
        .class("unlock-form")
        .add(
            element("label")
                .class("select name-field")
                .add(element("span").text(words.unlock_passphrase))
                .add(field),
        )
        .add(element("div").set("role", "status").maybe(ctx.session.encryption.wrong.then(wrong)))
        .add(element("p").class("buttons").add(open).add(own()));
    let page =
        ctx.main().class("share unlock").add(element("h1").set("tabindex", "-1").text(words.unlock_title));
    if ctx.session.device.encrypts {
        page.add(element("p").class("lead").text(words.unlock_lead)).add(form)
    } else {
        page.add(element("p").class("lead").text(words.unlock_missing))
            .add(element("p").class("buttons").add(own()))
    }
}
