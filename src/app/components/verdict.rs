//! The tag of a verdict: icon, edge and word, never colour alone.

use crate::app::components::icon::{Icon, icon};
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::verdict::Verdict;

/// The tag.
pub(in crate::app) fn label(view: &View, verdict: Verdict) -> Tag {
    tag("span")
        .classes("tag", verdict.id())
        .add(icon(Icon::Verdict(verdict)))
        .add(tag("span").text(view.words.verdict(verdict)))
}
