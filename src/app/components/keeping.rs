//! Where the answers are kept, chosen by the visitor, and what came of it.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::notice::{Tone, notice};
use crate::app::components::option::option;
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::session::{Action, Fold, Keep, StorageAction, StorageError};

/// The choice; none where the page around wants nothing to be stored.
pub(in crate::app) fn keeping(ctx: &Context) -> Option<Element> {
    if ctx.session.config.keep == Keep::Nothing {
        return None;
    }
    let words = ctx.words;
    let choices = [
        (Keep::Nothing, "nothing", words.keep_nothing, words.keep_nothing_note),
        (Keep::Tab, "tab", words.keep_tab, words.keep_tab_note),
        (Keep::Device, "device", words.keep_device, words.keep_device_note),
    ];
    let rows = choices.map(|(keep, name, label, note)| {
        let on = ctx.session.keep == keep;
        let input = element("input")
            .set("type", "radio")
            .set("name", "keep")
            .set("data-keep", name)
            .checked(on)
            .on_change(ctx, Action::Storage(StorageAction::Keep(keep)));
        element("label").class_if("option", on, "picked").add(input).add(option(label, Some(note.to_owned())))
    });
    let open = ctx.session.toggled(Fold::Keeping);
    let now = match ctx.session.keep {
        Keep::Nothing => words.keep_nothing,
        Keep::Tab => words.keep_tab,
        Keep::Device => words.keep_device,
    };
    let fold = button(ctx, "text", Action::Toggle(Fold::Keeping))
        .flag("aria-expanded", open)
        .set("data-action", "keeping")
        .text([words.keep, words.mark_colon, now].concat())
        .add(icon(if open { Icon::Up } else { Icon::Down }));
    let choice = || {
        element("fieldset")
            .add(element("legend").class("hidden").text(words.keep))
            .add(element("div").class("options").each(rows))
    };
    Some(element("div").class("keeping").add(fold).maybe(open.then(choice)))
}

/// What keeps the answers from being kept, or the proof that they were cleared.
pub(in crate::app) fn state(ctx: &Context) -> Option<Element> {
    let words = ctx.words;
    let (tone, icon, text) = match (ctx.session.cleared, ctx.session.storage_error) {
        (Some(true), _) => (Tone::Done, Icon::Met, words.cleared),
        (Some(false), _) => (Tone::Time, Icon::Warning, words.not_cleared),
        (None, Some(StorageError::Blocked)) => (Tone::Time, Icon::Warning, words.trouble_blocked),
        (None, Some(StorageError::Unreadable)) => (Tone::Time, Icon::Warning, words.trouble_unreadable),
        (None, None) => return None,
    };
    Some(notice(tone, icon, element("p").text(text)).set("role", "status").set("data-notice", "kept"))
}
