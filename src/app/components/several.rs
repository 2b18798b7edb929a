//! Any of several options, as a card of rows, with *not sure about some* and *none of these*.

use yew::prelude::*;

use crate::app::components::hint;
use crate::app::state::{Action, Fold};
use crate::app::view::View;
use crate::domain::answer::Answer;
use crate::domain::fact::Fact;

/// The rows of a question with several answers.
pub(in crate::app) fn several(view: &View, index: u16, fact: &'static Fact) -> Html {
    let words = view.words;
    let (ticked, unsure) = match view.answers().get(index) {
        Some(Answer::Several { ticked, unsure }) => (ticked, unsure),
        _ => (0, false),
    };
    let none = view.answers().get(index) == Some(Answer::Several { ticked: 0, unsure: false });
    html! {
        <>
            <div class="card rows">
                { for fact.options.iter().zip(0..).map(|(option, place)| {
                    let fold = Fold::OptionHint(index, place);
                    let label = view.text(&option.label);
                    let on = ticked & 1 << place != 0;
                    html! {
                        <div class={classes!("row", on.then_some("picked"))} key={place}>
                            { tick(view, fact, &option.id, on, Action::Option(index, place), label, None) }
                            { hint::button(view, fold, &option.hint, label) }
                            { hint::text(view, fold, &option.hint) }
                        </div>
                    }
                }) }
                <div class={classes!("row", unsure.then_some("picked"))}>
                    { tick(view, fact, "unsure", unsure, Action::SomeUnsure(index), words.some_unsure, Some(words.some_unsure_note)) }
                </div>
            </div>
            <p class="or"><span>{ words.or }</span></p>
            <div class="card rows">
                <div class={classes!("row", none.then_some("picked"))}>
                    { tick(view, fact, "none", none, Action::NoneOf(index), words.none, None) }
                </div>
            </div>
        </>
    }
}

fn tick(
    view: &View,
    fact: &'static Fact,
    option: &str,
    on: bool,
    action: Action,
    label: &'static str,
    note: Option<&'static str>,
) -> Html {
    html! {
        <label class="tick">
            <input type="checkbox" checked={on} data-fact={fact.id.as_str()} data-option={option.to_owned()}
                onchange={view.on_change(action)} />
            <span class="option-text">
                { label }
                if let Some(note) = note {
                    <span class="note">{ note }</span>
                }
            </span>
        </label>
    }
}
