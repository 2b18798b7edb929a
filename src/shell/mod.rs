//! The way into the browser: what the custom element calls, and the browser as a [`Platform`](crate::app::platform::Platform).
//!
//! The only `wasm_bindgen` code. Not here: logic of any kind.

mod browser;
mod contacts;
mod drawn;
mod effects;
mod encryption;

mod guard;
mod idle;
mod limits;
mod options;
mod painted;
mod policies;
mod room;
mod storage;
mod taking;
mod translator;

use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::app::root::{App, AppProps};
use crate::domain::answer::Answers;
use crate::domain::date::Date;
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::report::{Invented, Report};
use crate::session::{Action, LinkAction, StorageAction};
use crate::wording::Wording;

use browser::Browser;
use options::Options;
use policies::Given;

/// A running app.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Handle {
    app: AppHandle<App>,
    props: AppProps,
    browser: Rc<Browser>,
}

/// Starts the app in an element.
///
/// `options` holds what the element knows: `lang` (a language tag; anything but English is Chinese), `page` (the page
/// around is the app’s own: only then it sets the title and uses the browser’s history), `address` (the page that opens
/// links), `name` (tells what this one keeps from what others on the page keep), `mode`, `storage`, `examples`, `idle`,
/// `feedback`, `slots`, `chapters`, `contacts`, `prefill`; `policy`, the bytes of a file of `selfcheck pack` that takes the place of the
/// embedded rules; `warn`, a function that is called with each of the
/// contacts that is refused; and `tell`, a function that is called with `renew` when everything was wiped
/// and is to be drawn anew, and with what the page around may hear: `ready`, `step`, `complete`, or `share` and the way; and
/// `print`, which prints what is drawn and calls back with whether the browser has begun to. All are called in the middle of
/// the program’s work, and must leave what follows until that is over.
///
/// # Errors
///
/// What is wrong with the policy, when it cannot be read.
#[wasm_bindgen]
pub fn mount(root: Element, options: &JsValue) -> Result<Handle, JsValue> {
    // A build that says nothing when it stops is smaller; the element notices that it has stopped.
    yew::set_custom_panic_hook(Box::new(|_| ()));
    let options = Options(options);
    let lang = options.text("lang");
    let given = Given::of(&options.value("policy")).map_err(|error| JsValue::from_str(&error.to_string()))?;
    let whole = given.policy;
    let contacts = contacts::contacts(whole, &options.value("contacts"), options.function("warn").as_ref());
    let mut config = options.config();
    config.contacts = contacts != whole.contacts;
    let policy = limits::policy(given, &options.numbers("chapters"), contacts);
    let browser = Rc::new(Browser::new(&options));
    let (prefill, _) = options::answers(policy, &options.value("prefill"));
    let props = AppProps {
        policy,
        language: language(policy, &lang),
        config: Rc::new(config),
        prefill: Rc::new(prefill),
        platform: browser.clone(),
    };
    let app = Renderer::<App>::with_root_and_props(root, props.clone()).render();
    Ok(Handle { app, props, browser })
}

#[wasm_bindgen]
impl Handle {
    /// Follows the language of the page around the app.
    pub fn speak(&mut self, lang: &str) {
        self.props.language = language(self.props.policy, lang);
        self.app.update(self.props.clone());
    }

    /// Begins, or goes on with the next open screen.
    pub fn start(&self) {
        self.browser.ask(Action::Continue);
    }

    /// Forgets all answers.
    pub fn reset(&self) {
        self.browser.ask(Action::Storage(StorageAction::Clear));
    }

    /// Opens a link, or what stands behind its `#`.
    pub fn open(&self, link: &str) {
        let end = link.rsplit('#').next().unwrap_or_default();
        self.browser.ask(Action::Link(LinkAction::Open(end.to_owned())));
    }

    /// Other links are opened by this page from now on.
    pub fn address(&self, address: &str) {
        self.browser.set_address(address);
    }

    /// Takes over what the page around knows.
    pub fn prefill(&self, given: &JsValue) {
        let (answers, _) = options::answers(self.props.policy, given);
        self.browser.ask(Action::Prefill(answers));
    }

    /// The verdicts on the answers in effect, as `selfcheck assess --json` prints them.
    pub fn assessment(&self) -> String {
        let (answers, example) = self.browser.exposed();
        assessed(self.props.policy, (&answers, example), today(), self.props.language)
    }

    /// Takes the app out of its element and forgets all answers.
    pub fn unmount(self) {
        self.app.destroy();
        self.browser.let_go();
    }
}

/// The release that this program belongs to.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// The verdicts on answers by the names of facts, as `selfcheck assess --json` prints them; `date` is a day such as
/// `2026-11-24`, today where it is empty; `policy` as for `mount`.
///
/// # Errors
///
/// What is wrong: a policy that cannot be read, a name or an answer that it does not know, or a day that does not exist.
#[wasm_bindgen]
pub fn assess(given: &JsValue, date: &str, policy: &JsValue) -> Result<String, JsValue> {
    let policy = Given::of(policy).map_err(|error| JsValue::from_str(&error.to_string()))?.policy;
    let today = if date.is_empty() { today() } else { date.parse().ok() };
    let Some(today) = today else {
        return Err(JsValue::from_str(&["`", date, "` is not a day such as 2026-11-24"].concat()));
    };
    let (read, refused) = options::answers(policy, given);
    if let Some(refused) = refused.first() {
        return Err(JsValue::from_str(&["no answers of this policy: ", refused].concat()));
    }
    let mut answers = Answers::none(policy.facts.len());
    for (fact, answer) in read {
        answers.set(fact, Some(answer));
    }
    let example = Invented::of(policy, &answers);
    Ok(assessed(policy, (&answers, example), Some(today), Language::TRANSLATION))
}

/// The entries of an object of answers that the policy does not know, for the console of a webmaster. `policy` as for `mount`.
#[wasm_bindgen]
pub fn unknown(given: &JsValue, policy: &JsValue) -> Array {
    let refused = Given::of(policy).map(|known| options::answers(known.policy, given).1).unwrap_or_default();
    refused.iter().map(|text| JsValue::from_str(text)).collect()
}

fn assessed(
    policy: &Policy,
    (answers, example): (&Answers, Option<Invented<'_>>),
    today: Option<Date>,
    language: Language,
) -> String {
    let today = today.unwrap_or(policy.from);
    let assessment = policy.assess(answers, today);
    let words = Wording::of(language);
    Report { policy, assessment: &assessment, today, words, address: "", example }.json()
}

fn today() -> Option<Date> {
    browser::today()
}

/// The language with this tag; the official one, where the program or the policy does not speak it.
fn language(policy: &Policy, tag: &str) -> Language {
    let spoken = Wording::named(tag).map(|words| words.language);
    spoken.filter(|language| policy.speaks(*language)).unwrap_or_default()
}
