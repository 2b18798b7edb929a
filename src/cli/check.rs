//! `selfcheck check [DIR]`: what is wrong with the rules, and what they cover.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::authoring::coverage::Coverage;
use crate::authoring::problem::Severity;
use crate::authoring::{Loaded, load};
use crate::domain::text::Language;

use super::failure::Failure;

/// Checks a folder; whole means no error and no warning.
pub(super) fn run(folder: Option<&Path>, language: Language, out: &mut impl Write) -> Result<(), Failure> {
    let folder = folder.map_or_else(only_policy, |folder| Ok(folder.to_owned()))?;
    let loaded = load(&folder);
    for diagnostic in &loaded.diagnostics {
        writeln!(out, "{}", diagnostic.render(language))?;
    }
    if let Some(policy) = &loaded.policy {
        write!(out, "{}", Coverage::of(policy, &loaded).render(language))?;
    }
    let (found, said) = counted(&loaded, language);
    writeln!(out, "{said}")?;
    if found == 0 && loaded.policy.is_some() { Ok(()) } else { Err(Failure::Rules(String::new())) }
}

/// How much is wrong, as a number and in words.
pub(super) fn counted(loaded: &Loaded, language: Language) -> (usize, String) {
    let count = |severity| {
        loaded.diagnostics.iter().filter(|diagnostic| diagnostic.problem.severity() == severity).count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let said = if language.is_official() {
        format!("{errors} 处错误，{warnings} 处提醒")
    } else {
        format!("{errors} errors, {warnings} warnings")
    };
    (errors + warnings, said)
}

/// The only folder in `rules`.
pub(super) fn only_policy() -> Result<PathBuf, Failure> {
    let entries = fs::read_dir("rules").into_iter().flatten().flatten().map(|entry| entry.path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    match (folders.pop(), folders.is_empty()) {
        (Some(folder), true) => Ok(folder),
        _ => Err(Failure::Input {
            zh: "请写明政策文件夹：`selfcheck check rules/政策名`".to_owned(),
            en: "name the policy folder: `selfcheck check rules/NAME`".to_owned(),
        }),
    }
}
