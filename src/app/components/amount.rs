//! A number in its unit, read back with commas, and *not sure* below it.

use crate::app::components::choice;
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::answer::Answer;
use crate::domain::fact::Fact;
use crate::domain::index::FactIndex;
use crate::session::{Action, AnswerAction};

/// The field of a question with a number.
pub(in crate::app) fn amount(ctx: &Context, index: FactIndex, fact: &'static Fact) -> Element {
    let answer = ctx.answers().get(index);
    let typed = &ctx.session.draft.typed;
    let (value, read_back) = match answer {
        Some(answer @ Answer::Number(_)) if !typed.is_empty() => {
            (typed.clone(), Some(ctx.answer(fact, answer, false)))
        }
        Some(Answer::Number(number)) => (number.to_string(), None),
        _ => (typed.clone(), None),
    };
    let field = element("input")
        .set("type", "text")
        .set("inputmode", "numeric")
        .set("autocomplete", "off")
        .set("aria-label", ctx.text(&fact.prompt))
        .set("data-fact", fact.id.as_str())
        .set("data-option", "number")
        .value(value)
        .on_text(ctx, move |text| Action::Answer(AnswerAction::Type(index, text)));
    let unit = element("span").class("unit").policy_text(ctx, &fact.unit);
    element("div")
        .class("options")
        .add(element("div").class("amount").add(field).add(unit))
        .maybe(read_back.map(|text| element("p").class("note").text(text)))
        .add(choice::unsure(ctx, index, fact))
}
