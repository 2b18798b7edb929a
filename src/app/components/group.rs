//! The measures of one group, and what a company does next about them: whom to apply to or ask, which step to take,
//! which question to answer. Those that do not apply are folded, and one button away.

use crate::app::components::departments::departments;
use crate::app::components::icon::{Icon, icon};
use crate::app::components::{measure, verdict};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::assess::{Assessment, Finding};
use crate::domain::condition::Node;
use crate::domain::group::Group;
use crate::domain::policy::Measure;
use crate::domain::verdict::Verdict;
use crate::session::{Action, Fold};
use crate::wording::counted;

/// A measure with its index and finding.
type Found<'assessment> = (u16, &'static Measure, &'assessment Finding);

/// The group, if any measure is in it that the filter admits.
pub(in crate::app) fn group(ctx: &Context, assessment: &Assessment, only: Group) -> Option<Element> {
    let words = ctx.words;
    let found = found(ctx, assessment, only);
    if found.is_empty() {
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
        .add(element("p").class("next").text(next(ctx, only)))
        .maybe(foldable.then(fold))
        .each(parts);
    Some(section)
}

fn found<'assessment>(
    ctx: &Context,
    assessment: &'assessment Assessment,
    only: Group,
) -> Vec<Found<'assessment>> {
    let measures = (0..).zip(ctx.policy.measures.iter().zip(&assessment.findings));
    measures
        .filter(|(_, (_, finding))| finding.group() == only)
        .filter(|(_, (measure, finding))| ctx.session.filter.admits(ctx.policy, measure, finding.group()))
        .map(|(index, (measure, finding))| (index, measure, finding))
        .collect()
}

/// What a company does next about the group.
fn next(ctx: &Context, group: Group) -> &'static str {
    let words = ctx.words;
    match group {
        Group::Of(Verdict::Qualifies) => words.next_qualifies,
        Group::Of(Verdict::Review) => words.next_review,
        Group::Of(Verdict::Confirm) => words.next_confirm,
        Group::Of(Verdict::Near) => words.next_near,
        Group::Begin => words.next_begin,
        Group::Of(Verdict::Open) => words.next_open,
        Group::Of(Verdict::Encouraged) => words.next_encouraged,
        Group::Of(Verdict::No) => words.next_no,
    }
}

/// The measures, those together that ask for the same to be done.
fn parts(ctx: &Context, found: &[Found], only: Group) -> Vec<Element> {
    let mut parts: Vec<(String, Vec<Found>)> = Vec::new();
    for entry in found {
        let key = heading(ctx, *entry, only);
        match parts.iter_mut().find(|(other, _)| *other == key) {
            Some((_, entries)) => entries.push(*entry),
            None => parts.push((key, Vec::from([*entry]))),
        }
    }
    // A heading over every single measure would only repeat its line, unless it says what to do.
    let headed = parts.len() > 1 && (only == Group::Begin || parts.len() * 2 <= found.len());
    let list = |entries: &[Found]| {
        let levels = if headed { ["h4", "h5"] } else { ["h3", "h4"] };
        let rows = entries
            .iter()
            .map(|(index, measure, finding)| measure::measure(ctx, *index, measure, finding, levels));
        element("ul").class("card measures").each(rows)
    };
    if !headed {
        let all: Vec<Found> = parts.into_iter().flat_map(|(_, entries)| entries).collect();
        return Vec::from([list(&all)]);
    }
    let part = |(heading, entries): &(String, Vec<Found>)| {
        element("div").add(element("h3").class("part-head").text(heading.clone())).add(list(entries))
    };
    parts.iter().map(part).collect()
}

/// What the measures of a part have in common.
fn heading(ctx: &Context, (_, measure, finding): Found, only: Group) -> String {
    let prompt = |fact: u16| ctx.policy.fact_at(fact).map(|fact| ctx.text(&fact.prompt).to_owned());
    let entry = ctx.policy.scope.as_ref().map(|scope| ctx.text(&scope.step).to_owned());
    let found = match only {
        Group::Of(Verdict::Qualifies | Verdict::Review | Verdict::Confirm) => Some(departments(ctx, measure)),
        Group::Of(Verdict::Open) => finding.missing.first().and_then(|fact| prompt(*fact)),
        Group::Of(Verdict::Near) => {
            finding.repair.first().and_then(|node| match measure.condition.nodes.get(usize::from(*node)) {
                _ if ctx.policy.is_of_scope(measure, *node) => entry,
                Some(Node::Test(test)) => prompt(test.fact),
                _ => None,
            })
        }
        Group::Begin => ctx.policy.acts(measure, &finding.repair).map(|acts| {
            let acts: Vec<&str> = acts.iter().map(|act| ctx.text(act.words)).collect();
            acts.join(ctx.words.part_separator)
        }),
        Group::Of(Verdict::No) => ctx
            .policy
            .clause_of(measure)
            .and_then(|clause| {
                let mut chapters = ctx.policy.chapters.iter();
                chapters.find(|chapter| (chapter.clauses.0..=chapter.clauses.1).contains(&clause.number))
            })
            .map(|chapter| ctx.text(&chapter.title).to_owned()),
        Group::Of(Verdict::Encouraged) => None,
    };
    found.unwrap_or_default()
}
