//! What to have ready: a line for a call, and one list over all measures, to be ticked off.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::option::option;
use crate::app::components::tick::{self, Name};
use crate::app::state::{Action, Lens};
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::policy::Measure;
use crate::report::{Paper, in_marks, papers};
use crate::wording::{counted, fill};

/// So many papers in a line.
const NAMED: usize = 2;

/// What to have in hand for a call, the first papers by name.
pub(in crate::app) fn in_hand(view: &View, measures: &[&'static Measure]) -> Option<Tag> {
    let words = view.words;
    let all = papers(measures);
    let named: Vec<&str> = all.iter().take(NAMED).map(|paper| view.text(paper.text)).collect();
    let named = named.join(words.part_separator);
    let more = if all.len() > NAMED { counted(words.papers_more, all.len() - NAMED) } else { String::new() };
    let text = tag("p").class("note").add(tag("b").text(words.in_hand)).text([named, more].concat());
    (!all.is_empty()).then_some(text)
}

/// All papers, each once with the measures that it is for; nothing, where there is none.
pub(in crate::app) fn list(view: &View, measures: &[&'static Measure]) -> Option<Tag> {
    let (words, notes) = (view.words, &view.state.notes);
    let all = papers(measures);
    if all.is_empty() {
        return None;
    }
    // Whoever looks at somebody else’s result has no papers for it.
    let own = view.state.lens == Lens::Own;
    let ready = all.iter().filter(|paper| own && notes.has(paper.id())).count();
    let [ready, count] = [ready, all.len()].map(|count| count.to_string());
    let count = fill(words.papers_ready, &[("n", &ready), ("all", &count)]);
    let heading = tag("h2").text(words.papers).add(tag("span").class("group-count").text(count));
    let note = tag("p").class("note").text(words.papers_note);
    let note = if own { note.text(words.papers_kept) } else { note };
    let rows = all.iter().map(|paper| row(view, paper, own));
    Some(
        tag("section")
            .class("papers department")
            .add(heading)
            .add(note)
            .add(tag("div").class("card rows").each(rows)),
    )
}

fn row(view: &View, paper: &Paper<'static>, own: bool) -> Tag {
    let words = view.words;
    let titles: Vec<String> =
        paper.measures.iter().map(|measure| in_marks(words, view.text(&measure.title))).collect();
    let note = Some(fill(words.papers_for, &[("names", &titles.join(words.quoted_separator))]));
    let (label, id) = (view.text(paper.text), paper.id());
    if own {
        return tick::row(view, Name::Paper(id), view.state.notes.has(id), Action::Paper(id), label, note);
    }
    tag("div").class("row").add(tag("div").class("tick").add(icon(Icon::Document)).add(option(label, note)))
}
