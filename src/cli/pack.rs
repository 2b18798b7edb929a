//! `selfcheck export --pack`: the rules as the program in a browser carries them.

use std::io::Write;

use crate::domain::policy::Policy;

use super::failure::Failure;

/// Writes them as bytes.
pub(super) fn run(policy: &Policy, out: &mut impl Write) -> Result<(), Failure> {
    let bytes = postcard::to_allocvec(&policy.clone().trimmed())
        .map_err(|error| Failure::Rules(error.to_string()))?;
    out.write_all(&bytes)?;
    Ok(())
}
