//! The directions of the house that the compiler cannot hold, read off the `use` lines and the words of the code.

use std::fs;
use std::path::{Path, PathBuf};

use crate::policies::{MINHANG, root};

/// Which modules of the crate a folder may not name, and which words.
const NEVER: &[(&str, &[&str])] = &[
    (
        "src/domain",
        &[
            "crate::authoring",
            "crate::cli",
            "crate::format",
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
        "src/format",
        &[
            "crate::authoring",
            "crate::cli",
            "crate::session",
            "crate::report",
            "crate::app",
            "crate::shell",
            "crate::pack",
            "std::fs",
            "std::time",
            "web_sys",
            "yew::",
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

/// Words that belong to one policy, beside what its rules call things. Nothing in the code may know them.
const OF_ONE_POLICY: &[&str] = &["闵行", "Minhang", "minhang", "经委", "专精特新", "上海", "Shanghai"];

/// What the real policy calls itself, its departments, chapters and clauses. Where a name is a word that anybody may use, it
/// is none of its own: short ones in English.
fn names_of_the_policy() -> Vec<&'static str> {
    let policy = MINHANG.policy.as_ref().unwrap();
    let texts = [&policy.title, &policy.short_title, &policy.issuer].into_iter();
    let texts = texts.chain(&policy.departments);
    let texts = texts.chain(policy.chapters.iter().map(|chapter| &chapter.title));
    let texts = texts.chain(policy.clauses.iter().map(|clause| &clause.title));
    let short = policy.chapters.iter().map(|chapter| chapter.short.official.as_str());
    let names = texts.flat_map(|text| {
        [text.official.as_str(), text.get(policy_selfcheck::domain::text::Language::TRANSLATION)]
    });
    names
        .chain(short)
        .chain([policy.id.as_str(), policy.number.as_str()])
        .chain(OF_ONE_POLICY.iter().copied())
        .collect()
}

fn sources(place: &Path) -> Vec<PathBuf> {
    if place.is_file() {
        return vec![place.to_owned()];
    }
    let entries = fs::read_dir(place).unwrap_or_else(|error| panic!("{}: {error}", place.display()));
    entries.flat_map(|entry| sources(&entry.unwrap().path())).collect()
}

fn rust(place: &Path) -> Vec<PathBuf> {
    let mut paths = sources(place);
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    paths
}

#[test]
fn modules_know_only_what_they_may() {
    for (place, never) in NEVER {
        for path in rust(&root().join(place)) {
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

/// Lists whose things have an index of their own: `policy.fact_at(index)` takes no other, `policy.facts.get(place)` takes any.
const INDEXED: &[&str] = &[
    "departments",
    "chapters",
    "clauses",
    "sentences",
    "measures",
    "screens",
    "facts",
    "enterprises",
    "notices",
    "changes",
    "options",
    "nodes",
    "citations",
    "findings",
];

#[test]
fn what_has_an_index_is_looked_up_with_it() {
    for path in ["session", "report", "app", "shell", "wording"].map(|room| root().join("src").join(room)) {
        for path in rust(&path) {
            let text = fs::read_to_string(&path).unwrap();
            for list in INDEXED {
                let bare = [".", list, ".get("].concat();
                assert!(!text.contains(&bare), "{}: `{bare}`: the list has a look-up", path.display());
            }
        }
    }
}

#[test]
fn no_code_and_no_page_knows_a_policy() {
    let names = names_of_the_policy();
    assert!(names.len() > 100 && names.iter().all(|name| name.chars().count() > 1));
    let texts = sources(&root().join("src")).into_iter().chain(sources(&root().join("www")));
    for path in texts.filter(|path| path.extension().is_none_or(|extension| extension != "png")) {
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in text.lines().enumerate() {
            for name in &names {
                assert!(!line.contains(name), "{}:{}: `{name}`", path.display(), number + 1);
            }
        }
    }
}
