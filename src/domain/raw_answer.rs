//! Answers by the names of facts and options, as rule files, the command line and host pages write them. Nothing is
//! guessed.
//!
//! Not here: the words of an error, and which name may have been meant (`authoring`).

use super::answer::{Answer, NO, YES};
use super::fact::{Fact, Kind};
use super::index::OptionIndex;
use super::option_set::OptionSet;

/// How *not sure* is written, alone or among the options of a list.
pub const UNSURE: &str = "unsure";

/// An answer as it is written.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum RawAnswer {
    /// `true` or `false`.
    Flag(bool),
    /// An option, or `unsure`.
    Word(String),
    /// Options; none of them: an empty list.
    Words(Vec<String>),
    /// A number.
    Number(u32),
    /// Anything else, as it is written.
    Other(String),
}

/// Why it is no answer to the fact.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RawAnswerError<'said> {
    /// The fact has no option of this name.
    Option(&'said str),
    /// The fact takes another kind of answer.
    Kind,
}

impl RawAnswer {
    /// The answer to a fact.
    ///
    /// # Errors
    ///
    /// Why it is none.
    pub fn to(&self, fact: &Fact) -> Result<Answer, RawAnswerError<'_>> {
        match (fact.kind, self) {
            (_, Self::Word(word)) if word == UNSURE => Ok(Answer::Unsure),
            (Kind::YesNo, Self::Flag(flag)) => Ok(Answer::One(if *flag { YES } else { NO })),
            (Kind::Choice, Self::Word(word)) => option(fact, word).map(Answer::One),
            (Kind::Number, Self::Number(number)) => Ok(Answer::Number(*number)),
            (Kind::Multi, Self::Words(words)) => {
                let unsure = words.iter().any(|word| word == UNSURE);
                let mut ticked = OptionSet::EMPTY;
                for word in words.iter().filter(|word| *word != UNSURE) {
                    ticked.insert(option(fact, word)?);
                }
                Ok(Answer::Several { ticked, unsure })
            }
            _ => Err(RawAnswerError::Kind),
        }
    }
}

fn option<'said>(fact: &Fact, word: &'said str) -> Result<OptionIndex, RawAnswerError<'said>> {
    fact.option(word).ok_or(RawAnswerError::Option(word))
}

impl core::fmt::Display for RawAnswer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Flag(flag) => write!(f, "{flag}"),
            Self::Word(word) | Self::Other(word) => f.write_str(word),
            Self::Words(words) => write!(f, "[{}]", words.join(", ")),
            Self::Number(number) => write!(f, "{number}"),
        }
    }
}
