//! What the app has drawn.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::NodeRef;

/// What the app is drawn in, and the first element in it that fits.
pub(super) fn find(root: &NodeRef, selector: &str) -> Option<(Element, HtmlElement)> {
    let root = root.cast::<Element>()?;
    let target = root.query_selector(selector).ok().flatten()?;
    Some((root, target.dyn_into().ok()?))
}
