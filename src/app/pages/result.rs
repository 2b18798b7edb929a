//! The verdicts on all measures: a headline, the counts, and the measures by verdict.

use crate::app::components::headline::headline;
use crate::app::components::icon::{Icon, icon};
use crate::app::components::ledger::{self, count};
use crate::app::components::notice::{Tone, notice};
use crate::app::components::{bead_map, group, validity};
use crate::app::state::{Action, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::app::wording::fill;
use crate::domain::assess::Assessment;
use crate::domain::verdict::Verdict;

/// The result page.
pub(super) fn result(view: &View) -> Tag {
    let assessment = view.policy.assess(view.answers(), view.today);
    let only = view.state.filter;
    let groups = Verdict::ALL.into_iter().filter(|verdict| only.is_none_or(|only| only == *verdict));
    let list = tag("div")
        .class("list")
        .maybe(only.map(|only| filtered(view, only)))
        .each(groups.filter_map(|verdict| group::group(view, &assessment, verdict)))
        .add(notices(view, &assessment));
    tag("main").class("result").add(rail(view, &assessment)).add(list)
}

/// What is seen first, and beside the list where there is room.
fn rail(view: &View, assessment: &Assessment) -> Tag {
    let words = view.words;
    let findings = assessment.findings.iter();
    let verdicts: Vec<Verdict> = findings.map(|finding| finding.verdict).collect();
    let headline = headline(view, assessment);
    let meta = tag("p")
        .class("meta")
        .add(tag("span").text(words.result))
        .add(tag("span").text(view.today.to_string()));
    let change = button(view, "outline", Action::Go(Place::Review))
        .set("data-action", "review")
        .add(icon(Icon::Pen))
        .text(words.change_answers);
    let beads = bead_map::bead_map(view, &verdicts, &headline);
    tag("div")
        .class("rail")
        .add(meta)
        .add(tag("h1").set("tabindex", "-1").text(headline))
        .add(beads)
        .add(ledger::ledger(view, assessment))
        .maybe(still_open(view, assessment))
        .add(validity::validity(view))
        .add(tag("p").class("buttons").add(change))
}

/// What is still open, and the way to answer it.
fn still_open(view: &View, assessment: &Assessment) -> Option<Tag> {
    let words = view.words;
    let findings = assessment.findings.iter();
    let mut missing: Vec<u16> = findings.flat_map(|finding| finding.missing.iter().copied()).collect();
    missing.sort_unstable();
    missing.dedup();
    let first = *missing.first()?;
    let unanswered = missing.iter().any(|fact| view.answers().get(*fact).is_none());
    let (pattern, action) = if unanswered {
        (words.still_open, Action::Continue)
    } else {
        (words.still_unsure, Action::Visit(first))
    };
    let values =
        [("n", &*missing.len().to_string()), ("measures", &*count(assessment, Verdict::Open).to_string())];
    let way = button(view, "link", action).set("data-action", "answer").text(words.answer_them);
    let text = tag("p").text(fill(pattern, &values)).text(" ").add(way);
    Some(notice(Tone::Info, Icon::Pen, text))
}

fn filtered(view: &View, only: Verdict) -> Tag {
    let all = button(view, "link", Action::Filter(only)).text(view.words.show_all);
    tag("p").class("filtered").set("role", "status").add(tag("span").text(view.words.verdict(only))).add(all)
}

/// What is said with every result.
fn notices(view: &View, assessment: &Assessment) -> Tag {
    let notices = assessment.notices.iter();
    let notices = notices.filter_map(|index| view.policy.notices.get(usize::from(*index)));
    let items = notices.map(|notice| tag("li").text(view.text(&notice.text)));
    tag("section").class("notices").add(tag("h2").text(view.words.notices)).add(tag("ul").each(items))
}
