//! The catalogues of the user interface: nothing unused, nothing that differs between the languages in more than words.
//! (A string that is missing does not compile.)

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use policy_selfcheck::wording::{Piece, pieces};

use crate::policies::root;

/// The strings of a catalogue, by name, read off its source.
fn catalogue(name: &str) -> BTreeMap<String, String> {
    let source = fs::read_to_string(root().join("src/wording").join(name)).unwrap();
    // Words of a group are named by it, too.
    let mut group = "";
    let entries = source.lines().filter_map(|line| {
        let line = line.trim_start();
        if let Some((of, _)) = line.split_once(" => &GroupWords") {
            group = of;
        }
        let (name, rest) = line.split_once(": \"")?;
        Some(([group, ".", name].concat(), rest.strip_suffix("\",")?.replace("\\u{a0}", "\u{a0}")))
    });
    entries.collect()
}

fn code_below(place: &Path, text: &mut String) {
    for entry in fs::read_dir(place).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            code_below(&path, text);
        } else if !matches!(path.file_name().unwrap().to_str(), Some("zh.rs" | "en.rs")) {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

fn names_in_braces(text: &str) -> Vec<&str> {
    let mut names: Vec<&str> = pieces(text)
        .filter_map(|piece| if let Piece::Name(name, ..) = piece { Some(name) } else { None })
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn every_string_is_used() {
    let mut code = String::new();
    code_below(&root().join("src/app"), &mut code);
    code_below(&root().join("src/report"), &mut code);
    code_below(&root().join("src/wording"), &mut code);
    code_below(&root().join("src/shell"), &mut code);
    // What a name is followed by where it is used, and not where it is declared.
    let code: String = code.split_whitespace().collect();
    for name in catalogue("zh.rs").keys() {
        let own = name.rsplit('.').next().unwrap();
        let used = code.match_indices(&[".", own].concat()).any(|(at, found)| {
            !code[at + found.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '_')
        });
        assert!(used, "`{name}` is used nowhere");
    }
}

#[test]
fn the_languages_say_the_same_things() {
    let (zh, en) = (catalogue("zh.rs"), catalogue("en.rs"));
    assert!(zh.len() > 150, "only {} strings were found", zh.len());
    assert_eq!(zh.keys().collect::<Vec<_>>(), en.keys().collect::<Vec<_>>());
    for (name, zh) in &zh {
        assert_eq!(names_in_braces(zh), names_in_braces(&en[name]), "{name}");
    }
}

#[test]
fn punctuation_is_that_of_the_language() {
    let wide = |letter: char| {
        ('\u{3000}'..='\u{9fff}').contains(&letter) || ('\u{ff00}'..='\u{ffef}').contains(&letter)
    };
    for (name, text) in catalogue("zh.rs") {
        let half =
            |pair: &[char]| wide(pair[0]) && matches!(pair[1], ',' | ';' | ':' | '?' | '!' | '(' | ')' | '.');
        let letters: Vec<char> = text.chars().collect();
        assert!(!letters.windows(2).any(half), "{name}: half-width punctuation in “{text}”");
        let tight = |pair: &[char]| {
            let han = |letter: char| ('\u{4e00}'..='\u{9fff}').contains(&letter);
            han(pair[0]) && pair[1].is_ascii_alphanumeric() || pair[0].is_ascii_alphanumeric() && han(pair[1])
        };
        assert!(!letters.windows(2).any(tight), "{name}: no space between Chinese and Latin in “{text}”");
        assert!(!text.contains(['"', '!', '！']), "{name}: “{text}”");
    }
    for (name, text) in catalogue("en.rs").into_iter().filter(|(name, _)| name != ".other_language") {
        assert!(!text.chars().any(wide), "{name}: Chinese in “{text}”");
        assert!(!text.contains(['\'', '!']), "{name}: a straight quotation or exclamation mark in “{text}”");
        assert!(!text.contains("  "), "{name}: two spaces in “{text}”");
    }
}
