//! The tag of a verdict: icon, edge and word, never colour alone.

use yew::prelude::*;

use crate::app::components::icon::{Icon, icon};
use crate::app::view::View;
use crate::domain::verdict::Verdict;

/// The tag.
pub(in crate::app) fn tag(view: &View, verdict: Verdict) -> Html {
    html! {
        <span class={classes!("tag", verdict.id())}>
            { icon(Icon::Verdict(verdict)) }<span>{ view.words.verdict(verdict) }</span>
        </span>
    }
}
