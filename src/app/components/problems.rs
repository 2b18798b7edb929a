//! What keeps the visitor from going on: a summary above the questions, and the same words beside each of them.

use yew::prelude::*;

use crate::app::components::icon::{Icon, icon};
use crate::app::state::{Action, Problem};
use crate::app::view::View;
use crate::app::wording::counted;

/// The summary; it takes the keyboard.
pub(in crate::app) fn summary(view: &View) -> Html {
    let (words, problems) = (view.words, &view.state.sheet.problems);
    if problems.is_empty() {
        return Html::default();
    }
    let title = match problems.len() {
        1 => words.problems_one.to_owned(),
        count => counted(words.problems, count),
    };
    html! {
        <div class="problems" tabindex="-1" role="alert">
            <p class="problems-title">{ icon(Icon::Warning) }{ title }</p>
            <ul>{ for problems.iter().map(|problem| item(view, *problem)) }</ul>
        </div>
    }
}

/// The words beside a question.
pub(in crate::app) fn inline(id: &str, message: &'static str) -> Html {
    html! { <p class="problem" id={id.to_owned()}>{ icon(Icon::Warning) }{ message }</p> }
}

/// The words beside a fact, if something is wrong with it.
pub(in crate::app) fn of_fact(view: &View, fact: u16) -> Option<&'static str> {
    let problems = &view.state.sheet.problems;
    problems.iter().find(|problem| about(**problem) == Some(fact)).map(|problem| message(view, *problem))
}

/// Tells a screen reader that the page has errors.
pub(in crate::app) fn prefix(view: &View) -> Html {
    if view.state.sheet.problems.is_empty() {
        return Html::default();
    }
    html! { <span class="hidden">{ view.words.error_prefix }</span> }
}

fn item(view: &View, problem: Problem) -> Html {
    let fact = about(problem);
    let label = fact
        .and_then(|fact| view.policy.fact_at(fact))
        .map(|fact| view.text(&fact.prompt).trim_end_matches(['？', '?']));
    let target = fact.or_else(|| view.state.sheet.shown.first().copied());
    html! {
        <li>
            <button type="button" class="link" onclick={target.map(|fact| view.on_click(Action::FocusFact(fact)))}>
                if let Some(label) = label {
                    { label }{ view.words.mark_colon }
                }
                { message(view, problem) }
            </button>
        </li>
    }
}

fn about(problem: Problem) -> Option<u16> {
    match problem {
        Problem::Unanswered(fact) | Problem::NotANumber(fact) | Problem::Detail(fact) => Some(fact),
        Problem::NothingTicked => None,
    }
}

fn message(view: &View, problem: Problem) -> &'static str {
    let words = view.words;
    match problem {
        Problem::Unanswered(_) => words.problem_unanswered,
        Problem::NotANumber(_) => words.problem_number,
        Problem::Detail(_) => words.problem_detail,
        Problem::NothingTicked => words.problem_nothing,
    }
}
