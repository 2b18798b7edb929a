//! One of several options, as a column of rows; *not sure* is always the last one.

use crate::app::components::hint;
use crate::app::components::option::option;
use crate::app::components::options::{LAST, options};
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::answer::{Answer, NO, YES};
use crate::domain::fact::{Fact, Kind};
use crate::domain::index::FactIndex;
use crate::session::{Action, AnswerAction, Fold};

/// The rows of a question with one answer.
pub(in crate::app) fn choice(ctx: &Context, index: FactIndex, fact: &'static Fact) -> Element {
    let words = ctx.words;
    let column = element("div").class("options");
    let column = if fact.kind == Kind::YesNo {
        column.add(row(ctx, index, fact, Answer::One(YES), "yes", words.yes)).add(row(
            ctx,
            index,
            fact,
            Answer::One(NO),
            "no",
            words.no,
        ))
    } else {
        column.each(options(ctx, index, fact, |place, option| {
            let fold = Fold::OptionHint(index, place);
            let label = ctx.text(&option.label);
            let line = element("div")
                .class("option-line")
                .add(row(ctx, index, fact, Answer::One(place), &option.id, label))
                .maybe(hint::button(ctx, fold, &option.hint, label))
                .maybe(hint::text(ctx, fold, &option.hint));
            Some(line)
        }))
    };
    column.add(unsure(ctx, index, fact).key(LAST))
}

/// The row *not sure*, which says what it leads to.
pub(in crate::app) fn unsure(ctx: &Context, index: FactIndex, fact: &'static Fact) -> Element {
    row(ctx, index, fact, Answer::Unsure, "unsure", ctx.words.unsure)
}

fn row(
    ctx: &Context,
    index: FactIndex,
    fact: &'static Fact,
    answer: Answer,
    name: &'static str,
    label: &'static str,
) -> Element {
    let picked = ctx.answers().get(index) == Some(answer);
    let note = (answer == Answer::Unsure).then(|| ctx.words.unsure_note.to_owned());
    let radio = element("input")
        .set("type", "radio")
        .set("name", ["f", &index.to_string()].concat())
        .set("data-fact", fact.id.as_str())
        .set("data-option", name)
        .checked(picked)
        .on_change(ctx, Action::Answer(AnswerAction::Pick(index, answer)));
    let row = element("label").class_if("option", picked, "picked").add(radio).add(option(label, note));
    // A key that moves through the options picks each on its way, and only a hand means the one it touches.
    let goes_on = fact.kind != Kind::Number && ctx.session.trial.is_none();
    if goes_on { row.on_touch(ctx, Action::PickAndNext(index, answer)) } else { row }
}
