//! What the element hands over when it starts the app: a JavaScript object, read once.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::domain::answer::Answer;
use crate::domain::fact::{Fact, Kind};
use crate::domain::index::FactIndex;
use crate::domain::policy::Policy;
use crate::domain::raw_answer::RawAnswer;
use crate::session::{Config, Keep, Mode, Slots};

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

    pub(super) fn numbers(&self, name: &str) -> Vec<usize> {
        let list = self.value(name).dyn_into::<Array>().unwrap_or_default();
        let numbers = list.iter().filter_map(|item| item.as_f64().and_then(whole));
        numbers.filter_map(|number| usize::try_from(number).ok()).collect()
    }

    /// How the page around wants the app to be.
    pub(super) fn config(&self) -> Config {
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
        Config {
            mode,
            own_page: self.flag("page"),
            keep: if mode == Mode::Booth { Keep::Nothing } else { keep },
            examples: self.text("examples") != "off",
            idle: self.number("idle"),
            feedback: self.text("feedback"),
            contacts: false,
            slots: Slots {
                header: filled("header"),
                contact: filled("contact"),
                next_step: filled("next-step"),
            },
        }
    }
}

/// Answers by the names of facts, and what cannot be read of them: each with its name and with what it takes, never with
/// its value, which may be somebody's answer. At most [`TOLD`] are told.
pub(super) fn answers(policy: &Policy, given: &JsValue) -> (Vec<(FactIndex, Answer)>, Vec<String>) {
    let (mut answers, mut refused) = (Vec::new(), Vec::new());
    for (index, fact) in FactIndex::enumerate(&policy.facts) {
        let value = Options(given).value(&fact.id);
        match said(&value).to(fact) {
            _ if value.is_undefined() => {}
            Ok(answer) => answers.push((index, answer)),
            Err(_) => refused.push(["`", &fact.id, "` takes ", takes(fact)].concat()),
        }
    }
    let names = given.dyn_ref::<js_sys::Object>().map(js_sys::Object::keys).unwrap_or_default();
    let unknown = names.iter().filter_map(|name| name.as_string()).filter(|name| policy.fact(name).is_none());
    refused.extend(unknown.take(TOLD).map(|name| ["`", &*name, "` is no question"].concat()));
    refused.truncate(TOLD);
    (answers, refused)
}

/// So many wrong names are told: who has got the form wrong has got all of them wrong.
pub(super) const TOLD: usize = 20;

/// What a fact takes, for a webmaster.
const fn takes(fact: &Fact) -> &'static str {
    match fact.kind {
        Kind::YesNo => "true, false or \"unsure\"",
        Kind::Choice => "one of its options or \"unsure\"",
        Kind::Multi => "a list of its options, or \"unsure\"",
        Kind::Number => "a whole number or \"unsure\"",
    }
}

fn said(value: &JsValue) -> RawAnswer {
    if let Some(flag) = value.as_bool() {
        RawAnswer::Flag(flag)
    } else if let Some(word) = value.as_string() {
        RawAnswer::Word(word)
    } else if let Some(number) = value.as_f64().and_then(whole) {
        RawAnswer::Number(number)
    } else if let Some(list) = value.dyn_ref::<Array>() {
        RawAnswer::Words(list.iter().map(|item| item.as_string().unwrap_or_default()).collect())
    } else {
        RawAnswer::Other(String::new())
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
