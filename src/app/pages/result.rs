//! The verdicts on all measures: a headline, the counts, and the measures by verdict.

use yew::prelude::*;

use crate::app::components::icon::{Icon, icon};
use crate::app::components::ledger::{self, count};
use crate::app::components::notice::{Tone, notice};
use crate::app::components::{bead_map, measure, validity, verdict};
use crate::app::state::{Action, Fold, Place};
use crate::app::view::View;
use crate::app::wording::{counted, fill};
use crate::domain::assess::Assessment;
use crate::domain::verdict::Verdict;

/// The result page.
pub(super) fn result(view: &View) -> Html {
    let (words, policy) = (view.words, view.policy);
    let assessment = policy.assess(view.answers(), view.today);
    let verdicts: Vec<Verdict> = assessment.findings.iter().map(|finding| finding.verdict).collect();
    let headline = headline(view, &assessment);
    html! {
        <main class="result">
            <div class="rail">
                <p class="meta"><span>{ words.result }</span><span>{ view.today.to_string() }</span></p>
                <h1 tabindex="-1">{ headline.clone() }</h1>
                { bead_map::bead_map(view, &verdicts, &headline) }
                { ledger::ledger(view, &assessment) }
                { still_open(view, &assessment) }
                { validity::validity(view) }
                <p class="buttons">
                    <button type="button" class="outline" data-action="review"
                        onclick={view.on_click(Action::Go(Place::Review))}>
                        { icon(Icon::Pen) }{ words.change_answers }
                    </button>
                </p>
            </div>
            <div class="list">
                if let Some(only) = view.state.filter {
                    <p class="filtered" role="status">
                        <span>{ words.verdict(only) }</span>
                        <button type="button" class="link" onclick={view.on_click(Action::Filter(only))}>
                            { words.show_all }
                        </button>
                    </p>
                }
                { for Verdict::ALL.into_iter()
                    .filter(|verdict| view.state.filter.is_none_or(|only| only == *verdict))
                    .map(|verdict| group(view, &assessment, verdict)) }
                { notices(view, &assessment) }
            </div>
        </main>
    }
}

fn headline(view: &View, assessment: &Assessment) -> String {
    let words = view.words;
    let [yes, review, confirm, near, open, encouraged, _] =
        Verdict::ALL.map(|verdict| count(assessment, verdict));
    let pattern = match () {
        () if yes > 0 && review > 0 => words.headline_both,
        () if yes > 0 => words.headline_yes,
        () if review > 0 => words.headline_review,
        () if confirm > 0 => words.headline_confirm,
        () if near > 0 => words.headline_near,
        () if open > 0 => words.headline_open,
        () if encouraged > 0 => words.headline_encouraged,
        () => words.headline_nothing,
    };
    fill(
        pattern,
        &[
            ("yes", &yes.to_string()),
            ("review", &review.to_string()),
            ("confirm", &confirm.to_string()),
            ("near", &near.to_string()),
            ("open", &open.to_string()),
            ("encouraged", &encouraged.to_string()),
            ("all", &assessment.findings.len().to_string()),
        ],
    )
}

/// What is still open, and the way to answer it.
fn still_open(view: &View, assessment: &Assessment) -> Html {
    let words = view.words;
    let mut missing: Vec<u16> =
        assessment.findings.iter().flat_map(|finding| finding.missing.iter().copied()).collect();
    missing.sort_unstable();
    missing.dedup();
    let Some(first) = missing.first() else {
        return Html::default();
    };
    let unanswered = missing.iter().any(|fact| view.answers().get(*fact).is_none());
    let (pattern, action) = if unanswered {
        (words.still_open, Action::Continue)
    } else {
        (words.still_unsure, Action::Visit(*first))
    };
    let text = fill(
        pattern,
        &[("n", &missing.len().to_string()), ("measures", &count(assessment, Verdict::Open).to_string())],
    );
    let content = html! {
        <p>
            { text }{ " " }
            <button type="button" class="link" data-action="answer" onclick={view.on_click(action)}>
                { words.answer_them }
            </button>
        </p>
    };
    notice(Tone::Info, Icon::Pen, content)
}

/// The measures with one verdict. Those that do not apply are folded, and one button away.
fn group(view: &View, assessment: &Assessment, only: Verdict) -> Html {
    let words = view.words;
    let total = count(assessment, only);
    if total == 0 {
        return Html::default();
    }
    let foldable = only == Verdict::No;
    let open = !foldable || view.state.toggled(Fold::Inapplicable);
    let rows = || {
        (0..)
            .zip(view.policy.measures.iter().zip(&assessment.findings))
            .filter(|(_, (_, finding))| finding.verdict == only)
            .map(|(index, (measure, finding))| measure::measure(view, index, measure, finding))
    };
    html! {
        <section class="group" key={only.id()} data-group={only.id()}>
            <h2>{ verdict::tag(view, only) }<span class="group-count">{ counted(words.count, total) }</span></h2>
            if foldable {
                <button type="button" class="outline fold" aria-expanded={open.to_string()} data-action="inapplicable"
                    onclick={view.on_click(Action::Toggle(Fold::Inapplicable))}>
                    if open {
                        { words.hide_inapplicable }{ icon(Icon::Up) }
                    } else {
                        { counted(words.show_inapplicable, total) }{ icon(Icon::Down) }
                    }
                </button>
            }
            if open {
                <ul class="card measures">{ for rows() }</ul>
            }
        </section>
    }
}

/// What is said with every result.
fn notices(view: &View, assessment: &Assessment) -> Html {
    let notices = assessment.notices.iter().filter_map(|index| view.policy.notices.get(usize::from(*index)));
    html! {
        <section class="notices">
            <h2>{ view.words.notices }</h2>
            <ul>{ for notices.map(|notice| html! { <li>{ view.text(&notice.text) }</li> }) }</ul>
        </section>
    }
}
