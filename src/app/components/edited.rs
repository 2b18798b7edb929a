//! What a change of answers has moved, told once at the result: where the visitor came back to.

use crate::app::components::icon::Icon;
use crate::app::components::notice::{Tone, notice};
use crate::app::components::shifts;
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::index::{FactIndex, MeasureIndex};
use crate::report::nested;
use crate::wording::{counted, fill};

/// The notice at a measure, or, for nothing, at the top of the result; nothing, where nothing is to be told there.
pub(in crate::app) fn edited(ctx: &Context, measure: Option<MeasureIndex>) -> Option<Element> {
    let words = ctx.words;
    let edit = ctx.session.told().filter(|edit| edit.measure == measure)?;
    let own = ctx.answers();
    let changed = || {
        FactIndex::enumerate(edit.before.iter().zip(own.iter()))
            .filter(|(_, (before, after))| before != after)
    };
    let (index, (before, _)) = changed().next()?;
    let moved = ctx.policy.shifts(&edit.before, own, ctx.today);
    let more = match changed().count() {
        1 => String::new(),
        count => counted(words.edited_more, count),
    };
    let question = ctx.policy.fact_at(index).map(|fact| ctx.question(fact)).unwrap_or_default();
    let values = [
        ("done", if before.is_some() { words.edited_changed } else { words.edited_answered }),
        ("question", &*nested(question)),
        ("more", &*more),
    ];
    let pattern = if moved.measures.is_empty() { words.edited_same } else { words.edited };
    let said = element("b").text(fill(pattern, &values));
    let content = element("div")
        .add(element("div").set("role", "status").add(shifts::line(ctx, said, &moved)))
        .maybe(shifts::measures(ctx, &moved));
    Some(notice(Tone::Done, Icon::Pen, content).set("data-notice", "edited"))
}
