//! What moves when answers change: how many measures are under which heading, before and after, and which measures they are.

use crate::app::components::icon::{Icon, icon};
use crate::app::state::{Action, Fold};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::shift::{Shift, Shifts};
use crate::wording::counted;

/// How many measures are named before the rest is only counted.
const NAMED: usize = 2;

/// The counts in one line, behind what is said first; and a key that is another one for other counts, so that the whole line
/// is told again and not the figures alone.
pub(in crate::app) fn line(view: &View, said: Tag, shifts: &Shifts) -> Tag {
    let mut key = shifts.counts.len();
    let mut line = tag("p").class("shift-line").add(said);
    for (group, was, is) in &shifts.counts {
        key = key * 31 + is;
        line = line.text(" ").add(
            tag("span")
                .classes("count-of", group.id())
                .add(icon(Icon::of(*group)))
                .text(view.words.group(*group))
                .text(" ")
                .text(was.to_string())
                .add(icon(Icon::Arrow))
                .add(tag("span").class("hidden").text(view.words.trial_arrow))
                .add(tag("b").text(is.to_string())),
        );
    }
    line.key(key)
}

/// The measures, each a way to it: the first two by name, and all of them once they are unfolded.
pub(in crate::app) fn measures(view: &View, shifts: &Shifts) -> Option<Tag> {
    let (all, open) = (&shifts.measures, view.state.toggled(Fold::Shifts));
    let more = all.len().saturating_sub(NAMED);
    let named = if open { all.len() } else { NAMED };
    let rest = || {
        let way = button(view, "link", Action::Toggle(Fold::Shifts))
            .set("data-action", "shifts")
            .flag("aria-expanded", open);
        tag("li").add(if open {
            way.text(view.words.hide_inapplicable)
        } else {
            way.text(counted(view.words.shifts_more, more))
        })
    };
    let list = || {
        tag("ul")
            .class("shifts")
            .each(all.iter().take(named).filter_map(|shift| measure(view, *shift)))
            .maybe((more > 0).then(rest))
    };
    (!all.is_empty()).then(list)
}

fn measure(view: &View, shift: Shift) -> Option<Tag> {
    let title = view.text(&view.measure(shift.measure)?.title);
    let item = tag("li")
        .key(usize::from(shift.measure))
        .classes("count-of", shift.after.id())
        .add(icon(Icon::of(shift.after)))
        .add(tag("span").class("hidden").text(view.words.group(shift.after)).text(view.words.mark_colon))
        .add(
            button(view, "link", Action::Show(shift.measure))
                .set("data-shift", shift.measure.to_string())
                .text(title),
        );
    Some(item)
}
