//! Elements, built by calls: `element("p").class("lead").text(words)`.
//!
//! Yew's `html!` spells the construction of an element out wherever one stands, some 350 bytes each. With these calls
//! the program that a phone loads is a tenth smaller. Not here: anything about what is drawn.

use std::rc::Rc;

use yew::html::{onchange, onclick, oninput, onkeydown};
use yew::prelude::*;
use yew::virtual_dom::{Key, Listener, VList, VTag, VText};

use super::context::Context;
use crate::domain::index::MeasureIndex;
use crate::domain::text::{Language, Text};
use crate::report::phrases;
use crate::session::Action;
use crate::wording::Wording;

/// An element on its way to being drawn.
pub(super) struct Element(Box<VTag>);

/// What an attribute or a text may be: words that are there for good, which are not copied, or words put together.
pub(super) trait Words {
    /// As Yew takes them. Its own conversion copies every `&str`.
    fn words(self) -> AttrValue;
}

impl Words for &'static str {
    fn words(self) -> AttrValue {
        AttrValue::Static(self)
    }
}

impl Words for String {
    fn words(self) -> AttrValue {
        AttrValue::from(self)
    }
}

/// An element with this name.
#[inline(never)]
pub(super) fn element(name: &'static str) -> Element {
    Element(Box::new(VTag::new(name.words())))
}

/// A button that does something, and is never one that sends a form.
#[inline(never)]
pub(super) fn button(ctx: &Context, class: &'static str, action: Action) -> Element {
    let button = element("button").set("type", "button").class(class).on_click(ctx, action);
    // The one filled button is what a page around may style.
    if class == "primary" { button.set("part", "primary-button") } else { button }
}

impl Element {
    /// An attribute.
    pub(super) fn set(self, name: &'static str, value: impl Words) -> Self {
        self.put(name, value.words())
    }

    /// An attribute that says `true` or `false`.
    #[inline(never)]
    pub(super) fn flag(self, name: &'static str, on: bool) -> Self {
        self.set(name, if on { "true" } else { "false" })
    }

    /// Refers to the words about a problem, and adds them at the end.
    pub(super) fn problem(self, problem: Option<(String, Element)>) -> Self {
        match problem {
            Some((id, words)) => self.set("aria-describedby", id).maybe(Some(words)),
            None => self.maybe(None),
        }
    }

    /// Words in the language of the policy.
    #[inline(never)]
    pub(super) fn official(self) -> Self {
        self.set("lang", Wording::of(Language::OFFICIAL).tag)
    }

    /// Words that are official or counted: no translator puts others in their place.
    #[inline(never)]
    pub(super) fn untranslated(self) -> Self {
        self.set("translate", "no")
    }

    /// The class.
    #[inline(never)]
    pub(super) fn class(self, class: &'static str) -> Self {
        self.set("class", class)
    }

    /// The class, and another one.
    #[inline(never)]
    pub(super) fn classes(self, class: &'static str, other: &'static str) -> Self {
        self.set("class", [class, " ", other].concat())
    }

    /// The class, and another one if something holds.
    #[inline(never)]
    pub(super) fn class_if(self, class: &'static str, on: bool, other: &'static str) -> Self {
        if on { self.classes(class, other) } else { self.class(class) }
    }

    /// Tells the element from its neighbours when some of them go.
    #[inline(never)]
    pub(super) fn key(mut self, key: usize) -> Self {
        self.0.key = Some(Key::from(key));
        self
    }

    /// Where to find the element once it is drawn.
    pub(super) fn found_by(mut self, place: NodeRef) -> Self {
        self.0.node_ref = place;
        self
    }

    /// Words inside.
    pub(super) fn text(self, text: impl Words) -> Self {
        self.put_text(text.words())
    }

    /// Words of the policy inside, marked as official ones where they are not translated.
    #[inline(never)]
    pub(super) fn policy_text(self, ctx: &Context, text: &'static Text) -> Self {
        let language = ctx.session.language;
        let translated = language.is_official() || text.translations.get(language).is_some();
        let place = if translated { self } else { self.official() };
        place.text(text.get(language))
    }

    /// Words inside that lines end between; each is kept in one piece by the styles.
    #[inline(never)]
    pub(super) fn phrases(self, text: &str) -> Self {
        let mut pieces = Vec::new();
        for piece in phrases(text) {
            if !pieces.is_empty() {
                pieces.push(element("wbr").into());
            }
            pieces.push(Html::from(piece));
        }
        self.add(element("span").class("phrases").list(pieces))
    }

    /// An element inside. Neighbours that may be missing are given by [`Element::maybe`]: Yew pairs what is drawn with what
    /// is to be drawn by counting from the end.
    pub(super) fn add(self, child: impl Into<Html>) -> Self {
        self.put_child(child.into())
    }

    /// An element inside, if there is one. Its place is kept when there is none, so that its neighbours stay the same
    /// elements, with the keyboard in them.
    #[inline(never)]
    pub(super) fn maybe(self, child: Option<Element>) -> Self {
        self.put_child(child.map(Html::from).unwrap_or_default())
    }

    /// Elements inside, which come and go without moving what follows.
    pub(super) fn each(self, children: impl IntoIterator<Item = Element>) -> Self {
        let mut list = Vec::new();
        for child in children {
            list.push(Html::from(child));
        }
        self.list(list)
    }

    /// The same for what is drawn already, or draws itself.
    #[inline(never)]
    pub(super) fn list(self, children: Vec<Html>) -> Self {
        self.put_child(VList::with_children(children, None).into())
    }

    /// Is the box ticked?
    pub(super) fn checked(mut self, on: bool) -> Self {
        self.0.set_checked(on);
        self
    }

    /// What is in the field.
    pub(super) fn value(mut self, value: String) -> Self {
        self.0.set_value(value);
        self
    }

    /// What a click does.
    #[inline(never)]
    pub(super) fn on_click(self, ctx: &Context, action: Action) -> Self {
        let send = ctx.send.clone();
        let click = Callback::from(move |_| send.emit(action.clone()));
        self.listen(Rc::new(onclick::Wrapper::new(click)))
    }

    /// What a mouse or a finger does, instead of what the browser would; keys and what presses without a hand do what they
    /// always do.
    pub(super) fn on_touch(self, ctx: &Context, action: Action) -> Self {
        let send = ctx.send.clone();
        let click = Callback::from(move |event: MouseEvent| {
            if event.detail() > 0 {
                event.prevent_default();
                send.emit(action.clone());
            }
        });
        self.listen(Rc::new(onclick::Wrapper::new(click)))
    }

    /// What ticking or picking does.
    #[inline(never)]
    pub(super) fn on_change(self, ctx: &Context, action: Action) -> Self {
        let send = ctx.send.clone();
        let change = Callback::from(move |_| send.emit(action.clone()));
        self.listen(Rc::new(onchange::Wrapper::new(change)))
    }

    /// What picking from a list of choices does: the value that was picked leads to an action.
    pub(super) fn on_select(self, ctx: &Context, action: impl Fn(&str) -> Action + 'static) -> Self {
        let send = ctx.send.clone();
        let change = Callback::from(move |event: Event| {
            if let Some(field) = event.target_dyn_into::<web_sys::HtmlSelectElement>() {
                send.emit(action(&field.value()));
            }
        });
        self.listen(Rc::new(onchange::Wrapper::new(change)))
    }

    /// What typing into the field does: its text leads to an action.
    pub(super) fn on_text(self, ctx: &Context, action: impl Fn(String) -> Action + 'static) -> Self {
        let send = ctx.send.clone();
        let input = Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
                send.emit(action(field.value()));
            }
        });
        self.listen(Rc::new(oninput::Wrapper::new(input)))
    }

    /// What a click on something inside with this attribute does: the measure that it names leads to an action.
    pub(super) fn on_pick(
        self,
        ctx: &Context,
        attribute: &'static str,
        action: fn(MeasureIndex) -> Action,
    ) -> Self {
        let send = ctx.send.clone();
        let click = Callback::from(move |event: MouseEvent| {
            let target = event.target_dyn_into::<web_sys::Element>();
            let measure = target.and_then(|target| target.get_attribute(attribute));
            if let Some(measure) = measure.and_then(|measure| measure.parse().ok()) {
                send.emit(action(measure));
            }
        });
        self.listen(Rc::new(onclick::Wrapper::new(click)))
    }

    /// What a click on the ground does: anywhere but on something that does something itself.
    pub(super) fn on_ground(self, ctx: &Context, action: Action) -> Self {
        let send = ctx.send.clone();
        let click = Callback::from(move |event: MouseEvent| {
            let target = event.target_dyn_into::<web_sys::Element>();
            let control = target.and_then(|target| target.closest("button, a, .notice").ok().flatten());
            if control.is_none() {
                send.emit(action.clone());
            }
        });
        self.listen(Rc::new(onclick::Wrapper::new(click)))
    }

    /// What pressing a key does.
    pub(super) fn on_key(self, key: Callback<KeyboardEvent>) -> Self {
        self.listen(Rc::new(onkeydown::Wrapper::new(key)))
    }

    #[inline(never)]
    fn put(mut self, name: &'static str, value: AttrValue) -> Self {
        self.0.add_attribute(name, value);
        self
    }

    #[inline(never)]
    fn put_text(self, text: AttrValue) -> Self {
        self.put_child(VText::new(text).into())
    }

    #[inline(never)]
    fn put_child(mut self, child: Html) -> Self {
        self.0.add_child(child);
        self
    }

    #[inline(never)]
    fn listen(mut self, listener: Rc<dyn Listener>) -> Self {
        self.0.add_listener(listener);
        self
    }
}

impl From<Element> for Html {
    #[inline(never)]
    fn from(tag: Element) -> Self {
        Self::from(*tag.0)
    }
}
