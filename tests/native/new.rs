//! `selfcheck new`: what is found in an official text is what people have found in it, and what is left is named.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use policy_selfcheck::authoring::outline::outline;

use crate::policies::root;

fn selfcheck(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_selfcheck")).args(["--lang", "zh"]).args(arguments).output().unwrap()
}

/// Makes a folder from a text, and tells what `check` says of it.
fn begun(name: &str, text: &Path) -> (PathBuf, String) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.parent().unwrap()).unwrap();
    let made = selfcheck(&["new", folder.to_str().unwrap(), text.to_str().unwrap()]);
    assert!(made.status.success(), "{made:?}");
    let checked = selfcheck(&["check", folder.to_str().unwrap()]);
    (folder, String::from_utf8(checked.stdout).unwrap())
}

#[test]
fn the_real_text_is_read_as_people_have_read_it() {
    let folder = root().join("rules/minhang-2024-11");
    let found = outline(&fs::read_to_string(folder.join("official.txt")).unwrap());
    let table = fs::read_to_string(folder.join("sentences.tsv")).unwrap();
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    let of =
        |kind: &str| -> Vec<&str> { rows.iter().filter(|row| row[1] == kind).map(|row| row[3]).collect() };
    let inside = rows
        .iter()
        .filter(|row| row[1] == "sentence" && row[0].starts_with(|sign: char| sign.is_ascii_digit()));
    let inside: Vec<&str> = inside.map(|row| row[3]).collect();
    let chapters: Vec<&str> = found.chapters.iter().map(|(title, ..)| title.as_str()).collect();
    let titles: Vec<&str> = found.clauses.iter().map(|clause| clause.title.as_str()).collect();
    let sentences: Vec<&str> =
        found.clauses.iter().flat_map(|clause| &clause.sentences).map(String::as_str).collect();
    assert_eq!((chapters, titles), (of("chapter"), of("title")));
    assert_eq!(sentences, inside);
    assert_eq!(found.number, "闵府规发〔2024〕11号");
    assert_eq!(found.title, "闵行区关于产业高质量发展的政策意见（试行）");
    assert_eq!(found.departments.len(), 9);
    let (from, until) = found.in_force.unwrap();
    assert_eq!((from.to_string().as_str(), until.to_string().as_str()), ("2025-01-15", "2027-01-14"));
}

#[test]
fn nothing_but_what_a_person_has_to_say_is_left() {
    for (name, text) in [
        ("real", root().join("rules/minhang-2024-11/official.txt")),
        ("tiny", root().join("tests/policies/tiny/official.txt")),
        ("county", root().join("tests/texts/county.txt")),
    ] {
        let (_, said) = begun(name, &text);
        let errors: Vec<&str> = said.lines().filter(|line| line.starts_with("错误")).collect();
        assert!(!errors.is_empty(), "{name}: {said}");
        for error in errors {
            assert_eq!(error, "错误: 这里还没有填", "{name}: {said}");
        }
    }
}

#[test]
fn nothing_is_written_over() {
    let (folder, _) = begun("twice", &root().join("tests/policies/tiny/official.txt"));
    let before = fs::read_to_string(folder.join("policy.yaml")).unwrap();
    let again = selfcheck(&["new", folder.to_str().unwrap(), folder.join("official.txt").to_str().unwrap()]);
    assert!(
        !again.status.success() && String::from_utf8_lossy(&again.stderr).contains("已经有"),
        "{again:?}"
    );
    assert_eq!(fs::read_to_string(folder.join("policy.yaml")).unwrap(), before);
}
