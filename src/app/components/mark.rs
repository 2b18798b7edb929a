//! A mark: what a leaf of a condition says, as an icon, a line and a word.

use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::assess::LeafOutcome;
use crate::domain::condition::Phrase;
use crate::domain::verdict::Verdict;
use crate::wording::Wording;

/// How words are marked, the most telling first: where two leaves rest on the same words, that one is drawn.
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
pub(in crate::app) enum Mark {
    Fail,
    Unknown,
    Review,
    Confirm,
    Met,
    Spare,
}

impl Mark {
    /// All marks, in the order of the legend.
    pub(in crate::app) const ALL: [Self; 6] =
        [Self::Met, Self::Fail, Self::Unknown, Self::Review, Self::Confirm, Self::Spare];

    /// The mark of what a leaf says.
    pub(in crate::app) const fn of(outcome: LeafOutcome) -> Self {
        match outcome {
            LeafOutcome::Met => Self::Met,
            LeafOutcome::Near | LeafOutcome::Failed => Self::Fail,
            LeafOutcome::NotNeeded => Self::Spare,
            LeafOutcome::Unknown => Self::Unknown,
            LeafOutcome::Phrase(Phrase::Review) => Self::Review,
            LeafOutcome::MetIfConfirmed
            | LeafOutcome::Phrase(Phrase::Judged | Phrase::Unpublished | Phrase::Open) => Self::Confirm,
        }
    }

    /// The name of its style.
    pub(in crate::app) const fn class(self) -> &'static str {
        match self {
            Self::Fail => "m-fail",
            Self::Unknown => "m-unknown",
            Self::Review => "m-review",
            Self::Confirm => "m-confirm",
            Self::Met => "m-met",
            Self::Spare => "m-spare",
        }
    }

    /// Its icon.
    pub(in crate::app) fn icon(self) -> Element {
        icon(match self {
            Self::Fail => Icon::Fail,
            Self::Unknown => Icon::Unknown,
            Self::Review => Icon::verdict(Verdict::Review),
            Self::Confirm => Icon::verdict(Verdict::Confirm),
            Self::Met => Icon::Met,
            Self::Spare => Icon::Spare,
        })
    }

    /// Its word.
    pub(in crate::app) const fn word(self, words: &Wording) -> &'static str {
        match self {
            Self::Fail => words.mark_fail,
            Self::Unknown => words.mark_unknown,
            Self::Review => words.mark_review,
            Self::Confirm => words.mark_confirm,
            Self::Met => words.mark_met,
            Self::Spare => words.mark_spare,
        }
    }

    /// Its word for screen readers, before the words that are marked.
    pub(in crate::app) fn hidden(self, ctx: &Context) -> Element {
        element("span")
            .class("hidden")
            .set("lang", ctx.words.tag)
            .text(self.word(ctx.words))
            .text(ctx.words.mark_colon)
    }
}
