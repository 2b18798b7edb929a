//! The rules that a command works on: embedded, or those of a folder.

use std::path::Path;

use crate::authoring::load;
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::pack;

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
    match loaded.sound() {
        Some(policy) => command(policy),
        None => Err(Failure::Rules(
            loaded
                .diagnostics
                .iter()
                .map(|diagnostic| diagnostic.render(Language::English))
                .collect(),
        )),
    }
}
