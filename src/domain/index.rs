//! Indices and numbers: each kind has a type of its own, so that no two kinds can be mixed up.
//!
//! An *index* is a place in a list of the policy that is loaded, counted from 0; it means nothing beside another revision of
//! it. A *number* is published: the text, links and stored answers know a thing by it, whatever its place is by then.
//!
//! The compiler refuses what mixes them:
//!
//! ```compile_fail,E0308
//! # use policy_selfcheck::domain::{answer::Answers, index::MeasureIndex};
//! Answers::none(9).get(MeasureIndex::new(3)); // a measure is no fact
//! ```
//!
//! ```compile_fail,E0308
//! # use policy_selfcheck::{domain::index::FactNumber, pack};
//! pack::policy().unwrap().fact_at(FactNumber::new(3)); // a number is no place
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

            /// The first so many indices, as far as there are any.
            pub fn up_to(count: usize) -> impl Iterator<Item = Self> {
                (0..count.try_into().unwrap_or(<$inside>::MAX)).map(Self)
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

#[cfg(test)]
mod tests {
    use super::{
        ChangeIndex, ChapterIndex, ClauseIndex, ClauseNumber, DepartmentIndex, EnterpriseIndex, FactIndex,
        FactNumber, MeasureIndex, MeasureNumber, NodeIndex, NoticeIndex, OptionIndex, OptionNumber,
        ScreenIndex, SentenceIndex,
    };

    /// What does not become another thing by itself. Where it did, there would be two implementations, and the compiler
    /// would refuse them.
    trait Apart<Other> {}

    impl<Kind: From<Other>, Other> Apart<Other> for Kind {}

    fn apart<Kind: Apart<Other>, Other>() {}

    macro_rules! all_apart {
        ($kind:ident $($other:ident)*) => {
            impl Apart<u8> for $kind {}
            impl Apart<u16> for $kind {}
            impl Apart<usize> for $kind {}
            $(
                impl Apart<$other> for $kind {}
                impl Apart<$kind> for $other {}
            )*
            all_apart!($($other)*);
        };
        () => {};
    }

    all_apart! {
        DepartmentIndex ChapterIndex ClauseIndex SentenceIndex MeasureIndex ScreenIndex FactIndex EnterpriseIndex
        NoticeIndex ChangeIndex NodeIndex OptionIndex ClauseNumber MeasureNumber FactNumber OptionNumber
    }

    #[test]
    fn no_kind_becomes_another() {
        apart::<FactIndex, MeasureIndex>();
        apart::<FactIndex, FactNumber>();
        apart::<FactIndex, usize>();
    }

    #[test]
    fn an_index_is_a_place_in_a_list() {
        let list: Vec<(OptionIndex, char)> = OptionIndex::enumerate("ab".chars()).collect();
        assert_eq!(list, [(OptionIndex::new(0), 'a'), (OptionIndex::new(1), 'b')]);
        assert!(OptionIndex::up_to(2).eq(list.iter().map(|(index, _)| *index)));
        assert_eq!(OptionIndex::try_from(255), Ok(OptionIndex::new(255)));
        assert!(OptionIndex::try_from(256).is_err());
        assert_eq!("7".parse(), Ok(FactNumber::new(7)));
    }
}
