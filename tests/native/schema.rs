//! The schemas that editors use and the loader are of one mind, over every file of both policies and over many ways of
//! spoiling a file.

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use policy_selfcheck::authoring::load;
use policy_selfcheck::authoring::yaml::{self, Node, Value as Yaml};
use serde_json::{Map, Value, json};

use crate::policies::{root, rules};

fn schema(name: &str) -> Validator {
    let text = fs::read_to_string(root().join("rules").join(name)).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

/// A file as an editor sees it: scalars by their form.
fn as_json(node: &Node) -> Value {
    match &node.value {
        Yaml::Text(text) => match text.as_str() {
            "true" => json!(true),
            "false" => json!(false),
            text => text.parse::<u64>().map_or_else(|_| json!(text), |number| json!(number)),
        },
        Yaml::List(items) => items.iter().map(as_json).collect(),
        Yaml::Map(pairs) => {
            let pairs = pairs.iter().map(|(key, value)| (key.text().unwrap().to_owned(), as_json(value)));
            Value::Object(pairs.collect::<Map<_, _>>())
        }
    }
}

fn parsed(path: &Path) -> Value {
    as_json(&yaml::parse(&fs::read_to_string(path).unwrap()).unwrap())
}

#[test]
fn every_file_fits_its_schema() {
    for (place, name) in [
        ("clauses", "clause.schema.json"),
        ("facts", "facts.schema.json"),
        ("policy.yaml", "policy.schema.json"),
        ("glossary.yaml", "glossary.schema.json"),
    ] {
        let schema = schema(name);
        for policy in [rules(), root().join("tests/policies/tiny")] {
            let place = policy.join(place);
            let inside = || fs::read_dir(&place).unwrap().map(|entry| entry.unwrap().path()).collect();
            let paths: Vec<PathBuf> = if place.is_dir() { inside() } else { vec![place.clone()] };
            for path in paths {
                let errors: Vec<String> =
                    schema.iter_errors(&parsed(&path)).map(|error| error.to_string()).collect();
                assert!(errors.is_empty(), "{}: {errors:?}", path.display());
            }
        }
    }
}

/// All ways of spoiling one place of a value: a key too many, a key too few, another kind of value.
fn spoiled(value: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    match value {
        Value::Object(fields) => {
            let mut more = fields.clone();
            more.insert("surprise".to_owned(), json!("x"));
            all.push(Value::Object(more));
            for (key, inner) in fields {
                let mut fewer = fields.clone();
                fewer.remove(key);
                all.push(Value::Object(fewer));
                // What answers a fact takes, which test fits it, and when a notice is said, is for the loader, not for the schema.
                let of_notice = key == "when" && fields.contains_key("text");
                if key != "answers" && !of_notice && !(key == "is" && inner.is_boolean()) {
                    all.extend(spoiled(inner).into_iter().map(|inner| {
                        let mut other = fields.clone();
                        other.insert(key.clone(), inner);
                        Value::Object(other)
                    }));
                }
            }
        }
        Value::Array(items) => {
            all.push(json!("a text"));
            for (index, item) in items.iter().enumerate() {
                all.extend(spoiled(item).into_iter().map(|item| {
                    let mut other = items.clone();
                    other[index] = item;
                    Value::Array(other)
                }));
            }
        }
        Value::String(_) => all.extend([json!({ "zh": "x" }), json!("")]),
        Value::Number(_) | Value::Bool(_) => all.push(json!("fifty")),
        Value::Null => {}
    }
    all
}

/// Does the loader find fault with the form of this file? Faults of meaning are beyond a schema.
fn loader_refuses(folder: &Path, file: &str, value: &Value) -> bool {
    fs::write(folder.join(file), value.to_string()).unwrap();
    let loaded = load(folder);
    let of_form = [
        "unknown key",
        "is missing",
        "expected",
        "is empty",
        "one of the words",
        "exactly one comparison",
        "do not stand in the rules",
    ];
    loaded.diagnostics.iter().any(|diagnostic| {
        let (message, _) = diagnostic.problem.say(policy_selfcheck::domain::text::Language::TRANSLATION);
        diagnostic.file == file && of_form.iter().any(|form| message.contains(form))
    })
}

#[test]
fn schema_and_loader_refuse_the_same_files() {
    let tiny = root().join("tests/policies/tiny");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("schema");
    let _ = fs::remove_dir_all(&folder);
    crate::authoring::copy(&tiny, &folder);
    let mut compared = 0;
    for (name, files) in [
        ("clause.schema.json", &["clauses/01.yaml", "clauses/02.yaml"][..]),
        ("facts.schema.json", &["facts/01-all.yaml", "facts/02-done.yaml"]),
        ("policy.schema.json", &["policy.yaml"]),
        ("glossary.schema.json", &["glossary.yaml"]),
    ] {
        let schema = schema(name);
        for file in files {
            let whole = parsed(&tiny.join(file));
            for value in spoiled(&whole) {
                let by_schema = !schema.is_valid(&value);
                let by_loader = loader_refuses(&folder, file, &value);
                assert_eq!(
                    by_schema, by_loader,
                    "{file}: schema refuses: {by_schema}, loader refuses: {by_loader}: {value:#}"
                );
                compared += 1;
            }
            fs::copy(tiny.join(file), folder.join(file)).unwrap();
        }
    }
    assert!(compared > 300, "only {compared} spoiled files");
}
