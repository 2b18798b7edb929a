//! All answers, screen by screen, each screen a way back to change them.

use yew::prelude::*;

use crate::app::components::icon::{Icon, icon};
use crate::app::state::{Action, Place};
use crate::app::view::View;
use crate::app::wording::{counted, fill};
use crate::domain::answer::{Answer, NO};
use crate::domain::fact::{Fact, Kind, Layout, Screen};

/// The page with all answers.
pub(super) fn review(view: &View) -> Html {
    let words = view.words;
    let sections =
        view.policy.screens.iter().enumerate().filter_map(|(index, screen)| section(view, index, screen));
    html! {
        <main class="review">
            <h1 tabindex="-1">{ words.review_title }</h1>
            if view.answers().count() == 0 {
                <p class="lead">{ words.review_empty }</p>
            } else {
                <p class="lead">{ words.review_lead }</p>
            }
            { for sections }
            <p class="buttons">
                <button type="button" class="primary" data-action="result"
                    onclick={view.on_click(Action::Go(Place::Result))}>
                    { words.to_result }
                </button>
            </p>
        </main>
    }
}

fn section(view: &View, index: usize, screen: &'static Screen) -> Option<Html> {
    let words = view.words;
    let row = screen.layout == Layout::Checklist;
    let answered: Vec<(&'static Fact, Answer)> = screen
        .facts
        .iter()
        .filter_map(|fact| Some((view.policy.fact_at(*fact)?, view.answers().get(*fact)?)))
        .collect();
    if answered.is_empty() {
        return None;
    }
    // A checklist is told the way it was ticked: what holds first, the rest in one line.
    let unsure = answered.iter().filter(|(_, answer)| row && *answer == Answer::Unsure).count();
    let told: Vec<&(&'static Fact, Answer)> =
        answered.iter().filter(|(fact, answer)| !row || holds(fact, *answer)).collect();
    let absent = answered.len() - told.len() - unsure;
    let label = fill(words.review_screen, &[("title", view.text(&screen.title))]);
    Some(html! {
        <section class="card answers" key={index} data-review={screen.id.as_str()}>
            <h2>{ view.text(&screen.title) }</h2>
            <dl>
                { for told.iter().map(|(fact, answer)| html! {
                    <><dt>{ view.text(&fact.prompt) }</dt><dd>{ view.answer(fact, *answer, row) }</dd></>
                }) }
            </dl>
            if unsure > 0 {
                <p class="small">{ counted(words.review_rest_unsure, unsure) }</p>
            }
            if absent > 0 {
                <p class="small">{ if told.is_empty() && unsure == 0 { words.review_nothing } else { words.review_rest } }</p>
            }
            <button type="button" class="text" onclick={view.on_click(Action::Go(Place::Screen(index)))}>
                { icon(Icon::Pen) }{ label }
            </button>
        </section>
    })
}

/// Does the answer say that something is there?
fn holds(fact: &Fact, answer: Answer) -> bool {
    match answer {
        Answer::Unsure => false,
        Answer::One(option) if fact.kind == Kind::YesNo => option != NO,
        Answer::One(option) => fact.options.get(usize::from(option)).is_some_and(|option| !option.absent),
        Answer::Several { ticked, unsure } => ticked != 0 || unsure,
        Answer::Number(_) => true,
    }
}
