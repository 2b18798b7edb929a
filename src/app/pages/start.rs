//! The start: what this is, how long it takes, that nothing leaves the device, and until when the policy is in force.

use yew::prelude::*;

use crate::app::components::icon::{Icon, icon};
use crate::app::components::{bead_map, validity};
use crate::app::state::Action;
use crate::app::view::View;
use crate::app::wording::fill;
use crate::domain::verdict::Verdict;

/// The start page.
pub(super) fn start(view: &View) -> Html {
    let (words, policy) = (view.words, view.policy);
    let numbers =
        [policy.chapters.len(), policy.clauses.len(), policy.measures.len()].map(|number| number.to_string());
    let [chapters, clauses, measures] = &numbers;
    let caption = fill(words.beads, &[("chapters", chapters), ("clauses", clauses), ("measures", measures)]);
    // Before the first answer every bead is a plain ring.
    let rings = vec![Verdict::Open; policy.measures.len()];
    let begun = view.answers().count() > 0;
    html! {
        <main class="start">
            <div class="start-words">
                <p class="number" lang="zh-CN">{ policy.number.as_str() }</p>
                <h1 tabindex="-1">{ words.start_title }</h1>
                <p class="lead">{ words.start_lead }</p>
            </div>
            <div class="start-beads">
                { bead_map::bead_map(view, &rings, &caption) }
                <p class="caption">{ caption }</p>
            </div>
            <p class="buttons">
                <button type="button" class="primary" data-action="start" onclick={view.on_click(Action::Continue)}>
                    if begun {
                        { words.resume }
                    } else {
                        { words.start }<span class="small">{ words.start_time }</span>
                    }
                </button>
            </p>
            <ul class="promises">
                <li>{ icon(Icon::Lock) }<div><b>{ words.privacy_title }</b><p>{ words.privacy }</p></div></li>
                { validity::item(view) }
                <li>{ icon(Icon::Scales) }<div><b>{ words.disclaimer_title }</b><p>{ words.disclaimer }</p></div></li>
            </ul>
            <p class="line source"><span>{ view.text(&policy.title) }</span><span>{ view.text(&policy.issuer) }</span></p>
        </main>
    }
}
