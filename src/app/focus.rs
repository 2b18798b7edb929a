//! Where on the page the keyboard goes: the elements that are drawn for each [`Focus`], and how much of the page is shown.

use crate::session::{Focus, Fold};

use super::components::what_if::tried;

/// What is shown when the keyboard moves.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shown {
    /// The element, wherever in the window; the keyboard stays where it is.
    InSight,
    /// The element, wherever in the window.
    Anywhere,
    /// The element and what follows it.
    FromHere,
    /// The page from its beginning.
    FromTop,
}

/// How much is shown.
pub fn shown(focus: Focus) -> Shown {
    match focus {
        Focus::Heading => Shown::FromTop,
        Focus::Measure(_) | Focus::Department(_) => Shown::FromHere,
        Focus::Picture | Focus::Unfolded(_) | Focus::Admitted => Shown::InSight,
        Focus::Attract
        | Focus::Problems
        | Focus::Clearing
        | Focus::Case
        | Focus::Cases
        | Focus::Fact(_)
        | Focus::Trial
        | Focus::Tried(..)
        | Focus::Sentence(_) => Shown::Anywhere,
    }
}

/// The first element that fits is where the keyboard goes.
pub fn selector(focus: Focus) -> String {
    match focus {
        Focus::Attract => ".attract .primary".to_owned(),
        Focus::Heading => "fieldset[tabindex],h1".to_owned(),
        Focus::Problems => ".problems".to_owned(),
        Focus::Clearing => ".clearing button".to_owned(),
        Focus::Case => ".case-asked input, .case-asked button".to_owned(),
        Focus::Cases => ".cases button, .case button".to_owned(),
        Focus::Fact(fact) => ["[data-at='", &fact.to_string(), "'] input"].concat(),
        Focus::Picture => ".picture".to_owned(),
        Focus::Admitted => ".list .group".to_owned(),
        Focus::Department(department) => ["[data-department='", &department.to_string(), "'] h2"].concat(),
        Focus::Unfolded(Fold::Code) => ".code-button".to_owned(),
        Focus::Unfolded(fold @ Fold::Options(..)) => ["[data-line='", &fold.name(), "'] + *"].concat(),
        Focus::Unfolded(fold) => ["[data-hint='", &fold.name(), "']"].concat(),
        Focus::Trial => ".trial-banner button".to_owned(),
        Focus::Tried(fact, answer) => ["[data-tries='", &tried(fact, answer), "']"].concat(),
        Focus::Measure(measure) => ["[data-index='", &measure.to_string(), "'] button"].concat(),
        Focus::Sentence(sentence) => ["[data-sentence='", &sentence.to_string(), "']"].concat(),
    }
}
