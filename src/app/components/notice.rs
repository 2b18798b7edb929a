//! A short message with an icon, in one of three tones.

use yew::prelude::*;

use crate::app::components::icon::{Icon, icon};

/// How a notice sounds.
#[derive(Clone, Copy)]
pub(in crate::app) enum Tone {
    Info,
    Time,
}

/// The notice.
pub(in crate::app) fn notice(tone: Tone, name: Icon, content: Html) -> Html {
    let class = match tone {
        Tone::Info => "notice info",
        Tone::Time => "notice time",
    };
    html! { <div {class}>{ icon(name) }<div>{ content }</div></div> }
}
