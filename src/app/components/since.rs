//! What a link of an earlier revision said otherwise: the measures, then and now, and why the rules changed.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::notice::{Tone, notice};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::since::VerdictChange;
use crate::domain::verdict::Verdict;
use crate::session::{Action, AnswerSource};
use crate::wording::counted;

/// The notice; nothing for a link of the present rules, or where nothing differs.
pub(in crate::app) fn since(ctx: &Context) -> Option<Element> {
    let received = ctx.session.received.as_ref().filter(|_| ctx.session.source == AnswerSource::Link)?;
    if received.revision == ctx.policy.revision {
        return None;
    }
    let all = ctx.policy.since(received.revision, ctx.answers());
    let rows = all.iter().filter_map(|since| row(ctx, *since));
    let content = element("div")
        .add(element("p").add(element("b").text(counted(ctx.words.since_title, all.len()))))
        .add(element("ul").class("since").each(rows));
    (!all.is_empty()).then(|| notice(Tone::Time, Icon::Calendar, content).set("data-notice", "since"))
}

fn row(ctx: &Context, since: VerdictChange) -> Option<Element> {
    let words = ctx.words;
    let measure = ctx.measure(since.measure)?;
    let verdict =
        |verdict: Option<Verdict>| verdict.map_or(words.since_unknown, |verdict| words.verdict(verdict));
    let change = since.change.and_then(|index| ctx.policy.change_at(index));
    let why = change.map(|change| {
        let text = [&words.date(change.date), words.mark_colon, ctx.text(&change.why)].concat();
        element("span").class("note").text(text)
    });
    let row = element("li")
        .add(button(ctx, "link", Action::ShowMeasure(since.measure)).policy_text(ctx, &measure.title))
        .text(words.mark_colon)
        .text(verdict(since.before))
        .add(icon(Icon::Arrow))
        .add(element("span").class("hidden").text(words.trial_arrow))
        .text(verdict(Some(since.now)))
        .maybe(why);
    Some(row)
}
