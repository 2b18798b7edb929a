//! The directions of the house that the compiler cannot hold, read off the `use` lines and the words of the code.

use std::fs;
use std::path::{Path, PathBuf};

use crate::policies::root;

/// Which modules of the crate a folder may not name, and which words.
const NEVER: &[(&str, &[&str])] = &[
    (
        "src/domain",
        &[
            "crate::authoring",
            "crate::cli",
            "crate::session",
            "crate::app",
            "crate::shell",
            "crate::pack",
            "std::fs",
            "std::env",
            "std::time",
            "std::io",
            "web_sys",
            "yew::",
            "js_sys",
        ],
    ),
    (
        "src/authoring",
        &["crate::cli", "crate::app", "crate::shell", "crate::pack", "std::time", "web_sys", "yew::"],
    ),
    ("src/pack.rs", &["crate::authoring", "crate::cli", "crate::app", "crate::shell"]),
    (
        "src/session",
        &[
            "crate::authoring",
            "crate::cli",
            "crate::app",
            "crate::shell",
            "std::fs",
            "std::time",
            "web_sys",
            "yew::",
            "js_sys",
        ],
    ),
    (
        "src/app",
        &[
            "crate::authoring",
            "crate::cli",
            "crate::shell",
            "std::fs",
            "std::time",
            "local_storage",
            "session_storage",
            "navigator()",
            "clipboard",
            "js_sys::Date",
            "from_html_unchecked",
            "style=",
            ".findings",
        ],
    ),
    (
        "src/report",
        &[
            "crate::authoring",
            "crate::cli",
            "crate::session",
            "crate::app",
            "crate::shell",
            "web_sys",
            "yew::",
            "std::time",
        ],
    ),
    (
        "src/wording",
        &["crate::authoring", "crate::cli", "crate::app", "crate::shell", "crate::report", "yew::"],
    ),
    ("src/cli", &["crate::session", "crate::app", "crate::shell", ".findings"]),
    ("src/shell", &["crate::authoring", "crate::cli", "Verdict", "Condition"]),
];

/// Words that belong to one policy. Nothing in the code may know them.
const OF_ONE_POLICY: &[&str] = &["闵行", "Minhang", "minhang", "经委", "专精特新", "上海", "Shanghai"];

fn sources(place: &Path) -> Vec<PathBuf> {
    if place.is_file() {
        return vec![place.to_owned()];
    }
    let entries = fs::read_dir(place).unwrap_or_else(|error| panic!("{}: {error}", place.display()));
    entries
        .flat_map(|entry| sources(&entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

#[test]
fn modules_know_only_what_they_may() {
    for (place, never) in NEVER {
        for path in sources(&root().join(place)) {
            let text = fs::read_to_string(&path).unwrap();
            for (number, line) in
                text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
            {
                for word in *never {
                    assert!(
                        !line.contains(word),
                        "{}:{}: `{word}` has no place in {place}",
                        path.display(),
                        number + 1
                    );
                }
            }
        }
    }
}

#[test]
fn only_the_told_result_joins_measures_to_what_was_found() {
    for path in
        sources(&root().join("src/report")).into_iter().filter(|path| !path.ends_with("report/mod.rs"))
    {
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains(".findings"), "{}: ask the `Report`", path.display());
    }
}

#[test]
fn no_code_knows_a_policy() {
    for path in sources(&root().join("src")) {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
        for (number, line) in code {
            for word in OF_ONE_POLICY {
                assert!(!line.contains(word), "{}:{}: `{word}`", path.display(), number + 1);
            }
        }
    }
}
