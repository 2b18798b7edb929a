//! What the element hands over when it starts the app: a JavaScript object, read once.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::app::state::{Keep, Mode, Setting, Slots};
use crate::domain::answer::Answer;
use crate::domain::policy::Policy;
use crate::domain::said::Said;

/// Named values. What is missing or of another kind counts as not given.
pub(super) struct Options<'object>(pub(super) &'object JsValue);

impl Options<'_> {
    pub(super) fn value(&self, name: &str) -> JsValue {
        Reflect::get(self.0, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
    }

    pub(super) fn text(&self, name: &str) -> String {
        self.value(name).as_string().unwrap_or_default()
    }

    pub(super) fn function(&self, name: &str) -> Option<Function> {
        self.value(name).dyn_into().ok()
    }

    pub(super) fn flag(&self, name: &str) -> bool {
        self.value(name).as_bool().unwrap_or_default()
    }

    /// A whole number; 0 where there is none.
    pub(super) fn number(&self, name: &str) -> u16 {
        self.value(name).as_f64().and_then(whole).and_then(|number| u16::try_from(number).ok()).unwrap_or(0)
    }

    pub(super) fn numbers(&self, name: &str) -> Vec<u16> {
        let list = self.value(name).dyn_into::<Array>().unwrap_or_default();
        let numbers = list.iter().filter_map(|item| item.as_f64().and_then(whole));
        numbers.filter_map(|number| u16::try_from(number).ok()).collect()
    }

    /// How the page around wants the app to be.
    pub(super) fn setting(&self) -> Setting {
        let mode = match &*self.text("mode") {
            "quick" => Mode::Quick,
            "booth" => Mode::Booth,
            "summary" => Mode::Summary,
            _ => Mode::Standard,
        };
        let keep = match &*self.text("storage") {
            "none" => Keep::Nothing,
            "device" => Keep::Device,
            _ => Keep::Tab,
        };
        let filled = |name: &str| Options(&self.value("slots")).flag(name);
        Setting {
            mode,
            own_page: self.flag("page"),
            keep: if mode == Mode::Booth { Keep::Nothing } else { keep },
            examples: self.text("examples") != "off",
            idle: self.number("idle"),
            feedback: self.text("feedback"),
            slots: Slots {
                header: filled("header"),
                contact: filled("contact"),
                next_step: filled("next-step"),
            },
        }
    }
}

/// Answers by the names of facts, and the names that cannot be read, each with what stands there.
pub(super) fn answers(policy: &Policy, given: &JsValue) -> (Vec<(u16, Answer)>, Vec<String>) {
    let (mut answers, mut refused) = (Vec::new(), Vec::new());
    let names = given.dyn_ref::<js_sys::Object>().map(js_sys::Object::keys).unwrap_or_default();
    for name in names.iter().filter_map(|name| name.as_string()) {
        let said = said(&Options(given).value(&name));
        let fact = policy.fact(&name);
        match fact.and_then(|(index, fact)| Some((index, said.to(fact).ok()?))) {
            Some(answer) => answers.push(answer),
            None => refused.push([&*name, ": ", &said.to_string()].concat()),
        }
    }
    (answers, refused)
}

fn said(value: &JsValue) -> Said {
    if let Some(flag) = value.as_bool() {
        Said::Flag(flag)
    } else if let Some(word) = value.as_string() {
        Said::Word(word)
    } else if let Some(number) = value.as_f64().and_then(whole) {
        Said::Number(number)
    } else if let Some(list) = value.dyn_ref::<Array>() {
        Said::Words(list.iter().map(|item| item.as_string().unwrap_or_default()).collect())
    } else {
        Said::Other(String::new())
    }
}

/// A number that is whole and not negative.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "what is cut off is compared with what was given"
)]
fn whole(number: f64) -> Option<u32> {
    let cut = number as u32;
    (f64::from(cut) == number).then_some(cut)
}
