//! How far the answers have come, and the way on. It stays at the foot of the screen.

use crate::app::state::{Action, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::fact::Layout;
use crate::domain::tally::Tally;

/// The ways on from a page of the questionnaire.
pub(in crate::app) fn buttons(view: &View, layout: Layout) -> Tag {
    let (words, sheet) = (view.words, &view.state.sheet);
    let untouched =
        layout == Layout::Checklist && sheet.ticked.is_empty() && !sheet.rest_unsure && !sheet.nothing;
    let none =
        || button(view, "outline", Action::NothingAndNext).set("data-action", "none-next").text(words.none);
    tag("div").class("dock-buttons").maybe(untouched.then(none)).add(next(view))
}

/// The way on; back to the result, for whoever came from there and has nothing else to answer.
pub(in crate::app) fn next(view: &View) -> Tag {
    let done = view.state.ends_edit(view.policy);
    button(view, "primary", Action::Next)
        .set("part", "primary-button")
        .set("data-action", "next")
        .text(if done { view.words.return_to_result } else { view.words.next })
}

/// The counts above some buttons.
pub(in crate::app) fn frame(view: &View, buttons: Tag) -> Tag {
    let map = button(view, "strip-button", Action::Go(Place::Beads))
        .set("aria-label", view.words.bead_map_open)
        .set("data-action", "beads")
        .add(strip(view.progress.tally()));
    tag("div").class("dock").add(tag("div").class("dock-frame").add(map).add(counts(view)).add(buttons))
}

/// The counts in a line, and as a sentence that is told when they change.
pub(in crate::app) fn counts(view: &View) -> Tag {
    let words = view.words;
    let tally = view.progress.tally();
    // A new one each time: of one that changes, only the figures that have changed would be told, without their words.
    let sentence = tag("p").class("hidden").key(tally.certain << 16 | tally.possible).text(said(view));
    let line = tag("p")
        .class("counts")
        .set("aria-hidden", "true")
        .add(count("certain", words.certain, tally.certain))
        .add(count("possible", words.possible, tally.possible))
        .add(count("excluded", words.excluded, tally.excluded));
    tag("div").add(tag("div").set("role", "status").add(sentence)).add(line)
}

/// The counts in a sentence.
pub(in crate::app) fn said(view: &View) -> String {
    let words = view.words;
    let tally = view.progress.tally();
    let part = |word: &str, count: usize| [word, " ", &count.to_string()].concat();
    [
        part(words.certain, tally.certain),
        part(words.possible, tally.possible),
        part(words.excluded, tally.excluded),
    ]
    .join(words.list_separator)
}

fn count(class: &'static str, word: &'static str, count: usize) -> Tag {
    tag("span")
        .classes("count", class)
        .add(tag("span").class("dot").set("aria-hidden", "true"))
        .text(word)
        .text(" ")
        .add(tag("b").text(count.to_string()))
}

/// The three counts as lengths, in tenths of a measure: solid, outlined, thin.
fn strip(tally: Tally) -> Tag {
    let total = tally.certain + tally.possible + tally.excluded;
    let part = |class: &'static str, from: usize, count: usize, y: &'static str, height: &'static str| {
        // A gap between the parts, two tenths of a measure wide at each side.
        let draw = || {
            tag("rect")
                .class(class)
                .set("x", (from * 10 + 2).to_string())
                .set("width", (count * 10 - 4).to_string())
                .set("y", y)
                .set("height", height)
        };
        (count > 0).then(draw)
    };
    tag("svg")
        .class("strip")
        .set("viewBox", ["0 0 ", &(total * 10).to_string(), " 8"].concat())
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .maybe(part("certain", 0, tally.certain, "1", "6"))
        .maybe(part("possible", tally.certain, tally.possible, "1", "6"))
        .maybe(part("excluded", tally.certain + tally.possible, tally.excluded, "3", "2"))
}
