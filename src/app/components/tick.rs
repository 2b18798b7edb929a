//! A box to tick, as the row of a card.

use crate::app::components::option::option;
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::session::Action;

/// What a box is called in the page, for tests and styles.
#[derive(Clone, Copy)]
pub(in crate::app) enum Name {
    /// A row of a checklist.
    Row(&'static str),
    /// An option of a fact.
    Option(&'static str, &'static str),
    /// A paper to have ready.
    Paper(u32),
}

/// The row of a box; a hint may be added behind it.
pub(in crate::app) fn row(
    ctx: &Context,
    name: Name,
    on: bool,
    action: Action,
    label: &'static str,
    note: Option<String>,
) -> Element {
    let tick = element("input").set("type", "checkbox").checked(on).on_change(ctx, action);
    let tick = match name {
        Name::Row(row) => tick.set("data-row", row),
        Name::Option(fact, option) => tick.set("data-fact", fact).set("data-option", option),
        Name::Paper(paper) => tick.set("data-paper", paper.to_string()),
    };
    element("div")
        .class_if("row", on, "picked")
        .add(element("label").class("tick").add(tick).add(option(label, note)))
}

/// A card that holds *none of these*, below the word *or*.
pub(in crate::app) fn none(ctx: &Context, name: Name, on: bool, action: Action) -> [Element; 2] {
    let label = match name {
        Name::Row(_) | Name::Paper(_) => ctx.words.none,
        Name::Option(..) => ctx.words.none_fit,
    };
    [
        element("p").class("or").add(element("span").text(ctx.words.or)),
        element("div").class("card rows").add(row(ctx, name, on, action, label, None)),
    ]
}
