//! Indices and numbers: each kind has a type of its own, so that no two kinds can be mixed up.
//!
//! An *index* is a place in a list of the policy that is loaded, counted from 0; it means nothing beside another revision of
//! it. A *number* is published: the text, links and stored answers know a thing by it, whatever its place is by then.
//!
//! ```compile_fail
//! use policy_selfcheck::domain::answer::Answers;
//! use policy_selfcheck::domain::index::MeasureIndex;
//!
//! Answers::none(9).get(MeasureIndex::new(3)); // a measure is no fact
//! ```

use core::fmt;

use serde::{Deserialize, Serialize};

/// What all indices and numbers have in common.
macro_rules! kind {
    ($(#[$doc:meta])* $name:ident($inside:ty)) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Default, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
        #[serde(transparent)]
        pub struct $name(pub(super) $inside);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl core::str::FromStr for $name {
            type Err = core::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        /// The number alone: what holds it says what it is.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

/// Indices.
macro_rules! index {
    ($($(#[$doc:meta])* $name:ident($inside:ty);)+) => {$(
        kind!($(#[$doc])* $name($inside));

        impl $name {
            /// The index of the thing at this place, counted from 0.
            #[inline(always)]
            pub const fn new(place: $inside) -> Self {
                Self(place)
            }

            /// The first so many indices.
            pub fn up_to(count: usize) -> impl Iterator<Item = Self> {
                (0..).map(Self).take(count)
            }

            /// Each thing of a list with its index.
            pub fn enumerate<T>(list: impl IntoIterator<Item = T>) -> impl Iterator<Item = (Self, T)> {
                (0..).map(Self).zip(list)
            }
        }

        /// The place in the list.
        impl From<$name> for usize {
            #[inline(always)]
            fn from(index: $name) -> Self {
                Self::from(index.0)
            }
        }

        /// The index of a place; an error where no list is as long.
        impl TryFrom<usize> for $name {
            type Error = core::num::TryFromIntError;

            fn try_from(place: usize) -> Result<Self, Self::Error> {
                place.try_into().map(Self)
            }
        }
    )+};
}

/// Numbers.
macro_rules! number {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        kind!($(#[$doc])* $name(u16));

        impl $name {
            /// The number that is written so.
            pub const fn new(number: u16) -> Self {
                Self(number)
            }
        }

        /// A number as rules write it; an error where it is too large.
        impl TryFrom<u32> for $name {
            type Error = core::num::TryFromIntError;

            fn try_from(number: u32) -> Result<Self, Self::Error> {
                number.try_into().map(Self)
            }
        }
    )+};
}

number! {
    /// A clause, as the text counts them.
    ClauseNumber;
    /// A measure.
    MeasureNumber;
    /// A fact.
    FactNumber;
    /// An option, among those of its fact.
    OptionNumber;
}

index! {
    /// A department.
    DepartmentIndex(u16);
    /// A chapter of the text.
    ChapterIndex(u16);
    /// A clause of the text.
    ClauseIndex(u16);
    /// A sentence of the text.
    SentenceIndex(u16);
    /// A measure.
    MeasureIndex(u16);
    /// A screen of the questionnaire.
    ScreenIndex(u16);
    /// A fact.
    FactIndex(u16);
    /// An example enterprise.
    EnterpriseIndex(u16);
    /// A notice.
    NoticeIndex(u16);
    /// A change of the rules.
    ChangeIndex(u16);
    /// A node, among those of its condition.
    NodeIndex(u16);
    /// An option, among those of its fact.
    OptionIndex(u8);
}
