//! The command line, as transcripts: `tests/command-line/*.trycmd`.
//!
//! `TRYCMD=overwrite cargo test` writes what is printed now.

use std::process::{Command, Stdio};

use policy_selfcheck::domain::verdict::Verdict;
use serde_json::{Value, json};

use crate::policies::{MINHANG, root};

#[test]
fn transcripts() {
    trycmd::TestCases::new().case("tests/command-line/*.trycmd");
}

/// Runs the command and returns what it prints and its exit code.
pub(crate) fn selfcheck(arguments: &[&str], input: &str) -> (String, Option<i32>) {
    use std::io::Write;
    let mut child = Command::new(env!("CARGO_BIN_EXE_selfcheck"))
        .args(arguments)
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // Both at once: a command that answers line by line stops reading when nobody reads its answers.
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input.as_bytes()).unwrap());
        child.wait_with_output().unwrap()
    });
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

#[test]
fn the_embedded_export_holds_every_measure_with_its_official_words() {
    let (json, code) = selfcheck(&["export", "--json"], "");
    assert_eq!(code, Some(0));
    let export: Value = serde_json::from_str(&json).unwrap();
    let official = std::fs::read_to_string(root().join("rules/minhang-2024-11/official.txt")).unwrap();
    let measures = export["measures"].as_array().unwrap();
    assert_eq!(measures.len(), MINHANG.policy.as_ref().unwrap().measures.len());
    for measure in measures {
        assert!(official.contains(measure["quote"].as_str().unwrap()), "{}", measure["id"]);
    }
}

#[test]
fn the_contents_hold_every_clause_whole() {
    let (json, code) = selfcheck(&["export", "--contents"], "");
    assert_eq!(code, Some(0));
    let contents: Value = serde_json::from_str(&json).unwrap();
    let official = std::fs::read_to_string(root().join("rules/minhang-2024-11/official.txt")).unwrap();
    let policy = MINHANG.policy.as_ref().unwrap();
    let chapters = contents["chapters"].as_array().unwrap();
    let clauses: Vec<&Value> =
        chapters.iter().flat_map(|chapter| chapter["clauses"].as_array().unwrap()).collect();
    assert_eq!(clauses.len(), policy.clauses.len());
    for (clause, number) in clauses.into_iter().zip(1..) {
        let text = clause["text"].as_str().unwrap();
        assert_eq!(clause["number"], number);
        assert!(official.contains(text), "clause {number}");
        let prefix = format!("{number}.");
        let inside = policy.sentences.iter().filter(|sentence| sentence.id.starts_with(&prefix));
        for sentence in inside {
            assert!(text.contains(&sentence.text), "{}", sentence.id);
        }
    }
}

#[test]
fn one_object_a_line_is_the_same_as_one_object() {
    let answers = r#"{"applicant": ["company"], "rd_institution": "municipal", "growth": "unsure"}"#;
    let (one, _) = selfcheck(&["assess", "-", "--json", "--date", "2026-01-01"], answers);
    let (lines, code) = selfcheck(
        &["assess", "-", "--jsonl", "--date", "2026-01-01"],
        &format!("{answers}\n\n{{\"nobody\": 1}}\n{answers}\n"),
    );
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let one: Value = serde_json::from_str(&one).unwrap();
    assert_eq!(code, Some(2), "a wrong line is an error");
    assert_eq!(lines.len(), 3);
    assert_eq!((&lines[0], &lines[2]), (&one, &one));
    assert_eq!(lines[1]["line"], 3);
}

#[test]
fn many_lines_keep_their_order_and_their_verdicts() {
    let (rows, _) = selfcheck(&["enterprises"], "");
    let enterprises: Vec<Value> = serde_json::from_str(&rows).unwrap();
    // More than one batch, with a line in between that cannot be read.
    let answers = enterprises.iter().map(|enterprise| enterprise["answers"].to_string());
    let mut lines: Vec<String> = answers.cycle().take(1501).collect();
    lines[1234] = "{".to_owned();
    let (named, code) = selfcheck(&["assess", "-", "--jsonl", "--verdicts"], &lines.join("\n"));
    assert_eq!(code, Some(2), "a wrong line is an error");
    let named: Vec<Value> = named.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(named.len(), lines.len());
    assert_eq!(named[1234]["line"], 1235);
    let (reasons, _) = selfcheck(&["assess", "-", "--jsonl"], &lines[..enterprises.len()].join("\n"));
    let same: Vec<Value> = reasons.lines().map(named_by_verdict).collect();
    for (index, named) in named.iter().enumerate().filter(|(index, _)| *index != 1234) {
        assert_eq!(named, &same[index % same.len()], "line {}", index + 1);
    }
}

/// What `--verdicts` says, from what is said with reasons.
fn named_by_verdict(assessment: &str) -> Value {
    let assessment: Value = serde_json::from_str(assessment).unwrap();
    let verdicts = Verdict::ALL.into_iter().filter(|verdict| *verdict != Verdict::No);
    let mut named: Value = verdicts.map(|verdict| (verdict.id().to_owned(), json!([]))).collect();
    for measure in assessment["measures"].as_array().unwrap() {
        if let Some(list) = named.get_mut(measure["verdict"].as_str().unwrap()) {
            list.as_array_mut().unwrap().push(measure["id"].clone());
        }
    }
    named
}

#[test]
fn hostile_input_is_refused_without_harm() {
    let deep = "[".repeat(100_000);
    let inputs = [
        "",
        "null",
        "[]",
        "{",
        "\"x\"",
        "{\"relation\": {}}",
        "{\"staff\": -1}",
        "{\"staff\": 99999999999}",
        "{\"applicant\": [1]}",
        "{\"applicant\": \"none\"}",
        &deep,
    ];
    for input in inputs {
        let (out, code) = selfcheck(&["assess", "-", "--json"], input);
        assert_eq!((out.as_str(), code), ("", Some(2)), "{}", &input[..input.len().min(40)]);
    }
}

#[test]
fn the_report_for_programs_says_what_assess_says() {
    let (rows, _) = selfcheck(&["enterprises"], "");
    let enterprises: Vec<Value> = serde_json::from_str(&rows).unwrap();
    assert!(!enterprises.is_empty());
    for enterprise in enterprises {
        let answers = enterprise["answers"].to_string();
        let json = |arguments: &[&str]| -> Value {
            serde_json::from_str(&selfcheck(arguments, &answers).0).unwrap()
        };
        assert_eq!(
            json(&["report", "-", "--format", "json", "--date", "2026-11-24"]),
            json(&["assess", "-", "--json", "--date", "2026-11-24"])
        );
    }
}
