//! A measure of the result: a row that unfolds to its card.

use crate::app::components::card;
use crate::app::components::departments::departments_short;
use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::assess::Finding;
use crate::domain::policy::Measure;
use crate::session::{Action, Fold};
use crate::wording::fill;

/// The levels of a measure’s headings: its own, and those of its card.
pub(in crate::app) type Levels = [&'static str; 2];

/// The row of a measure, with its card when it is unfolded.
pub(in crate::app) fn measure(
    ctx: &Context,
    index: u16,
    measure: &'static Measure,
    finding: &Finding,
    [level, below]: Levels,
) -> Element {
    let fold = Fold::Measure(index);
    let open = ctx.session.toggled(fold);
    let words = element("span")
        .class("measure-words")
        .add(element("span").class("measure-title").text(ctx.text(&measure.title)))
        .add(line(ctx, measure));
    let row = button(ctx, "measure-row", Action::Toggle(fold))
        .flag("aria-expanded", open)
        .add(words)
        .add(icon(if open { Icon::Up } else { Icon::Down }));
    element("li")
        .class_if("measure", open, "open")
        .key(usize::from(index))
        .set("data-measure", measure.id.as_str())
        .set("data-index", index.to_string())
        .set("data-verdict", finding.verdict.id())
        .add(element(level).add(row))
        .maybe(open.then(|| card::card(ctx, index, measure, finding, below)))
}

/// Clause, departments, form of support.
fn line(ctx: &Context, measure: &'static Measure) -> Element {
    let number = ctx.policy.clause_of(measure).map_or(0, |clause| clause.number).to_string();
    let clause = fill(ctx.words.clause, &[("n", &number)]);
    let form = (!measure.form.is_empty()).then(|| element("span").text(ctx.text(&measure.form)));
    element("span")
        .class("line")
        .add(element("span").text(clause))
        .add(element("span").text(departments_short(ctx, measure)))
        .maybe(form)
}
