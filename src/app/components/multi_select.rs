//! Any of several options, as a card of rows, with *not sure about some* and *none of these*.

use crate::app::components::hint;
use crate::app::components::options::{LAST, options};
use crate::app::components::tick::{self, Name};
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::answer::Answer;
use crate::domain::fact::Fact;
use crate::domain::index::FactIndex;
use crate::domain::option_set::OptionSet;
use crate::session::{Action, AnswerAction, Fold};

/// The cards of a question with several answers.
pub(in crate::app) fn multi_select(
    ctx: &Context,
    index: FactIndex,
    fact: &'static Fact,
) -> impl Iterator<Item = Element> {
    let words = ctx.words;
    let answer = ctx.answers().get(index);
    let (ticked, unsure) = match answer {
        Some(Answer::Several { ticked, unsure }) => (ticked, unsure),
        _ => (OptionSet::EMPTY, false),
    };
    let none = answer == Some(Answer::NOTHING);
    let rows = options(ctx, index, fact, |place, option| {
        let fold = Fold::OptionHint(index, place);
        let label = ctx.text(&option.label);
        let on = ticked.contains(place);
        let name = Name::Option(&fact.id, &option.id);
        let row = tick::row(ctx, name, on, Action::Answer(AnswerAction::Option(index, place)), label, None)
            .maybe(hint::button(ctx, fold, &option.hint, label))
            .maybe(hint::text(ctx, fold, &option.hint));
        Some(row)
    });
    let rest = tick::row(
        ctx,
        Name::Option(&fact.id, "unsure"),
        unsure,
        Action::Answer(AnswerAction::SomeUnsure(index)),
        words.some_unsure,
        Some(words.some_unsure_note.to_owned()),
    );
    let card = element("div").class("card rows").each(rows).add(rest.key(LAST));
    let none =
        tick::none(ctx, Name::Option(&fact.id, "none"), none, Action::Answer(AnswerAction::NoneOf(index)));
    core::iter::once(card).chain(none)
}
