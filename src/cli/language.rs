//! The language of messages: that of the person who reads them.

use std::env;

use crate::domain::text::Language;
use crate::wording::Wording;

/// Reads `--lang`.
pub(super) fn parse(text: &str) -> Result<Language, String> {
    let known = || Wording::all().map(Wording::key).collect::<Vec<_>>().join(", ");
    Wording::named(text).map(|words| words.language).ok_or_else(known)
}

/// The language of the environment; English where it says nothing.
pub(super) fn of_environment() -> Language {
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
    let spoken = value.and_then(|value| Wording::named(&value.replace('_', "-")));
    spoken.or_else(|| Wording::named("en")).map_or(Language::OFFICIAL, |words| words.language)
}
