//! What came of taking the result away, and what to try next where the browser did nothing or does not say what it did.

use crate::app::components::icon::Icon;
use crate::app::components::notice::{Tone, notice};
use crate::app::state::{Action, Place, Take, Took};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::report::Form;

/// What came of the last touch; a text that the browser may not have copied stands there to be copied by hand.
pub(in crate::app) fn outcome(view: &View) -> Option<Tag> {
    let words = view.words;
    let took = view.state.took.as_ref()?;
    let (done, text, next): (bool, &'static str, &[Take]) = match took {
        Took::Copied => (true, words.copied, &[]),
        Took::SaidCopied(_) => (true, words.said_copied, &[]),
        Took::Saved => (true, words.saved, &[Take::CopyLink, Take::CopyLong]),
        Took::NotSaved => (false, words.not_saved, &[Take::CopyLink, Take::CopyLong]),
        Took::NotCopied(Take::CopyLink, _) => (false, words.not_copied, &[Take::Draw]),
        Took::NotCopied(..) => (false, words.not_copied_text, &[Take::Draw]),
        Took::NoPicture => (false, words.no_picture, &[Take::CopyShort, Take::Save(Form::Html)]),
        Took::Picture(_, None) => (true, words.drawn, &[]),
        Took::Picture(_, Some(true)) => (true, words.picture_saved, &[Take::CopyShort]),
        Took::Picture(_, Some(false)) => (false, words.picture_not_saved, &[Take::CopyShort]),
        Took::NotSent => (false, words.not_sent, &[Take::CopyLink, Take::Draw]),
        Took::Printed => (true, words.printed, &[Take::Save(Form::Html), Take::CopyLong]),
        Took::NotPrinted => (false, words.not_printed, &[Take::Save(Form::Html), Take::CopyLong]),
    };
    let (tone, symbol) = if done { (Tone::Done, Icon::Met) } else { (Tone::Time, Icon::Warning) };
    let by_hand = match took {
        Took::NotCopied(_, by_hand) | Took::SaidCopied(by_hand) => Some(
            tag("textarea")
                .class("by-hand")
                .set("readonly", "")
                .set("rows", "4")
                .set("aria-label", text)
                .set("data-action", "by-hand")
                .value(by_hand.clone()),
        ),
        _ => None,
    };
    let next: Vec<Tag> = next.iter().filter_map(|way| offer(view, *way)).collect();
    let offered = (!next.is_empty()).then(|| tag("p").class("next-ways").each(next));
    let told = tag("div").add(tag("p").text(text)).maybe(by_hand).maybe(offered);
    Some(notice(tone, symbol, told).set("data-notice", "took"))
}

/// A way to try next; nothing where it leads nowhere.
fn offer(view: &View, way: Take) -> Option<Tag> {
    let words = view.words;
    let (name, label) = match way {
        Take::CopyLink if !view.host.address().is_empty() => ("copy-link", words.copy_link),
        // The picture is shown beside the other ways.
        Take::Draw if view.state.place == Place::Share => ("draw", words.share_picture),
        Take::CopyShort => ("copy-short", words.share_short),
        Take::CopyLong => ("copy-long", words.share_long),
        Take::Save(Form::Html) => ("html", words.share_html),
        _ => return None,
    };
    Some(button(view, "text", Action::Take(way)).set("data-action", name).text(label))
}
