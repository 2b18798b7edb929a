//! What the app asks of the place it runs in. The only way out of it.

use core::any::Any;
use core::cell::Cell;
use std::rc::Rc;

use yew::{Callback, NodeRef};

use crate::domain::answer::Answers;
use crate::domain::date::Date;
use crate::domain::policy::Policy;
use crate::report::Invented;

use crate::session::{Action, Export, Keep, Notes, Saved, StorageError};

/// What the app tells the page around it. No answer is ever part of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum HostEvent {
    /// Everything is there; nothing will be loaded any more.
    Ready,
    /// Another screen is shown.
    Step,
    /// The result is shown.
    Complete,
    /// The visitor takes the result away.
    Share(Export),
}

/// What is shown when the keyboard moves.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shown {
    /// The element, wherever in the window.
    Anywhere,
    /// The element and what follows it.
    FromHere,
    /// The page from its beginning.
    FromTop,
}

/// What a host knows of something that it was asked to do.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Done {
    /// It is done.
    Yes,
    /// It is said to be.
    Perhaps,
    /// It is not.
    No,
}

/// The place that the app runs in.
pub trait Host {
    /// The visitor’s calendar day; nothing where the clock cannot be read.
    fn today(&self) -> Option<Date>;

    /// Moves the keyboard to the first element inside `root` that fits the selector, and shows as much as is asked.
    fn focus(&self, root: &NodeRef, selector: &str, shown: Shown);

    /// The page inside `root` is one that the visitor has come back to by loading it anew.
    fn return_to(&self, root: &NodeRef);

    /// Takes the keyboard out of `root`, wherever in it it is.
    fn unfocus(&self, root: &NodeRef);

    /// Brings the first element that fits into view and leaves the keyboard where it is.
    fn reveal(&self, root: &NodeRef, selector: &str);

    /// Tells the page around.
    fn tell(&self, news: HostEvent);

    /// Calls back with what the page around asks for, for as long as the app lives.
    fn on_asked(&self, asked: Callback<Action>);

    /// The answers in effect and the example that they are about, for a page around that asks for the assessment.
    fn see(&self, answers: &Answers, example: Option<Invented<'static>>);

    /// Calls back with the seconds that are left when nobody has touched anything for almost `seconds`, and with nothing
    /// when somebody does; for as long as what is returned lives.
    fn on_idle(&self, root: &NodeRef, seconds: u16, idle: Callback<Option<u16>>) -> Option<Box<dyn Any>>;

    /// Keeps a second touch from landing on what has just appeared under it, for as long as what is returned lives. Another
    /// number in `turn` is another page.
    fn guard(&self, root: &NodeRef, turn: Rc<Cell<u32>>) -> Option<Box<dyn Any>>;

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

    /// Calls back with whether an element takes any room on the page, and whenever that changes, for as long as what is
    /// returned lives; nothing is returned where the browser cannot tell.
    fn on_room(&self, place: &NodeRef, room: Callback<bool>) -> Option<Box<dyn Any>>;

    /// Draws the app anew, as if the page had just been opened.
    fn renew(&self);

    /// What was kept of earlier answers.
    fn load(&self, policy: &Policy) -> Saved;

    /// Deletes what is kept anywhere else.
    fn keep_only(&self, policy: &Policy, keep: Keep);

    /// Keeps answers in one place, with what is noted beside them; no answers are no entry.
    ///
    /// # Errors
    ///
    /// When the browser does not let the page store them.
    fn save(&self, policy: &Policy, keep: Keep, kept: (&Answers, &Notes)) -> Result<(), StorageError>;

    /// What another page has put where the answers are kept, since this one has looked or stored there; nothing, where all
    /// is as it was.
    fn look(&self, policy: &Policy, keep: Keep) -> Option<Saved>;

    /// Calls back when it is time to look, for as long as what is returned lives.
    fn on_stored(&self, stored: Callback<()>) -> Option<Box<dyn Any>>;

    /// The place that was kept for this tab, and where in its trail the browser’s history is, if it knows.
    fn place(&self, policy: &Policy) -> Option<(String, Option<usize>)>;

    /// Keeps the place for this tab; an empty text is no entry.
    fn keep_place(&self, policy: &Policy, place: &str);

    /// The results that are kept under a name, as text.
    fn cases(&self, policy: &Policy) -> String;

    /// Keeps them on this device, and says whether they are there; an empty text is no entry.
    fn keep_cases(&self, policy: &Policy, text: &str) -> bool;

    /// Deletes everything that was kept, `all` says whether the results under a name as well, and reads again: is nothing of
    /// it left?
    fn forget(&self, policy: &Policy, all: bool) -> bool;

    /// The page that opens a link, without what stands behind its `#`; empty where there is none.
    fn address(&self) -> String;

    /// What stood behind the `#` when the page was opened; it is taken out of the address.
    fn opened(&self) -> Option<String>;

    /// Calls back with what stands behind the `#` when it changes while the page is open.
    fn on_opened(&self, opened: Callback<String>) -> Option<Box<dyn Any>>;

    /// Puts a text into the clipboard, and says whether it is there.
    fn copy(&self, root: &NodeRef, text: &str, done: Callback<Done>);

    /// Does the device offer ways to send something?
    fn sends(&self) -> bool;

    /// Hands a title, a text and an address to what the device offers for sending, and calls back if it takes nothing.
    fn send(&self, what: (&str, &str, &str), refused: Callback<()>);

    /// Hands a text to the browser as a file.
    fn save_file(&self, name: &str, media_type: &str, text: &str) -> bool;

    /// Turns a drawing into pixels, and calls back with the address of an image that holds all of it.
    fn draw(&self, svg: &str, size: (u32, u32), done: Callback<Option<String>>);

    /// Hands an image to the browser as a file.
    fn save_picture(&self, name: &str, picture: &str) -> bool;

    /// Can links be locked here?
    fn locks(&self) -> bool;

    /// A passphrase that nobody guesses.
    fn passphrase(&self) -> String;

    /// Locks the end of a link, and calls back with the locked one.
    fn lock(&self, end: String, passphrase: String, done: Callback<Option<String>>);

    /// Opens a locked link, and calls back with the end of the link that it holds.
    fn unlock(&self, locked: String, passphrase: String, done: Callback<Option<String>>);

    /// Prints the page that is drawn, and calls back with whether the browser has begun to; once more, if it does later.
    fn print(&self, begun: Callback<bool>);

    /// The visitor is at this place of the trail now: for the browser’s own buttons.
    fn travel(&self, at: usize);

    /// Calls back when the browser’s buttons lead to another place of the trail, for as long as what is returned lives.
    fn on_travel(&self, travelled: Callback<usize>) -> Option<Box<dyn Any>>;
}
