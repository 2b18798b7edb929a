//! The language of messages: that of the person who reads them.

use std::env;

use crate::domain::text::Language;

/// Reads `--lang`.
pub(super) fn parse(text: &str) -> Result<Language, String> {
    match text {
        "zh" | "zh-CN" => Ok(Language::Chinese),
        "en" => Ok(Language::English),
        _ => Err("zh 或 en / zh or en".to_owned()),
    }
}

/// The language of the environment; English where it says nothing.
pub(super) fn of_environment() -> Language {
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
    if value.is_some_and(|value| value.starts_with("zh")) { Language::Chinese } else { Language::English }
}
