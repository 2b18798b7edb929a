//! The options of a fact from top to bottom, the rarer ones behind a line that unfolds them.

use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, button};
use crate::domain::fact::{Choice, Fact};
use crate::domain::folded::{Folded, Part};
use crate::domain::index::{FactIndex, OptionIndex};
use crate::session::{Action, Fold};

/// The key of what stands behind the options in the same list. All of such a list is keyed: a line that is unfolded keeps the
/// keyboard.
pub(in crate::app) const LAST: usize = 99;
/// Keys of lines stand between those of options and the last one.
const LINES: usize = 32;

/// The options, each drawn by `draw`, or left out.
pub(in crate::app) fn options(
    ctx: &Context,
    index: FactIndex,
    fact: &'static Fact,
    draw: impl Fn(OptionIndex, &'static Choice) -> Option<Element>,
) -> Vec<Element> {
    let mut drawn = Vec::new();
    let option = |place: OptionIndex| {
        let option = fact.option_at(place)?;
        draw(place, option).map(|option| option.key(usize::from(place)))
    };
    for part in fact.parts() {
        match part {
            Part::Option(place) => drawn.extend(option(place)),
            Part::Folded(folded) => {
                let open = ctx.session.unfolds(index, folded);
                drawn.push(line(ctx, index, fact, folded, open));
                if open {
                    drawn.extend(folded.options().filter_map(option));
                }
            }
        }
    }
    drawn
}

/// The line; as long as one of its options is picked it stays unfolded.
fn line(
    ctx: &Context,
    index: FactIndex,
    fact: &'static Fact,
    folded: &'static Folded,
    open: bool,
) -> Element {
    let fold = Fold::Options(index, folded.first);
    button(ctx, "text more", Action::Toggle(fold))
        .key(LINES + usize::from(folded.first))
        .flag("aria-expanded", open)
        .set("data-more", fact.id.as_str())
        .set("data-line", fold.name())
        .policy_text(ctx, &folded.label)
        .add(icon(if open { Icon::Up } else { Icon::Down }))
}
