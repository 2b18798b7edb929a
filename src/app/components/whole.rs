//! All sentences of a clause, folded until they are wanted.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::sentence::unbroken_end;
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::policy::Clause;
use crate::wording::fill;

/// The clause in full.
pub(in crate::app) fn whole(view: &View, clause: &'static Clause) -> Tag {
    let number = clause.number.to_string();
    let prefix = [number.as_str(), "."].concat();
    let sentences = view.policy.sentences.iter();
    let sentences = sentences.filter(|sentence| sentence.id.starts_with(&prefix));
    let sentences =
        sentences.map(|sentence| unbroken_end(tag("p").class("official").untranslated(), &sentence.text));
    let title = tag("p").add(tag("b").text(clause.title.zh.as_str()));
    let paper = tag("div").class("paper").set("lang", "zh-CN").add(title).each(sentences);
    let summary =
        tag("summary").add(icon(Icon::Document)).text(fill(view.words.whole_clause, &[("n", &number)]));
    tag("details").class("whole").add(summary).add(paper)
}
