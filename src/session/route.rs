//! The pages that a visitor can be on.

use crate::domain::index::FactIndex;

/// Where the visitor is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Route {
    /// What this is, before the first question.
    Start,
    /// A few questions that sort the whole catalogue: the one at this place of their list; behind the last one, what came
    /// of them.
    QuickLook(u16),
    /// Invented organisations to look at.
    Examples,
    /// A page of the questionnaire, as a fact that it asks: the question, or any row of the checklist.
    Screen(FactIndex),
    /// The verdicts.
    Result,
    /// All answers, to change one.
    Review,
    /// Which step opens how much.
    RoadMap,
    /// The whole official text with its verdicts.
    Text,
    /// The result as a call list.
    Departments,
    /// Every measure as a bead, large enough to be touched.
    Beads,
    /// The ways to take the result away.
    Share,
    /// The result as a report on paper.
    Paper,
    /// Two results side by side.
    Compare,
    /// A link that waits for its passphrase.
    Decrypt,
}

impl Route {
    /// Are the answers always the visitor’s here?
    pub const fn is_about_own(self) -> bool {
        matches!(self, Self::Start | Self::QuickLook(_) | Self::Examples | Self::Screen(_))
    }

    /// Is this a page that asks, and none behind the one where the visitor would go?
    pub(super) fn comes_before(self, next: Self) -> bool {
        match (self, next) {
            (Self::Screen(this), Self::Screen(next)) => this <= next,
            (Self::QuickLook(this), Self::QuickLook(next)) => this <= next,
            (this, next) => matches!((this, next), (Self::Screen(_), Self::Result)),
        }
    }
}
