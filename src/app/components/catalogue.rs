//! All measures by chapter, each with where it stands while answers are still missing.

use crate::app::components::bead_map::stage;
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::index::MeasureIndex;
use crate::domain::policy::Chapter;
use crate::session::Action;

/// The list.
pub(in crate::app) fn catalogue(ctx: &Context) -> Element {
    let chapters = ctx.policy.covered().map(|(_, chapter)| section(ctx, chapter));
    element("section")
        .class("catalogue")
        .add(element("h2").text(ctx.words.catalogue))
        .add(element("div").class("chapters").each(chapters))
}

fn section(ctx: &Context, chapter: &'static Chapter) -> Element {
    let (first, last) = chapter.clauses;
    let measures = MeasureIndex::enumerate(&ctx.policy.measures).zip(&ctx.progress.verdicts);
    let inside = measures.filter(|((_, measure), _)| {
        let clause = ctx.policy.clause_of(measure);
        clause.is_some_and(|clause| (first..=last).contains(&clause.number))
    });
    let items = inside.map(|((index, measure), verdict)| {
        let (class, word) = stage(ctx.words, *verdict);
        let row = button(ctx, "catalogue-row", Action::ShowMeasure(index))
            .add(element("span").class("dot").set("aria-hidden", "true"))
            .add(element("span").class("hidden").text(word).text(ctx.words.mark_colon))
            .add(element("span").policy_text(ctx, &measure.title));
        element("li").class(class).add(row)
    });
    element("section").add(element("h3").policy_text(ctx, &chapter.title)).add(element("ul").each(items))
}
