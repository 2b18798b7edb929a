//! The browser as the place the app runs in.

use std::panic::PanicHookInfo;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, EventInit, HtmlElement};
use yew::NodeRef;

use crate::app::host::{Host, News};
use crate::domain::date::Date;

/// The browser.
#[derive(Clone, Copy, Debug)]
pub(super) struct Browser;

impl Host for Browser {
    fn today(&self) -> Option<Date> {
        let now = js_sys::Date::new_0();
        let narrow = |number: u32| u8::try_from(number).unwrap_or_default();
        u16::try_from(now.get_full_year())
            .ok()
            .and_then(|year| Date::new(year, narrow(now.get_month() + 1), narrow(now.get_date())))
    }

    fn focus(&self, root: &NodeRef, selector: &str, from_top: bool) {
        let Some(root) = root.cast::<Element>() else {
            return;
        };
        let found = root.query_selector(selector).ok().flatten();
        let Some(target) = found.and_then(|target| target.dyn_into::<HtmlElement>().ok()) else {
            return;
        };
        if from_top {
            root.scroll_into_view();
        }
        // An element that cannot take the keyboard leaves it where it is.
        let _ = target.focus();
    }

    fn tell(&self, root: &NodeRef, news: News) {
        let name = match news {
            News::Ready => "selfcheck:ready",
            News::Step => "selfcheck:step",
            News::Complete => "selfcheck:complete",
        };
        let how = EventInit::new();
        how.set_bubbles(true);
        how.set_composed(true);
        let event = Event::new_with_event_init_dict(name, &how);
        if let (Some(root), Ok(event)) = (root.cast::<Element>(), event) {
            // Nobody can cancel this event, so there is no outcome to look at.
            let _ = root.dispatch_event(&event);
        }
    }
}

/// Says where the program stopped. Answers are never part of it.
pub(super) fn report(stop: &PanicHookInfo<'_>) {
    let place = stop
        .location()
        .map(|place| [place.file(), ":", &place.line().to_string()].concat())
        .unwrap_or_default();
    let message = ["policy-selfcheck stopped at ", &place, " (SC-202)"].concat();
    web_sys::console::error_1(&JsValue::from_str(&message));
}
