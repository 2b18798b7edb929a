//! Every measure as one bead, on a rod a chapter. A picture beside the ledger, which says the same in words.

use yew::prelude::*;

use crate::app::view::View;
use crate::domain::policy::Chapter;
use crate::domain::verdict::Verdict;

/// From bead to bead, in tenths of a pixel; and what is added between two clauses.
const PITCH: usize = 108;
const GAP: usize = 20;
/// The height of a rod.
const HEIGHT: usize = 160;

/// The map for these verdicts, named for screen readers.
pub(in crate::app) fn bead_map(view: &View, verdicts: &[Verdict], label: &str) -> Html {
    let chapters = &view.policy.chapters;
    let rods: Vec<Vec<(usize, Verdict)>> =
        chapters.iter().map(|chapter| beads(view, chapter, verdicts)).collect();
    let width = rods.iter().filter_map(|rod| rod.last()).map(|(x, _)| x + PITCH).max().unwrap_or(PITCH);
    let view_box = ["0 0 ", width.to_string().as_str(), " ", HEIGHT.to_string().as_str()].concat();
    html! {
        <div class="beads" role="img" aria-label={label.to_owned()}>
            { for chapters.iter().zip(&rods).map(|(chapter, rod)| html! {
                <>
                    <span class="rod-name">{ view.text(&chapter.short) }</span>
                    <svg viewBox={view_box.clone()} focusable="false">
                        if let Some((end, _)) = rod.last() {
                            <path class="rod" d={["M0 80H", (end + PITCH / 2).to_string().as_str()].concat()} />
                        }
                        { for rod.iter().map(|(x, verdict)| bead(*x, *verdict)) }
                    </svg>
                </>
            }) }
        </div>
    }
}

/// The beads of a chapter: where each is, and what it says.
fn beads(view: &View, chapter: &Chapter, verdicts: &[Verdict]) -> Vec<(usize, Verdict)> {
    let mut x = 60;
    let mut last = None;
    let mut rod = Vec::new();
    for (measure, verdict) in view.policy.measures.iter().zip(verdicts) {
        let Some(clause) = view.policy.clause_of(measure) else {
            continue;
        };
        if clause.number < chapter.clauses.0 || clause.number > chapter.clauses.1 {
            continue;
        }
        if let Some(last) = last {
            x += PITCH + if last == clause.number { 0 } else { GAP };
        }
        last = Some(clause.number);
        rod.push((x, *verdict));
    }
    rod
}

fn bead(x: usize, verdict: Verdict) -> Html {
    let class = classes!("bead", verdict.id());
    let at = x.to_string();
    match verdict {
        Verdict::Encouraged => html! {
            <path {class} d={["M", at.as_str(), " 30l50 50l-50 50l-50-50z"].concat()} />
        },
        Verdict::No => html! { <circle {class} cx={at} cy="80" r="20" /> },
        Verdict::Near => html! {
            <>
                <circle {class} cx={at.clone()} cy="80" r="39" />
                <path class="bead near fill" d={["M", (x - 39).to_string().as_str(), " 80a39 39 0 0 0 78 0z"].concat()} />
            </>
        },
        Verdict::Review => html! {
            <>
                <circle {class} cx={at.clone()} cy="80" r="39" />
                <circle class="bead review fill" cx={at} cy="80" r="17" />
            </>
        },
        Verdict::Qualifies | Verdict::Confirm | Verdict::Open => {
            html! { <circle {class} cx={at} cy="80" r="39" /> }
        }
    }
}
