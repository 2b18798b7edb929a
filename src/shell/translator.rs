//! Notices that something else than the app changes what the app has drawn. Translators do: they put words of their own in
//! the place of ours, some long after they have read them, when the app has drawn others.
//!
//! Not here: what is done about it. The app draws everything anew, so that nothing that was read before is still there.

use core::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MutationObserver, MutationObserverInit};
use yew::Callback;

/// What translators wrap their words in, and the app never draws.
const FOREIGN: &str = "font";
/// Fields that somebody types in.
const TEXTS: &str = "input:not([type=radio]):not([type=checkbox]), textarea";

/// Watches for as long as it lives: a few words of ours that nobody sees and that are never drawn anew.
pub(super) struct Watch {
    observer: MutationObserver,
    words: Element,
    _changed: Closure<dyn FnMut()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
        self.words.remove();
    }
}

/// Calls back when somebody has changed words that stand beside `root`.
pub(super) fn watch(
    root: &Element,
    words: &str,
    seen: &Rc<Cell<bool>>,
    translated: Callback<()>,
) -> Option<Watch> {
    let place = root.parent_element()?;
    let made = place.owner_document()?.create_element("span").ok()?;
    made.set_class_name("hidden");
    made.set_attribute("aria-hidden", "true").ok()?;
    made.set_text_content(Some(words));
    // Behind all others it would make a page that is just as high as the window higher.
    place.prepend_with_node_1(&made).ok()?;
    let seen = seen.clone();
    let changed = Closure::new(move || {
        // A translator changes them more than once; once is enough to know.
        if !seen.replace(true) {
            translated.emit(());
        }
    });
    let observer = MutationObserver::new(changed.as_ref().unchecked_ref()).ok()?;
    let what = MutationObserverInit::new();
    what.set_character_data(true);
    what.set_child_list(true);
    what.set_subtree(true);
    observer.observe_with_options(&made, &what).ok()?;
    Some(Watch { observer, words: made, _changed: changed })
}

/// Are there words of somebody else inside, or were ours changed before? Not while somebody types in it.
pub(super) fn is_translated(root: &Element, seen: &Cell<bool>) -> bool {
    let foreign = || root.query_selector(FOREIGN).ok().flatten().is_some();
    let types = || active(root).is_some_and(|active| active.matches(TEXTS) == Ok(true));
    (seen.get() || foreign()) && !types()
}

/// A selector of what has the keyboard inside, made of what tells our controls apart.
pub(super) fn focused(root: &Element) -> Option<String> {
    let active = active(root)?;
    let mut selector = active.local_name();
    for name in active.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        let value = active.get_attribute(&name).filter(|value| !value.contains(['"', '\\']));
        if let Some(value) = value.filter(|_| name.starts_with("data-")) {
            selector.push_str(&["[", &name, "=\"", &value, "\"]"].concat());
        }
    }
    Some(selector)
}

fn active(root: &Element) -> Option<Element> {
    let found = js_sys::Reflect::get(&root.get_root_node(), &JsValue::from_str("activeElement")).ok()?;
    found.dyn_into::<Element>().ok().filter(|active| root.contains(Some(active)))
}
