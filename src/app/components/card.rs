//! The card of a measure: the official words, the reasons, and what the text says about the support. What the text
//! does not say is said to be unwritten.

use crate::app::components::departments::departments_named;
use crate::app::components::icon::{Icon, icon};
use crate::app::components::notice::{Tone, notice};
use crate::app::components::reasons::reasons;
use crate::app::components::sentence::sentence;
use crate::app::components::what_if::tried;
use crate::app::components::{edited, steps, verdict, whole};
use crate::app::state::{Action, Lens};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::assess::Finding;
use crate::domain::condition::Node;
use crate::domain::policy::Measure;
use crate::domain::text::Text;
use crate::domain::verdict::Verdict;
use crate::report::explained;
use crate::wording::fill;

/// The card.
pub(in crate::app) fn card(
    view: &View,
    index: u16,
    measure: &'static Measure,
    finding: &Finding,
    level: &'static str,
) -> Tag {
    let clause = view.policy.clause_of(measure);
    let place = view.policy.sentence_of(measure);
    let place = place.and_then(|sentence| sentence.id.split_once('.'));
    let place =
        place.map(|(clause, number)| fill(view.words.sentence, &[("clause", clause), ("sentence", number)]));
    let line = tag("p")
        .class("line")
        .maybe(place.map(|place| tag("span").text(place)))
        .maybe(clause.map(|clause| tag("span").text(view.text(&clause.title))));
    let parts = tag("div")
        .class("parts")
        .maybe(reasons(view, measure, finding, level))
        .add(written(view, measure, level));
    let read = button(view, "text", Action::Read(measure.sentence))
        .set("data-action", "read")
        .add(icon(Icon::Document))
        .text(view.words.to_text);
    let change = changeable(view, measure, finding).map(|fact| {
        button(view, "text", Action::Change(fact, index))
            .set("data-action", "change")
            .add(icon(Icon::Pen))
            .text(view.words.change_answer)
    });
    let verdict = tag("p")
        .class("verdict-line")
        .add(verdict::label(view, finding.group()))
        .add(tag("span").text(explained(view.policy, view.words, measure, finding)));
    tag("div")
        .class("measure-card")
        .maybe(edited::edited(view, Some(index)))
        .add(verdict)
        .add(line)
        .add(sentence(view, measure, finding))
        .maybe(step(view, index, finding))
        .maybe(missing(view, index, finding, level))
        .add(parts)
        .maybe(clause.map(|clause| whole::whole(view, clause)))
        .add(tag("p").class("card-foot").add(read).maybe(change).maybe(wrong(view, measure)))
}

/// The answer that the verdict hangs on first; nothing in an example, which cannot be changed.
fn changeable(view: &View, measure: &'static Measure, finding: &Finding) -> Option<u16> {
    if view.state.lens != Lens::Own {
        return None;
    }
    let tested = |node: u16| match measure.condition.nodes.get(usize::from(node)) {
        Some(Node::Test(test)) => Some(test.fact).filter(|fact| view.answers().get(*fact).is_some()),
        _ => None,
    };
    let short = finding.repair.iter().copied().find_map(tested);
    short.or_else(|| finding.reasons.iter().rev().find_map(|reason| tested(reason.node)))
}

/// Where a visitor says that something is wrong here, if the page around wants to know.
fn wrong(view: &View, measure: &Measure) -> Option<Tag> {
    let address = view.state.setting.feedback_on(view.policy, measure)?;
    let link = tag("a")
        .class("text")
        .set("href", address)
        .set("target", "_blank")
        .set("rel", "noopener noreferrer")
        .set("data-action", "feedback")
        .add(icon(Icon::Warning))
        .text(view.words.feedback);
    Some(link)
}

/// The one step that is missing, and a look at what it would open.
fn step(view: &View, index: u16, finding: &Finding) -> Option<Tag> {
    if finding.verdict != Verdict::Near {
        return None;
    }
    let steps = view.policy.road_map(view.answers());
    let step = steps.iter().find(|step| step.opens.iter().any(|moved| moved.measure == index))?;
    let try_it = button(view, "link", Action::Try(step.fact, step.answer))
        .set("data-action", "try")
        .set("data-tries", tried(step.fact, step.answer))
        .text(view.words.try_it);
    let text = tag("p").add(tag("b").text(steps::named(view, step))).text(" ").add(try_it);
    Some(notice(Tone::Time, Icon::Verdict(Verdict::Near), text))
}

/// The questions that would decide it.
fn missing(view: &View, measure: u16, finding: &Finding, level: &'static str) -> Option<Tag> {
    if finding.missing.is_empty() || view.state.lens != Lens::Own {
        return None;
    }
    let ways = finding.missing.iter().filter_map(|index| {
        let fact = view.policy.fact_at(*index)?;
        let way = button(view, "outline small", Action::Change(*index, measure));
        Some(way.add(icon(Icon::Pen)).text(view.text(&fact.prompt)))
    });
    let section = tag("section")
        .class("part")
        .add(tag(level).class("part-title").text(view.words.missing))
        .add(tag("div").class("missing").each(ways));
    Some(section)
}

/// What the text says about the support, and what to have ready.
fn written(view: &View, measure: &'static Measure, level: &'static str) -> Tag {
    let words = view.words;
    let or_unwritten = |text: &'static Text, unwritten: &'static str| {
        if text.is_empty() { unwritten } else { view.text(text) }
    };
    let list = tag("dl")
        .add(tag("dt").text(words.beneficiary))
        .add(tag("dd").text(or_unwritten(&measure.beneficiary, words.unwritten)))
        .add(tag("dt").text(words.who_decides))
        .add(departments_named(view, measure, tag("dd")))
        .add(tag("dt").text(words.form))
        .add(tag("dd").text(or_unwritten(&measure.form, words.unwritten)))
        .add(tag("dt").text(words.base))
        .add(tag("dd").text(or_unwritten(&measure.base, words.unwritten_base)));
    let section = tag("section").class("part").add(list);
    if measure.evidence.is_empty() {
        return section;
    }
    let note = tag("span").class("small").text(words.evidence_note);
    let evidence = measure.evidence.iter().map(|text| {
        let words = tag("span").text(view.text(text));
        tag("li").add(icon(Icon::Document)).add(words)
    });
    section
        .add(tag(level).class("part-title").text(words.evidence).add(note))
        .add(tag("ul").class("evidence").each(evidence))
}
