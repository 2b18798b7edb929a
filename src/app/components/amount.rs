//! A number in its unit, read back with commas, and *not sure* below it.

use crate::app::components::choice;
use crate::app::state::Action;
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::answer::Answer;
use crate::domain::fact::Fact;

/// The field of a question with a number.
pub(in crate::app) fn amount(view: &View, index: u16, fact: &'static Fact) -> Tag {
    let answer = view.answers().get(index);
    let typed = &view.state.sheet.typed;
    let (value, read_back) = match answer {
        Some(answer @ Answer::Number(_)) if !typed.is_empty() => {
            (typed.clone(), Some(view.answer(fact, answer, false)))
        }
        Some(Answer::Number(number)) => (number.to_string(), None),
        _ => (typed.clone(), None),
    };
    let field = tag("input")
        .set("type", "text")
        .set("inputmode", "numeric")
        .set("autocomplete", "off")
        .set("aria-label", view.text(&fact.prompt))
        .set("data-fact", fact.id.as_str())
        .set("data-option", "number")
        .value(value)
        .on_text(view, move |text| Action::Type(index, text));
    let unit = tag("span").class("unit").text(view.text(&fact.unit));
    tag("div")
        .class("options")
        .add(tag("div").class("amount").add(field).add(unit))
        .maybe(read_back.map(|text| tag("p").class("note").text(text)))
        .add(choice::unsure(view, index, fact))
}
