//! The app in a real browser: mounted, used with clicks, taken out again.
#![cfg(target_arch = "wasm32")]
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what it expects by failing"
)]

use js_sys::{Object, Reflect};
use policy_selfcheck::pack;
use policy_selfcheck::shell::{Handle, mount};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

/// A new element at the end of the page, for a visitor who was not here before.
fn place() -> Element {
    web_sys::window().unwrap().session_storage().unwrap().unwrap().clear().unwrap();
    let document = web_sys::window().unwrap().document().unwrap();
    let place = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&place).unwrap();
    place
}

/// The app in an element, in a language.
fn start(place: &Element, lang: &str) -> Handle {
    let options = Object::new();
    Reflect::set(&options, &"lang".into(), &lang.into()).unwrap();
    mount(place.clone(), &options).unwrap()
}

/// Waits until everything that is due has been drawn.
async fn drawn() {
    for _ in 0..5 {
        yew::platform::time::sleep(std::time::Duration::ZERO).await;
    }
}

fn find(place: &Element, selector: &str) -> HtmlElement {
    let found = place.query_selector(selector).unwrap();
    found.unwrap_or_else(|| panic!("no {selector}")).unchecked_into()
}

#[wasm_bindgen_test]
fn the_policy_is_readable() {
    assert!(!pack::policy().unwrap().measures.is_empty());
}

#[wasm_bindgen_test]
async fn from_start_to_the_first_screen_and_back() {
    let place = place();
    let handle = start(&place, "zh-CN");
    drawn().await;
    find(&place, "[data-action='start']").click();
    drawn().await;
    let first = &pack::policy().unwrap().screens[0];
    assert!(find(&place, "h1").text_content().is_some());
    assert_eq!(find(&place, "[data-screen]").get_attribute("data-screen").as_ref(), Some(&first.id));
    find(&place, "[data-action='back']").click();
    drawn().await;
    assert_eq!(find(&place, ".app").get_attribute("data-place").as_deref(), Some("start"));
    handle.unmount();
    drawn().await;
    assert_eq!(place.child_element_count(), 0);
}

#[wasm_bindgen_test]
async fn going_on_without_an_answer_names_what_is_missing() {
    let place = place();
    let handle = start(&place, "en");
    drawn().await;
    find(&place, "[data-action='start']").click();
    drawn().await;
    find(&place, "[data-action='next']").click();
    drawn().await;
    assert_eq!(find(&place, ".problems").get_attribute("role").as_deref(), Some("alert"));
    assert!(place.query_selector("[data-place='screen']").unwrap().is_some());
    handle.unmount();
}

#[wasm_bindgen_test]
async fn the_language_follows_the_page() {
    let place = place();
    let mut handle = start(&place, "zh-CN");
    drawn().await;
    let chinese = find(&place, "h1").text_content();
    handle.speak("en");
    drawn().await;
    assert_eq!(find(&place, ".app").get_attribute("lang").as_deref(), Some("en"));
    assert_ne!(find(&place, "h1").text_content(), chinese);
    handle.unmount();
}
