//! What staff may get wrong, and what they are told: golden files over an edited copy of the tiny policy.
//!
//! `tests/authoring/bad/*.txt`: an edit and the diagnostics it must give, in both languages, whole.
//! `tests/authoring/good/*.txt`: an edit after which nothing may be wrong.
//! Dropping a file in adds a test. `UPDATE_GOLDEN=1 cargo test` writes what is said now; review it as you would prose.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use policy_selfcheck::authoring::load;
use policy_selfcheck::domain::text::Language;

use crate::policies::root;

struct Case {
    path: PathBuf,
    /// `about:`, `file:`, `find:`, `with:` as they stand.
    head: String,
    file: String,
    find: String,
    with: String,
    expected: String,
}

fn cases(kind: &str) -> Vec<Case> {
    let folder = root().join("tests/authoring").join(kind);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(read).collect()
}

fn read(path: PathBuf) -> Case {
    let text = fs::read_to_string(&path).unwrap();
    let (head, expected) = text.split_once("===\n").unwrap_or((&text, ""));
    let field = |name: &str| {
        let line = head
            .lines()
            .find_map(|line| line.strip_prefix(name))
            .unwrap_or_else(|| panic!("{}: no `{name}`", path.display()));
        line.strip_prefix(' ')
            .unwrap_or(line)
            .replace("\\n", "\n")
            .replace("\\r", "\r")
            .replace("\\t", "\t")
            .replace("\\u{feff}", "\u{feff}")
    };
    assert!(!field("about:").is_empty());
    let (file, find, with) = (field("file:"), field("find:"), field("with:"));
    Case { file, find, with, head: head.to_owned(), expected: expected.to_owned(), path }
}

/// The diagnostics of the edited policy in both languages.
fn diagnostics(case: &Case) -> String {
    let name = case.path.file_stem().unwrap().to_str().unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("authoring").join(name);
    let _ = fs::remove_dir_all(&folder);
    copy(&root().join("tests/policies/tiny"), &folder);
    let file = folder.join(&case.file);
    if case.with == "(deleted)" && case.find.is_empty() {
        fs::remove_file(&file).unwrap();
    } else {
        let before = fs::read_to_string(&file).unwrap();
        assert!(
            before.contains(&case.find),
            "{}: `{}` is not in {}",
            case.path.display(),
            case.find,
            case.file
        );
        let after = if case.find == "\n" {
            before.replace(&case.find, &case.with)
        } else {
            before.replacen(&case.find, &case.with, 1)
        };
        fs::write(&file, after).unwrap();
    }
    let loaded = load(&folder);
    let mut out = String::new();
    for language in [Language::English, Language::Chinese] {
        for diagnostic in &loaded.diagnostics {
            let _ = writeln!(out, "{}", diagnostic.render(language));
        }
    }
    out
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &target);
        } else {
            fs::copy(source, target).unwrap();
        }
    }
}

#[test]
fn bad_rules_are_explained() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let cases = cases("bad");
    assert!(cases.len() > 30, "the folder is not complete: {}", cases.len());
    for case in cases {
        let found = diagnostics(&case);
        assert!(!found.is_empty(), "{}: nothing is said", case.path.display());
        if update {
            fs::write(&case.path, format!("{}===\n{found}", case.head)).unwrap();
        } else {
            assert_eq!(found, case.expected, "{}", case.path.display());
        }
    }
}

#[test]
fn good_rules_pass() {
    for case in cases("good") {
        assert_eq!(diagnostics(&case), "", "{}", case.path.display());
    }
}
