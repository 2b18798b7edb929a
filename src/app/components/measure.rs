//! A measure of the result: a row that unfolds to its card.

use crate::app::components::card;
use crate::app::components::departments::departments_short;
use crate::app::components::icon::{Icon, icon};
use crate::app::state::{Action, Fold};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::assess::Finding;
use crate::domain::policy::Measure;
use crate::wording::fill;

/// The levels of a measure’s headings: its own, and those of its card.
pub(in crate::app) type Levels = [&'static str; 2];

/// The row of a measure, with its card when it is unfolded.
pub(in crate::app) fn measure(
    view: &View,
    index: u16,
    measure: &'static Measure,
    finding: &Finding,
    [level, below]: Levels,
) -> Tag {
    let fold = Fold::Measure(index);
    let open = view.state.toggled(fold);
    let words = tag("span")
        .class("measure-words")
        .add(tag("span").class("measure-title").text(view.text(&measure.title)))
        .add(line(view, measure));
    let row = button(view, "measure-row", Action::Toggle(fold))
        .flag("aria-expanded", open)
        .add(words)
        .add(icon(if open { Icon::Up } else { Icon::Down }));
    tag("li")
        .class_if("measure", open, "open")
        .key(usize::from(index))
        .set("data-measure", measure.id.as_str())
        .set("data-index", index.to_string())
        .set("data-verdict", finding.verdict.id())
        .add(tag(level).add(row))
        .maybe(open.then(|| card::card(view, index, measure, finding, below)))
}

/// Clause, departments, form of support.
fn line(view: &View, measure: &'static Measure) -> Tag {
    let number = view.policy.clause_of(measure).map_or(0, |clause| clause.number).to_string();
    let clause = fill(view.words.clause, &[("n", &number)]);
    let form = (!measure.form.is_empty()).then(|| tag("span").text(view.text(&measure.form)));
    tag("span")
        .class("line")
        .add(tag("span").text(clause))
        .add(tag("span").text(departments_short(view, measure)))
        .maybe(form)
}
