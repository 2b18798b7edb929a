//! What a browser can do with a result: clipboard, files, pictures, paper. Each may fail, and says so.

use core::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, Document, Element, HtmlAnchorElement, HtmlCanvasElement,
    HtmlDocument, HtmlImageElement, HtmlTextAreaElement, Navigator, Url, window,
};
use yew::Callback;

use crate::session::Export;

/// What a browser says of a text that it was to put into the clipboard.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Done {
    /// It is there.
    Yes,
    /// It is said to be.
    Perhaps,
    /// It is not.
    No,
}

/// So many milliseconds a browser has to answer.
const PATIENCE: u32 = 1000;

/// What a way to take the result away is called in the event that the page around hears.
pub(super) fn name(way: Export) -> &'static str {
    match way {
        Export::CopyLink => "link",
        Export::CopyShort | Export::CopyLong => "text",
        Export::Save(_) | Export::Remind(_) => "file",
        Export::Send => "send",
        Export::Draw | Export::SavePicture => "picture",
        Export::Print => "print",
        Export::Encrypt => "lock",
    }
}

/// A text into the clipboard: by the way of today, else by the way of before. A browser that does not answer has refused;
/// if it answers after all, that counts.
pub(super) fn copy(root: Option<Element>, text: &str, done: Callback<Done>) {
    let old_way = {
        let text = text.to_owned();
        move || match root.as_ref().and_then(|root| copy_by_selection(root, &text)) {
            // Messengers’ browsers say so whatever they did.
            Some(true) => Done::Perhaps,
            _ => Done::No,
        }
    };
    let writing = navigator()
        .and_then(|navigator| get(&navigator, "clipboard"))
        .and_then(|clipboard| call(&clipboard, "writeText", &[JsValue::from_str(text)]))
        // Not by its class: pages have promises of their own.
        .filter(|promise| get(promise, "then").is_some());
    let Some(writing) = writing else {
        return done.emit(old_way());
    };
    let answered = Rc::new(Cell::new(false));
    let (good, bad, late) = (done.clone(), done.clone(), done);
    let (first, second, none) = (answered.clone(), answered.clone(), answered);
    // Each of them is called once at most, and the other one never: the browser keeps them until then.
    let fine = Closure::once_into_js(move |_: JsValue| {
        first.set(true);
        good.emit(Done::Yes);
    });
    let refused = Closure::once_into_js(move |_: JsValue| {
        second.set(true);
        bad.emit(old_way());
    });
    // The outcome arrives in the two functions.
    let _ = call(&writing, "then", &[fine, refused]);
    Timeout::new(PATIENCE, move || {
        if !none.get() {
            late.emit(Done::No);
        }
    })
    .forget();
}

/// Selects a text in the page and asks for it to be copied; what messengers’ browsers understand. The keyboard returns to
/// where it was.
fn copy_by_selection(root: &Element, text: &str) -> Option<bool> {
    let document = document()?;
    let focused = get(&root.get_root_node(), "activeElement");
    let field = document.create_element("textarea").ok()?.dyn_into::<HtmlTextAreaElement>().ok()?;
    field.set_value(text);
    field.set_class_name("hidden");
    root.append_child(&field).ok()?;
    field.select();
    let copied = document.dyn_into::<HtmlDocument>().ok()?.exec_command("copy").unwrap_or(false);
    field.remove();
    // An element that has gone leaves the keyboard where it is.
    let _ = focused.map(|focused| call(&focused, "focus", &[]));
    Some(copied)
}

/// Does the device offer ways to send something?
pub(super) fn sends() -> bool {
    navigator().and_then(|navigator| get(&navigator, "share")).is_some()
}

/// Hands something to what the device offers for sending.
pub(super) fn send((title, text, address): (&str, &str, &str), refused: Callback<()>) {
    let what = Object::new();
    for (name, value) in [("title", title), ("text", text), ("url", address)] {
        // An object made here takes any name.
        let _ = Reflect::set(&what, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    let sending = navigator()
        .and_then(|navigator| call(&navigator, "share", &[what.into()]))
        .filter(|promise| get(promise, "catch").is_some());
    let Some(sending) = sending else {
        return refused.emit(());
    };
    let failed = Closure::once_into_js(move |error: JsValue| {
        // A visitor who thinks better of it is no error.
        if get(&error, "name").and_then(|name| name.as_string()).as_deref() != Some("AbortError") {
            refused.emit(());
        }
    });
    // The outcome arrives in the function.
    let _ = call(&sending, "catch", &[failed]);
}

/// Has the element print what it shows; it calls back with whether the browser has begun to.
pub(super) fn print(print: Option<&Function>, begun: &Callback<bool>) {
    let told = Closure::<dyn FnMut(bool)>::new({
        let begun = begun.clone();
        move |yes| begun.emit(yes)
    });
    if print.and_then(|print| print.call1(&JsValue::NULL, &told.into_js_value()).ok()).is_none() {
        begun.emit(false);
    }
}

/// Hands a text to the browser as a file.
pub(super) fn save(name: &str, media_type: &str, text: &str) -> bool {
    let made = || -> Option<()> {
        let kind = BlobPropertyBag::new();
        kind.set_type(media_type);
        let parts = Array::of1(&JsValue::from_str(text));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
        let address = Url::create_object_url_with_blob(&blob).ok()?;
        download(name, &address)?;
        // The browser has taken hold of the file by now.
        Url::revoke_object_url(&address).ok()
    };
    made().is_some()
}

/// A link that is followed and not shown; nothing where the browser would go there instead of saving.
pub(super) fn download(name: &str, address: &str) -> Option<()> {
    let link = document()?.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    get(&link, "download")?;
    link.set_href(address);
    link.set_download(name);
    link.click();
    Some(())
}

/// Turns a drawing into pixels: an image of the drawing on a canvas.
pub(super) fn draw(svg: &str, (width, height): (u32, u32), done: &Callback<Option<String>>) {
    let made = || -> Option<()> {
        let image = HtmlImageElement::new().ok()?;
        let drawn = {
            let (image, done) = (image.clone(), done.clone());
            move || done.emit(pixels(&image, width, height))
        };
        let failed = {
            let done = done.clone();
            move || done.emit(None)
        };
        // Each image is loaded once, and its listeners go with it.
        EventListener::once(&image, "load", move |_| drawn()).forget();
        EventListener::once(&image, "error", move |_| failed()).forget();
        image.set_src(
            &["data:image/svg+xml;charset=utf-8,", &String::from(js_sys::encode_uri_component(svg))].concat(),
        );
        Some(())
    };
    if made().is_none() {
        done.emit(None);
    }
}

fn pixels(image: &HtmlImageElement, width: u32, height: u32) -> Option<String> {
    let canvas = document()?.create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
    context.draw_image_with_html_image_element(image, 0.0, 0.0).ok()?;
    canvas.to_data_url().ok()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn navigator() -> Option<Navigator> {
    Some(window()?.navigator())
}

/// A property that may not be there.
fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(of, &JsValue::from_str(name)).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

/// Calls a method that may not be there, or may throw.
fn call(of: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method = get(of, name)?.dyn_into::<Function>().ok()?;
    method.apply(of, &arguments.iter().collect::<Array>()).ok()
}
