//! All sentences of a clause, folded until they are wanted.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::sentence::unbroken_end;
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::policy::Clause;
use crate::wording::fill;

/// The clause in full.
pub(in crate::app) fn clause_text(ctx: &Context, clause: &'static Clause) -> Element {
    let number = clause.number.to_string();
    let prefix = [number.as_str(), "."].concat();
    let sentences = ctx.policy.sentences.iter();
    let sentences = sentences.filter(|sentence| sentence.id.starts_with(&prefix));
    let sentences =
        sentences.map(|sentence| unbroken_end(element("p").class("official").untranslated(), &sentence.text));
    let title = element("p").add(element("b").text(clause.title.official.as_str()));
    let paper = element("div").class("paper").official().add(title).each(sentences);
    let summary =
        element("summary").add(icon(Icon::Document)).text(fill(ctx.words.whole_clause, &[("n", &number)]));
    element("details").class("whole").add(summary).add(paper)
}
