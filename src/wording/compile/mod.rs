//! Compiles the catalogues, one Fluent file a language, into [`Wording`](super::Wording) and one constant of it a language.
//! Runs when the program is built.
//!
//! Of Fluent it takes what our words need: messages with variables and with forms for one and for other numbers, and
//! characters in quotation marks. The catalogue of the official language says which words there are, in the comment above
//! each what the translator cannot see, and stands in for words that another one lacks.

mod read;
mod write;

use std::collections::BTreeMap;

pub use read::read;

/// A catalogue as it is found.
#[derive(Clone, Copy, Debug)]
pub struct Source<'text> {
    /// The language tag, which is the name of the file.
    pub tag: &'text str,
    /// What the file holds.
    pub text: &'text str,
    /// Is it for tests alone? Such catalogues stand behind the others.
    pub of_tests: bool,
}

/// A catalogue that was read.
#[derive(Debug)]
pub struct Catalogue {
    /// The language tag.
    pub tag: String,
    /// Is it for tests alone?
    pub of_tests: bool,
    /// Its words, in the order of the file.
    pub words: Vec<Words>,
}

/// Some words of a catalogue.
#[derive(Debug)]
pub struct Words {
    /// Their name.
    pub key: String,
    /// What stands above them.
    pub comment: String,
    /// As [`fill`](super::fill) takes them.
    pub pattern: String,
    /// The variables in them and in their parts, in order, each once.
    pub variables: Vec<String>,
    /// Their parts by name, for the words of a group of the result.
    pub parts: Vec<(String, String)>,
}

/// What the words of a group of the result are called; behind it its name.
pub const GROUP: &str = "verdict-";
/// The parts of these words; the last one may be missing.
pub const PARTS: [&str; 5] = ["legend", "headline", "explained", "next", "in-full"];

/// The catalogues as Rust: the first one is that of the official language. `groups` are the names of the groups of a result,
/// which it must have words for.
///
/// # Errors
///
/// What is wrong, a line each, with the file and the name of the words.
pub fn compile(sources: &[Source<'_>], groups: &[&str]) -> Result<String, String> {
    let (read, mut errors): (Vec<_>, Vec<_>) =
        sources.iter().map(|source| read(*source)).partition(Result::is_ok);
    let catalogues: Vec<Catalogue> = read.into_iter().flatten().collect();
    if let Some((official, others)) = catalogues.split_first() {
        errors.extend(ungrouped(official, groups).into_iter().map(Err));
        errors.extend(others.iter().flat_map(|other| differences(official, other)).map(Err));
    }
    let errors: Vec<String> = errors.into_iter().filter_map(Result::err).collect();
    if errors.is_empty() { Ok(write::write(&catalogues, groups)) } else { Err(errors.join("\n")) }
}

/// Groups without words, and words without a group.
fn ungrouped(official: &Catalogue, groups: &[&str]) -> Vec<String> {
    let worded = official.words.iter().filter_map(|words| words.key.strip_prefix(GROUP));
    let strangers =
        worded.clone().filter(|name| !groups.contains(name)).map(|name| (name, "is no group of a result"));
    let wordless = groups.iter().filter(|name| !worded.clone().any(|other| other == **name));
    let told = strangers.chain(wordless.map(|name| (*name, "has no words")));
    told.map(|(name, what)| format!("src/wording/{}.ftl: `{GROUP}{name}` {what}", official.tag)).collect()
}

/// What stands in a catalogue and not in the official one, and variables that differ.
fn differences(official: &Catalogue, other: &Catalogue) -> Vec<String> {
    let known: BTreeMap<&str, &Words> =
        official.words.iter().map(|words| (words.key.as_str(), words)).collect();
    let mut found = Vec::new();
    for words in &other.words {
        let key = &words.key;
        let sorted = |words: &Words| {
            let mut variables = words.variables.clone();
            variables.sort();
            variables
        };
        match known.get(key.as_str()) {
            None => found.push(format!(
                "src/wording/{}.ftl: `{key}` is not among the words of {}.ftl",
                other.tag, official.tag
            )),
            Some(official) if sorted(official) != sorted(words) => found.push(format!(
                "src/wording/{}.ftl: `{key}` has the variables {:?}, and {:?} officially",
                other.tag,
                sorted(words),
                sorted(official)
            )),
            Some(_) => {}
        }
    }
    found
}
