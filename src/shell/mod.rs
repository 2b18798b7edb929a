//! The way into the browser: what the custom element calls, and the browser as a [`Host`](crate::app::host::Host).
//!
//! The only `wasm_bindgen` code. Not here: logic of any kind.

mod browser;
mod lock;
mod storage;
mod taking;

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::app::root::{App, Given};
use crate::domain::text::Language;
use crate::pack;
use crate::wording::Wording;

use browser::Browser;

/// A running app.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Handle {
    app: AppHandle<App>,
    given: Given,
}

/// Starts the app in an element. `lang` is a language tag; anything but English is Chinese. `page` says that the page
/// around is the app’s own: only then it sets the title and uses the browser’s history. `address` is the page that opens
/// links.
///
/// # Errors
///
/// A message for people, when the policy cannot be read.
#[wasm_bindgen]
pub fn mount(root: Element, lang: &str, page: bool, address: &str) -> Result<Handle, JsValue> {
    yew::set_custom_panic_hook(Box::new(browser::report));
    let language = language(lang);
    let Some(policy) = pack::policy() else {
        return Err(JsValue::from_str(Wording::of(language).failed));
    };
    let given = Given { policy, language, host: Rc::new(Browser::new(page, address)) };
    let app = Renderer::<App>::with_root_and_props(root, given.clone()).render();
    Ok(Handle { app, given })
}

#[wasm_bindgen]
impl Handle {
    /// Follows the language of the page around the app.
    pub fn speak(&mut self, lang: &str) {
        self.given.language = language(lang);
        self.app.update(self.given.clone());
    }

    /// Takes the app out of its element and forgets all answers.
    pub fn unmount(self) {
        self.app.destroy();
    }
}

fn language(tag: &str) -> Language {
    if tag.starts_with("en") { Language::English } else { Language::Chinese }
}
