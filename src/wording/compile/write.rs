//! Writes the catalogues as Rust.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Catalogue, GROUP, PARTS, Words};

/// The struct of all words, and one constant a language.
pub(super) fn write(catalogues: &[Catalogue], groups: &[&str]) -> String {
    let Some(official) = catalogues.first() else {
        return String::new();
    };
    let mut rust = structure(official);
    for (place, catalogue) in catalogues.iter().enumerate() {
        let own: BTreeMap<&str, &Words> =
            catalogue.words.iter().map(|words| (words.key.as_str(), words)).collect();
        let found = |words: &'_ Words| own.get(words.key.as_str()).copied();
        rust.push_str(if catalogue.of_tests { "#[cfg(test)]\n" } else { "" });
        let _ = writeln!(
            rust,
            "static WORDS_{place}: Wording = Wording {{\nlanguage: Language::at({place}),\ntag: {:?},",
            catalogue.tag
        );
        for words in single(official) {
            let pattern = &found(words).unwrap_or(words).pattern;
            let _ = writeln!(rust, "{}: {pattern:?},", field(&words.key));
        }
        rust.push_str("groups: [\n");
        for name in groups {
            let grouped = official.words.iter().find(|words| words.key.strip_prefix(GROUP) == Some(name));
            rust.extend(grouped.map(|words| group(found(words).unwrap_or(words))));
        }
        rust.push_str("],\n};\n");
    }
    let own = catalogues.iter().filter(|catalogue| !catalogue.of_tests).count();
    for (of_tests, count) in [("not(test)", own), ("test", catalogues.len())] {
        let all: Vec<String> = (0..count).map(|place| format!("&WORDS_{place}")).collect();
        let _ = writeln!(
            rust,
            "/// The words in each language, those of the official one first.\n#[cfg({of_tests})]\nstatic ALL: [&Wording; {count}] = [{}];",
            all.join(", ")
        );
    }
    rust
}

fn structure(official: &Catalogue) -> String {
    let mut rust = String::from(
        "/// The words of the user interface in one language. Names in braces are filled in by [`fill`].\n\
         #[derive(Clone, Copy, Debug)]\npub struct Wording {\n\
         /// The language.\npub language: Language,\n/// The language tag.\npub tag: &'static str,\n\
         /// The words of each group of the result, in the order of [`Group::ALL`].\n\
         pub groups: [GroupWords; Group::ALL.len()],\n",
    );
    for words in single(official) {
        let names: Vec<String> = words.variables.iter().map(|name| format!(" `{{{name}}}`")).collect();
        let names = names.concat();
        let _ = writeln!(rust, "/// {}{names}\npub {}: &'static str,", words.comment, field(&words.key));
    }
    rust.push_str("}\n");
    rust
}

/// The words of one group.
fn group(words: &Words) -> String {
    let mut rust = format!("GroupWords {{ name: {:?}, ", words.pattern);
    for part in PARTS {
        let found = words.parts.iter().find(|(name, _)| name == part).map(|(_, pattern)| pattern);
        let value = match (part, found) {
            ("in-full", found) => format!("{found:?}"),
            (_, found) => format!("{:?}", found.map(String::as_str).unwrap_or_default()),
        };
        let _ = write!(rust, "{}: {value}, ", field(part));
    }
    rust.push_str("},\n");
    rust
}

/// What is a field of its own: all but the words of groups.
fn single(catalogue: &Catalogue) -> impl Iterator<Item = &Words> {
    catalogue.words.iter().filter(|words| !words.key.starts_with(GROUP))
}

fn field(key: &str) -> String {
    key.replace('-', "_")
}
