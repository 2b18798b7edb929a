//! Notices when nobody touches the app any more.
//!
//! Times are read off the clock and not counted: a device that slept has not been touched meanwhile.

use core::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Interval;
use web_sys::EventTarget;
use yew::Callback;

/// So many seconds are left when the warning begins. WCAG 2.2.1 asks for 20.
const WARNING: u16 = 20;
/// What counts as a touch.
const TOUCHES: [&str; 5] = ["pointerdown", "pointermove", "keydown", "wheel", "input"];

/// Watches for as long as it lives.
pub(super) struct Watch {
    _touches: Vec<EventListener>,
    _clock: Interval,
}

/// Calls back each second while fewer than [`WARNING`] seconds are left of `seconds` without a touch, and with nothing
/// when somebody touches something after all.
pub(super) fn watch(place: &EventTarget, seconds: u16, idle: Callback<Option<u16>>) -> Watch {
    let quiet = f64::from(seconds.max(WARNING) - WARNING) * 1000.0;
    let touched = Rc::new(Cell::new(js_sys::Date::now()));
    let warned: Rc<Cell<Option<f64>>> = Rc::default();
    let touches = TOUCHES.map(|name| {
        let (touched, warned, idle) = (touched.clone(), warned.clone(), idle.clone());
        let how = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(place, name, how, move |_| {
            touched.set(js_sys::Date::now());
            if warned.take().is_some() {
                idle.emit(None);
            }
        })
    });
    let clock = Interval::new(1000, move || {
        let now = js_sys::Date::now();
        if now - touched.get() < quiet {
            return;
        }
        // A device that slept through the warning gets all of it.
        let since = warned.get().unwrap_or(now);
        warned.set(Some(since));
        idle.emit(Some(left(now - since)));
    });
    Watch { _touches: touches.into(), _clock: clock }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a negative time is no time")]
fn left(passed: f64) -> u16 {
    WARNING.saturating_sub((passed / 1000.0) as u16)
}
