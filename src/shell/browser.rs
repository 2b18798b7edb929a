//! The browser as the place the app runs in.

use core::any::Any;
use core::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, EventTarget, History, HtmlElement, PopStateEvent, ScrollIntoViewOptions, ScrollLogicalPosition,
    window,
};
use yew::{Callback, NodeRef};

use crate::app::host::{Done, Host, HostEvent, Shown};
use crate::domain::answer::Answers;
use crate::domain::date::Date;
use crate::domain::policy::Policy;
use crate::domain::share;
use crate::report::Invented;
use crate::session::{Action, Keep, Notes, Saved, StorageError};

use super::options::Options;
use super::storage::{self, Known};
use super::{guard, idle, lock, room, taking, translator};

/// What an entry of the browser’s history is known by; the place of the trail follows.
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
    blind: bool,
    /// Takes what the app has to say to the element.
    tell: Option<Function>,
    /// Prints what the element shows.
    print: Option<Function>,
    /// Takes what the page around asks for.
    asked: Rc<RefCell<Option<Callback<Action>>>>,
    /// The answers in effect, and the example that they are about.
    seen: Rc<RefCell<Seen>>,
    /// What is stored, as far as this page knows.
    known: Rc<RefCell<Known>>,
    /// What the entries of this visit are known by: those of a visit whose place was not kept lead to places that are gone.
    visit: Rc<RefCell<String>>,
    /// The place of the trail that the browser’s history is at.
    at: Rc<Cell<usize>>,
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
            blind: options.config().keep == Keep::Nothing,
            tell: options.function("tell"),
            print: options.function("print"),
            asked: Rc::default(),
            seen: Rc::default(),
            known: Rc::new(RefCell::new(Known::NOTHING)),
            visit: Rc::new(RefCell::new(visit)),
            at: Rc::default(),
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
    pub(super) fn seen(&self) -> Seen {
        self.seen.borrow().clone()
    }

    pub(super) fn set_address(&self, address: &str) {
        address.clone_into(&mut self.address.borrow_mut());
    }

    /// Says something to the element, which does in its own time what follows from it.
    fn say(&self, what: &str, way: &str) {
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

    /// The place of the trail that an entry of the browser’s history holds, if it is one of this visit.
    fn place_of(&self, entry: &str) -> Option<usize> {
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

impl Host for Browser {
    fn today(&self) -> Option<Date> {
        today()
    }

    fn focus(&self, root: &NodeRef, selector: &str, shown: Shown) {
        let Some((top, target)) = find(root, selector) else {
            return;
        };
        // An element that cannot take the keyboard leaves it where it is.
        let _ = target.focus();
        // Last: a browser brings into view what takes the keyboard, and a long question only without what stands above it.
        match shown {
            Shown::Anywhere => {}
            Shown::FromHere => target.scroll_into_view(),
            Shown::FromTop => {
                top.scroll_into_view();
                self.return_to(root);
            }
        }
    }

    fn return_to(&self, root: &NodeRef) {
        if let Some((_, heading)) = find(root, "h1") {
            self.entitle(root, &heading);
        }
    }

    fn unfocus(&self, root: &NodeRef) {
        if let Some((_, target)) = find(root, ":focus") {
            // An element that has the keyboard can lose it.
            let _ = target.blur();
        }
    }

    fn reveal(&self, root: &NodeRef, selector: &str) {
        if let Some((_, target)) = find(root, selector) {
            let how = ScrollIntoViewOptions::new();
            how.set_block(ScrollLogicalPosition::Nearest);
            target.scroll_into_view_with_scroll_into_view_options(&how);
        }
    }

    fn tell(&self, news: HostEvent) {
        let (name, way) = match news {
            HostEvent::Ready => ("ready", ""),
            HostEvent::Step => ("step", ""),
            HostEvent::Complete => ("complete", ""),
            HostEvent::Share(way) => ("share", taking::name(way)),
        };
        self.say(name, way);
    }

    fn on_asked(&self, asked: Callback<Action>) {
        *self.asked.borrow_mut() = Some(asked);
    }

    fn see(&self, answers: &Answers, example: Option<Invented<'static>>) {
        *self.seen.borrow_mut() = (answers.clone(), example);
    }

    fn on_idle(&self, root: &NodeRef, seconds: u16, idle: Callback<Option<u16>>) -> Option<Box<dyn Any>> {
        // On our own page a key counts wherever the keyboard is.
        let place: EventTarget = match window().filter(|_| self.page) {
            Some(window) => window.into(),
            None => root.cast::<Element>()?.into(),
        };
        Some(Box::new(idle::watch(&place, seconds, idle)))
    }

    fn guard(&self, root: &NodeRef, turn: Rc<Cell<u32>>) -> Option<Box<dyn Any>> {
        // Above the place where Yew listens: the shadow root, or the document.
        let place = root.cast::<Element>()?.get_root_node();
        Some(Box::new(guard::guard(&place, &turn)))
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

    fn on_room(&self, place: &NodeRef, room: Callback<bool>) -> Option<Box<dyn Any>> {
        Some(Box::new(room::watch(&place.cast::<Element>()?, room)?))
    }

    fn renew(&self) {
        self.say("renew", "");
    }

    fn load(&self, policy: &Policy) -> Saved {
        // What must not store does not look either.
        if self.blind {
            return Saved::Nothing;
        }
        storage::load(&self.key(policy), policy, &mut self.known.borrow_mut())
    }

    fn look(&self, policy: &Policy, keep: Keep) -> Option<Saved> {
        storage::look(&self.key(policy), policy, keep, &mut self.known.borrow_mut())
    }

    fn on_stored(&self, stored: Callback<()>) -> Option<Box<dyn Any>> {
        let window = window()?;
        let listen = |name: &'static str| {
            let stored = stored.clone();
            EventListener::new(&window, name, move |_| stored.emit(()))
        };
        // A page that the browser had put aside has heard nothing meanwhile.
        Some(Box::new(["storage", "pageshow"].map(listen)))
    }

    fn place(&self, policy: &Policy) -> Option<(String, Option<usize>)> {
        let kept = if self.blind { None } else { storage::take_place(&self.key(policy)) }?;
        let (visit, place) = kept.split_once(' ')?;
        visit.clone_into(&mut self.visit.borrow_mut());
        let entry = self.history().and_then(|history| history.state().ok()?.as_string());
        let at = entry.and_then(|entry| self.place_of(&entry));
        self.at.set(at.unwrap_or_default());
        Some((place.to_owned(), at))
    }

    fn keep_place(&self, policy: &Policy, place: &str) {
        let kept =
            if place.is_empty() { String::new() } else { [&**self.visit.borrow(), " ", place].concat() };
        storage::keep_place(&self.key(policy), &kept);
    }

    fn save(&self, policy: &Policy, keep: Keep, kept: (&Answers, &Notes)) -> Result<(), StorageError> {
        storage::save(&self.key(policy), policy, keep, kept, &mut self.known.borrow_mut())
    }

    fn keep_only(&self, policy: &Policy, keep: Keep) {
        if !self.blind {
            storage::keep_only(&self.key(policy), keep);
        }
    }

    fn cases(&self, policy: &Policy) -> String {
        if self.blind { String::new() } else { storage::cases(&self.key(policy)) }
    }

    fn keep_cases(&self, policy: &Policy, text: &str) -> bool {
        storage::keep_cases(&self.key(policy), text)
    }

    fn forget(&self, policy: &Policy, all: bool) -> bool {
        self.blind || storage::forget(&self.key(policy), all, &mut self.known.borrow_mut())
    }

    fn address(&self) -> String {
        self.address.borrow().clone()
    }

    fn opened(&self) -> Option<String> {
        let location = window().filter(|_| self.page)?.location();
        let end = location.hash().ok().filter(|hash| share::is_link(hash))?;
        let clean = [location.pathname().ok()?, location.search().ok()?].concat();
        // Where a page may not change its address, the link still opens.
        let _ = self.history()?.replace_state_with_url(&self.entry(self.at.get()), "", Some(&clean));
        Some(end)
    }

    fn on_opened(&self, opened: Callback<String>) -> Option<Box<dyn Any>> {
        let window = window().filter(|_| self.page)?;
        let this = self.clone();
        let listener = EventListener::new(&window, "hashchange", move |_| {
            // The browser has made an entry of its own: with a link it is the next place of the trail, with what is none the
            // same place once more.
            this.at.set(this.at.get() + 1);
            if let Some(end) = this.opened() {
                opened.emit(end);
            } else {
                this.at.set(this.at.get().saturating_sub(1));
                let _ = this.history().map(|history| history.replace_state(&this.entry(this.at.get()), ""));
            }
        });
        Some(Box::new(listener))
    }

    fn copy(&self, root: &NodeRef, text: &str, done: Callback<Done>) {
        taking::copy(root.cast::<Element>(), text, done);
    }

    fn sends(&self) -> bool {
        taking::sends()
    }

    fn send(&self, what: (&str, &str, &str), refused: Callback<()>) {
        taking::send(what, refused);
    }

    fn save_file(&self, name: &str, media_type: &str, text: &str) -> bool {
        taking::save(name, media_type, text)
    }

    fn draw(&self, svg: &str, size: (u32, u32), done: Callback<Option<String>>) {
        taking::draw(svg, size, &done);
    }

    fn save_picture(&self, name: &str, picture: &str) -> bool {
        taking::download(name, picture).is_some()
    }

    fn locks(&self) -> bool {
        lock::locks()
    }

    fn passphrase(&self) -> String {
        lock::passphrase()
    }

    fn lock(&self, end: String, passphrase: String, done: Callback<Option<String>>) {
        lock::lock(end, passphrase, done);
    }

    fn unlock(&self, locked: String, passphrase: String, done: Callback<Option<String>>) {
        lock::unlock(locked, passphrase, done);
    }

    fn print(&self, begun: Callback<bool>) {
        taking::print(self.print.as_ref(), &begun);
    }

    fn travel(&self, at: usize) {
        let Some(history) = self.history() else {
            return;
        };
        let before = self.at.replace(at);
        // A page that may not change its history still works; only the browser’s buttons then leave it.
        let _ = match (at, before) {
            (0, 0) => history.replace_state(&self.entry(0), ""),
            // Two steps may come in one breath, as in a double click; each is an entry to come back to.
            // The one they are made from may be new, and is the place of the trail that it was before.
            _ if at > before => (before..=at).try_for_each(|at| match at {
                at if at == before => history.replace_state(&self.entry(at), ""),
                at => history.push_state(&self.entry(at), ""),
            }),
            _ if at < before => {
                let back = i32::try_from(before - at).unwrap_or_default();
                history.go_with_delta(-back)
            }
            _ => Ok(()),
        };
    }

    fn on_travel(&self, travelled: Callback<usize>) -> Option<Box<dyn Any>> {
        let window = window().filter(|_| self.page)?;
        let this = self.clone();
        let listener = EventListener::new(&window, "popstate", move |event| {
            let entry = event.dyn_ref::<PopStateEvent>().and_then(|event| event.state().as_string());
            let entry = entry.filter(|entry| entry.starts_with(ENTRY));
            // An entry of a visit whose place was not kept leads to the start.
            if let Some(place) = entry.map(|entry| this.place_of(&entry).unwrap_or(0)) {
                this.at.set(place);
                travelled.emit(place);
            }
        });
        Some(Box::new(listener))
    }
}

fn find(root: &NodeRef, selector: &str) -> Option<(Element, HtmlElement)> {
    let root = root.cast::<Element>()?;
    let target = root.query_selector(selector).ok().flatten()?;
    Some((root, target.dyn_into().ok()?))
}

/// The day by the clock of the device.
pub(super) fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let narrow = |number: u32| u8::try_from(number).unwrap_or_default();
    u16::try_from(now.get_full_year())
        .ok()
        .and_then(|year| Date::new(year, narrow(now.get_month() + 1), narrow(now.get_date())))
}
