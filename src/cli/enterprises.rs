//! `selfcheck enterprises`: the example enterprises of a policy folder, with their answers as `assess` reads them.

use std::io::Write;

use serde_json::{Map, Value, json};

use crate::domain::answer::{Answer, Answers, YES};
use crate::domain::fact::{Choice, Fact, Kind};
use crate::domain::policy::Policy;
use crate::domain::raw_answer::UNSURE;

use super::failure::Failure;
use super::questions::text;

/// Writes the example enterprises as JSON.
pub(super) fn run(policy: &Policy, out: &mut impl Write) -> Result<(), Failure> {
    let enterprises = policy.enterprises.iter().map(|enterprise| {
        json!({
            "id": enterprise.id,
            "title": text(&enterprise.title),
            "summary": text(&enterprise.summary),
            "answers": answers(policy, &enterprise.answers),
        })
    });
    writeln!(out, "{:#}", Value::Array(enterprises.collect()))?;
    Ok(())
}

/// Answers as `assess` reads them.
pub fn answers(policy: &Policy, answers: &Answers) -> Value {
    let given = policy
        .facts
        .iter()
        .zip(answers.iter())
        .filter_map(|(fact, answer)| Some((fact.id.clone(), written(fact, answer?))));
    Value::Object(given.collect::<Map<_, _>>())
}

fn written(fact: &Fact, answer: Answer) -> Value {
    let name = |option: &Choice| json!(option.id);
    match answer {
        Answer::Unsure => json!(UNSURE),
        Answer::One(option) if fact.kind == Kind::YesNo => json!(option == YES),
        Answer::One(option) => fact.option_at(option).map_or(Value::Null, name),
        Answer::Several { ticked, unsure } => {
            fact.options_in(ticked).map(name).chain(unsure.then(|| json!(UNSURE))).collect()
        }
        Answer::Number(number) => json!(number),
    }
}
