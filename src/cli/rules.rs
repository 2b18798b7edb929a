//! The rules that a command works on: embedded, or those of a folder or of a pack.

use std::fs;
use std::path::Path;

use crate::authoring::{Loaded, load};
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::format::pack::{FORMAT, PackError};
use crate::wording::Wording;
use crate::{format, pack};

use super::check::only_policy;
use super::failure::Failure;

/// Where they come from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rules<'path> {
    /// They were compiled into the program.
    Embedded,
    /// A policy folder.
    Folder(&'path Path),
    /// A file made by `selfcheck pack`.
    Pack(&'path Path),
}

/// Runs a command on them.
pub(super) fn with(
    rules: Rules<'_>,
    command: impl FnOnce(&Policy) -> Result<(), Failure>,
) -> Result<(), Failure> {
    match rules {
        Rules::Embedded => {
            let damaged = || Failure::Rules("the embedded rules are damaged\n".to_owned());
            command(pack::policy().ok_or_else(damaged)?)
        }
        Rules::Folder(folder) => command(&spoken(sound(&load(folder), Language::TRANSLATION)?)),
        Rules::Pack(file) => command(&spoken(&packed(file)?)),
    }
}

/// The policy in the languages of the program.
pub(super) fn spoken(policy: &Policy) -> Policy {
    let mut policy = policy.clone();
    policy.arrange(&Wording::translations());
    policy
}

fn packed(file: &Path) -> Result<Policy, Failure> {
    let name = file.display();
    let bytes = fs::read(file).map_err(|error| Failure::Input {
        zh: format!("读不了 {name}：{error}"),
        en: format!("cannot read {name}: {error}"),
    })?;
    format::pack::read(&bytes).map_err(|error| Failure::Input {
        zh: match error {
            PackError::NoPack => {
                format!("{name} 不是规则包；用 `selfcheck pack 规则文件夹 -o 文件名.pack` 生成")
            }
            PackError::OtherFormat(format) => {
                format!(
                    "{name} 是第 {format} 版格式，这个程序只读第 {FORMAT} 版；请用 `selfcheck pack` 重新生成"
                )
            }
            PackError::Damaged => format!("{name} 已损坏；请重新生成或重新下载"),
            PackError::OtherLanguages => format!("{name} 的语言和这个程序不一样；请重新生成"),
        },
        en: format!("{name}: {error}"),
    })
}

/// Runs a command on the policy of a whole folder.
pub(super) fn whole(
    folder: Option<&Path>,
    command: impl FnOnce(&Policy) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let loaded = self::folder(folder)?;
    command(&spoken(sound(&loaded, Language::TRANSLATION)?))
}

/// What is told where a pack does not hold what is asked for.
pub(super) fn no_folder() -> Failure {
    Failure::Input {
        zh: "规则包里没有这项内容；请用 `--rules` 指明规则文件夹".to_owned(),
        en: "a pack does not hold this; name the folder of its rules with `--rules`".to_owned(),
    }
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
