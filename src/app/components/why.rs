//! Why a screen is asked: how many measures still depend on it, and of which clauses.

use yew::prelude::*;

use crate::app::components::icon::{Icon, icon};
use crate::app::state::{Action, Fold};
use crate::app::view::View;
use crate::app::wording::counted;
use crate::domain::policy::Measure;
use crate::domain::verdict::Verdict;

/// How many clauses are named before the rest is only counted.
const NAMED: usize = 6;

/// The panel; open until the visitor folds it.
pub(in crate::app) fn why(view: &View, visible: &[u16]) -> Html {
    let (words, policy) = (view.words, view.policy);
    let open = !view.state.toggled(Fold::Why);
    let verdicts = policy.verdicts(view.answers());
    let waiting: Vec<&'static Measure> = policy
        .measures
        .iter()
        .zip(verdicts)
        .filter(|(measure, verdict)| {
            let reads = |fact: u16| {
                visible.contains(&fact)
                    || view
                        .policy
                        .fact_at(fact)
                        .and_then(|fact| fact.derivation.as_ref())
                        .is_some_and(|derivation| derivation.facts().any(|fact| visible.contains(&fact)))
            };
            *verdict == Verdict::Open && measure.condition.tests().any(|(_, test)| reads(test.fact))
        })
        .map(|(measure, _)| measure)
        .collect();
    let mut clauses: Vec<u16> = waiting.iter().map(|measure| measure.clause).collect();
    clauses.dedup();
    let named = clauses.iter().take(NAMED).filter_map(|clause| policy.clauses.get(usize::from(*clause)));
    let text = match waiting.len() {
        0 => words.why_none.to_owned(),
        1 => words.why_one.to_owned(),
        count => counted(words.why_text, count),
    };
    html! {
        <section class="why">
            <button type="button" class="why-title" aria-expanded={open.to_string()}
                onclick={view.on_click(Action::Toggle(Fold::Why))}>
                { icon(Icon::Eye) }<span>{ words.why }</span>{ icon(if open { Icon::Up } else { Icon::Down }) }
            </button>
            if open {
                <p>{ text }</p>
                <ul class="labels">
                    { for named.map(|clause| html! {
                        <li><b>{ clause.number }</b>{ " " }{ view.text(&clause.title) }</li>
                    }) }
                    if clauses.len() > NAMED {
                        <li>{ counted(words.why_more, clauses.len() - NAMED) }</li>
                    }
                </ul>
            }
        </section>
    }
}
