//! The verdicts on all measures: a headline, the counts, and the measures by verdict.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::{
    bead_map, cases, edited, filters, from_host, group, ledger, next_steps, since, validity,
};
use crate::app::components::{hand_over, headline};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::group::Group;
use crate::domain::verdict::Verdict;
use crate::report::{Headline, Report};
use crate::session::{Action, Route};
use crate::wording::counted;

/// What is not of the list takes as long to draw as so many rows of it.
const BLOCK: usize = 20;

/// The result page.
pub(super) fn result(ctx: &Context) -> Element {
    ctx.parts.start();
    let assessment = ctx.assess();
    let report = ctx.report(&assessment);
    let headline = report.headline();
    let next = next_steps::next_steps(ctx, &report).filter(|_| ctx.parts.draws(BLOCK));
    let rail = ctx.parts.draws(BLOCK).then(|| rail(ctx, &report, &headline.text()));
    let list = ctx.parts.draws(0).then(|| list(ctx, &report));
    let main = ctx.main().class("result").set("part", "result").add(head(ctx, &headline));
    main.maybe(next).maybe(rail).maybe(list)
}

/// The measures, and what they can be searched by.
fn list(ctx: &Context, report: &Report<'static, '_>) -> Element {
    let shown = report
        .measures()
        .filter(|told| ctx.session.filter.admits(ctx.policy, told.measure, told.group()))
        .count();
    let list = element("div")
        .class("list")
        .maybe(super::screen::fallen(ctx))
        .maybe(since::since(ctx))
        .add(filters::filters(ctx, shown))
        .maybe((shown == 0).then(|| element("p").class("empty").text(ctx.words.search_none)));
    let list = Group::ALL.into_iter().fold(list, |list, only| list.maybe(group::group(ctx, report, only)));
    list.maybe(ctx.parts.draws(1).then(|| notices(report)))
}

/// What is seen first.
fn head(ctx: &Context, headline: &Headline) -> Element {
    let meta = element("p")
        .class("meta")
        .add(element("span").text(ctx.words.result))
        .add(element("span").text(ctx.today.to_string()))
        .maybe(validity::ends_soon(ctx).map(|words| element("span").text(words)))
        .maybe(ctx.session.year().map(|_| element("span").text(ctx.year())));
    element("div")
        .class("head")
        .add(meta)
        .add(headline::coloured(headline, element("h1").set("tabindex", "-1")))
        .maybe(edited::edited(ctx, None))
        .maybe(hand_over::hand_over(ctx))
}

/// All measures at a glance, and what can be done with the result; beside the list where there is room.
fn rail(ctx: &Context, report: &Report<'static, '_>, label: &str) -> Element {
    let words = ctx.words;
    let groups: Vec<Group> = report.after_entry().measures().map(|told| told.group()).collect();
    let beads = bead_map::bead_map(ctx, &groups, label);
    let enlarge = button(ctx, "text", Action::Go(Route::Beads))
        .set("data-action", "beads")
        .add(icon(Icon::Map))
        .text(words.bead_map_open);
    element("div")
        .class("rail")
        .add(beads)
        .add(element("p").class("enlarge").add(enlarge))
        .add(ledger::ledger(ctx, report))
        .add(validity::validity(ctx))
        .add(ways(ctx, report))
        .maybe(cases::keep(ctx))
        .maybe(from_host::with_result(ctx))
}

/// What can be done with the result.
fn ways(ctx: &Context, report: &Report<'static, '_>) -> Element {
    let words = ctx.words;
    let near = report.of_group(Group::Of(Verdict::Near)).len();
    let road_map = if near > 0 { counted(words.near_button, near) } else { words.road_map_button.to_owned() };
    let way = |name: &'static str, place: Route, symbol: Icon, label: String| {
        button(ctx, "outline", Action::Go(place)).set("data-action", name).add(icon(symbol)).text(label)
    };
    let share = button(ctx, "primary", Action::Go(Route::Share))
        .set("data-action", "share")
        .add(icon(Icon::Share))
        .text(if ctx.session.config.booth() { words.share_choose } else { words.share_title });
    let print = || {
        button(ctx, "outline", Action::PrintReport)
            .set("data-action", "paper")
            .add(icon(Icon::Print))
            .text(words.print)
    };
    let other = ctx.session.received.is_some();
    // The text opens where it matters most.
    let best = report.measures().filter(|told| told.finding.verdict.promises());
    let best = best.min_by_key(|told| (told.finding.verdict, told.index));
    let text = button(
        ctx,
        "outline",
        best.map_or(Action::Go(Route::Text), |told| Action::ShowSentence(told.measure.sentence)),
    )
    .set("data-action", "text")
    .add(icon(Icon::Document))
    .text(words.text_button);
    element("p")
        .class("buttons ways-on")
        .add(share)
        .maybe(other.then(|| way("compare", Route::Compare, Icon::Scale, words.compare_title.to_owned())))
        .add(way("road-map", Route::RoadMap, Icon::verdict(Verdict::Near), road_map))
        .add(text)
        .add(way("departments", Route::Departments, Icon::Office, words.departments_button.to_owned()))
        .maybe((!ctx.session.config.booth()).then(print))
        .add(way("review", Route::Review, Icon::Pen, words.change_answers.to_owned()))
}

/// What is said with every result.
pub(super) fn notices(report: &Report<'static, '_>) -> Element {
    let items = report.notices().map(|notice| element("li").text(notice));
    element("section")
        .class("notices")
        .add(element("h2").text(report.words.notices))
        .add(element("ul").each(items))
}
