//! A measure of the result: a row that unfolds to the official words, the reasons, and what the text says about the
//! support. What the text does not say is said to be unwritten.

use yew::prelude::*;

use crate::app::components::icon::{Icon, icon};
use crate::app::components::reasons::{reasons, words_of};
use crate::app::components::sentence::sentence;
use crate::app::components::verdict;
use crate::app::state::{Action, Fold};
use crate::app::view::View;
use crate::app::wording::fill;
use crate::domain::assess::{Finding, Says};
use crate::domain::policy::Measure;
use crate::domain::text::Text;
use crate::domain::verdict::Verdict;

/// The row of a measure, with its card when it is unfolded.
pub(in crate::app) fn measure(view: &View, index: u16, measure: &'static Measure, finding: &Finding) -> Html {
    let fold = Fold::Measure(index);
    let open = view.state.toggled(fold);
    html! {
        <li class={classes!("measure", open.then_some("open"))} key={index} data-measure={measure.id.as_str()}
            data-verdict={finding.verdict.id()}>
            <h3>
                <button type="button" class="measure-row" aria-expanded={open.to_string()}
                    onclick={view.on_click(Action::Toggle(fold))}>
                    <span class="measure-words">
                        <span class="measure-title">{ view.text(&measure.title) }</span>
                        <span class="line">{ for line(view, measure).into_iter().map(|part| html! { <span>{ part }</span> }) }</span>
                    </span>
                    { icon(if open { Icon::Up } else { Icon::Down }) }
                </button>
            </h3>
            if open {
                { card(view, measure, finding) }
            }
        </li>
    }
}

fn card(view: &View, measure: &'static Measure, finding: &Finding) -> Html {
    let words = view.words;
    let clause = view.policy.clause_of(measure);
    let number = clause.map(|clause| clause.number.to_string()).unwrap_or_default();
    let place = view
        .policy
        .sentence_of(measure)
        .and_then(|sentence| sentence.id.split_once('.'))
        .map(|(clause, sentence)| fill(words.sentence, &[("clause", clause), ("sentence", sentence)]));
    let whole = clause.into_iter().flat_map(|clause| {
        let prefix = [clause.number.to_string().as_str(), "."].concat();
        let sentences = view.policy.sentences.iter();
        sentences.filter(move |sentence| sentence.id.starts_with(&prefix))
    });
    html! {
        <div class="measure-card">
            <p class="verdict-line">{ verdict::tag(view, finding.verdict) }{ explained(view, measure, finding) }</p>
            <p class="line">
                if let Some(place) = place {
                    <span>{ place }</span>
                }
                if let Some(clause) = clause {
                    <span>{ view.text(&clause.title) }</span>
                }
            </p>
            { sentence(view, measure, finding) }
            { missing(view, finding) }
            <div class="parts">
                { reasons(view, measure, finding) }
                { written(view, measure) }
            </div>
            <details class="whole">
                <summary>{ icon(Icon::Document) }{ fill(words.whole_clause, &[("n", &number)]) }</summary>
                <div class="paper" lang="zh-CN">
                    if let Some(clause) = clause {
                        <p><b>{ clause.title.zh.as_str() }</b></p>
                    }
                    { for whole.map(|sentence| html! { <p class="official">{ sentence.text.as_str() }</p> }) }
                </div>
            </details>
        </div>
    }
}

/// Clause, departments, form of support.
fn line(view: &View, measure: &'static Measure) -> Vec<String> {
    let number = view.policy.clause_of(measure).map(|clause| clause.number.to_string());
    let mut parts = Vec::from([fill(view.words.clause, &[("n", &number.unwrap_or_default())])]);
    parts.extend(Some(departments(view, measure)).filter(|text| !text.is_empty()));
    if !measure.form.is_empty() {
        parts.push(view.text(&measure.form).to_owned());
    }
    parts
}

fn departments(view: &View, measure: &'static Measure) -> String {
    let names: Vec<&str> =
        view.policy.departments_of(measure).map(|name| name.get(view.state.language)).collect();
    names.join(view.words.list_separator)
}

/// What the verdict means for this measure.
fn explained(view: &View, measure: &'static Measure, finding: &Finding) -> String {
    let words = view.words;
    let said = |which: fn(Says) -> bool| words_of(view, measure, finding.nodes(which));
    match finding.verdict {
        Verdict::Qualifies => words.explain_qualifies.to_owned(),
        Verdict::Review => words.explain_review.to_owned(),
        Verdict::Encouraged => words.explain_encouraged.to_owned(),
        Verdict::Confirm => {
            let open = said(|says| matches!(says, Says::Phrase(_) | Says::MetIfConfirmed));
            fill(words.explain_confirm, &[("words", &open)])
        }
        Verdict::Near => {
            let short = words_of(view, measure, finding.repair.iter().copied());
            fill(words.explain_near, &[("words", &short)])
        }
        Verdict::No => {
            let failed = words_of(view, measure, finding.repair.iter().copied());
            fill(words.explain_no, &[("words", &failed)])
        }
        Verdict::Open => {
            let prompts: Vec<&str> = finding
                .missing
                .iter()
                .filter_map(|fact| view.policy.fact_at(*fact))
                .map(|fact| view.text(&fact.prompt).trim_end_matches(['？', '?']))
                .collect();
            fill(words.explain_open, &[("questions", &prompts.join(words.list_separator))])
        }
    }
}

/// The questions that would decide it.
fn missing(view: &View, finding: &Finding) -> Html {
    if finding.missing.is_empty() {
        return Html::default();
    }
    let button = |index: &u16| {
        let fact = view.policy.fact_at(*index)?;
        Some(html! {
            <button type="button" class="outline small" onclick={view.on_click(Action::Visit(*index))}>
                { icon(Icon::Pen) }{ view.text(&fact.prompt) }
            </button>
        })
    };
    html! {
        <section class="part">
            <h4>{ view.words.missing }</h4>
            <div class="missing">{ for finding.missing.iter().filter_map(button) }</div>
        </section>
    }
}

/// What the text says about the support, and what to have ready.
fn written(view: &View, measure: &'static Measure) -> Html {
    let words = view.words;
    let or_unwritten = |text: &'static Text, unwritten: &'static str| {
        if text.is_empty() { unwritten } else { view.text(text) }
    };
    html! {
        <section class="part">
            <dl>
                <dt>{ words.beneficiary }</dt><dd>{ or_unwritten(&measure.beneficiary, words.unwritten) }</dd>
                <dt>{ words.who_decides }</dt><dd>{ departments(view, measure) }</dd>
                <dt>{ words.form }</dt><dd>{ or_unwritten(&measure.form, words.unwritten) }</dd>
                <dt>{ words.base }</dt><dd>{ or_unwritten(&measure.base, words.unwritten_base) }</dd>
            </dl>
            if !measure.evidence.is_empty() {
                <h4>{ words.evidence }<span class="small">{ words.evidence_note }</span></h4>
                <ul class="evidence">
                    { for measure.evidence.iter().map(|text| html! {
                        <li>{ icon(Icon::Document) }<span>{ view.text(text) }</span></li>
                    }) }
                </ul>
            }
        </section>
    }
}
