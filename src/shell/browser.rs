//! The browser as the place the app runs in.

use core::any::Any;
use core::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, EventTarget, History, HtmlElement, PopStateEvent, window};
use yew::{Callback, NodeRef};

use crate::app::platform::{EffectContext, Platform};
use crate::domain::answer::Answers;
use crate::domain::date::Date;
use crate::domain::index::EnterpriseIndex;
use crate::domain::policy::Policy;
use crate::format::link;
use crate::report::Invented;
use crate::session::{
    Action, Config, Device, Effect, HistoryStep, Keep, LinkAction, Opening, Saved, StorageAction,
    StorageError, history_steps,
};

use super::drawn::find;
use super::options::Options;
use super::storage::{self, Known};
use super::{encryption, guard, idle, painted, room, taking, translator};

/// What an entry of the browser’s history is known by; the entry of the session’s history follows.
const ENTRY: &str = "selfcheck:";

/// The answers in effect, and the example that they are about.
type Seen = (Answers, Option<Invented<'static>>);

/// The browser.
#[derive(Clone, Debug)]
pub(super) struct Browser {
    /// Is the page ours, with its title and history? A host’s are never touched.
    page: bool,
    /// The page that opens links, without what stands behind its `#`.
    address: Rc<RefCell<String>>,
    /// Tells what is kept here from what other apps on the page keep.
    name: String,
    /// Does the title follow the page? A browser remembers titles, and at a booth they would be a visitor’s.
    titled: bool,
    /// Is nothing stored, whatever was stored before?
    never_stores: bool,
    /// Takes what the app has to say to the element.
    tell: Option<Function>,
    /// Prints what the element shows.
    print: Option<Function>,
    /// Takes what the page around asks for.
    asked: Rc<RefCell<Option<Callback<Action>>>>,
    /// The answers in effect, and the example that they are about.
    exposed: Rc<RefCell<Seen>>,
    /// What is stored, as far as this page knows.
    known: Rc<RefCell<Known>>,
    /// What the entries of this visit are known by: those of a visit whose place was not kept lead to places that are gone.
    visit: Rc<RefCell<String>>,
    /// The entry of the session’s history that the browser’s is at.
    at: Rc<Cell<usize>>,
    /// Counts the places that the visitor was taken to: another number is another page.
    pub(super) turn: Rc<Cell<u32>>,
    /// Has something else put words of its own in the place of the app’s?
    translated: Rc<Cell<bool>>,
}

impl Browser {
    pub(super) fn new(options: &Options<'_>) -> Self {
        let visit = [ENTRY, &String::from(js_sys::Date::new_0().to_iso_string()), ":"].concat();
        Self {
            page: options.flag("page"),
            address: Rc::new(RefCell::new(options.text("address"))),
            name: options.text("name"),
            titled: options.flag("page") && !options.config().booth(),
            never_stores: options.config().keep == Keep::Nothing,
            tell: options.function("tell"),
            print: options.function("print"),
            asked: Rc::default(),
            exposed: Rc::default(),
            known: Rc::new(RefCell::new(Known::NOTHING)),
            visit: Rc::new(RefCell::new(visit)),
            at: Rc::default(),
            turn: Rc::default(),
            translated: Rc::default(),
        }
    }

    /// Hands the app what the page around asks for.
    pub(super) fn ask(&self, action: Action) {
        let asked = self.asked.borrow().clone();
        if let Some(asked) = asked {
            asked.emit(action);
        }
    }

    /// The app is gone. What it takes requests with holds this browser, and the two would keep each other for ever.
    pub(super) fn let_go(&self) {
        *self.asked.borrow_mut() = None;
    }

    /// The answers in effect, and the example that they are about.
    pub(super) fn exposed(&self) -> Seen {
        self.exposed.borrow().clone()
    }

    pub(super) fn set_address(&self, address: &str) {
        address.clone_into(&mut self.address.borrow_mut());
    }

    /// Says something to the element, which does in its own time what follows from it.
    pub(super) fn say(&self, what: &str, way: &str) {
        if let Some(tell) = &self.tell {
            // An element that cannot do it says so itself.
            let _ = tell.call2(&JsValue::NULL, &JsValue::from_str(what), &JsValue::from_str(way));
        }
    }

    fn key(&self, policy: &Policy) -> String {
        storage::key(policy, &self.name)
    }

    /// What an entry of the browser’s history holds.
    fn entry(&self, at: usize) -> JsValue {
        JsValue::from_str(&[&**self.visit.borrow(), &at.to_string()].concat())
    }

    /// The entry of the session’s history that one of the browser’s holds, if it is one of this visit.
    fn history_index(&self, entry: &str) -> Option<usize> {
        entry.strip_prefix(&**self.visit.borrow())?.parse().ok()
    }

    /// The title is the heading; of an example it is said first that it is one.
    fn entitle(&self, root: &NodeRef, heading: &HtmlElement) {
        let document = window().filter(|_| self.titled).and_then(|window| window.document());
        if let Some(document) = document {
            let said = find(root, "[data-invented] b").and_then(|(_, banner)| banner.text_content());
            let title = [said, heading.text_content()].into_iter().flatten().collect::<Vec<_>>();
            document.set_title(&title.join(" | "));
        }
    }

    fn history(&self) -> Option<History> {
        window().filter(|_| self.page).and_then(|window| window.history().ok())
    }
}

impl Browser {
    /// The page inside `root` has its title, and, where it is ours, the document has the same.
    pub(super) fn set_title(&self, root: &NodeRef) {
        if let Some((_, heading)) = find(root, "h1") {
            self.entitle(root, &heading);
        }
    }

    /// Follows the session’s history.
    pub(super) fn travel(&self, at: usize) {
        let Some(history) = self.history() else {
            return;
        };
        for step in history_steps(self.at.replace(at), at) {
            // A page that may not change its history still works; only the browser’s buttons then leave it.
            let _ = match step {
                // To write the same again would cost as much as to draw the page.
                HistoryStep::Replace(at) if history.state().is_ok_and(|noted| noted == self.entry(at)) => {
                    Ok(())
                }
                HistoryStep::Replace(at) => history.replace_state(&self.entry(at), ""),
                HistoryStep::Push(at) => history.push_state(&self.entry(at), ""),
                HistoryStep::Back(entries) => {
                    history.go_with_delta(-i32::try_from(entries).unwrap_or_default())
                }
            };
        }
    }

    pub(super) fn expose(
        &self,
        policy: &'static Policy,
        answers: Answers,
        example: Option<(EnterpriseIndex, bool)>,
    ) {
        let example = example
            .and_then(|(index, alike)| Some(Invented { enterprise: policy.enterprise_at(index)?, alike }));
        *self.exposed.borrow_mut() = (answers, example);
    }

    pub(super) fn print(&self, begun: &Callback<bool>) {
        taking::print(self.print.as_ref(), begun);
    }

    /// The element draws the app anew, as if the page had just been opened.
    pub(super) fn restart(&self) {
        self.say("renew", "");
    }

    /// What another page has put where the answers are kept, since this one has looked or stored there.
    pub(super) fn look(&self, policy: &Policy, keep: Keep) -> Option<Saved> {
        storage::look(&self.key(policy), policy, keep, &mut self.known.borrow_mut())
    }

    pub(super) fn save(&self, policy: &Policy, keep: Keep, text: Option<String>) -> Result<(), StorageError> {
        storage::save(&self.key(policy), keep, text, &mut self.known.borrow_mut())
    }

    pub(super) fn save_route(&self, policy: &Policy, route: &str) {
        let kept =
            if route.is_empty() { String::new() } else { [&**self.visit.borrow(), " ", route].concat() };
        storage::keep_route(&self.key(policy), &kept);
    }

    pub(super) fn keep_only(&self, policy: &Policy, keep: Keep) {
        if !self.never_stores {
            storage::keep_only(&self.key(policy), keep);
        }
    }

    pub(super) fn cases(&self, policy: &Policy) -> String {
        if self.never_stores { String::new() } else { storage::cases(&self.key(policy)) }
    }

    pub(super) fn save_cases(&self, policy: &Policy, text: &str) -> bool {
        storage::keep_cases(&self.key(policy), text)
    }

    pub(super) fn clear(&self, policy: &Policy, cases: bool) -> bool {
        self.never_stores || storage::forget(&self.key(policy), cases, &mut self.known.borrow_mut())
    }

    fn load(&self, policy: &Policy) -> Saved {
        // What must not store does not look either.
        if self.never_stores {
            return Saved::Nothing;
        }
        storage::load(&self.key(policy), policy, &mut self.known.borrow_mut())
    }

    /// The route that was kept for this tab, and where the browser’s history is.
    fn route(&self, policy: &Policy) -> Option<(String, Option<usize>)> {
        let kept = if self.never_stores { None } else { storage::take_route(&self.key(policy)) }?;
        let (visit, route) = kept.split_once(' ')?;
        visit.clone_into(&mut self.visit.borrow_mut());
        let entry = self.history().and_then(|history| history.state().ok()?.as_string());
        let at = entry.and_then(|entry| self.history_index(&entry));
        self.at.set(at.unwrap_or_default());
        Some((route.to_owned(), at))
    }

    /// What stands behind the `#`; it is taken out of the address.
    fn opened(&self) -> Option<String> {
        let location = window().filter(|_| self.page)?.location();
        let end = location.hash().ok().filter(|hash| link::is_link(hash))?;
        let clean = [location.pathname().ok()?, location.search().ok()?].concat();
        // Where a page may not change its address, the link still opens.
        let _ = self.history()?.replace_state_with_url(&self.entry(self.at.get()), "", Some(&clean));
        Some(end)
    }

    fn on_stored(window: &EventTarget, send: &Callback<Action>) -> [EventListener; 3] {
        // A page that the browser had put aside has heard nothing meanwhile. What is printed is all there, and true.
        ["storage", "pageshow", "beforeprint"].map(|name| {
            let send = send.clone();
            EventListener::new(window, name, move |_| send.emit(Action::Storage(StorageAction::Check)))
        })
    }

    fn on_opened(&self, window: &EventTarget, send: &Callback<Action>) -> EventListener {
        let (this, send) = (self.clone(), send.clone());
        EventListener::new(window, "hashchange", move |_| {
            // The browser has made an entry of its own: with a link it is the next of the session’s history, with what is none the
            // same place once more.
            this.at.set(this.at.get() + 1);
            if let Some(end) = this.opened() {
                send.emit(Action::Link(LinkAction::Open(end)));
            } else {
                this.at.set(this.at.get().saturating_sub(1));
                let _ = this.history().map(|history| history.replace_state(&this.entry(this.at.get()), ""));
            }
        })
    }

    fn on_travel(&self, window: &EventTarget, send: &Callback<Action>) -> EventListener {
        let (this, send) = (self.clone(), send.clone());
        EventListener::new(window, "popstate", move |event| {
            let entry = event.dyn_ref::<PopStateEvent>().and_then(|event| event.state().as_string());
            let entry = entry.filter(|entry| entry.starts_with(ENTRY));
            // An entry of a visit whose place was not kept leads to the start.
            if let Some(place) = entry.map(|entry| this.history_index(&entry).unwrap_or(0)) {
                this.at.set(place);
                send.emit(Action::Travel(place));
            }
        })
    }

    /// On our own page a key counts wherever the keyboard is.
    fn on_idle(&self, root: &NodeRef, seconds: u16, send: &Callback<Action>) -> Option<idle::Watch> {
        let place: EventTarget = match window().filter(|_| self.page) {
            Some(window) => window.into(),
            None => root.cast::<Element>()?.into(),
        };
        let send = send.clone();
        let idle = Callback::from(move |left| send.emit(Action::Idle(left)));
        (seconds > 0).then(|| idle::watch(&place, seconds, idle))
    }
}

impl Platform for Browser {
    fn opening(&self, policy: &'static Policy) -> Opening {
        let saved = self.load(policy);
        let link = self.opened();
        // A link was opened on purpose; the place that was kept stays for who comes back.
        let route = if link.is_some() { None } else { self.route(policy) };
        let (device, cases) = (self.device(policy), self.cases(policy));
        Opening { device, saved, route, cases, link, prefill: Vec::new() }
    }

    fn device(&self, policy: &'static Policy) -> Device {
        let address = self.address.borrow().clone();
        Device {
            today: today().unwrap_or(policy.from),
            address,
            shares: taking::sends(),
            encrypts: encryption::is_available(),
        }
    }

    fn run(&self, effect: Effect, around: EffectContext<'_>) {
        self.carry_out(effect, around);
    }

    fn subscribe(
        &self,
        config: &Config,
        EffectContext { root, send, .. }: EffectContext<'_>,
    ) -> Box<dyn Any> {
        *self.asked.borrow_mut() = Some(send.clone());
        let of_page = window().map(EventTarget::from).filter(|_| self.page);
        let of_page = of_page.map(|window| (self.on_travel(&window, send), self.on_opened(&window, send)));
        let stored = window().map(|window| Self::on_stored(&window, send));
        let idle = self.on_idle(root, config.idle, send);
        // Above the place where Yew listens: the shadow root, or the document.
        let guarded = root.cast::<Element>().map(|root| guard::guard(&root.get_root_node(), &self.turn));
        Box::new((of_page, stored, idle, guarded))
    }

    fn on_room(&self, place: &NodeRef, room: Callback<bool>) -> Option<Box<dyn Any>> {
        Some(Box::new(room::watch(&place.cast::<Element>()?, room)?))
    }

    fn on_painted(&self, root: &NodeRef, painted: Callback<()>) -> Option<Box<dyn Any>> {
        Some(Box::new(painted::watch(&root.cast::<Element>()?, painted)))
    }

    fn on_translated(
        &self,
        root: &NodeRef,
        words: &'static str,
        translated: Callback<()>,
    ) -> Option<Box<dyn Any>> {
        Some(Box::new(translator::watch(&root.cast::<Element>()?, words, &self.translated, translated)?))
    }

    fn is_translated(&self, root: &NodeRef) -> bool {
        root.cast::<Element>().is_some_and(|root| translator::is_translated(&root, &self.translated))
    }

    fn focused(&self, root: &NodeRef) -> Option<String> {
        translator::focused(&root.cast::<Element>()?)
    }

    fn refocus(&self, root: &NodeRef, selector: &str) {
        if let Some((_, target)) = find(root, selector) {
            // An element that cannot take the keyboard leaves it where it is.
            let _ = target.focus();
        }
    }
}

/// The day by the clock of the device.
pub(super) fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let narrow = |number: u32| u8::try_from(number).unwrap_or_default();
    u16::try_from(now.get_full_year())
        .ok()
        .and_then(|year| Date::new(year, narrow(now.get_month() + 1), narrow(now.get_date())))
}
