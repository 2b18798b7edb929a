//! What a link of an earlier revision said otherwise: the measures, then and now, and why the rules changed.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::notice::{Tone, notice};
use crate::app::state::{Action, Lens};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::since::Since;
use crate::domain::verdict::Verdict;
use crate::wording::counted;

/// The notice; nothing for a link of the present rules, or where nothing differs.
pub(in crate::app) fn since(view: &View) -> Option<Tag> {
    let received = view.state.received.as_ref().filter(|_| view.state.lens == Lens::Link)?;
    if received.revision == view.policy.revision {
        return None;
    }
    let all = view.policy.since(received.revision, view.answers());
    let rows = all.iter().filter_map(|since| row(view, *since));
    let content = tag("div")
        .add(tag("p").add(tag("b").text(counted(view.words.since_title, all.len()))))
        .add(tag("ul").class("since").each(rows));
    (!all.is_empty()).then(|| notice(Tone::Time, Icon::Calendar, content).set("data-notice", "since"))
}

fn row(view: &View, since: Since) -> Option<Tag> {
    let words = view.words;
    let measure = view.measure(since.measure)?;
    let verdict =
        |verdict: Option<Verdict>| verdict.map_or(words.since_unknown, |verdict| words.verdict(verdict));
    let change = since.change.and_then(|index| view.policy.changes.get(usize::from(index)));
    let why = change.map(|change| {
        let text = [&words.date(change.date), words.mark_colon, view.text(&change.why)].concat();
        tag("span").class("note").text(text)
    });
    let row = tag("li")
        .add(button(view, "link", Action::Show(since.measure)).text(view.text(&measure.title)))
        .text(words.mark_colon)
        .text(verdict(since.before))
        .add(icon(Icon::Arrow))
        .add(tag("span").class("hidden").text(words.trial_arrow))
        .text(verdict(Some(since.now)))
        .maybe(why);
    Some(row)
}
