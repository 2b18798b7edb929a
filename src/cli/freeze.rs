//! `selfcheck freeze`: the questions and rules of this revision, for `revisions/N.txt`.

use std::io::Write;

use crate::authoring::revisions;
use crate::domain::policy::Policy;

use super::failure::Failure;

/// Writes the file of the present revision.
pub(super) fn run(policy: &Policy, out: &mut impl Write) -> Result<(), Failure> {
    Ok(out.write_all(revisions::write(policy).as_bytes())?)
}
