//! The rules that a command works on: embedded, or those of a folder.

use std::path::Path;

use crate::authoring::{Loaded, load};
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::pack;

use super::check::only_policy;
use super::failure::Failure;

/// Runs a command on the rules of a folder, or on the embedded ones.
pub(super) fn with(
    folder: Option<&Path>,
    command: impl FnOnce(&Policy) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let Some(folder) = folder else {
        return command(
            pack::policy().ok_or_else(|| Failure::Rules("the embedded rules are damaged\n".to_owned()))?,
        );
    };
    let loaded = load(folder);
    command(sound(&loaded, Language::English)?)
}

/// A whole policy folder: the one that is named, or the only one in `rules`. For what is not embedded.
pub(super) fn folder(folder: Option<&Path>) -> Result<Loaded, Failure> {
    let folder = folder.map_or_else(only_policy, |folder| Ok(folder.to_owned()))?;
    Ok(load(&folder))
}

/// The policy of a folder, if nothing is wrong with it that matters.
pub(super) fn sound(loaded: &Loaded, language: Language) -> Result<&Policy, Failure> {
    let diagnostics = || loaded.diagnostics.iter().map(|diagnostic| diagnostic.render(language)).collect();
    loaded.sound().ok_or_else(|| Failure::Rules(diagnostics()))
}
