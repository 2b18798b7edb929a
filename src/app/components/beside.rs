//! What stands beside the questions where there is room. Where the styles leave it none, it is not drawn: a phone would
//! pay for it at every answer.

use core::any::Any;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VComp;

use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::app::store::Store;

/// What is drawn where there is room, and who is told whether there is.
#[derive(Clone, Properties)]
struct Inside {
    drawn: Html,
    store: Rc<Store>,
}

/// Never the same: to find out costs more than to draw it, which compares as well.
impl PartialEq for Inside {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// This, where there is room.
pub(in crate::app) fn beside(ctx: &Context, draw: impl FnOnce() -> Element) -> Html {
    let drawn = if ctx.store.has_room() { draw().into() } else { Html::default() };
    let inside = Inside { drawn, store: ctx.store.clone() };
    VComp::new::<Beside>(Rc::new(inside), None).into()
}

struct Beside {
    /// Has no height of its own, so that what is drawn beneath changes nothing about it.
    place: NodeRef,
    watch: Option<Box<dyn Any>>,
}

impl Component for Beside {
    type Message = ();
    type Properties = Inside;

    fn create(_: &yew::Context<Self>) -> Self {
        Self { place: NodeRef::default(), watch: None }
    }

    fn view(&self, context: &yew::Context<Self>) -> Html {
        let drawn = context.props().drawn.clone();
        element("div").add(element("div").found_by(self.place.clone())).add(drawn).into()
    }

    fn rendered(&mut self, context: &yew::Context<Self>, first: bool) {
        if first {
            let store = context.props().store.clone();
            let told = store.clone();
            self.watch = store.platform.on_room(&self.place, Callback::from(move |room| told.set_room(room)));
            if self.watch.is_none() {
                store.set_room(true);
            }
        }
    }
}
