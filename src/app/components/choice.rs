//! One of several options, as a column of rows; *not sure* is always the last one.

use yew::prelude::*;

use crate::app::components::hint;
use crate::app::state::{Action, Fold};
use crate::app::view::View;
use crate::domain::answer::{Answer, NO, YES};
use crate::domain::fact::{Fact, Kind};

/// The rows of a question with one answer.
pub(in crate::app) fn choice(view: &View, index: u16, fact: &'static Fact) -> Html {
    let words = view.words;
    html! {
        <div class="options">
            if fact.kind == Kind::YesNo {
                { row(view, index, fact, Answer::One(YES), "yes", words.yes, None) }
                { row(view, index, fact, Answer::One(NO), "no", words.no, None) }
            } else {
                { for fact.options.iter().zip(0..).map(|(option, place)| {
                    let fold = Fold::OptionHint(index, place);
                    let label = view.text(&option.label);
                    html! {
                        <div class="option-line" key={place}>
                            { row(view, index, fact, Answer::One(place), &option.id, label, None) }
                            { hint::button(view, fold, &option.hint, label) }
                            { hint::text(view, fold, &option.hint) }
                        </div>
                    }
                }) }
            }
            { unsure(view, index, fact) }
        </div>
    }
}

/// The row *not sure*, which says what it leads to.
pub(in crate::app) fn unsure(view: &View, index: u16, fact: &'static Fact) -> Html {
    let words = view.words;
    row(view, index, fact, Answer::Unsure, "unsure", words.unsure, Some(words.unsure_note))
}

fn row(
    view: &View,
    index: u16,
    fact: &'static Fact,
    answer: Answer,
    option: &str,
    label: &'static str,
    note: Option<&'static str>,
) -> Html {
    let picked = view.answers().get(index) == Some(answer);
    html! {
        <label class={classes!("option", picked.then_some("picked"))}>
            <input type="radio" name={["f", index.to_string().as_str()].concat()} checked={picked}
                data-fact={fact.id.as_str()} data-option={option.to_owned()}
                onchange={view.on_change(Action::Pick(index, answer))} />
            <span class="option-text">
                { label }
                if let Some(note) = note {
                    <span class="note">{ note }</span>
                }
            </span>
        </label>
    }
}
