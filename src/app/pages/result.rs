//! The verdicts on all measures: a headline, the counts, and the measures by verdict.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::ledger::{self, count};
use crate::app::components::{
    bead_map, cases, edited, filters, from_host, group, next_steps, since, validity,
};
use crate::app::components::{hand_over, headline};
use crate::app::state::{Action, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::assess::Assessment;
use crate::domain::assess::Finding;
use crate::domain::group::Group;
use crate::domain::verdict::Verdict;
use crate::report::{self, Headline};
use crate::wording::counted;

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
    let headline = report::headline(view.words, view.policy, &assessment);
    view.main()
        .class("result")
        .set("part", "result")
        .add(head(view, &headline))
        .maybe(next_steps::next_steps(view, &assessment))
        .add(rail(view, &assessment, &headline.text()))
        .add(list)
}

/// What is seen first.
fn head(view: &View, headline: &Headline) -> Tag {
    let meta = tag("p")
        .class("meta")
        .add(tag("span").text(view.words.result))
        .add(tag("span").text(view.today.to_string()))
        .maybe(validity::ends_soon(view).map(|words| tag("span").text(words)))
        .maybe(view.state.year().map(|_| tag("span").text(view.year())));
    tag("div")
        .class("head")
        .add(meta)
        .add(headline::coloured(headline, tag("h1").set("tabindex", "-1")))
        .maybe(edited::edited(view, None))
        .maybe(hand_over::hand_over(view))
}

/// All measures at a glance, and what can be done with the result; beside the list where there is room.
fn rail(view: &View, assessment: &Assessment, label: &str) -> Tag {
    let words = view.words;
    let groups: Vec<Group> = assessment.shown().iter().map(Finding::group).collect();
    let beads = bead_map::bead_map(view, &groups, label);
    let enlarge = button(view, "text", Action::Go(Place::Beads))
        .set("data-action", "beads")
        .add(icon(Icon::Map))
        .text(words.bead_map_open);
    tag("div")
        .class("rail")
        .add(beads)
        .add(tag("p").class("enlarge").add(enlarge))
        .add(ledger::ledger(view, assessment))
        .add(validity::validity(view))
        .add(ways(view, assessment))
        .maybe(cases::keep(view))
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
    let print = || {
        button(view, "outline", Action::PrintReport)
            .set("data-action", "paper")
            .add(icon(Icon::Print))
            .text(words.print)
    };
    let other = view.state.received.is_some();
    // The text opens where it matters most.
    let best = (0..).zip(&assessment.findings).filter(|(_, finding)| finding.verdict.promises());
    let best = best
        .min_by_key(|(index, finding)| (finding.verdict, *index))
        .and_then(|(index, _)| view.measure(index));
    let text = button(
        view,
        "outline",
        best.map_or(Action::Go(Place::Text), |measure| Action::Read(measure.sentence)),
    )
    .set("data-action", "text")
    .add(icon(Icon::Document))
    .text(words.text_button);
    tag("p")
        .class("buttons ways-on")
        .add(share)
        .maybe(other.then(|| way("compare", Place::Compare, Icon::Scale, words.compare_title.to_owned())))
        .add(way("road-map", Place::RoadMap, Icon::Verdict(Verdict::Near), road_map))
        .add(text)
        .add(way("departments", Place::Departments, Icon::Office, words.departments_button.to_owned()))
        .maybe((!view.state.setting.booth()).then(print))
        .add(way("review", Place::Review, Icon::Pen, words.change_answers.to_owned()))
}

/// What is said with every result.
fn notices(view: &View, assessment: &Assessment) -> Tag {
    let notices = assessment.notices.iter();
    let notices = notices.filter_map(|index| view.policy.notices.get(usize::from(*index)));
    let items = notices.map(|notice| tag("li").text(view.text(&notice.text)));
    tag("section").class("notices").add(tag("h2").text(view.words.notices)).add(tag("ul").each(items))
}
