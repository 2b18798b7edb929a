//! The measures of one group, and what a company does next about them: whom to apply to or ask, which step to take,
//! which question to answer. Those that do not apply are folded, and one button away.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::{measure, verdict};
use crate::app::context::{Context, Told};
use crate::app::element::{Element, button, element};
use crate::domain::fact::Fact;
use crate::domain::group::Group;
use crate::domain::verdict::Task;
use crate::report::Report;
use crate::session::{Action, Fold};
use crate::wording::counted;

/// The group, if any measure is in it that the filter admits.
#[inline(never)]
pub(in crate::app) fn group(ctx: &Context, report: &Report<'static, '_>, only: Group) -> Option<Element> {
    let words = ctx.words;
    let mut found = report.of_group(only);
    found.retain(|told| ctx.session.filter.admits(ctx.policy, told.measure, only));
    if found.is_empty() || !ctx.parts.draws(0) {
        return None;
    }
    let total = found.len();
    let foldable = only == Group::NO && ctx.session.filter.search.trim().is_empty();
    let open = !foldable || ctx.session.toggled(Fold::Inapplicable);
    let fold = || {
        let fold = button(ctx, "outline fold", Action::Toggle(Fold::Inapplicable))
            .set("data-action", "inapplicable")
            .flag("aria-expanded", open);
        if open {
            fold.text(words.hide_inapplicable).add(icon(Icon::Up))
        } else {
            fold.text(counted(words.show_inapplicable, total)).add(icon(Icon::Down))
        }
    };
    let total = element("span").class("group-count").text(counted(words.count, total));
    let parts = open.then(|| parts(ctx, &found, only)).into_iter().flatten();
    let section = element("section")
        .class("group")
        .set("data-group", only.id())
        .add(element("h2").add(verdict::label(ctx, only)).add(total))
        .add(element("p").class("next").text(words.about(only).next))
        .maybe(foldable.then(fold))
        .each(parts);
    Some(section)
}

/// The measures, those together that ask for the same to be done.
fn parts(ctx: &Context, found: &[Told], only: Group) -> Vec<Element> {
    let mut parts: Vec<(String, Vec<Told>)> = Vec::new();
    for told in found {
        let key = heading(ctx, told);
        match parts.iter_mut().find(|(other, _)| *other == key) {
            Some((_, entries)) => entries.push(*told),
            None => parts.push((key, Vec::from([*told]))),
        }
    }
    // A heading over every single measure would only repeat its line, unless it says what to do.
    let headed = parts.len() > 1 && (only == Group::Begin || parts.len() * 2 <= found.len());
    let list = |entries: &[Told]| {
        let levels = if headed { ["h4", "h5"] } else { ["h3", "h4"] };
        let rows =
            entries.iter().filter(|_| ctx.parts.draws(1)).map(|told| measure::measure(ctx, told, levels));
        element("ul").class("card measures").each(rows)
    };
    if !headed {
        let all: Vec<Told> = parts.into_iter().flat_map(|(_, entries)| entries).collect();
        return Vec::from([list(&all)]);
    }
    let part = |(heading, entries): &(String, Vec<Told>)| {
        let part = element("div");
        if ctx.parts.draws(0) {
            part.add(element("h3").class("part-head").text(heading.clone())).add(list(entries))
        } else {
            part
        }
    };
    parts.iter().map(part).collect()
}

/// What the measures of a part have in common.
fn heading(ctx: &Context, told: &Told) -> String {
    let prompt = |fact: &'static Fact| ctx.text(&fact.prompt);
    let found = match told.group().task() {
        Task::Apply | Task::Ask => return told.departments(false),
        Task::Answer => told.missing().next().map(prompt),
        Task::Step if told.finding.begin => return told.acts(),
        Task::Step => told.finding.repair.first().and_then(|node| {
            if ctx.policy.is_of_scope(told.measure, *node) {
                ctx.policy.scope.as_ref().map(|scope| ctx.text(&scope.step))
            } else {
                told.tested(*node).map(prompt)
            }
        }),
        // What is encouraged is not told apart.
        Task::Nothing if told.finding.verdict.promises() => None,
        Task::Nothing => {
            let mut chapters = ctx.policy.chapters.iter();
            let chapter =
                chapters.find(|chapter| (chapter.clauses.0..=chapter.clauses.1).contains(&told.clause()));
            chapter.map(|chapter| ctx.text(&chapter.title))
        }
    };
    found.unwrap_or_default().to_owned()
}
