//! Every page as text, drawn without a browser: `tests/pages/NAME.LANGUAGE.txt`. `UPDATE_GOLDEN=1 cargo test` writes what
//! is drawn now; review it as you would prose.
//!
//! What only a browser shows (how it looks, where the keyboard is, what is kept) is for `tests/browser`.

mod cases;
pub(crate) mod drawn;
mod examples;
mod html;
mod laws;
mod third_language;
mod told;

use std::fs;
use std::path::Path;

use crate::domain::text::Language;

const LANGUAGES: [(Language, &str); 2] = [(Language::OFFICIAL, "zh-CN"), (Language::TRANSLATION, "en")];

#[test]
fn pages_say_what_they_said() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut differ = Vec::new();
    for (name, visit) in cases::CASES {
        for (language, tag) in LANGUAGES {
            let page = told::told(&visit(language).page());
            let file = folder.join([name, ".", tag, ".txt"].concat());
            if update {
                fs::write(&file, page).unwrap();
            } else if fs::read_to_string(&file).ok().as_deref() != Some(&page) {
                differ.push(format!("{}\n{page}", file.display()));
            }
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
    let files = fs::read_dir(folder).unwrap().count();
    assert_eq!(files, cases::CASES.len() * LANGUAGES.len(), "a file that no case is for");
}
