//! How many measures have each verdict, in a line.

use crate::app::components::icon::{Icon, icon};
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::verdict::Verdict;

/// The line; what nothing has, and what does not apply, is left out.
pub(in crate::app) fn counts(view: &View, verdicts: &[Verdict]) -> Tag {
    let told = Verdict::ALL.into_iter().filter(|verdict| *verdict != Verdict::No);
    let items = told.filter_map(|verdict| {
        let count = verdict.count(verdicts);
        let item = || {
            tag("li")
                .classes("count-of", verdict.id())
                .add(icon(Icon::Verdict(verdict)))
                .text(view.words.verdict(verdict))
                .text("\u{a0}")
                .add(tag("b").untranslated().text(count.to_string()))
        };
        (count > 0).then(item)
    });
    tag("ul").class("verdict-counts").each(items)
}
