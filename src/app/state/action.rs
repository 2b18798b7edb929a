//! What a visitor can do.

use crate::domain::answer::Answer;
use crate::domain::text::Language;
use crate::domain::verdict::Verdict;

use super::{Fold, Place};

/// One thing that a visitor does.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Action {
    /// Switches the language, and stays in place.
    Speak(Language),
    /// Begins, or goes on with the next open screen.
    Continue,
    /// Goes back to where the visitor was before.
    Back,
    /// Goes on from a screen; shows what is missing, if anything is.
    Next,
    /// Answers a checklist with *none of these* and goes on.
    NothingAndNext,
    /// Goes to a page.
    Go(Place),
    /// Goes to the screen of a fact.
    Visit(u16),
    /// Moves the keyboard to a fact on this screen.
    FocusFact(u16),
    /// Picks an answer.
    Pick(u16, Answer),
    /// Ticks an option of a fact that takes several, or takes the tick back.
    Option(u16, u8),
    /// *I am not sure about some*, for one fact.
    SomeUnsure(u16),
    /// *None of these*, for one fact.
    NoneOf(u16),
    /// Types a number.
    Type(u16, String),
    /// Ticks a row of a checklist, or takes the tick back.
    Row(u16),
    /// *I am not sure about some*, for a checklist.
    RestUnsure,
    /// *None of these*, for a checklist.
    Nothing,
    /// Folds or unfolds a part of the page.
    Toggle(Fold),
    /// Shows one verdict only, or all of them when it was the only one.
    Filter(Verdict),
    /// Forgets all answers.
    Clear,
}
