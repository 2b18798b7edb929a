//! What the app asks of the place it runs in. The only way out of it.

use yew::NodeRef;

use crate::domain::date::Date;

/// What the app tells the page around it. No answer is ever part of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum News {
    /// Everything is there; nothing will be loaded any more.
    Ready,
    /// Another screen is shown.
    Step,
    /// The result is shown.
    Complete,
}

/// The place that the app runs in.
pub trait Host {
    /// The visitor’s calendar day; nothing where the clock cannot be read.
    fn today(&self) -> Option<Date>;

    /// Moves the keyboard to the first element inside `root` that fits the selector; `from_top` shows the page from its
    /// beginning.
    fn focus(&self, root: &NodeRef, selector: &str, from_top: bool);

    /// Tells the page around.
    fn tell(&self, root: &NodeRef, news: News);
}
