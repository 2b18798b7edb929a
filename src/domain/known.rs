//! What the answers say about each fact: the options that hold and the options that may hold.
//!
//! Worked out once for a set of answers, so that the conditions of all measures read it as two bit sets.

use super::answer::{Answer, Answers};
use super::fact::{Fact, Kind};

/// What is known of one fact.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Known {
    /// Options that hold; for a number, its value.
    pub holds: u32,
    /// Options that may hold. Empty when everything is known; for a number, 1 while it is not known.
    pub may: u32,
}

impl Known {
    fn of(fact: &Fact, answer: Option<Answer>, answers: &Answers) -> Self {
        if fact.umbrella.is_some_and(|umbrella| umbrella.excludes(answers)) {
            return Self { holds: fact.none_bits(), may: 0 };
        }
        let all = fact.whole_bits();
        match (fact.kind, answer) {
            (Kind::Number, Some(Answer::Number(value))) => Self { holds: value, may: 0 },
            (Kind::Number, _) => Self { holds: 0, may: 1 },
            (Kind::Choice | Kind::YesNo, Some(Answer::One(option))) => {
                match fact.options.get(usize::from(option)) {
                    Some(half) if half.one_of != 0 => Self::one_of(half.one_of),
                    _ => Self { holds: 1 << (option & 31) & all, may: 0 },
                }
            }
            (Kind::Multi, Some(Answer::Several { ticked, unsure })) => {
                let holds = ticked & all;
                Self { holds, may: if unsure { all & !holds } else { 0 } }
            }
            (_, Some(Answer::Unsure)) => match &fact.derivation {
                Some(derivation) => Self::one_of(derivation.possible(answers) & all),
                None => Self { holds: 0, may: all },
            },
            (_, _) => Self { holds: 0, may: all },
        }
    }

    /// Exactly one of these options holds.
    fn one_of(options: u32) -> Self {
        if options.is_power_of_two() {
            Self { holds: options, may: 0 }
        } else {
            Self { holds: 0, may: options }
        }
    }
}

/// What is known of every fact, by index.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Knowledge(Vec<Known>);

impl Knowledge {
    /// What these answers say.
    pub fn of(facts: &[Fact], answers: &Answers) -> Self {
        let known = |(fact, index): (&Fact, u16)| Known::of(fact, answers.get(index), answers);
        Self(facts.iter().zip(0..).map(known).collect())
    }

    /// What is known of the fact with this index. Nothing is known of a fact that does not exist.
    pub fn get(&self, fact: u16) -> Known {
        self.0.get(usize::from(fact)).copied().unwrap_or(Known { holds: 0, may: u32::MAX })
    }
}
