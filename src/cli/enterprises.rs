//! `selfcheck enterprises`: the example enterprises of a policy folder, with their answers as `assess` reads them.

use std::io::Write;

use serde_json::{Map, Value, json};

use crate::domain::answer::{Answer, Answers, YES};
use crate::domain::fact::{Fact, Kind};
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
    let name = |index: usize| fact.options.get(index).map(|option| option.id.as_str());
    match answer {
        Answer::Unsure => json!(UNSURE),
        Answer::One(option) if fact.kind == Kind::YesNo => json!(option == YES),
        Answer::One(option) => json!(name(usize::from(option))),
        Answer::Several { ticked, unsure } => {
            let options = (0..fact.options.len()).filter(|index| ticked & 1 << index != 0).filter_map(name);
            options.chain(unsure.then_some(UNSURE)).map(|name| json!(name)).collect()
        }
        Answer::Number(number) => json!(number),
    }
}
