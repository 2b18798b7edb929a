//! A measure of the result: a row that unfolds to its card.

use crate::app::components::card;
use crate::app::components::departments::departments_short;
use crate::app::components::icon::{Icon, icon};
use crate::app::context::{Context, Told};
use crate::app::element::{Element, button, element};
use crate::session::{Action, Fold};

/// The levels of a measure’s headings: its own, and those of its card.
pub(in crate::app) type Levels = [&'static str; 2];

/// The row of a measure, with its card when it is unfolded.
pub(in crate::app) fn measure(ctx: &Context, told: &Told, [level, below]: Levels) -> Element {
    let Told { index, measure, finding, .. } = *told;
    let fold = Fold::Measure(index);
    let open = ctx.session.toggled(fold);
    let words = element("span")
        .class("measure-words")
        .add(element("span").class("measure-title").policy_text(ctx, &measure.title))
        .add(line(ctx, told));
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
        .maybe(open.then(|| card::card(ctx, told, below)))
}

/// Clause, departments, form of support.
fn line(ctx: &Context, told: &Told) -> Element {
    let form = told.form().map(|form| element("span").text(form));
    element("span")
        .class("line")
        .add(element("span").text(told.clause_named()))
        .add(element("span").text(departments_short(ctx, told)))
        .maybe(form)
}
