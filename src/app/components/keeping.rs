//! Where the answers are kept, chosen by the visitor, and what came of it.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::notice::{Tone, notice};
use crate::app::components::option::option;
use crate::app::state::{Action, Fold, Keep, Trouble};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;

/// The choice; none where the page around wants nothing to be stored.
pub(in crate::app) fn keeping(view: &View) -> Option<Tag> {
    if view.state.setting.keep == Keep::Nothing {
        return None;
    }
    let words = view.words;
    let choices = [
        (Keep::Nothing, "nothing", words.keep_nothing, words.keep_nothing_note),
        (Keep::Tab, "tab", words.keep_tab, words.keep_tab_note),
        (Keep::Device, "device", words.keep_device, words.keep_device_note),
    ];
    let rows = choices.map(|(keep, name, label, note)| {
        let on = view.state.keep == keep;
        let input = tag("input")
            .set("type", "radio")
            .set("name", "keep")
            .set("data-keep", name)
            .checked(on)
            .on_change(view, Action::Keep(keep));
        tag("label").class_if("option", on, "picked").add(input).add(option(label, Some(note.to_owned())))
    });
    let open = view.state.toggled(Fold::Keeping);
    let now = match view.state.keep {
        Keep::Nothing => words.keep_nothing,
        Keep::Tab => words.keep_tab,
        Keep::Device => words.keep_device,
    };
    let fold = button(view, "text", Action::Toggle(Fold::Keeping))
        .flag("aria-expanded", open)
        .set("data-action", "keeping")
        .text([words.keep, words.mark_colon, now].concat())
        .add(icon(if open { Icon::Up } else { Icon::Down }));
    let choice = || {
        tag("fieldset")
            .add(tag("legend").class("hidden").text(words.keep))
            .add(tag("div").class("options").each(rows))
    };
    Some(tag("div").class("keeping").add(fold).maybe(open.then(choice)))
}

/// What keeps the answers from being kept, or the proof that they were cleared.
pub(in crate::app) fn state(view: &View) -> Option<Tag> {
    let words = view.words;
    let (tone, icon, text) = match (view.state.cleared, view.state.trouble) {
        (Some(true), _) => (Tone::Done, Icon::Met, words.cleared),
        (Some(false), _) => (Tone::Time, Icon::Warning, words.not_cleared),
        (None, Some(Trouble::Blocked)) => (Tone::Time, Icon::Warning, words.trouble_blocked),
        (None, Some(Trouble::Unreadable)) => (Tone::Time, Icon::Warning, words.trouble_unreadable),
        (None, None) => return None,
    };
    Some(notice(tone, icon, tag("p").text(text)).set("role", "status").set("data-notice", "kept"))
}
