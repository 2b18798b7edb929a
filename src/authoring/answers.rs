//! Answers as people write them: by the names of facts and options. Nothing is guessed.

use crate::domain::answer::{Answer, Answers};
use crate::domain::fact::{Fact, Kind};
use crate::domain::policy::Policy;
use crate::domain::raw_answer::{RawAnswer, RawAnswerError, UNSURE};
use crate::domain::text::Language;

use super::suggest::nearest;

/// Why an answer cannot be read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AnswerError {
    /// No fact has this name.
    UnknownFact {
        /// The name.
        fact: String,
        /// The nearest one.
        nearest: Option<String>,
    },
    /// The fact has no such option.
    UnknownOption {
        /// The fact.
        fact: String,
        /// What was given.
        option: String,
        /// The nearest one.
        nearest: Option<String>,
        /// What the fact takes.
        takes: String,
    },
    /// The fact takes another kind of answer.
    WrongKind {
        /// The fact.
        fact: String,
        /// What was given.
        answer: String,
        /// What the fact takes.
        takes: String,
    },
}

/// Reads an answer into `answers`.
pub fn read(policy: &Policy, id: &str, said: &RawAnswer, answers: &mut Answers) -> Result<(), AnswerError> {
    let Some((index, fact)) = policy.fact(id) else {
        let nearest = nearest(id, super::known_facts(policy)).map(str::to_owned);
        return Err(AnswerError::UnknownFact { fact: id.to_owned(), nearest });
    };
    answers.set(index, Some(answer(fact, said)?));
    Ok(())
}

fn answer(fact: &Fact, said: &RawAnswer) -> Result<Answer, AnswerError> {
    said.to(fact).map_err(|why| match why {
        RawAnswerError::Option(word) => {
            let options = fact.options.iter().map(|option| option.id.as_str());
            AnswerError::UnknownOption {
                fact: fact.id.clone(),
                option: word.to_owned(),
                nearest: nearest(word, options).map(str::to_owned),
                takes: takes(fact),
            }
        }
        RawAnswerError::Kind => {
            AnswerError::WrongKind { fact: fact.id.clone(), answer: said.to_string(), takes: takes(fact) }
        }
    })
}

/// What a fact takes, as it is written.
pub fn takes(fact: &Fact) -> String {
    let options = |between: &str| {
        let names = fact.options.iter().map(|option| option.id.as_str()).chain([UNSURE]);
        names.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(between)
    };
    match fact.kind {
        Kind::YesNo => format!("true | false | \"{UNSURE}\""),
        Kind::Choice => options(" | "),
        Kind::Multi => format!("[] | [{}]", options(", ")),
        Kind::Number => format!("0 | 1 | 2 | … | \"{UNSURE}\""),
    }
}

impl AnswerError {
    /// What is wrong, and how to mend it.
    pub fn say(&self, language: Language) -> (String, String) {
        let meant = |nearest: &Option<String>| match (nearest, language) {
            (Some(name), Language::OFFICIAL) => format!("是不是 `{name}`？"),
            (Some(name), _) => format!("did you mean `{name}`?"),
            (None, _) => String::new(),
        };
        match (self, language) {
            (Self::UnknownFact { fact, nearest }, Language::OFFICIAL) => {
                let help = if nearest.is_some() {
                    meant(nearest)
                } else {
                    "`selfcheck questions` 列出全部事实".to_owned()
                };
                (format!("没有名为 `{fact}` 的事实"), help)
            }
            (Self::UnknownFact { fact, nearest }, _) => {
                let help = if nearest.is_some() {
                    meant(nearest)
                } else {
                    "`selfcheck questions` lists all facts".to_owned()
                };
                (format!("there is no fact `{fact}`"), help)
            }
            (Self::UnknownOption { fact, option, nearest, takes }, Language::OFFICIAL) => {
                let help = if nearest.is_some() { meant(nearest) } else { format!("它接受 {takes}") };
                (format!("事实 `{fact}` 没有选项 `{option}`"), help)
            }
            (Self::UnknownOption { fact, option, nearest, takes }, _) => {
                let help = if nearest.is_some() { meant(nearest) } else { format!("it takes {takes}") };
                (format!("the fact `{fact}` has no option `{option}`"), help)
            }
            (Self::WrongKind { fact, answer, takes }, Language::OFFICIAL) => {
                (format!("`{fact}` 不接受答案 `{answer}`"), format!("它接受 {takes}"))
            }
            (Self::WrongKind { fact, answer, takes }, _) => {
                (format!("`{fact}` does not take the answer `{answer}`"), format!("it takes {takes}"))
            }
        }
    }
}
