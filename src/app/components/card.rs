//! The card of a measure: the official words, the reasons, and what the text says about the support. What the text
//! does not say is said to be unwritten.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::measure::departments;
use crate::app::components::reasons::{reasons, words_of};
use crate::app::components::sentence::sentence;
use crate::app::components::{verdict, whole};
use crate::app::state::Action;
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::app::wording::fill;
use crate::domain::assess::{Finding, Says};
use crate::domain::policy::Measure;
use crate::domain::text::Text;
use crate::domain::verdict::Verdict;

/// The card.
pub(in crate::app) fn card(view: &View, measure: &'static Measure, finding: &Finding) -> Tag {
    let clause = view.policy.clause_of(measure);
    let place = view.policy.sentence_of(measure);
    let place = place.and_then(|sentence| sentence.id.split_once('.'));
    let place =
        place.map(|(clause, number)| fill(view.words.sentence, &[("clause", clause), ("sentence", number)]));
    let line = tag("p")
        .class("line")
        .maybe(place.map(|place| tag("span").text(place)))
        .maybe(clause.map(|clause| tag("span").text(view.text(&clause.title))));
    let parts = tag("div").class("parts").maybe(reasons(view, measure, finding)).add(written(view, measure));
    let verdict = tag("p")
        .class("verdict-line")
        .add(verdict::label(view, finding.verdict))
        .add(tag("span").text(explained(view, measure, finding)));
    tag("div")
        .class("measure-card")
        .add(verdict)
        .add(line)
        .add(sentence(view, measure, finding))
        .maybe(missing(view, finding))
        .add(parts)
        .maybe(clause.map(|clause| whole::whole(view, clause)))
}

/// What the verdict means for this measure.
fn explained(view: &View, measure: &'static Measure, finding: &Finding) -> String {
    let words = view.words;
    match finding.verdict {
        Verdict::Qualifies => words.explain_qualifies.to_owned(),
        Verdict::Review => words.explain_review.to_owned(),
        Verdict::Encouraged => words.explain_encouraged.to_owned(),
        Verdict::Confirm => {
            let open = finding.nodes(|says| matches!(says, Says::Phrase(_) | Says::MetIfConfirmed));
            fill(words.explain_confirm, &[("words", &words_of(view, measure, open))])
        }
        Verdict::Near | Verdict::No => {
            let pattern =
                if finding.verdict == Verdict::Near { words.explain_near } else { words.explain_no };
            let short = words_of(view, measure, finding.repair.iter().copied());
            fill(pattern, &[("words", &short)])
        }
        Verdict::Open => {
            let facts = finding.missing.iter();
            let facts = facts.filter_map(|fact| view.policy.fact_at(*fact));
            let prompts: Vec<&str> =
                facts.map(|fact| view.text(&fact.prompt).trim_end_matches(['？', '?'])).collect();
            fill(words.explain_open, &[("questions", &prompts.join(words.list_separator))])
        }
    }
}

/// The questions that would decide it.
fn missing(view: &View, finding: &Finding) -> Option<Tag> {
    if finding.missing.is_empty() {
        return None;
    }
    let ways = finding.missing.iter().filter_map(|index| {
        let fact = view.policy.fact_at(*index)?;
        let way = button(view, "outline small", Action::Visit(*index));
        Some(way.add(icon(Icon::Pen)).text(view.text(&fact.prompt)))
    });
    let section = tag("section")
        .class("part")
        .add(tag("h4").text(view.words.missing))
        .add(tag("div").class("missing").each(ways));
    Some(section)
}

/// What the text says about the support, and what to have ready.
fn written(view: &View, measure: &'static Measure) -> Tag {
    let words = view.words;
    let or_unwritten = |text: &'static Text, unwritten: &'static str| {
        if text.is_empty() { unwritten } else { view.text(text) }
    };
    let list = tag("dl")
        .add(tag("dt").text(words.beneficiary))
        .add(tag("dd").text(or_unwritten(&measure.beneficiary, words.unwritten)))
        .add(tag("dt").text(words.who_decides))
        .add(tag("dd").text(departments(view, measure)))
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
    section.add(tag("h4").text(words.evidence).add(note)).add(tag("ul").class("evidence").each(evidence))
}
