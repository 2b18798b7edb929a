//! What the answers say about each fact: the options that hold and the options that may hold.
//!
//! Worked out once for a set of answers, so that the conditions of all measures read it as two bit sets.

use super::answer::{Answer, Answers};
use super::fact::{Fact, Kind};
use super::index::FactIndex;
use super::option_set::OptionSet;

/// What is known of one fact: two words, for every leaf of every condition reads them.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Known {
    holds: OptionSet,
    may: OptionSet,
}

impl Known {
    /// Nothing is known.
    const NOTHING: Self = Self { holds: OptionSet::EMPTY, may: OptionSet::ALL };

    /// Options that hold.
    #[inline(always)]
    pub const fn holds(self) -> OptionSet {
        self.holds
    }

    /// Options that may hold. Empty when everything is known.
    #[inline(always)]
    pub const fn may(self) -> OptionSet {
        self.may
    }

    /// The number, as far as it is known. It stands where the options that hold would.
    #[inline(always)]
    pub const fn number(self) -> Option<u32> {
        if self.may.is_empty() { Some(self.holds.bits()) } else { None }
    }

    fn of(fact: &Fact, answer: Option<Answer>, answers: &Answers) -> Self {
        if fact.umbrella.is_some_and(|umbrella| umbrella.excludes(answers)) {
            return Self::these(fact.none_options());
        }
        let all = fact.whole_options();
        match (fact.kind, answer) {
            (Kind::Number, Some(Answer::Number(value))) => Self::these(OptionSet::from_bits(value)),
            (Kind::Number, _) => Self::NOTHING,
            (Kind::Choice | Kind::YesNo, Some(Answer::One(option))) => match fact.option_at(option) {
                Some(half) if !half.one_of.is_empty() => Self::one_of(half.one_of),
                _ => Self::these(OptionSet::only(option).intersection(all)),
            },
            (Kind::Multi, Some(Answer::Several { ticked, unsure })) => {
                let holds = ticked.intersection(all);
                Self { holds, may: if unsure { all.difference(holds) } else { OptionSet::EMPTY } }
            }
            (_, Some(Answer::Unsure)) => match &fact.derivation {
                Some(derivation) => Self::one_of(derivation.possible(answers).intersection(all)),
                None => Self { may: all, ..Self::NOTHING },
            },
            (_, _) => Self { may: all, ..Self::NOTHING },
        }
    }

    /// Exactly these options hold.
    const fn these(options: OptionSet) -> Self {
        Self { holds: options, may: OptionSet::EMPTY }
    }

    /// Exactly one of these options holds.
    fn one_of(options: OptionSet) -> Self {
        if options.single().is_some() { Self::these(options) } else { Self { may: options, ..Self::NOTHING } }
    }
}

/// What is known of every fact, by index.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Knowledge(Vec<Known>);

impl Knowledge {
    /// What these answers say.
    pub fn of(facts: &[Fact], answers: &Answers) -> Self {
        let known = |(index, fact): (FactIndex, &Fact)| Known::of(fact, answers.get(index), answers);
        Self(FactIndex::enumerate(facts).map(known).collect())
    }

    /// What is known of the fact with this index. Nothing is known of a fact that does not exist.
    pub fn get(&self, fact: FactIndex) -> Known {
        self.0.get(usize::from(fact)).copied().unwrap_or(Known::NOTHING)
    }
}
