//! The large bead map: every bead is a button that leads to its measure and says what it stands for.

use crate::app::components::{bead, ledger};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::group::Group;
use crate::domain::policy::Chapter;
use crate::report::Report;
use crate::session::Action;
use crate::wording::counted;

/// The page.
pub(super) fn beads(ctx: &Context) -> Element {
    let words = ctx.words;
    let assessment = ctx.assess();
    let report = ctx.report(&assessment).after_entry();
    let groups: Vec<Group> = report.measures().map(|told| told.group()).collect();
    let chapters = ctx.policy.covered().map(|(_, chapter)| rod(ctx, chapter, &report));
    ctx.main()
        .class("beads-page")
        .add(element("h1").set("tabindex", "-1").text(counted(words.beads_title, ctx.policy.measures.len())))
        .add(element("p").class("lead").text(words.beads_lead))
        .add(ledger::legend(ctx, &groups))
        .each(chapters)
}

fn rod(ctx: &Context, chapter: &'static Chapter, report: &Report<'static, '_>) -> Element {
    let (first, last) = chapter.clauses;
    let measures = report.measures().filter(|told| (first..=last).contains(&told.clause()));
    let beads = measures.map(|told| {
        let label = [&told.headed(), ctx.words.mark_colon, ctx.words.group(told.group())].concat();
        let large = button(ctx, "big-bead", Action::ShowMeasure(told.index))
            .set("aria-label", label)
            .set("title", told.title())
            .add(bead::alone(told.group()));
        element("li").add(large)
    });
    element("section")
        .class("rod-row")
        .add(element("h2").policy_text(ctx, &chapter.title))
        .add(element("ul").each(beads))
}
