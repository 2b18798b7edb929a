//! The card of a measure: the official words, the reasons, and what the text says about the support. What the text
//! does not say is said to be unwritten.

use crate::app::components::departments::departments_named;
use crate::app::components::icon::{Icon, icon};
use crate::app::components::notice::{Tone, notice};
use crate::app::components::reasons::reasons;
use crate::app::components::sentence::sentence;
use crate::app::components::what_if::tried;
use crate::app::components::{clause_text, edited, steps, verdict};
use crate::app::context::{Context, Told};
use crate::app::element::{Element, button, element};
use crate::domain::assess::Finding;
use crate::domain::condition::Node;
use crate::domain::index::{FactIndex, MeasureIndex, NodeIndex};
use crate::domain::policy::Measure;
use crate::domain::verdict::Task;
use crate::session::{Action, AnswerSource};
use crate::wording::fill;

/// The card.
pub(in crate::app) fn card(ctx: &Context, told: &Told, level: &'static str) -> Element {
    let Told { index, measure, finding, .. } = *told;
    let clause = ctx.policy.clause_of(measure);
    let place = ctx.policy.sentence_of(measure);
    let place = place.and_then(|sentence| sentence.id.split_once('.'));
    let place =
        place.map(|(clause, number)| fill(ctx.words.sentence, &[("clause", clause), ("sentence", number)]));
    let line = element("p")
        .class("line")
        .maybe(place.map(|place| element("span").text(place)))
        .maybe(clause.map(|clause| element("span").policy_text(ctx, &clause.title)));
    let parts = element("div").class("parts").maybe(reasons(ctx, told, level)).add(written(ctx, told, level));
    let read = button(ctx, "text", Action::ShowSentence(measure.sentence))
        .set("data-action", "read")
        .add(icon(Icon::Document))
        .text(ctx.words.to_text);
    let change = changeable(ctx, told).map(|fact| {
        button(ctx, "text", Action::ChangeAt(fact, index))
            .set("data-action", "change")
            .add(icon(Icon::Pen))
            .text(ctx.words.change_answer)
    });
    let verdict = element("p")
        .class("verdict-line")
        .add(verdict::label(ctx, finding.group()))
        .add(element("span").text(told.explained()));
    element("div")
        .class("measure-card")
        .maybe(edited::edited(ctx, Some(index)))
        .add(verdict)
        .add(line)
        .add(sentence(ctx, told))
        .maybe(step(ctx, told))
        .maybe(missing(ctx, index, finding, level))
        .add(parts)
        .maybe(clause.map(|clause| clause_text::clause_text(ctx, clause)))
        .add(element("p").class("card-foot").add(read).maybe(change).maybe(wrong(ctx, measure)))
}

/// The answer that the verdict hangs on first; nothing in an example, which cannot be changed.
fn changeable(ctx: &Context, told: &Told) -> Option<FactIndex> {
    if ctx.session.source != AnswerSource::Own {
        return None;
    }
    let Told { measure, finding, .. } = told;
    let tested = |node: NodeIndex| match measure.condition.node_at(node) {
        Some(Node::Test(test)) => Some(test.fact).filter(|fact| ctx.answers().get(*fact).is_some()),
        _ => None,
    };
    let short = finding.repair.iter().copied().find_map(tested);
    short.or_else(|| finding.reasons.iter().rev().find_map(|reason| tested(reason.node)))
}

/// Where a visitor says that something is wrong here, if the page around wants to know.
fn wrong(ctx: &Context, measure: &Measure) -> Option<Element> {
    let address = ctx.session.config.feedback_on(ctx.policy, measure)?;
    let link = element("a")
        .class("text")
        .set("href", address)
        .set("target", "_blank")
        .set("rel", "noopener noreferrer")
        .set("data-action", "feedback")
        .add(icon(Icon::Warning))
        .text(ctx.words.feedback);
    Some(link)
}

/// The one step that is missing, and a look at what it would open.
fn step(ctx: &Context, told: &Told) -> Option<Element> {
    if told.finding.verdict.task() != Task::Step {
        return None;
    }
    let steps = ctx.policy.road_map(ctx.answers());
    let step = steps.iter().find(|step| step.opens.iter().any(|moved| moved.measure == told.index))?;
    let try_it = button(ctx, "link", Action::Try(step.fact, step.answer))
        .set("data-action", "try")
        .set("data-tries", tried(step.fact, step.answer))
        .text(ctx.words.try_it);
    let text = element("p").add(element("b").text(steps::named(ctx, step))).text(" ").add(try_it);
    Some(notice(Tone::Time, Icon::Group(told.group()), text))
}

/// The questions that would decide it.
fn missing(ctx: &Context, measure: MeasureIndex, finding: &Finding, level: &'static str) -> Option<Element> {
    if finding.missing.is_empty() || ctx.session.source != AnswerSource::Own {
        return None;
    }
    let ways = finding.missing.iter().filter_map(|index| {
        let fact = ctx.policy.fact_at(*index)?;
        let way = button(ctx, "outline small", Action::ChangeAt(*index, measure));
        Some(way.add(icon(Icon::Pen)).policy_text(ctx, &fact.prompt))
    });
    let section = element("section")
        .class("part")
        .add(element(level).class("part-title").text(ctx.words.missing))
        .add(element("div").class("missing").each(ways));
    Some(section)
}

/// What the text says about the support, and what to have ready.
fn written(ctx: &Context, told: &Told, level: &'static str) -> Element {
    let (words, measure) = (ctx.words, told.measure);
    let beneficiary = &measure.beneficiary;
    let beneficiary = if beneficiary.is_empty() { words.unwritten } else { ctx.text(beneficiary) };
    let list = element("dl")
        .add(element("dt").text(words.beneficiary))
        .add(element("dd").text(beneficiary))
        .add(element("dt").text(words.who_decides))
        .add(departments_named(ctx, measure, element("dd")))
        .add(element("dt").text(words.form))
        .add(element("dd").text(told.form_or_not()))
        .add(element("dt").text(words.base))
        .add(element("dd").text(told.base_or_not()));
    let section = element("section").class("part").add(list);
    if measure.evidence.is_empty() {
        return section;
    }
    let note = element("span").class("small").text(words.evidence_note);
    let evidence = measure.evidence.iter().map(|text| {
        let words = element("span").policy_text(ctx, text);
        element("li").add(icon(Icon::Document)).add(words)
    });
    section
        .add(element(level).class("part-title").text(words.evidence).add(note))
        .add(element("ul").class("evidence").each(evidence))
}
