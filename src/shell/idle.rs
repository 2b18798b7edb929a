//! Notices when nobody touches the app any more, by the clock of the device. Not here: when that is
//! ([`Inactivity`]).

use core::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Interval;
use web_sys::EventTarget;
use yew::Callback;

use crate::session::Inactivity;

/// What counts as a touch.
const TOUCHES: [&str; 5] = ["pointerdown", "pointermove", "keydown", "wheel", "input"];

/// Watches for as long as it lives.
pub(super) struct Watch {
    _touches: Vec<EventListener>,
    _clock: Interval,
}

/// Calls back each second while a warning lasts, with the seconds that are left, and with nothing when somebody touches
/// something after all. Without a touch for so many `seconds` there is nobody.
pub(super) fn watch(place: &EventTarget, seconds: u16, idle: Callback<Option<u16>>) -> Watch {
    let inactivity = Rc::new(RefCell::new(Inactivity::after(seconds, js_sys::Date::now())));
    let touches = TOUCHES.map(|name| {
        let inactivity = inactivity.clone();
        let how = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(place, name, how, move |_| {
            inactivity.borrow_mut().touch(js_sys::Date::now());
        })
    });
    let clock = Interval::new(1000, move || {
        let said = inactivity.borrow_mut().tick(js_sys::Date::now());
        if let Some(left) = said {
            idle.emit(left);
        }
    });
    Watch { _touches: touches.into(), _clock: clock }
}
