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

/// So many milliseconds the warning stays when somebody is there again. It lies over buttons: whoever reaches for it must
/// not meet one of them instead.
const LINGERS: f64 = 2000.0;

/// Watches for as long as it lives.
pub(super) struct Watch {
    _touches: Vec<EventListener>,
    _clock: Interval,
}

/// When somebody last touched something, when the warning began, and when it was answered.
#[derive(Default)]
struct Times {
    touched: Cell<f64>,
    warned: Cell<Option<f64>>,
    answered: Cell<Option<f64>>,
}

/// Calls back each second while fewer than [`WARNING`] seconds are left of `seconds` without a touch, and with nothing
/// when somebody touches something after all.
pub(super) fn watch(place: &EventTarget, seconds: u16, idle: Callback<Option<u16>>) -> Watch {
    let quiet = f64::from(seconds.max(WARNING) - WARNING) * 1000.0;
    let times = Rc::new(Times::default());
    times.touched.set(js_sys::Date::now());
    let touches = TOUCHES.map(|name| {
        let times = times.clone();
        let how = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(place, name, how, move |_| {
            let now = js_sys::Date::now();
            times.touched.set(now);
            if times.warned.get().is_some() && times.answered.get().is_none() {
                times.answered.set(Some(now));
            }
        })
    });
    let clock = Interval::new(1000, move || {
        let now = js_sys::Date::now();
        if let Some(answered) = times.answered.get() {
            if now - answered >= LINGERS {
                times.answered.set(None);
                times.warned.set(None);
                idle.emit(None);
            }
            return;
        }
        if now - times.touched.get() < quiet {
            return;
        }
        // A device that slept through the warning gets all of it.
        let since = times.warned.get().unwrap_or(now);
        times.warned.set(Some(since));
        idle.emit(Some(left(now - since)));
    });
    Watch { _touches: touches.into(), _clock: clock }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a negative time is no time")]
fn left(passed: f64) -> u16 {
    WARNING.saturating_sub((passed / 1000.0) as u16)
}
