//! How departments are reached, as the page around says it: an object by their names, each an object with `phone`, `address`,
//! `hours` and `page`.

use js_sys::{Function, Object};
use wasm_bindgen::{JsCast, JsValue};

use super::options::{Options, TOLD};
use crate::domain::contact::Contact;
use crate::domain::policy::Policy;
use crate::domain::text::Text;
use crate::wording::Wording;

/// The contacts of the policy with what the page around says. What is refused of it is told to `warn` by its name, never by
/// its value: at most [`TOLD`] times.
pub(super) fn contacts(policy: &Policy, given: &JsValue, warn: Option<&Function>) -> Vec<Contact> {
    let (mut contacts, mut told) = (policy.contacts.clone(), 0);
    for name in names(given) {
        let mut refuse = |what: &[&str]| {
            told += 1;
            if let Some(warn) = warn.filter(|_| told <= TOLD) {
                let refused = JsValue::from_str(&["`", &name, "`", &what.concat()].concat());
                // Who cannot be warned is none the worse for it.
                let _ = warn.call1(&JsValue::NULL, &refused);
            }
        };
        let mut all = contacts.iter_mut().zip(&policy.departments);
        let Some((contact, _)) =
            all.find(|(_, own)| own.official == name || own.translations.iter().any(|own| own == name))
        else {
            refuse(&[" is no department"]);
            continue;
        };
        let said = Options(given).value(&name);
        if !said.is_object() {
            refuse(&[" takes an object"]);
        }
        for key in names(&said).take(TOLD) {
            if !take(contact, &key, &Options(&said).value(&key)) {
                refuse(&[".`", &key, "` cannot be used"]);
            }
        }
    }
    contacts
}

/// Takes over one thing that is said of a department, if it can be.
fn take(contact: &mut Contact, key: &str, value: &JsValue) -> bool {
    let text = value.as_string().unwrap_or_default();
    match key {
        "phone" if Contact::is_phone(&text) => contact.phone = text,
        "page" if Contact::is_page(&text) => contact.page = text,
        "address" | "hours" => {
            let words = Options(value);
            let mut said = Text::new(text);
            if value.is_object() {
                for wording in Wording::all() {
                    match words.text(wording.key()) {
                        words if words.is_empty() => {}
                        words if wording.language.is_official() => said.official = words,
                        words => said.translations.set(wording.language, words),
                    }
                }
            }
            if said.is_empty() {
                return false;
            }
            *(if key == "hours" { &mut contact.hours } else { &mut contact.address }) = said;
        }
        _ => return false,
    }
    true
}

fn names(given: &JsValue) -> impl Iterator<Item = String> {
    let names = given.dyn_ref::<Object>().map(Object::keys).unwrap_or_default();
    names.into_iter().filter_map(|name| name.as_string())
}
