//! The verdicts on all measures: a headline, the counts, and the measures by verdict.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::ledger::{self, count};
use crate::app::components::notice::{Tone, notice};
use crate::app::components::{bead_map, filters, from_host, group, since, validity};
use crate::app::components::{hand_over, headline};
use crate::app::state::{Action, Lens, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::assess::Assessment;
use crate::domain::assess::Finding;
use crate::domain::group::Group;
use crate::domain::verdict::Verdict;
use crate::report;
use crate::wording::{counted, fill};

/// The result page.
pub(super) fn result(view: &View) -> Tag {
    let assessment = view.policy.assess(view.answers(), view.today);
    let groups: Vec<Tag> =
        Group::ALL.into_iter().filter_map(|only| group::group(view, &assessment, only)).collect();
    let empty = groups.is_empty();
    let admitted = view.policy.measures.iter().zip(&assessment.findings);
    let shown = admitted
        .filter(|(measure, finding)| view.state.filter.admits(view.policy, measure, finding.group()))
        .count();
    let list = tag("div")
        .class("list")
        .maybe(super::screen::fallen(view))
        .maybe(since::since(view))
        .add(filters::filters(view, shown))
        .maybe(empty.then(|| tag("p").class("empty").text(view.words.search_none)))
        .each(groups)
        .add(notices(view, &assessment));
    view.main().class("result").set("part", "result").add(rail(view, &assessment)).add(list)
}

/// What is seen first, and beside the list where there is room.
fn rail(view: &View, assessment: &Assessment) -> Tag {
    let words = view.words;
    let meta = tag("p")
        .class("meta")
        .add(tag("span").text(words.result))
        .add(tag("span").text(view.today.to_string()));
    let headline = report::headline(words, view.policy, assessment);
    let heading = headline::coloured(&headline, tag("h1").set("tabindex", "-1"));
    let groups: Vec<Group> = assessment.shown().iter().map(Finding::group).collect();
    let beads = bead_map::bead_map(view, &groups, &headline.text());
    let enlarge = button(view, "text", Action::Go(Place::Beads))
        .set("data-action", "beads")
        .add(icon(Icon::Map))
        .text(words.bead_map_open);
    tag("div")
        .class("rail")
        .add(meta)
        .add(heading)
        .maybe(hand_over::hand_over(view))
        .add(beads)
        .add(tag("p").class("enlarge").add(enlarge))
        .add(ledger::ledger(view, assessment))
        .maybe(still_open(view, assessment))
        .add(validity::validity(view))
        .add(ways(view, assessment))
        .maybe(from_host::with_result(view))
}

/// What can be done with the result.
fn ways(view: &View, assessment: &Assessment) -> Tag {
    let words = view.words;
    let near = count(assessment, Group::Of(Verdict::Near));
    let road_map = if near > 0 { counted(words.near_button, near) } else { words.road_map_button.to_owned() };
    let way = |name: &'static str, place: Place, symbol: Icon, label: String| {
        button(view, "outline", Action::Go(place)).set("data-action", name).add(icon(symbol)).text(label)
    };
    let share = button(view, "primary", Action::Go(Place::Share))
        .set("data-action", "share")
        .add(icon(Icon::Share))
        .text(if view.state.setting.booth() { words.share_choose } else { words.share_title });
    let other = view.state.received.is_some();
    tag("p")
        .class("buttons ways-on")
        .add(share)
        .maybe(other.then(|| way("compare", Place::Compare, Icon::Scale, words.compare_title.to_owned())))
        .add(way("road-map", Place::RoadMap, Icon::Verdict(Verdict::Near), road_map))
        .add(way("text", Place::Text, Icon::Document, words.text_button.to_owned()))
        .add(way("departments", Place::Departments, Icon::Office, words.departments_button.to_owned()))
        .add(way("review", Place::Review, Icon::Pen, words.change_answers.to_owned()))
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
    let values = [
        ("n", &*missing.len().to_string()),
        ("measures", &*count(assessment, Group::Of(Verdict::Open)).to_string()),
    ];
    let way = || button(view, "link", action).set("data-action", "answer").text(words.answer_them);
    let own = view.state.lens == Lens::Own;
    let text = tag("p").text(fill(pattern, &values)).text(" ").maybe(own.then(way));
    Some(notice(Tone::Info, Icon::Pen, text))
}

/// What is said with every result.
fn notices(view: &View, assessment: &Assessment) -> Tag {
    let notices = assessment.notices.iter();
    let notices = notices.filter_map(|index| view.policy.notices.get(usize::from(*index)));
    let items = notices.map(|notice| tag("li").text(view.text(&notice.text)));
    tag("section").class("notices").add(tag("h2").text(view.words.notices)).add(tag("ul").each(items))
}
