//! How far the answers have come, and the way on. It stays at the foot of the screen.

use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::fact::Layout;
use crate::domain::tally::Tally;
use crate::session::{Action, Route};

/// The ways on from a page of the questionnaire.
pub(in crate::app) fn buttons(ctx: &Context, layout: Layout) -> Element {
    let (words, draft) = (ctx.words, &ctx.session.draft);
    let untouched =
        layout == Layout::Checklist && draft.ticked.is_empty() && !draft.rest_unsure && !draft.nothing;
    let none =
        || button(ctx, "outline", Action::NothingAndNext).set("data-action", "none-next").text(words.none);
    element("div").class("dock-buttons").maybe(untouched.then(none)).add(next(ctx))
}

/// The way on; back to the result, for whoever came from there and has nothing else to answer.
pub(in crate::app) fn next(ctx: &Context) -> Element {
    let done = ctx.session.next_returns_to_result(ctx.policy);
    button(ctx, "primary", Action::Next).set("data-action", "next").text(if done {
        ctx.words.return_to_result
    } else {
        ctx.words.next
    })
}

/// The counts above some buttons.
pub(in crate::app) fn frame(ctx: &Context, buttons: Element) -> Element {
    let map = button(ctx, "strip-button", Action::Go(Route::Beads))
        .set("aria-label", ctx.words.bead_map_open)
        .set("data-action", "beads")
        .add(strip(ctx.progress.tally()));
    element("div")
        .class("dock")
        .add(element("div").class("dock-frame").add(map).add(counts(ctx)).add(buttons))
}

/// The counts in a line, and as a sentence that is told when they change.
pub(in crate::app) fn counts(ctx: &Context) -> Element {
    let words = ctx.words;
    let tally = ctx.progress.tally();
    // A new one each time: of one that changes, only the figures that have changed would be told, without their words.
    let sentence = element("p").class("hidden").key(tally.certain << 16 | tally.possible).text(said(ctx));
    let line = element("p")
        .class("counts")
        .set("aria-hidden", "true")
        .add(count("certain", words.certain, tally.certain))
        .add(count("possible", words.possible, tally.possible))
        .add(count("excluded", words.excluded, tally.excluded));
    element("div").add(element("div").set("role", "status").add(sentence)).add(line)
}

/// The counts in a sentence.
pub(in crate::app) fn said(ctx: &Context) -> String {
    let words = ctx.words;
    let tally = ctx.progress.tally();
    let part = |word: &str, count: usize| [word, " ", &count.to_string()].concat();
    [
        part(words.certain, tally.certain),
        part(words.possible, tally.possible),
        part(words.excluded, tally.excluded),
    ]
    .join(words.list_separator)
}

fn count(class: &'static str, word: &'static str, count: usize) -> Element {
    element("span")
        .classes("count", class)
        .add(element("span").class("dot").set("aria-hidden", "true"))
        .text(word)
        .text(" ")
        .add(element("b").text(count.to_string()))
}

/// The three counts as lengths, in tenths of a measure: solid, outlined, thin.
fn strip(tally: Tally) -> Element {
    let total = tally.certain + tally.possible + tally.excluded;
    let part = |class: &'static str, from: usize, count: usize, y: &'static str, height: &'static str| {
        // A gap between the parts, two tenths of a measure wide at each side.
        let draw = || {
            element("rect")
                .class(class)
                .set("x", (from * 10 + 2).to_string())
                .set("width", (count * 10 - 4).to_string())
                .set("y", y)
                .set("height", height)
        };
        (count > 0).then(draw)
    };
    element("svg")
        .class("strip")
        .set("viewBox", ["0 0 ", &(total * 10).to_string(), " 8"].concat())
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .maybe(part("certain", 0, tally.certain, "1", "6"))
        .maybe(part("possible", tally.certain, tally.possible, "1", "6"))
        .maybe(part("excluded", tally.certain + tally.possible, tally.excluded, "3", "2"))
}
