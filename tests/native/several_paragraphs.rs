//! A clause of several paragraphs is one clause: what is read without a program shows all of it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::authoring::copy;
use crate::policies::root;

#[test]
fn all_paragraphs_of_a_clause_are_shown() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("several-paragraphs");
    let _ = fs::remove_dir_all(&folder);
    copy(&root().join("tests/policies/tiny"), &folder);
    let edit = |file: &str, find: &str, with: &str| {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        assert!(text.contains(find), "{file}: {find}");
        fs::write(folder.join(file), text.replacen(find, with, 1)).unwrap();
    };
    edit("official.txt", "鼓励工厂在夜间用电。", "鼓励工厂在夜间用电。\n鼓励工厂错峰检修。\n附则");
    edit("sentences.tsv", "o.1\t", "2.2\tsentence\t\t鼓励工厂错峰检修。\no.3\tother\t\t附则\no.1\t");
    edit("clauses/02.yaml", "measures:", "not_measures: [{sentence: \"2.2\", why: 引导性表述}]\nmeasures:");
    let output = Command::new(env!("CARGO_BIN_EXE_selfcheck"))
        .args(["--rules", folder.to_str().unwrap(), "export", "--contents"])
        .output()
        .unwrap();
    let contents: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let clauses = &contents["chapters"][0]["clauses"];
    assert_eq!(clauses[1]["text"], "鼓励工厂在夜间用电。\n鼓励工厂错峰检修。");
    assert!(clauses[0]["text"].as_str().unwrap().ends_with("（责任单位：岛能源所）"));
}
