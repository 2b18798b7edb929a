//! `selfcheck pack`: the rules as one file, as the program carries them and reads them in their place.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::domain::policy::Policy;
use crate::format::pack;

use super::failure::Failure;

/// Writes the file, or the bytes where no file is named.
pub(super) fn run(policy: &Policy, file: Option<&Path>, out: &mut impl Write) -> Result<(), Failure> {
    let bytes = pack::write(&policy.clone().trimmed())
        .ok_or_else(|| Failure::Rules("the policy cannot be packed\n".to_owned()))?;
    let Some(file) = file else {
        return Ok(out.write_all(&bytes)?);
    };
    fs::write(file, &bytes).map_err(|error| Failure::Input {
        zh: format!("写不了 {}：{error}", file.display()),
        en: format!("cannot write {}: {error}", file.display()),
    })?;
    writeln!(out, "{} {} {} {}", file.display(), policy.id, policy.revision, bytes.len())?;
    Ok(())
}
