//! Why a verdict is what it is: every leaf of the condition, with what was answered or what its words mean.

use crate::app::components::mark::Mark;
use crate::app::context::{Context, Told};
use crate::app::element::{Element, element};
use crate::domain::answer::Answer;
use crate::domain::assess::{LeafOutcome, Reason};
use crate::domain::condition::{Node, Phrase};
use crate::domain::fact::{Fact, Layout};
use crate::domain::index::{FactIndex, NodeIndex};
use crate::domain::policy::Measure;
use crate::wording::{Wording, fill};

/// The rows; nothing for a measure without conditions.
pub(in crate::app) fn reasons(ctx: &Context, told: &Told, level: &'static str) -> Option<Element> {
    let Told { words, measure, finding, .. } = *told;
    if finding.reasons.is_empty() {
        return None;
    }
    let title = fill(words.why_verdict, &[("verdict", words.group(told.group()))]);
    let rows = finding.reasons.iter().map(|reason| row(ctx, measure, *reason));
    let exempt = measure.exempt.as_ref().filter(|_| ctx.policy.scope.is_some()).map(|mark| {
        let official =
            || mark.words(ctx.policy.source_text(measure, mark.source)).collect::<Vec<_>>().join("……");
        let quoted = mark.translations.get(words.language).map_or_else(official, str::to_owned);
        element("p").class("small").text(fill(words.exempt, &[("words", &quoted)]))
    });
    let section = element("section")
        .class("part")
        .add(element(level).class("part-title").text(title))
        .maybe(exempt)
        .add(element("ul").class("reasons").each(rows));
    Some(section)
}

/// The words in the language of the page, where that is not their own.
fn aid(ctx: &Context, measure: &'static Measure, node: NodeIndex) -> Option<&'static str> {
    measure.condition.citation_at(node)?.translations.get(ctx.words.language)
}

fn row(ctx: &Context, measure: &'static Measure, reason: Reason) -> Element {
    let mark = Mark::of(reason.outcome);
    let quoted = ctx.policy.quoted(measure, reason.node);
    let words = element("p")
        .class("reason-words")
        .official()
        .add(mark.hidden(ctx))
        .add(element("mark").class(mark.class()).untranslated().text(quoted));
    let answered = match measure.condition.node_at(reason.node) {
        Some(Node::Test(test)) => answered(ctx, test.fact),
        _ => None,
    };
    let meaning = meaning(ctx.words, reason.outcome);
    let explained = element("div")
        .add(words)
        .maybe(aid(ctx, measure, reason.node).map(|aid| element("p").class("small").text(aid)))
        .maybe(answered)
        .maybe(meaning.map(|meaning| element("p").class("small").text(meaning)));
    let icon = element("span").classes("reason-icon", mark.class()).add(mark.icon());
    element("li").add(icon).add(explained)
}

/// What is to be known about words beyond the answer.
fn meaning(words: &'static Wording, outcome: LeafOutcome) -> Option<&'static str> {
    match outcome {
        LeafOutcome::Phrase(Phrase::Review) => Some(words.means_review),
        LeafOutcome::Phrase(Phrase::Judged) => Some(words.means_judged),
        LeafOutcome::Phrase(Phrase::Unpublished) => Some(words.means_unpublished),
        LeafOutcome::Phrase(Phrase::Open) => Some(words.means_open),
        LeafOutcome::MetIfConfirmed => Some(words.means_confirm),
        LeafOutcome::Near => Some(words.means_near),
        LeafOutcome::NotNeeded => Some(words.means_spare),
        LeafOutcome::Met | LeafOutcome::Failed | LeafOutcome::Unknown => None,
    }
}

fn answered(ctx: &Context, index: FactIndex) -> Option<Element> {
    let fact = ctx.policy.fact_at(index)?;
    let screens = &ctx.policy.screens;
    let row =
        screens.iter().any(|screen| screen.layout == Layout::Checklist && screen.facts.contains(&index));
    let answer = element("span").class("answer");
    let answer = match ctx.answers().get(index) {
        Some(given) => answer
            .text(ctx.words.you_answered)
            .text(ctx.answer(fact, given, row))
            .text(follows(ctx, fact, given).unwrap_or_default()),
        None => match not_ticked(ctx, fact) {
            Some(options) => answer.text(fill(ctx.words.not_ticked, &[("options", &options)])),
            None => answer.text(ctx.words.not_answered),
        },
    };
    let asked = element("span").class("asked").policy_text(ctx, &fact.prompt);
    Some(element("p").class("small").add(asked).add(answer))
}

/// For somebody who is not sure: what other answers leave possible.
fn follows(ctx: &Context, fact: &'static Fact, given: Answer) -> Option<String> {
    let derivation = fact.derivation.as_ref().filter(|_| given == Answer::Unsure)?;
    let possible = derivation.possible(ctx.answers());
    let labels: Vec<&str> = fact.options_in(possible).map(|option| ctx.text(&option.label)).collect();
    let narrowed = possible != fact.whole_options() && !labels.is_empty();
    narrowed.then(|| fill(ctx.words.follows, &[("options", &labels.join(ctx.words.list_separator))]))
}

/// What was not ticked in the umbrella question above a fact, so that there is nothing of it.
fn not_ticked(ctx: &Context, fact: &Fact) -> Option<String> {
    let umbrella = fact.umbrella.filter(|umbrella| umbrella.excludes(ctx.answers()))?;
    let above = ctx.policy.fact_at(umbrella.fact)?.options_in(umbrella.options);
    let labels: Vec<&str> = above.map(|option| ctx.text(&option.label)).collect();
    Some(labels.join(ctx.words.part_separator))
}
