//! A list to tick: each row is a fact; what follows from a tick is asked below its row.

use yew::prelude::*;

use crate::app::components::{hint, problems};
use crate::app::state::{Action, Fold};
use crate::app::view::View;
use crate::domain::answer::Answer;
use crate::domain::fact::{Fact, Kind};

/// The rows, *not sure about some*, and *none of these*.
pub(in crate::app) fn checklist(view: &View, visible: &[u16]) -> Html {
    let (words, sheet) = (view.words, &view.state.sheet);
    let facts = visible.iter().filter_map(|index| Some((*index, view.policy.fact_at(*index)?)));
    html! {
        <>
            <div class="card rows">
                { for facts.map(|(index, fact)| row(view, index, fact)) }
                <div class={classes!("row", sheet.rest_unsure.then_some("picked"))} key="unsure">
                    { tick("rest", sheet.rest_unsure, view.on_change(Action::RestUnsure), words.some_unsure, Some(words.some_unsure_note.to_owned())) }
                </div>
            </div>
            <p class="or"><span>{ words.or }</span></p>
            <div class="card rows">
                <div class={classes!("row", sheet.nothing.then_some("picked"))}>
                    { tick("nothing", sheet.nothing, view.on_change(Action::Nothing), words.none, None) }
                </div>
            </div>
        </>
    }
}

fn row(view: &View, index: u16, fact: &'static Fact) -> Html {
    let ticked = view.state.sheet.is_ticked(index);
    let label = view.text(&fact.prompt);
    let fold = Fold::Hint(index);
    html! {
        <div class={classes!("row", ticked.then_some("picked"))} key={index} data-at={index.to_string()}>
            { tick(&fact.id, ticked, view.on_change(Action::Row(index)), label, fact.year.then(|| view.year())) }
            { hint::button(view, fold, &fact.hint, label) }
            { hint::text(view, fold, &fact.hint) }
            if ticked && fact.kind != Kind::YesNo {
                { detail(view, index, fact, label) }
            }
        </div>
    }
}

/// The choices of a ticked row.
fn detail(view: &View, index: u16, fact: &'static Fact, label: &'static str) -> Html {
    let words = view.words;
    let several = fact.kind == Kind::Multi;
    let problem = problems::of_fact(view, index);
    let problem_id = ["problem-", index.to_string().as_str()].concat();
    let answer = view.answers().get(index);
    let on = |place: u8| match answer {
        Some(Answer::One(option)) => option == place,
        Some(Answer::Several { ticked, .. }) => ticked & 1 << place != 0,
        _ => false,
    };
    let unsure = matches!(answer, Some(Answer::Unsure | Answer::Several { unsure: true, .. }));
    let chip = |option: &str, on: bool, action: Action, label: &'static str| {
        html! {
            <label class={classes!("chip", on.then_some("picked"))}>
                <input type={if several { "checkbox" } else { "radio" }} checked={on}
                    name={["f", index.to_string().as_str()].concat()}
                    data-fact={fact.id.as_str()} data-option={option.to_owned()} onchange={view.on_change(action)} />
                <span>{ label }</span>
            </label>
        }
    };
    let pick = |place: u8| {
        if several { Action::Option(index, place) } else { Action::Pick(index, Answer::One(place)) }
    };
    let not_sure = if several { Action::SomeUnsure(index) } else { Action::Pick(index, Answer::Unsure) };
    html! {
        <div class={classes!("detail", problem.map(|_| "wrong"))} role="group" aria-label={label}
            aria-describedby={problem.map(|_| problem_id.clone())}>
            <p class="note">{ if several { words.details } else { words.detail } }</p>
            <div class="chips">
                { for fact.options.iter().zip(0..).filter(|(option, _)| !option.absent).map(|(option, place)| {
                    chip(&option.id, on(place), pick(place), view.text(&option.label))
                }) }
                { chip("unsure", unsure, not_sure, words.unsure) }
            </div>
            if let Some(problem) = problem {
                { problems::inline(&problem_id, problem) }
            }
        </div>
    }
}

fn tick(name: &str, on: bool, change: Callback<Event>, label: &'static str, note: Option<String>) -> Html {
    html! {
        <label class="tick">
            <input type="checkbox" checked={on} data-row={name.to_owned()} onchange={change} />
            <span class="option-text">
                { label }
                if let Some(note) = note {
                    <span class="note">{ note }</span>
                }
            </span>
        </label>
    }
}
