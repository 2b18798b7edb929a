//! All measures by chapter, each with where it stands while answers are still missing.

use crate::app::components::bead_map::stage;
use crate::app::state::Action;
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::policy::Chapter;

/// The list.
pub(in crate::app) fn catalogue(view: &View) -> Tag {
    let chapters = view.policy.covered().map(|(_, chapter)| section(view, chapter));
    tag("section")
        .class("catalogue")
        .add(tag("h2").text(view.words.catalogue))
        .add(tag("div").class("chapters").each(chapters))
}

fn section(view: &View, chapter: &'static Chapter) -> Tag {
    let (first, last) = chapter.clauses;
    let measures = (0..).zip(&view.policy.measures).zip(&view.progress.verdicts);
    let inside = measures.filter(|((_, measure), _)| {
        let clause = view.policy.clause_of(measure);
        clause.is_some_and(|clause| (first..=last).contains(&clause.number))
    });
    let items = inside.map(|((index, measure), verdict)| {
        let (class, word) = stage(view.words, *verdict);
        let row = button(view, "catalogue-row", Action::Show(index))
            .add(tag("span").class("dot").set("aria-hidden", "true"))
            .add(tag("span").class("hidden").text(word).text(view.words.mark_colon))
            .add(tag("span").text(view.text(&measure.title)));
        tag("li").class(class).add(row)
    });
    tag("section").add(tag("h3").text(view.text(&chapter.title))).add(tag("ul").each(items))
}
