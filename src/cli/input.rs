//! Answers from JSON: `{fact: true | false | "option" | ["option", …] | number | "unsure"}`.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use serde_json::Value;

use crate::authoring::answers;
use crate::domain::answer::Answers;
use crate::domain::policy::Policy;
use crate::domain::said::Said;

use super::failure::Failure;

/// The text of a file, or of standard input for `-`.
pub(super) fn text(file: &Path) -> Result<String, Failure> {
    let text = if file == Path::new("-") {
        let mut text = String::new();
        io::stdin().lock().read_to_string(&mut text).map(|_| text)
    } else {
        fs::read_to_string(file)
    };
    text.map_err(|error| Failure::Input {
        zh: format!("读不了 `{}`：{error}", file.display()),
        en: format!("cannot read `{}`: {error}", file.display()),
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

fn said(value: &Value) -> Said {
    match value {
        Value::Bool(flag) => Said::Flag(*flag),
        Value::String(word) => Said::Word(word.clone()),
        Value::Number(number) => number
            .as_u64()
            .and_then(|number| u32::try_from(number).ok())
            .map_or_else(|| Said::Other(number.to_string()), Said::Number),
        Value::Array(items) => items
            .iter()
            .map(|item| item.as_str().map(str::to_owned))
            .collect::<Option<_>>()
            .map_or_else(|| Said::Other(value.to_string()), Said::Words),
        Value::Null | Value::Object(_) => Said::Other(value.to_string()),
    }
}
