//! Notices that what was drawn is painted.

use core::cell::Cell;

use gloo::timers::callback::Interval;
use web_sys::Element;
use yew::Callback;

use super::room;

/// So many milliseconds later nobody sees it: a browser paints nothing in a tab in the background.
const PATIENCE: u32 = 1000;
/// As soon as a clock can strike. One that strikes after nothing, again and again, leaves a clock that a test holds no way on.
const SOON: u32 = 1;

/// Watches for as long as it lives.
pub(super) struct Watch {
    _frame: Option<room::Watch>,
    _clock: Interval,
}

/// Calls back once `place` is painted, and whenever it should be by now; at once where a browser cannot tell.
pub(super) fn watch(place: &Element, painted: Callback<()>) -> Watch {
    let (soon, told) = (Cell::new(None), painted.clone());
    // The browser tells it in the middle of a frame. No clock strikes before that is painted.
    let frame = room::watch(place, Callback::from(move |_| soon.set(Some(clock(SOON, told.clone())))));
    let wait = if frame.is_some() { PATIENCE } else { SOON };
    Watch { _frame: frame, _clock: clock(wait, painted) }
}

#[inline(never)]
fn clock(wait: u32, strikes: Callback<()>) -> Interval {
    Interval::new(wait, move || strikes.emit(()))
}
