//! How far the answers have come, and the way on. It stays at the foot of the screen.

use crate::app::state::Action;
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::fact::Layout;
use crate::domain::tally::Tally;

/// The dock of a screen.
pub(in crate::app) fn dock(view: &View, layout: Layout) -> Tag {
    let (words, sheet) = (view.words, &view.state.sheet);
    let tally = Tally::of(view.policy.verdicts(view.answers()));
    let untouched =
        layout == Layout::Checklist && sheet.ticked.is_empty() && !sheet.rest_unsure && !sheet.nothing;
    let none =
        || button(view, "outline", Action::NothingAndNext).set("data-action", "none-next").text(words.none);
    let next =
        tag("button").class("primary").set("type", "submit").set("data-action", "next").text(words.next);
    let counts = tag("p")
        .class("counts")
        .set("role", "status")
        .add(count("certain", words.certain, tally.certain))
        .add(count("possible", words.possible, tally.possible))
        .add(count("excluded", words.excluded, tally.excluded));
    let buttons = tag("div").class("dock-buttons").maybe(untouched.then(none)).add(next);
    tag("div").class("dock").add(tag("div").class("dock-frame").add(strip(tally)).add(counts).add(buttons))
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
