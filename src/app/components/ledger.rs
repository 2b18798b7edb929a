//! The counts of all verdicts, each a button that shows one of them only.

use yew::prelude::*;

use crate::app::components::icon::{Icon, icon};
use crate::app::state::Action;
use crate::app::view::View;
use crate::domain::assess::Assessment;
use crate::domain::verdict::Verdict;

/// The ledger of an assessment.
pub(in crate::app) fn ledger(view: &View, assessment: &Assessment) -> Html {
    html! {
        <div class="ledger" role="group" aria-label={view.words.filters}>
            { for Verdict::ALL.map(|verdict| tile(view, verdict, count(assessment, verdict))) }
        </div>
    }
}

/// How many measures have a verdict.
pub(in crate::app) fn count(assessment: &Assessment, verdict: Verdict) -> usize {
    assessment.findings.iter().filter(|finding| finding.verdict == verdict).count()
}

fn tile(view: &View, verdict: Verdict, count: usize) -> Html {
    let pressed = view.state.filter == Some(verdict);
    html! {
        <button type="button" class={classes!("tile", verdict.id())} aria-pressed={pressed.to_string()}
            data-filter={verdict.id()} onclick={view.on_click(Action::Filter(verdict))}>
            <b class="tile-count">{ count }</b>
            <span class="tile-icon">{ icon(Icon::Verdict(verdict)) }</span>
            <span class="tile-word">{ view.words.verdict(verdict) }</span>
        </button>
    }
}
