//! What stands beside the questions where there is room. Where the styles leave it none, it is not drawn: a phone would
//! pay for it at every answer.

use core::any::Any;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VComp;

use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::app::platform::Platform;

/// What is drawn where there is room, and what tells whether there is.
#[derive(Clone, Properties)]
struct Inside {
    drawn: Html,
    platform: Rc<dyn Platform>,
}

/// Never the same: to find out costs more than to draw it, which compares as well.
impl PartialEq for Inside {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// This, where there is room.
pub(in crate::app) fn beside(ctx: &Context, drawn: Element) -> Html {
    let inside = Inside { drawn: drawn.into(), platform: ctx.platform.clone() };
    VComp::new::<Beside>(Rc::new(inside), None).into()
}

struct Beside {
    /// Has no height of its own, so that what is drawn beneath changes nothing about it.
    place: NodeRef,
    room: bool,
    watch: Option<Box<dyn Any>>,
}

impl Component for Beside {
    type Message = bool;
    type Properties = Inside;

    fn create(_: &yew::Context<Self>) -> Self {
        Self { place: NodeRef::default(), room: false, watch: None }
    }

    fn update(&mut self, _: &yew::Context<Self>, room: bool) -> bool {
        core::mem::replace(&mut self.room, room) != room
    }

    fn view(&self, context: &yew::Context<Self>) -> Html {
        let drawn = if self.room { context.props().drawn.clone() } else { Html::default() };
        element("div").add(element("div").found_by(self.place.clone())).add(drawn).into()
    }

    fn rendered(&mut self, context: &yew::Context<Self>, first: bool) {
        if first {
            self.watch = context.props().platform.on_room(&self.place, context.link().callback(|room| room));
            if self.watch.is_none() {
                context.link().send_message(true);
            }
        }
    }
}
