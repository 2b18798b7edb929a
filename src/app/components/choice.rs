//! One of several options, as a column of rows; *not sure* is always the last one.

use crate::app::components::hint;
use crate::app::components::option::option;
use crate::app::components::options::{LAST, options};
use crate::app::state::{Action, Fold};
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::answer::{Answer, NO, YES};
use crate::domain::fact::{Fact, Kind};

/// The rows of a question with one answer.
pub(in crate::app) fn choice(view: &View, index: u16, fact: &'static Fact) -> Tag {
    let words = view.words;
    let column = tag("div").class("options");
    let column = if fact.kind == Kind::YesNo {
        column.add(row(view, index, fact, Answer::One(YES), "yes", words.yes)).add(row(
            view,
            index,
            fact,
            Answer::One(NO),
            "no",
            words.no,
        ))
    } else {
        column.each(options(view, index, fact, |place, option| {
            let fold = Fold::OptionHint(index, place);
            let label = view.text(&option.label);
            let line = tag("div")
                .class("option-line")
                .add(row(view, index, fact, Answer::One(place), &option.id, label))
                .maybe(hint::button(view, fold, &option.hint, label))
                .maybe(hint::text(view, fold, &option.hint));
            Some(line)
        }))
    };
    column.add(unsure(view, index, fact).key(LAST))
}

/// The row *not sure*, which says what it leads to.
pub(in crate::app) fn unsure(view: &View, index: u16, fact: &'static Fact) -> Tag {
    row(view, index, fact, Answer::Unsure, "unsure", view.words.unsure)
}

fn row(
    view: &View,
    index: u16,
    fact: &'static Fact,
    answer: Answer,
    name: &'static str,
    label: &'static str,
) -> Tag {
    let picked = view.answers().get(index) == Some(answer);
    let note = (answer == Answer::Unsure).then(|| view.words.unsure_note.to_owned());
    let radio = tag("input")
        .set("type", "radio")
        .set("name", ["f", &index.to_string()].concat())
        .set("data-fact", fact.id.as_str())
        .set("data-option", name)
        .checked(picked)
        .on_change(view, Action::Pick(index, answer));
    let row = tag("label").class_if("option", picked, "picked").add(radio).add(option(label, note));
    // A key that moves through the options picks each on its way, and only a hand means the one it touches.
    let goes_on = fact.kind != Kind::Number && view.state.trial.is_none();
    if goes_on { row.on_touch(view, Action::PickAndNext(index, answer)) } else { row }
}
