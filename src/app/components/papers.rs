//! What to have ready: a line for a call, and one list over all measures, to be ticked off.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::option::option;
use crate::app::components::tick::{self, Name};
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::policy::Measure;
use crate::report::{Paper, in_marks, papers};
use crate::session::{Action, AnswerSource};
use crate::wording::{counted, fill};

/// So many papers in a line.
const NAMED: usize = 2;

/// What to have in hand for a call, the first papers by name.
pub(in crate::app) fn in_hand(ctx: &Context, measures: &[&'static Measure]) -> Option<Element> {
    let words = ctx.words;
    let all = papers(measures);
    let named: Vec<&str> = all.iter().take(NAMED).map(|paper| ctx.text(paper.text)).collect();
    let named = named.join(words.part_separator);
    let more = if all.len() > NAMED { counted(words.papers_more, all.len() - NAMED) } else { String::new() };
    let text = element("p").class("note").add(element("b").text(words.in_hand)).text([named, more].concat());
    (!all.is_empty()).then_some(text)
}

/// All papers, each once with the measures that it is for; nothing, where there is none.
pub(in crate::app) fn list(ctx: &Context, measures: &[&'static Measure]) -> Option<Element> {
    let (words, notes) = (ctx.words, &ctx.session.notes);
    let all = papers(measures);
    if all.is_empty() {
        return None;
    }
    // Whoever looks at somebody else’s result has no papers for it.
    let own = ctx.session.source == AnswerSource::Own;
    let ready = all.iter().filter(|paper| own && notes.has(paper.id())).count();
    let [ready, count] = [ready, all.len()].map(|count| count.to_string());
    let count = fill(words.papers_ready, &[("n", &ready), ("all", &count)]);
    let heading = element("h2").text(words.papers).add(element("span").class("group-count").text(count));
    let note = element("p").class("note").text(words.papers_note);
    let note = if own { note.text(words.papers_kept) } else { note };
    let rows = all.iter().map(|paper| row(ctx, paper, own));
    Some(
        element("section")
            .class("papers department")
            .add(heading)
            .add(note)
            .add(element("div").class("card rows").each(rows)),
    )
}

fn row(ctx: &Context, paper: &Paper<'static>, own: bool) -> Element {
    let words = ctx.words;
    let titles: Vec<String> =
        paper.measures.iter().map(|measure| in_marks(words, ctx.text(&measure.title))).collect();
    let note = Some(fill(words.papers_for, &[("names", &titles.join(words.quoted_separator))]));
    let (label, id) = (ctx.text(paper.text), paper.id());
    if own {
        return tick::row(ctx, Name::Paper(id), ctx.session.notes.has(id), Action::Paper(id), label, note);
    }
    element("div")
        .class("row")
        .add(element("div").class("tick").add(icon(Icon::Document)).add(option(label, note)))
}
