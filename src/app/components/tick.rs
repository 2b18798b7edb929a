//! A box to tick, as the row of a card.

use crate::app::components::option::option;
use crate::app::state::Action;
use crate::app::tag::{Tag, tag};
use crate::app::view::View;

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
    view: &View,
    name: Name,
    on: bool,
    action: Action,
    label: &'static str,
    note: Option<String>,
) -> Tag {
    let tick = tag("input").set("type", "checkbox").checked(on).on_change(view, action);
    let tick = match name {
        Name::Row(row) => tick.set("data-row", row),
        Name::Option(fact, option) => tick.set("data-fact", fact).set("data-option", option),
        Name::Paper(paper) => tick.set("data-paper", paper.to_string()),
    };
    tag("div")
        .class_if("row", on, "picked")
        .add(tag("label").class("tick").add(tick).add(option(label, note)))
}

/// A card that holds *none of these*, below the word *or*.
pub(in crate::app) fn none(view: &View, name: Name, on: bool, action: Action) -> [Tag; 2] {
    let label = match name {
        Name::Row(_) | Name::Paper(_) => view.words.none,
        Name::Option(..) => view.words.none_fit,
    };
    [
        tag("p").class("or").add(tag("span").text(view.words.or)),
        tag("div").class("card rows").add(row(view, name, on, action, label, None)),
    ]
}
