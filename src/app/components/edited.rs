//! What a change of answers has moved, told once at the result: where the visitor came back to.

use crate::app::components::icon::Icon;
use crate::app::components::notice::{Tone, notice};
use crate::app::components::shifts;
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::report::nested;
use crate::wording::{counted, fill};

/// The notice at a measure, or, for nothing, at the top of the result; nothing, where nothing is to be told there.
pub(in crate::app) fn edited(view: &View, measure: Option<u16>) -> Option<Tag> {
    let words = view.words;
    let edit = view.state.told().filter(|edit| edit.measure == measure)?;
    let own = view.answers();
    let changed =
        || (0..).zip(edit.before.iter().zip(own.iter())).filter(|(_, (before, after))| before != after);
    let (index, (before, _)) = changed().next()?;
    let moved = view.policy.shifts(&edit.before, own, view.today);
    let more = match changed().count() {
        1 => String::new(),
        count => counted(words.edited_more, count),
    };
    let question = view.policy.fact_at(index).map(|fact| view.question(fact)).unwrap_or_default();
    let values = [
        ("done", if before.is_some() { words.edited_changed } else { words.edited_answered }),
        ("question", &*nested(question)),
        ("more", &*more),
    ];
    let pattern = if moved.measures.is_empty() { words.edited_same } else { words.edited };
    let said = tag("b").text(fill(pattern, &values));
    let content = tag("div")
        .add(tag("div").set("role", "status").add(shifts::line(view, said, &moved)))
        .maybe(shifts::measures(view, &moved));
    Some(notice(Tone::Done, Icon::Pen, content).set("data-notice", "edited"))
}
