//! Writes the catalogues as Rust.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Catalogue, Words};

/// The struct of all words, and one constant a language.
pub(super) fn write(catalogues: &[Catalogue]) -> String {
    let Some(official) = catalogues.first() else {
        return String::new();
    };
    let mut rust = String::from(
        "/// The words of the user interface in one language. Names in braces are filled in by [`fill`].\n\
         #[derive(Clone, Copy, Debug)]\npub struct Wording {\n\
         /// The language.\npub language: Language,\n/// The language tag.\npub tag: &'static str,\n",
    );
    for words in &official.words {
        let names: Vec<String> = words.variables.iter().map(|name| format!(" `{{{name}}}`")).collect();
        let names = names.concat();
        let _ = writeln!(rust, "/// {}{names}\npub {}: &'static str,", words.comment, field(&words.key));
    }
    rust.push_str("}\n");
    for (place, catalogue) in catalogues.iter().enumerate() {
        let own: BTreeMap<&str, &Words> =
            catalogue.words.iter().map(|words| (words.key.as_str(), words)).collect();
        let _ = writeln!(
            rust,
            "static WORDS_{place}: Wording = Wording {{\nlanguage: Language::ALL[{place}],\ntag: {:?},",
            catalogue.tag
        );
        for words in &official.words {
            let pattern = &own.get(words.key.as_str()).unwrap_or(&words).pattern;
            let _ = writeln!(rust, "{}: {pattern:?},", field(&words.key));
        }
        rust.push_str("};\n");
    }
    let all: Vec<String> = (0..catalogues.len()).map(|place| format!("&WORDS_{place}")).collect();
    // Another number of catalogues than of languages does not compile.
    let _ = writeln!(
        rust,
        "/// The words in each language, in the order of [`Language::ALL`].\nstatic ALL: [&Wording; Language::ALL.len()] = [{}];",
        all.join(", ")
    );
    rust
}

fn field(key: &str) -> String {
    key.replace('-', "_")
}
