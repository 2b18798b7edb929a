//! What stands beside the questions where there is room. Where the styles leave it none, it is not drawn: a phone would
//! pay for it at every answer.

use core::any::Any;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VComp;

use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::app::platform::Platform;
use crate::app::room::Room;

/// What is drawn where there is room, and who is told whether there is.
#[derive(Clone, Properties)]
struct Inside {
    drawn: Html,
    platform: Rc<dyn Platform>,
    room: Rc<Room>,
}

/// Never the same: to find out costs more than to draw it, which compares as well.
impl PartialEq for Inside {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// This, where there is room.
pub(in crate::app) fn beside(ctx: &Context, draw: impl FnOnce() -> Element) -> Html {
    let drawn = if ctx.room.is_there() { draw().into() } else { Html::default() };
    let inside = Inside { drawn, platform: ctx.platform.clone(), room: ctx.room.clone() };
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
            let Inside { platform, room, .. } = context.props();
            let told = room.clone();
            self.watch = platform.on_room(&self.place, Callback::from(move |there| told.found(there)));
            if self.watch.is_none() {
                room.found(true);
            }
        }
    }
}
