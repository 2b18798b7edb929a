//! What came of taking the result away, and what to try next where the browser did nothing or does not say what it did.

use crate::app::components::icon::Icon;
use crate::app::components::notice::{Tone, notice};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::report::Form;
use crate::session::{Action, Export, ExportOutcome, Route};

/// What came of the last touch; a text that the browser may not have copied stands there to be copied by hand.
pub(in crate::app) fn outcome(ctx: &Context) -> Option<Element> {
    let words = ctx.words;
    let outcome = ctx.session.outcome.as_ref()?;
    let (done, text, next): (bool, &'static str, &[Export]) = match outcome {
        ExportOutcome::Copied => (true, words.copied, &[]),
        ExportOutcome::SaidCopied(_) => (true, words.said_copied, &[]),
        ExportOutcome::Saved => (true, words.saved, &[Export::CopyLink, Export::CopyLong]),
        ExportOutcome::NotSaved => (false, words.not_saved, &[Export::CopyLink, Export::CopyLong]),
        ExportOutcome::NotCopied(Export::CopyLink, _) => (false, words.not_copied, &[Export::Draw]),
        ExportOutcome::NotCopied(..) => (false, words.not_copied_text, &[Export::Draw]),
        ExportOutcome::NoPicture => (false, words.no_picture, &[Export::CopyShort, Export::Save(Form::Html)]),
        ExportOutcome::Picture(_, None) => (true, words.drawn, &[]),
        ExportOutcome::Picture(_, Some(true)) => (true, words.picture_saved, &[Export::CopyShort]),
        ExportOutcome::Picture(_, Some(false)) => (false, words.picture_not_saved, &[Export::CopyShort]),
        ExportOutcome::NotSent => (false, words.not_sent, &[Export::CopyLink, Export::Draw]),
        ExportOutcome::Printed => (true, words.printed, &[Export::Save(Form::Html), Export::CopyLong]),
        ExportOutcome::NotPrinted => {
            (false, words.not_printed, &[Export::Save(Form::Html), Export::CopyLong])
        }
    };
    let (tone, symbol) = if done { (Tone::Done, Icon::Met) } else { (Tone::Time, Icon::Warning) };
    let by_hand = match outcome {
        ExportOutcome::NotCopied(_, by_hand) | ExportOutcome::SaidCopied(by_hand) => Some(
            element("textarea")
                .class("by-hand")
                .set("readonly", "")
                .set("rows", "4")
                .set("aria-label", text)
                .set("data-action", "by-hand")
                .value(by_hand.clone()),
        ),
        _ => None,
    };
    let next: Vec<Element> = next.iter().filter_map(|way| offer(ctx, *way)).collect();
    let offered = (!next.is_empty()).then(|| element("p").class("next-ways").each(next));
    let told = element("div").add(element("p").text(text)).maybe(by_hand).maybe(offered);
    Some(notice(tone, symbol, told).set("data-notice", "took"))
}

/// A way to try next; nothing where it leads nowhere.
fn offer(ctx: &Context, way: Export) -> Option<Element> {
    let words = ctx.words;
    let (name, label) = match way {
        Export::CopyLink if !ctx.session.device.address.is_empty() => ("copy-link", words.copy_link),
        // The picture is shown beside the other ways.
        Export::Draw if ctx.session.route == Route::Share => ("draw", words.share_picture),
        Export::CopyShort => ("copy-short", words.share_short),
        Export::CopyLong => ("copy-long", words.share_long),
        Export::Save(Form::Html) => ("html", words.share_html),
        _ => return None,
    };
    Some(button(ctx, "text", Action::Export(way)).set("data-action", name).text(label))
}
