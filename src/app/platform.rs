//! The app reaches the browser through this alone; what follows from actions arrives as [`Effect`]s.

use core::any::Any;

use yew::{Callback, NodeRef};

use crate::domain::policy::Policy;
use crate::session::{Action, Config, Device, Effect, Opening};

/// Where an effect is carried out, and whom it reports to.
#[derive(Clone, Copy, Debug)]
pub struct EffectContext<'app> {
    /// The policy.
    pub policy: &'static Policy,
    /// What the app has drawn.
    pub root: &'app NodeRef,
    /// Takes what came of it.
    pub send: &'app Callback<Action>,
}

/// The place that the app runs in.
pub trait Platform {
    /// What was found when the page was opened, but for what the page around knows.
    fn opening(&self, policy: &'static Policy) -> Opening;

    /// The device as it is now.
    fn device(&self, policy: &'static Policy) -> Device;

    /// Carries an effect out.
    fn run(&self, effect: Effect, around: EffectContext<'_>);

    /// Reports what happens outside the app, for as long as what is returned lives: requests of the page around, links and
    /// the browser’s own buttons, what other pages store, and that nobody is there. Keeps a second touch from landing on
    /// what has just appeared under it.
    fn subscribe(&self, config: &Config, around: EffectContext<'_>) -> Box<dyn Any>;

    /// Calls back with whether an element takes any room on the page, and whenever that changes, for as long as what is
    /// returned lives; nothing is returned where the browser cannot tell.
    fn on_room(&self, place: &NodeRef, room: Callback<bool>) -> Option<Box<dyn Any>>;

    /// Calls back when what is drawn beside `root` is painted, or should be by now, for as long as what is returned lives.
    fn on_painted(&self, root: &NodeRef, painted: Callback<()>) -> Option<Box<dyn Any>>;

    /// Calls back once, when something else than the app (a translator, mostly) has put words of its own in the place of what
    /// is drawn beside `root`, for as long as what is returned lives. `words` are what a translator would translate.
    fn on_translated(
        &self,
        root: &NodeRef,
        words: &'static str,
        translated: Callback<()>,
    ) -> Option<Box<dyn Any>>;

    /// Has something else put words of its own in the place of the app’s? While somebody types, the field with the words must
    /// stay, and it does not count.
    fn is_translated(&self, root: &NodeRef) -> bool;

    /// A selector of the element inside `root` that has the keyboard.
    fn focused(&self, root: &NodeRef) -> Option<String>;

    /// Moves the keyboard to the first element inside `root` that fits the selector.
    fn refocus(&self, root: &NodeRef, selector: &str);
}
