//! What came of taking the result away.

use crate::app::components::icon::Icon;
use crate::app::components::notice::{Tone, notice};
use crate::app::state::Took;
use crate::app::tag::{Tag, tag};
use crate::app::view::View;

/// What came of the last touch; a text that the browser did not copy stands there to be copied by hand.
pub(in crate::app) fn outcome(view: &View) -> Option<Tag> {
    let words = view.words;
    let took = view.state.took.as_ref()?;
    let (tone, symbol, text) = match took {
        Took::Copied => (Tone::Done, Icon::Met, words.copied),
        Took::Saved => (Tone::Done, Icon::Met, words.saved),
        Took::NotSaved => (Tone::Time, Icon::Warning, words.not_saved),
        Took::NotCopied(None) => (Tone::Time, Icon::Warning, words.not_copied),
        Took::NotCopied(Some(_)) => (Tone::Time, Icon::Warning, words.not_copied_text),
        Took::NoPicture => (Tone::Time, Icon::Warning, words.no_picture),
        Took::Picture(_) => (Tone::Done, Icon::Met, words.drawn),
        Took::NotSent => (Tone::Time, Icon::Warning, words.not_sent),
        Took::NotPrinted => (Tone::Time, Icon::Warning, words.not_printed),
    };
    let by_hand = match took {
        Took::NotCopied(Some(text)) => Some(
            tag("textarea")
                .class("by-hand")
                .set("readonly", "")
                .set("rows", "8")
                .set("aria-label", words.not_copied_text)
                .set("data-action", "by-hand")
                .value(text.clone()),
        ),
        _ => None,
    };
    let told = tag("div").add(tag("p").text(text)).maybe(by_hand);
    Some(notice(tone, symbol, told).set("data-notice", "took"))
}
