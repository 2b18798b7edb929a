//! One question of a page: its heading, what its term means, and the control that fits its kind.

use yew::prelude::*;

use crate::app::components::{amount, choice, hint, problems, several};
use crate::app::state::Fold;
use crate::app::view::View;
use crate::domain::fact::{Fact, Kind};

/// A question. The heading of the first one is the heading of the page.
pub(in crate::app) fn question(view: &View, index: u16, fact: &'static Fact, first: bool) -> Html {
    let prompt = view.text(&fact.prompt);
    let fold = Fold::Hint(index);
    let problem = problems::of_fact(view, index);
    let at = index.to_string();
    let problem_id = ["problem-", at.as_str()].concat();
    html! {
        <fieldset class={classes!("question", problem.map(|_| "wrong"))} key={index} data-at={at}
            data-question={fact.id.as_str()} aria-describedby={problem.map(|_| problem_id.clone())}>
            <legend>
                if first {
                    <h1 tabindex="-1">{ problems::prefix(view) }{ prompt }</h1>
                } else {
                    if fact.year {
                        <span class="meta"><span>{ view.year() }</span></span>
                    }
                    <h2>{ prompt }</h2>
                }
            </legend>
            if !fact.hint.is_empty() {
                <div class="term">{ hint::link(view, fold, prompt) }{ hint::text(view, fold, &fact.hint) }</div>
            }
            { match fact.kind {
                Kind::YesNo | Kind::Choice => choice::choice(view, index, fact),
                Kind::Multi => several::several(view, index, fact),
                Kind::Number => amount::amount(view, index, fact),
            } }
            if let Some(problem) = problem {
                { problems::inline(&problem_id, problem) }
            }
        </fieldset>
    }
}
