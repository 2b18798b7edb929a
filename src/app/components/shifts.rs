//! What moves when answers change: how many measures are under which heading, before and after, and which measures they are.

use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::shift::{Shift, Shifts};
use crate::session::{Action, Fold};
use crate::wording::counted;

/// How many measures are named before the rest is only counted.
const NAMED: usize = 2;

/// The counts in one line, behind what is said first; and a key that is another one for other counts, so that the whole line
/// is told again and not the figures alone.
pub(in crate::app) fn line(ctx: &Context, said: Element, shifts: &Shifts) -> Element {
    let mut key = shifts.counts.len();
    let mut line = element("p").class("shift-line").add(said);
    for (group, was, is) in &shifts.counts {
        key = key * 31 + is;
        line = line.text(" ").add(
            element("span")
                .classes("count-of", group.id())
                .add(icon(Icon::Group(*group)))
                .text(ctx.words.group(*group))
                .text(" ")
                .text(was.to_string())
                .add(icon(Icon::Arrow))
                .add(element("span").class("hidden").text(ctx.words.trial_arrow))
                .add(element("b").text(is.to_string())),
        );
    }
    line.key(key)
}

/// The measures, each a way to it: the first two by name, and all of them once they are unfolded.
pub(in crate::app) fn measures(ctx: &Context, shifts: &Shifts) -> Option<Element> {
    let (all, open) = (&shifts.measures, ctx.session.toggled(Fold::Shifts));
    let more = all.len().saturating_sub(NAMED);
    let named = if open { all.len() } else { NAMED };
    let rest = || {
        let way = button(ctx, "link", Action::Toggle(Fold::Shifts))
            .set("data-action", "shifts")
            .flag("aria-expanded", open);
        element("li").add(if open {
            way.text(ctx.words.hide_inapplicable)
        } else {
            way.text(counted(ctx.words.shifts_more, more))
        })
    };
    let list = || {
        element("ul")
            .class("shifts")
            .each(all.iter().take(named).filter_map(|shift| measure(ctx, *shift)))
            .maybe((more > 0).then(rest))
    };
    (!all.is_empty()).then(list)
}

fn measure(ctx: &Context, shift: Shift) -> Option<Element> {
    let title = ctx.text(&ctx.measure(shift.measure)?.title);
    let item = element("li")
        .key(usize::from(shift.measure))
        .classes("count-of", shift.after.id())
        .add(icon(Icon::Group(shift.after)))
        .add(element("span").class("hidden").text(ctx.words.group(shift.after)).text(ctx.words.mark_colon))
        .add(
            button(ctx, "link", Action::ShowMeasure(shift.measure))
                .set("data-shift", shift.measure.to_string())
                .text(title),
        );
    Some(item)
}
