//! Notices whether an element takes any room on the page: styles may hide it on a narrow one.

use js_sys::Array;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, ResizeObserver, ResizeObserverEntry};
use yew::Callback;

/// Watches for as long as it lives.
pub(super) struct Watch {
    observer: ResizeObserver,
    _seen: Closure<dyn FnMut(Array)>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back before anything of it is painted, and whenever that changes. Nothing where a browser cannot tell (before
/// Chrome 64, Firefox 69, Safari 13.1).
pub(super) fn watch(place: &Element, room: Callback<bool>) -> Option<Watch> {
    let seen = Closure::new(move |entries: Array| {
        let entry: JsValue = entries.get(entries.length().saturating_sub(1));
        let width = entry.unchecked_ref::<ResizeObserverEntry>().content_rect().width();
        room.emit(width > 0.0);
    });
    let observer = ResizeObserver::new(JsCast::unchecked_ref(seen.as_ref())).ok()?;
    observer.observe(place);
    Some(Watch { observer, _seen: seen })
}
