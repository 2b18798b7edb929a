//! A short message with an icon, in one of two tones.

use crate::app::components::icon::{Icon, icon};
use crate::app::element::{Element, element};

/// How a notice sounds.
#[derive(Clone, Copy)]
pub(in crate::app) enum Tone {
    Info,
    Time,
    Done,
}

/// The notice.
pub(in crate::app) fn notice(tone: Tone, name: Icon, content: Element) -> Element {
    let class = match tone {
        Tone::Info => "notice info",
        Tone::Time => "notice time",
        Tone::Done => "notice done",
    };
    element("div").class(class).add(icon(name)).add(content)
}
