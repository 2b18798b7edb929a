//! Keeps a second touch from landing on what has just appeared under it: a double click, a double tap, a key that is held
//! or bounces. What is swallowed never reaches the app; nothing else is delayed.

use core::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, KeyboardEvent, MouseEvent};

/// Milliseconds within which systems take two clicks for one double click, by default.
const MOMENT: f64 = 500.0;
/// Pixels within which a finger or a mouse is at the same place.
const NEAR: i32 = 32;
/// Fields in which a space is a letter.
const TEXTS: &str = "input:not([type=radio]):not([type=checkbox]), textarea";

/// Guards for as long as it lives.
pub(super) struct Guard {
    _listeners: [EventListener; 3],
}

/// What touched.
#[derive(Clone, PartialEq)]
enum Touch {
    /// A mouse or a finger, at this place of the window.
    At(i32, i32),
    /// Enter.
    Enter,
    /// The space key, where it presses.
    Space,
    /// Any other key, which presses nothing.
    OtherKey,
}

/// The last touch, when it was, and the turn of the page that it met.
struct Last {
    touch: Touch,
    time: f64,
    turn: u32,
}

/// Guards everything that is drawn below `place`, of which `turn` is a page that the visitor looks at: another number is
/// another page.
pub(super) fn guard(place: &EventTarget, turn: &Rc<Cell<u32>>) -> Guard {
    let last = Rc::new(RefCell::new(None));
    let listeners = ["mousedown", "click", "keydown"].map(|name| {
        let (turn, last) = (turn.clone(), last.clone());
        // Before the app hears of it, and able to take it away.
        let how = EventListenerOptions { passive: false, ..EventListenerOptions::run_in_capture_phase() };
        EventListener::new_with_options(place, name, how, move |event| {
            if swallows(&mut last.borrow_mut(), event, turn.get()) {
                event.prevent_default();
                event.stop_propagation();
            }
        })
    });
    Guard { _listeners: listeners }
}

fn swallows(last: &mut Option<Last>, event: &Event, turn: u32) -> bool {
    let Some((touch, held)) = touch(event) else {
        return false;
    };
    let time = event.time_stamp();
    let before = last.take();
    let again = before
        .filter(|last| last.touch.is_at_the_place_of(&touch) && (0.0..MOMENT).contains(&(time - last.time)));
    // A third touch is measured against the first one.
    let met = again.map_or(turn, |last| last.turn);
    let presses = touch != Touch::OtherKey;
    *last = Some(Last { touch, time, turn: met });
    presses && (held || met != turn)
}

impl Touch {
    fn is_at_the_place_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::At(x, y), Self::At(other_x, other_y)) => {
                x.abs_diff(*other_x).max(y.abs_diff(*other_y)) <= NEAR.unsigned_abs()
            }
            _ => self == other,
        }
    }
}

/// The touch of an event, and whether a key is held. Nothing for a click that no mouse or finger made: the key that made it
/// was met before, and what a screen reader presses is pressed once.
fn touch(event: &Event) -> Option<(Touch, bool)> {
    if let Some(click) = event.dyn_ref::<MouseEvent>() {
        return (click.detail() > 0).then(|| (Touch::At(click.client_x(), click.client_y()), false));
    }
    let key = event.dyn_ref::<KeyboardEvent>()?;
    let types = || event.target()?.dyn_into::<Element>().ok()?.matches(TEXTS).ok();
    let touch = match key.key().as_str() {
        "Enter" => Touch::Enter,
        " " if types() != Some(true) => Touch::Space,
        _ => Touch::OtherKey,
    };
    Some((touch, key.repeat()))
}
