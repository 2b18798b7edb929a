//! Why a verdict is what it is: every leaf of the condition, with what was answered or what its words mean.

use crate::app::components::mark::Mark;
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::answer::Answer;
use crate::domain::assess::{Finding, Reason, Says};
use crate::domain::condition::{Node, Phrase};
use crate::domain::fact::{Fact, Layout};
use crate::domain::policy::Measure;
use crate::wording::{Wording, fill};

/// The rows; nothing for a measure without conditions.
pub(in crate::app) fn reasons(
    view: &View,
    measure: &'static Measure,
    finding: &Finding,
    level: &'static str,
) -> Option<Tag> {
    let words = view.words;
    if finding.reasons.is_empty() {
        return None;
    }
    let title = fill(words.why_verdict, &[("verdict", words.group(finding.group()))]);
    let rows = finding.reasons.iter().map(|reason| row(view, measure, *reason));
    let exempt = measure.exempt.as_ref().filter(|_| view.policy.scope.is_some()).map(|mark| {
        let quoted = mark.words(view.policy.source_text(measure, mark.source)).collect::<Vec<_>>().join("……");
        let quoted = if words.translation.is_empty() { quoted } else { mark.english() };
        tag("p").class("small").text(fill(words.exempt, &[("words", &quoted)]))
    });
    let section = tag("section")
        .class("part")
        .add(tag(level).class("part-title").text(title))
        .maybe(exempt)
        .add(tag("ul").class("reasons").each(rows));
    Some(section)
}

/// The words in English, where they are wanted.
fn aid(view: &View, measure: &'static Measure, node: u16) -> Option<String> {
    let mark = measure.condition.marks.get(usize::from(node))?;
    let wanted = !view.words.translation.is_empty() && !mark.en.is_empty();
    wanted.then(|| mark.english())
}

fn row(view: &View, measure: &'static Measure, reason: Reason) -> Tag {
    let mark = Mark::of(reason.says);
    let quoted = view.policy.quoted(measure, reason.node);
    let words = tag("p")
        .class("reason-words")
        .set("lang", "zh-CN")
        .add(mark.hidden(view))
        .add(tag("mark").class(mark.class()).untranslated().text(quoted));
    let answered = match measure.condition.nodes.get(usize::from(reason.node)) {
        Some(Node::Test(test)) => answered(view, test.fact),
        _ => None,
    };
    let meaning = meaning(view.words, reason.says);
    let explained = tag("div")
        .add(words)
        .maybe(aid(view, measure, reason.node).map(|aid| tag("p").class("small").text(aid)))
        .maybe(answered)
        .maybe(meaning.map(|meaning| tag("p").class("small").text(meaning)));
    let icon = tag("span").classes("reason-icon", mark.class()).add(mark.icon());
    tag("li").add(icon).add(explained)
}

/// What is to be known about words beyond the answer.
fn meaning(words: &'static Wording, says: Says) -> Option<&'static str> {
    match says {
        Says::Phrase(Phrase::Review) => Some(words.means_review),
        Says::Phrase(Phrase::Judged) => Some(words.means_judged),
        Says::Phrase(Phrase::Unpublished) => Some(words.means_unpublished),
        Says::Phrase(Phrase::Open) => Some(words.means_open),
        Says::MetIfConfirmed => Some(words.means_confirm),
        Says::Near => Some(words.means_near),
        Says::NotNeeded => Some(words.means_spare),
        Says::Met | Says::Failed | Says::Unknown => None,
    }
}

fn answered(view: &View, index: u16) -> Option<Tag> {
    let fact = view.policy.fact_at(index)?;
    let screens = &view.policy.screens;
    let row =
        screens.iter().any(|screen| screen.layout == Layout::Checklist && screen.facts.contains(&index));
    let answer = tag("span").class("answer");
    let answer = match view.answers().get(index) {
        Some(given) => answer
            .text(view.words.you_answered)
            .text(view.answer(fact, given, row))
            .text(follows(view, fact, given).unwrap_or_default()),
        None => match not_ticked(view, fact) {
            Some(options) => answer.text(fill(view.words.not_ticked, &[("options", &options)])),
            None => answer.text(view.words.not_answered),
        },
    };
    let asked = tag("span").class("asked").text(view.text(&fact.prompt));
    Some(tag("p").class("small").add(asked).add(answer))
}

/// For somebody who is not sure: what other answers leave possible.
fn follows(view: &View, fact: &'static Fact, given: Answer) -> Option<String> {
    let derivation = fact.derivation.as_ref().filter(|_| given == Answer::Unsure)?;
    let possible = derivation.possible(view.answers());
    let options = (0..).zip(&fact.options).filter(|(index, _)| possible & 1 << index != 0);
    let labels: Vec<&str> = options.map(|(_, option)| view.text(&option.label)).collect();
    let narrowed = possible != fact.whole_bits() && !labels.is_empty();
    narrowed.then(|| fill(view.words.follows, &[("options", &labels.join(view.words.list_separator))]))
}

/// What was not ticked in the umbrella question above a fact, so that there is nothing of it.
fn not_ticked(view: &View, fact: &Fact) -> Option<String> {
    let umbrella = fact.umbrella.filter(|umbrella| umbrella.excludes(view.answers()))?;
    let options = (0..).zip(&view.policy.fact_at(umbrella.fact)?.options);
    let above = options.filter(|(index, _)| umbrella.options & 1 << index != 0);
    let labels: Vec<&str> = above.map(|(_, option)| view.text(&option.label)).collect();
    Some(labels.join(view.words.part_separator))
}
