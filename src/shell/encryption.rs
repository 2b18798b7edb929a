//! Encrypting and decrypting links with a passphrase, by the browser’s own cryptography: PBKDF2-HMAC-SHA256 with 600,000
//! rounds (OWASP Password Storage Cheat Sheet, 2023) over a fresh salt, then AES-256-GCM. The key’s neighbour bytes are
//! the nonce: with a fresh salt it is never used twice.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::window;
use yew::Callback;
use yew::platform::spawn_local;

use crate::format::link::{SALT, bytes_of, encrypted_link};

/// How often a salt is taken at most; one in thirty ends the link in punctuation.
const TRIES: usize = 8;
const ROUNDS: u32 = 600_000;
const KEY: u32 = 32;
const NONCE: u32 = 12;
/// Letters that nobody mistakes for one another.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// Does the browser offer cryptography here? It does not on pages without https.
pub(super) fn is_available() -> bool {
    subtle().is_some()
}

/// A passphrase that nobody guesses: three groups of four letters, 60 bits.
pub(super) fn passphrase() -> String {
    let bytes = random(12).map(|bytes| bytes.to_vec()).unwrap_or_default();
    let letter = |byte: u8| LETTERS.get(usize::from(byte & 31)).copied().map_or('a', char::from);
    let groups: Vec<String> =
        bytes.chunks(4).map(|group| group.iter().map(|byte| letter(*byte)).collect()).collect();
    groups.join("-")
}

/// Locks the end of a link, and calls back with the locked one.
pub(super) fn encrypt(end: String, passphrase: String, done: Callback<Option<String>>) {
    spawn_local(async move { done.emit(seal(&end, &passphrase).await) });
}

/// Opens a locked link, and calls back with what it holds; nothing, if the passphrase is another.
pub(super) fn decrypt(locked: String, passphrase: String, done: Callback<Option<String>>) {
    spawn_local(async move { done.emit(open(&locked, &passphrase).await) });
}

async fn seal(end: &str, passphrase: &str) -> Option<String> {
    let mut link = None;
    // What recognises links in a text leaves punctuation at their end out: then another salt is taken.
    for _ in 0..TRIES {
        let salt = random(u32::try_from(SALT).ok()?)?;
        let code = work("encrypt", &salt, passphrase, end.as_bytes()).await?;
        link = Some(encrypted_link(&[salt.to_vec(), code].concat()));
        if link.as_ref().is_some_and(|link| link.ends_with(char::is_alphanumeric)) {
            break;
        }
    }
    link
}

async fn open(locked: &str, passphrase: &str) -> Option<String> {
    let bytes = bytes_of(locked)?;
    let (salt, code) = bytes.split_at_checked(SALT)?;
    let text = work("decrypt", &Uint8Array::from(salt), passphrase, code).await?;
    String::from_utf8(text).ok()
}

/// Encrypts or decrypts with the key that follows from salt and passphrase.
async fn work(what: &str, salt: &Uint8Array, passphrase: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    // What was typed with other spaces around it is the same passphrase.
    let typed = Uint8Array::from(passphrase.trim().as_bytes());
    let uses = |name: &str| JsValue::from(Array::of1(&name.into()));
    let from = [typed.into(), "PBKDF2".into(), JsValue::FALSE, uses("deriveBits")];
    let from = ask("importKey", &[&[JsValue::from("raw")][..], &from[..]].concat()).await?;
    let how = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", salt.into()),
        ("iterations", ROUNDS.into()),
    ]);
    let bits = ask("deriveBits", &[how, from, ((KEY + NONCE) * 8).into()]).await?;
    let bits = Uint8Array::new(&bits);
    let key = bits.slice(0, KEY).into();
    let key = ask("importKey", &["raw".into(), key, "AES-GCM".into(), JsValue::FALSE, uses(what)]).await?;
    let how = object(&[("name", "AES-GCM".into()), ("iv", bits.slice(KEY, KEY + NONCE).into())]);
    let done = ask(what, &[how, key, Uint8Array::from(bytes).into()]).await?;
    Some(Uint8Array::new(&done).to_vec())
}

/// Calls a method of the browser’s cryptography, and waits for what comes of it.
async fn ask(name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let subtle = subtle()?;
    let method = Reflect::get(&subtle, &name.into()).ok()?.dyn_into::<Function>().ok()?;
    let promise = method.apply(&subtle, &arguments.iter().collect::<Array>()).ok()?;
    // Whatever class the page around has made of promises.
    JsFuture::from(Promise::resolve(&promise)).await.ok()
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // An object made here takes any name.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

fn crypto() -> Option<JsValue> {
    Reflect::get(&window()?.into(), &"crypto".into()).ok().filter(|found| !found.is_undefined())
}

fn subtle() -> Option<JsValue> {
    Reflect::get(&crypto()?, &"subtle".into()).ok().filter(|found| !found.is_undefined() && !found.is_null())
}

fn random(length: u32) -> Option<Uint8Array> {
    let (crypto, bytes) = (crypto()?, Uint8Array::new_with_length(length));
    let fill = Reflect::get(&crypto, &"getRandomValues".into()).ok()?.dyn_into::<Function>().ok()?;
    fill.call1(&crypto, &bytes).ok()?;
    Some(bytes)
}
