//! Opening a locked link with its passphrase.

use yew::prelude::*;

use crate::app::components::icon::Icon;
use crate::app::components::notice::{Tone, notice};
use crate::app::state::{Action, Lock, Take};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;

/// The page.
pub(super) fn unlock(view: &View) -> Tag {
    let words = view.words;
    let send = view.send.clone();
    let enter = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            send.emit(Action::Take(Take::Unlock));
        }
    });
    let lock = view.state.lock.clone();
    let field = tag("input")
        .set("type", "text")
        .set("autocomplete", "off")
        .set("autocapitalize", "none")
        .set("spellcheck", "false")
        .set("data-action", "passphrase")
        .value(lock.passphrase.clone())
        .on_key(enter)
        .on_text(view, move |passphrase| Action::Lock(Lock { passphrase, ..lock.clone() }));
    let open = button(view, "primary", Action::Take(Take::Unlock))
        .set("data-action", "unlock")
        .text(words.unlock_open);
    let own =
        || button(view, "outline", Action::LeaveExample).set("data-action", "leave").text(words.link_leave);
    let wrong =
        || notice(Tone::Time, Icon::Warning, tag("p").text(words.unlock_wrong)).set("data-notice", "wrong");
    let form = tag("div")
        .class("unlock-form")
        .add(
            tag("label").class("select name-field").add(tag("span").text(words.unlock_passphrase)).add(field),
        )
        .add(tag("div").set("role", "status").maybe(view.state.lock.wrong.then(wrong)))
        .add(tag("p").class("buttons").add(open).add(own()));
    let page =
        view.main().class("share unlock").add(tag("h1").set("tabindex", "-1").text(words.unlock_title));
    if view.host.locks() {
        page.add(tag("p").class("lead").text(words.unlock_lead)).add(form)
    } else {
        page.add(tag("p").class("lead").text(words.unlock_missing)).add(tag("p").class("buttons").add(own()))
    }
}
