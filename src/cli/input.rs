//! Answers from JSON: `{fact: true | false | "option" | ["option", …] | number | "unsure"}`.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use serde_json::Value;

use crate::authoring::answers;
use crate::domain::answer::Answers;
use crate::domain::policy::Policy;
use crate::domain::raw_answer::RawAnswer;

use super::failure::Failure;

/// The text of a file, or of standard input for `-`.
pub(super) fn text(file: &Path) -> Result<String, Failure> {
    let mut text = String::new();
    reader(file)?.read_to_string(&mut text).map_err(|error| cannot_read(file, &error))?;
    Ok(text)
}

/// A file, or standard input for `-`, to be read bit by bit.
pub(super) fn reader(file: &Path) -> Result<Box<dyn BufRead>, Failure> {
    if file == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(file).map_err(|error| cannot_read(file, &error))?;
    Ok(Box::new(BufReader::new(file)))
}

/// The input cannot be read.
pub(super) fn cannot_read(file: &Path, error: &io::Error) -> Failure {
    Failure::Input {
        zh: format!("读不了 `{}`：{error}", file.display()),
        en: format!("cannot read `{}`: {error}", file.display()),
    }
}

/// The text of a line.
pub(super) fn utf8(line: &[u8]) -> Result<&str, Failure> {
    std::str::from_utf8(line).map_err(|error| Failure::Input {
        zh: format!("不是 UTF-8：{error}"),
        en: format!("not UTF-8: {error}"),
    })
}

/// The answers of one JSON object.
///
/// # Errors
///
/// What cannot be read, and how to mend it.
pub fn answers(policy: &Policy, json: &str) -> Result<Answers, Failure> {
    let value: Value = serde_json::from_str(json.trim_start_matches('\u{feff}')).map_err(|error| {
        Failure::Input {
            zh: format!("不是有效的 JSON：{error}"), en: format!("not valid JSON: {error}")
        }
    })?;
    let Value::Object(fields) = value else {
        return Err(Failure::Input {
            zh: "答案应当是一个 JSON 对象：{\"事实\": 答案, …}".to_owned(),
            en: "the answers must be one JSON object: {\"fact\": answer, …}".to_owned(),
        });
    };
    let mut answers = Answers::none(policy.facts.len());
    for (id, value) in &fields {
        answers::read(policy, id, &said(value), &mut answers).map_err(Failure::Answer)?;
    }
    Ok(answers)
}

fn said(value: &Value) -> RawAnswer {
    match value {
        Value::Bool(flag) => RawAnswer::Flag(*flag),
        Value::String(word) => RawAnswer::Word(word.clone()),
        Value::Number(number) => number
            .as_u64()
            .and_then(|number| u32::try_from(number).ok())
            .map_or_else(|| RawAnswer::Other(number.to_string()), RawAnswer::Number),
        Value::Array(items) => items
            .iter()
            .map(|item| item.as_str().map(str::to_owned))
            .collect::<Option<_>>()
            .map_or_else(|| RawAnswer::Other(value.to_string()), RawAnswer::Words),
        Value::Null | Value::Object(_) => RawAnswer::Other(value.to_string()),
    }
}
