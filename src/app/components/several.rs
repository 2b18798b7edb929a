//! Any of several options, as a card of rows, with *not sure about some* and *none of these*.

use crate::app::components::hint;
use crate::app::components::options::{LAST, options};
use crate::app::components::tick::{self, Name};
use crate::app::state::{Action, Fold};
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::answer::Answer;
use crate::domain::fact::Fact;

/// The cards of a question with several answers.
pub(in crate::app) fn several(view: &View, index: u16, fact: &'static Fact) -> impl Iterator<Item = Tag> {
    let words = view.words;
    let answer = view.answers().get(index);
    let (ticked, unsure, none) = match answer {
        Some(Answer::Several { ticked, unsure }) => (ticked, unsure, ticked == 0 && !unsure),
        _ => (0, false, false),
    };
    let rows = options(view, index, fact, |place, option| {
        let fold = Fold::OptionHint(index, place);
        let label = view.text(&option.label);
        let on = ticked & 1 << place != 0;
        let name = Name::Option(&fact.id, &option.id);
        let row = tick::row(view, name, on, Action::Option(index, place), label, None)
            .maybe(hint::button(view, fold, &option.hint, label))
            .maybe(hint::text(view, fold, &option.hint));
        Some(row)
    });
    let rest = tick::row(
        view,
        Name::Option(&fact.id, "unsure"),
        unsure,
        Action::SomeUnsure(index),
        words.some_unsure,
        Some(words.some_unsure_note.to_owned()),
    );
    let card = tag("div").class("card rows").each(rows).add(rest.key(LAST));
    let none = tick::none(view, Name::Option(&fact.id, "none"), none, Action::NoneOf(index));
    core::iter::once(card).chain(none)
}
