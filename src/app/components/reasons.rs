//! Why a verdict is what it is: every leaf of the condition, with what was answered or what its words mean.

use yew::prelude::*;

use crate::app::components::mark::Mark;
use crate::app::view::View;
use crate::app::wording::fill;
use crate::domain::assess::{Finding, Reason, Says};
use crate::domain::condition::{Node, Phrase};
use crate::domain::fact::Layout;
use crate::domain::policy::Measure;

/// The rows; nothing for a measure without conditions.
pub(in crate::app) fn reasons(view: &View, measure: &'static Measure, finding: &Finding) -> Html {
    let words = view.words;
    if finding.reasons.is_empty() {
        return Html::default();
    }
    let title = fill(words.why_verdict, &[("verdict", words.verdict(finding.verdict))]);
    html! {
        <section class="part">
            <h4>{ title }</h4>
            <ul class="reasons">
                { for finding.reasons.iter().map(|reason| row(view, measure, *reason)) }
            </ul>
        </section>
    }
}

/// The words that leaves rest on, in the language of the visitor.
pub(in crate::app) fn words_of(
    view: &View,
    measure: &'static Measure,
    nodes: impl Iterator<Item = u16>,
) -> String {
    let english = !view.words.translation.is_empty();
    let mut all: Vec<String> = Vec::new();
    for node in nodes {
        let mark = measure.condition.marks.get(usize::from(node));
        let words = match mark {
            Some(mark) if english && !mark.en.is_empty() => mark.en.clone(),
            _ => view.policy.quoted(measure, node),
        };
        if !all.contains(&words) {
            all.push(words);
        }
    }
    all.join(view.words.list_separator)
}

fn row(view: &View, measure: &'static Measure, reason: Reason) -> Html {
    let words = view.words;
    let mark = Mark::of(reason.says);
    let node = measure.condition.nodes.get(usize::from(reason.node));
    let aid = measure
        .condition
        .marks
        .get(usize::from(reason.node))
        .map(|mark| mark.en.as_str())
        .filter(|_| !words.translation.is_empty());
    let extra = match reason.says {
        Says::Phrase(Phrase::Review) => words.means_review,
        Says::Phrase(Phrase::Judged) => words.means_judged,
        Says::Phrase(Phrase::Unpublished) => words.means_unpublished,
        Says::Phrase(Phrase::Open) | Says::MetIfConfirmed => words.means_open,
        Says::Near => words.means_near,
        Says::NotNeeded => words.means_spare,
        Says::Met | Says::Failed | Says::Unknown => "",
    };
    html! {
        <li>
            <span class={classes!("reason-icon", mark.class())}>{ mark.icon() }</span>
            <div>
                <p class="reason-words" lang="zh-CN">
                    <span class="hidden" lang={words.tag}>{ mark.word(words) }{ words.mark_colon }</span>
                    <mark class={mark.class()}>{ view.policy.quoted(measure, reason.node) }</mark>
                </p>
                if let Some(aid) = aid {
                    <p class="small">{ aid }</p>
                }
                if let Some(Node::Test(test)) = node {
                    { answered(view, test.fact) }
                }
                if !extra.is_empty() {
                    <p class="small">{ extra }</p>
                }
            </div>
        </li>
    }
}

fn answered(view: &View, index: u16) -> Html {
    let Some(fact) = view.policy.fact_at(index) else {
        return Html::default();
    };
    let row = view
        .policy
        .screens
        .iter()
        .any(|screen| screen.layout == Layout::Checklist && screen.facts.contains(&index));
    let answer = view.answers().get(index).map(|answer| view.answer(fact, answer, row));
    html! {
        <p class="small">
            <span class="asked">{ view.text(&fact.prompt) }</span>
            if let Some(answer) = answer {
                <span class="answer">{ view.words.you_answered }{ answer }</span>
            } else {
                <span class="answer">{ view.words.not_answered }</span>
            }
        </p>
    }
}
