//! The large bead map: every bead is a button that leads to its measure and says what it stands for.

use crate::app::components::{bead, ledger};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::assess::Finding;
use crate::domain::group::Group;
use crate::domain::policy::Chapter;
use crate::session::Action;
use crate::wording::{counted, fill};

/// The page.
pub(super) fn beads(ctx: &Context) -> Element {
    let words = ctx.words;
    let assessment = ctx.policy.assess(ctx.answers(), ctx.today);
    let groups: Vec<Group> = assessment.shown().iter().map(Finding::group).collect();
    let chapters = ctx.policy.covered().map(|(_, chapter)| rod(ctx, chapter, &groups));
    ctx.main()
        .class("beads-page")
        .add(element("h1").set("tabindex", "-1").text(counted(words.beads_title, ctx.policy.measures.len())))
        .add(element("p").class("lead").text(words.beads_lead))
        .add(ledger::legend(ctx, &groups))
        .each(chapters)
}

fn rod(ctx: &Context, chapter: &'static Chapter, groups: &[Group]) -> Element {
    let (first, last) = chapter.clauses;
    let measures = (0..).zip(&ctx.policy.measures).zip(groups);
    let beads = measures.filter_map(|((index, measure), group)| {
        let clause = ctx.policy.clause_of(measure)?;
        if !(first..=last).contains(&clause.number) {
            return None;
        }
        let number = clause.number.to_string();
        let label = [
            &fill(ctx.words.clause, &[("n", &number)]),
            " ",
            ctx.text(&measure.title),
            ctx.words.mark_colon,
            ctx.words.group(*group),
        ]
        .concat();
        let large = button(ctx, "big-bead", Action::ShowMeasure(index))
            .set("aria-label", label)
            .set("title", ctx.text(&measure.title))
            .add(bead::alone(*group));
        Some(element("li").add(large))
    });
    element("section")
        .class("rod-row")
        .add(element("h2").text(ctx.text(&chapter.title)))
        .add(element("ul").each(beads))
}
