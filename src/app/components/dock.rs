//! How far the answers have come, and the way on. It stays at the foot of the screen.

use yew::prelude::*;

use crate::app::state::Action;
use crate::app::view::View;
use crate::domain::fact::Layout;
use crate::domain::tally::Tally;

/// The dock of a screen.
pub(in crate::app) fn dock(view: &View, layout: Layout) -> Html {
    let (words, sheet) = (view.words, &view.state.sheet);
    let untouched = sheet.ticked.is_empty() && !sheet.rest_unsure && !sheet.nothing;
    html! {
        <div class="dock">
            <div class="dock-frame">
                { counts(view) }
                <div class="dock-buttons">
                    if layout == Layout::Checklist && untouched {
                        <button type="button" class="outline" data-action="none-next"
                            onclick={view.on_click(Action::NothingAndNext)}>
                            { words.none }
                        </button>
                    }
                    <button type="submit" class="primary" data-action="next">{ words.next }</button>
                </div>
            </div>
        </div>
    }
}

fn counts(view: &View) -> Html {
    let words = view.words;
    let tally = Tally::of(view.policy.verdicts(view.answers()));
    let item = |class: &'static str, word: &'static str, count: usize| {
        html! {
            <span class={classes!("count", class)}>
                <span class="dot" aria-hidden="true" />{ word }{ " " }<b>{ count }</b>
            </span>
        }
    };
    html! {
        <>
            { strip(tally) }
            <p class="counts" role="status">
                { item("certain", words.certain, tally.certain) }
                { item("possible", words.possible, tally.possible) }
                { item("excluded", words.excluded, tally.excluded) }
            </p>
        </>
    }
}

/// The three counts as lengths: solid, outlined, thin.
fn strip(tally: Tally) -> Html {
    let total = tally.certain + tally.possible + tally.excluded;
    let part = |class: &'static str, from: usize, count: usize| {
        if count == 0 {
            return Html::default();
        }
        // A gap between the parts, a tenth of a measure wide at each side.
        html! {
            <rect {class} x={(from * 10 + 2).to_string()} width={(count * 10 - 4).to_string()} y="1" height="6" />
        }
    };
    html! {
        <svg class="strip" viewBox={["0 0 ", (total * 10).to_string().as_str(), " 8"].concat()}
            preserveAspectRatio="none" aria-hidden="true" focusable="false">
            { part("certain", 0, tally.certain) }
            { part("possible", tally.certain, tally.possible) }
            if tally.excluded > 0 {
                <rect class="excluded" x={((tally.certain + tally.possible) * 10 + 2).to_string()}
                    width={(tally.excluded * 10 - 4).to_string()} y="3" height="2" />
            }
        </svg>
    }
}
