//! `selfcheck translate LANGUAGE [DIR]`: the table of translations, with a row for every text of the rules as they are now.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::authoring::load;
use crate::authoring::reader::Reader;
use crate::authoring::source;
use crate::authoring::translation_table::{Renewed, Table, renewed};
use crate::domain::text::Language;

use super::check::only_policy;
use super::failure::Failure;
use super::rules::sound;

/// Writes `languages/TAG.tsv` in the folder, and tells what is to be done in it.
pub(super) fn run(
    tag: &str,
    folder: Option<&Path>,
    language: Language,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let folder = folder.map_or_else(only_policy, |folder| Ok(folder.to_owned()))?;
    let loaded = load(&folder);
    let mut policy = sound(&loaded, language)?.clone();
    let name = format!("languages/{tag}.tsv");
    let place = folder.join(&name);
    let before = if place.exists() { source::file(&folder, &name).text } else { Ok(String::new()) };
    let before = before.map_err(|error| cannot_write(&name, &error.1.say(language).0))?;
    // What is wrong in it was said above: the rules are sound.
    let table = Table::read(&before, &mut Reader::new(&name, &mut Vec::new()));
    let Renewed { text, translated, missing, changed, left_over } = renewed(&mut policy, &table);
    let folder = fs::create_dir_all(folder.join("languages"));
    folder.and_then(|()| fs::write(&place, text)).map_err(|error| cannot_write(&name, &error.to_string()))?;
    if language.is_official() {
        writeln!(
            out,
            "{name}：已译 {translated}，待译 {missing}，原文已改、待核对 {changed}，规则里已没有 {left_over}"
        )?;
    } else {
        writeln!(
            out,
            "{name}: {translated} translated, {missing} to translate, {changed} to compare with changed words, {left_over} no longer in the rules"
        )?;
    }
    Ok(())
}

fn cannot_write(name: &str, error: &str) -> Failure {
    Failure::Input { zh: format!("写不了 {name}：{error}"), en: format!("cannot write {name}: {error}") }
}

/// Reads the tag of a language: letters and digits with hyphens between.
pub(super) fn tag(text: &str) -> Result<String, String> {
    let fits = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_alphanumeric())
    };
    let is_tag = text.split('-').all(fits) && text.starts_with(|letter: char| letter.is_ascii_alphabetic());
    is_tag.then(|| text.to_owned()).ok_or_else(|| {
        "语言代码，如 en、ja、zh-Hant / the tag of a language, such as en, ja, zh-Hant".to_owned()
    })
}
