//! A session, drawn by Yew’s server renderer: no browser, no effects.

use core::any::Any;
use core::future::Future;
use core::pin::pin;
use core::task::{Context as Task, Poll, Waker};
use std::rc::Rc;

use yew::LocalServerRenderer;
use yew::prelude::*;

use crate::app::context::Context;
use crate::app::parts::Parts;
use crate::app::platform::{EffectContext, Platform};
use crate::app::room::Room;
use crate::app::root;
use crate::domain::policy::Policy;
use crate::session::{Config, Device, Effect, Opening, Session};

/// The HTML of the page that the session is on.
pub(crate) fn html(policy: &'static Policy, session: Session) -> String {
    let props = DrawnProps { policy, session: Rc::new(session) };
    let rendering = LocalServerRenderer::<Drawn>::with_props(props).hydratable(false).render();
    // Nothing in a page waits for anything.
    match pin!(rendering).poll(&mut Task::from_waker(Waker::noop())) {
        Poll::Ready(html) => html,
        Poll::Pending => panic!("a page waits for something"),
    }
}

#[derive(Properties, PartialEq)]
struct DrawnProps {
    policy: &'static Policy,
    session: Rc<Session>,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    let platform: Rc<dyn Platform> = Rc::new(Nowhere);
    let (send, room, parts) = (Callback::noop(), Rc::new(Room::new(Callback::noop())), Parts::all());
    root::view(
        &Context::of(props.policy, &props.session, &platform, &room, &parts, &send),
        NodeRef::default(),
        0,
    )
}

/// No place at all: nothing that it is asked for is needed to draw a page.
struct Nowhere;

impl Platform for Nowhere {
    fn opening(&self, _: &'static Policy) -> Opening {
        unreachable!("the session is open")
    }

    fn device(&self, policy: &'static Policy) -> Device {
        Device::on(policy.from)
    }

    fn run(&self, _: Effect, _: EffectContext<'_>) {}

    fn subscribe(&self, _: &Config, _: EffectContext<'_>) -> Box<dyn Any> {
        Box::new(())
    }

    fn on_room(&self, _: &NodeRef, _: Callback<bool>) -> Option<Box<dyn Any>> {
        None
    }

    fn on_painted(&self, _: &NodeRef, _: Callback<()>) -> Option<Box<dyn Any>> {
        None
    }

    fn on_translated(&self, _: &NodeRef, _: &'static str, _: Callback<()>) -> Option<Box<dyn Any>> {
        None
    }

    fn is_translated(&self, _: &NodeRef) -> bool {
        false
    }

    fn focused(&self, _: &NodeRef) -> Option<String> {
        None
    }

    fn refocus(&self, _: &NodeRef, _: &str) {}
}
