//! The catalogues: what compiles, and that of the product: nothing missing, nothing unused, nothing that is written otherwise
//! than its language is.

use std::fs;
use std::path::Path;

use super::compile::{Catalogue, GROUP, PARTS, Source, Words, compile, read};

fn catalogue(tag: &str) -> Catalogue {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/wording/{tag}.ftl"));
    let text = fs::read_to_string(file).unwrap();
    read(Source { tag, text: &text, of_tests: false }).unwrap()
}

/// The words of a catalogue by name, as they are filled in.
fn texts(tag: &str) -> impl Iterator<Item = (String, String)> {
    catalogue(tag).words.into_iter().flat_map(|words| {
        let parts =
            words.parts.into_iter().map(|(name, pattern)| ([&words.key, ".", &name].concat(), pattern));
        core::iter::once((words.key.clone(), words.pattern)).chain(parts.collect::<Vec<_>>())
    })
}

/// What a catalogue compiles to beside an official one.
fn beside(official: &str, other: &str) -> Result<String, String> {
    compile(
        &[
            Source { tag: "zh-CN", text: official, of_tests: false },
            Source { tag: "xx", text: other, of_tests: false },
        ],
        &[],
    )
}

#[test]
fn a_catalogue_that_lacks_words_has_the_official_ones() {
    let rust = beside("# A greeting.\nhello = 您好\n\n# Goes.\ngo-on = 继续\n", "hello = Saluton\n").unwrap();
    let (official, other) = rust.split_once("static WORDS_1").unwrap();
    assert!(official.contains("/// A greeting.\npub hello: &'static str"), "{official}");
    assert!(other.contains("hello: \"Saluton\"") && other.contains("go_on: \"继续\""), "{other}");
}

#[test]
fn forms_spaces_and_characters_are_kept() {
    let text = "days = { $n }{ \"\\u00A0\" }{ $n ->\n    [one] day\n   *[other] days\n  } left{ \" \" }\n";
    let words = read(Source { tag: "xx", text, of_tests: false }).unwrap().words.remove(0);
    assert_eq!(
        (words.pattern.as_str(), words.variables),
        ("{n}\u{a0}{n:day|days} left ", vec!["n".to_owned()])
    );
}

#[test]
fn every_group_of_a_result_has_all_its_words() {
    let whole = "# A verdict.\nverdict-no = No\n    .legend = n\n    .headline = { $no } h\n    .explained = e\n    .next = x\n";
    let of = |text: &str| compile(&[Source { tag: "zh-CN", text, of_tests: false }], &["no"]);
    let rust = of(whole).unwrap();
    assert!(rust.contains(r#"GroupWords { name: "No", legend: "n", headline: "{no} h", explained: "e", next: "x", in_full: None, }"#), "{rust}");
    for (text, expected) in [
        ("# A.\nhello = Hi\n", "src/wording/zh-CN.ftl: `verdict-no` has no words"),
        (
            &*whole.replace("verdict-no", "verdict-yes"),
            "src/wording/zh-CN.ftl: `verdict-yes` is no group of a result",
        ),
        (&*whole.replace("    .next = x\n", ""), "src/wording/zh-CN.ftl:2: `verdict-no`: `.next` missing"),
        ("# A.\nhello = Hi\n    .next = x\n", "src/wording/zh-CN.ftl:2: `hello`: `.next` is used nowhere"),
    ] {
        let error = of(text).unwrap_err();
        assert!(error.starts_with(expected), "{text}: {error}");
    }
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let official = "# A greeting.\nhello = 您好，{ $name }\n";
    let rows = [
        ("hello = Hi\n", "src/wording/xx.ftl: `hello` has the variables [], and [\"name\"] officially"),
        ("hallo = Hi\n", "src/wording/xx.ftl: `hallo` is not among the words of zh-CN.ftl"),
        (
            "hello = Hi, { $name }\nhello = Hi, { $name }\n",
            "src/wording/xx.ftl:2: `hello` stands there twice",
        ),
        ("hello =\n    .title = Hi\n", "src/wording/xx.ftl:1: `hello`: there are no words"),
        (
            "hello = { NUMBER($name) }\n",
            "src/wording/xx.ftl:1: `hello`: in braces stand a variable, its forms, or characters in quotation marks",
        ),
        (
            "\nhello = { $name ->\n    [few] a\n   *[other] b\n  }\n",
            "src/wording/xx.ftl:2: `hello`: the forms are `[one]` and `*[other]`",
        ),
        ("hello = { $name\n", "src/wording/xx.ftl:1: "),
    ];
    for (other, expected) in rows {
        let error = beside(official, other).unwrap_err();
        assert!(error.starts_with(expected), "{other}: {error}");
    }
}

fn code_below(place: &Path, text: &mut String) {
    for entry in fs::read_dir(place).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            code_below(&path, text);
        } else if !matches!(path.file_name().unwrap().to_str(), Some("tests.rs")) {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_string_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = String::new();
    code_below(&root.join("src/app"), &mut code);
    code_below(&root.join("src/report"), &mut code);
    code_below(&root.join("src/wording"), &mut code);
    code_below(&root.join("src/shell"), &mut code);
    // What a name is followed by where it is used, and not where it is declared.
    let code: String = code.split_whitespace().collect();
    let single =
        catalogue("zh-CN").words.into_iter().map(|words| words.key).filter(|key| !key.starts_with(GROUP));
    for key in single.chain(PARTS.map(str::to_owned)) {
        let name = key.replace('-', "_");
        let used = code.match_indices(&[".", &name].concat()).any(|(at, found)| {
            !code[at + found.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '_')
        });
        assert!(used, "`{key}` is used nowhere");
    }
}

#[test]
fn both_languages_are_whole() {
    let [zh, en] = ["zh-CN", "en"].map(|tag| {
        let mut keys: Vec<String> = catalogue(tag).words.into_iter().map(|words| words.key).collect();
        keys.sort();
        keys
    });
    assert!(zh.len() > 150, "only {} strings were found", zh.len());
    assert_eq!(zh, en);
}

#[test]
fn translators_are_told_where_words_stand() {
    for Words { key, comment, .. } in catalogue("zh-CN").words {
        assert!(comment.ends_with('.'), "{key}: “{comment}”");
    }
}

#[test]
fn punctuation_is_that_of_the_language() {
    let wide = |letter: char| {
        ('\u{3000}'..='\u{9fff}').contains(&letter) || ('\u{ff00}'..='\u{ffef}').contains(&letter)
    };
    for (name, text) in texts("zh-CN") {
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
    for (name, text) in texts("en") {
        assert!(!text.chars().any(wide), "{name}: Chinese in “{text}”");
        assert!(!text.contains(['\'', '!']), "{name}: a straight quotation or exclamation mark in “{text}”");
        assert!(!text.contains("  "), "{name}: two spaces in “{text}”");
    }
}
