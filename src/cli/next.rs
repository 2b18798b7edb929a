//! `selfcheck next FILE|-`: what to ask next.

use std::io::Write;
use std::path::Path;

use serde_json::json;

use crate::domain::policy::Policy;

use super::failure::Failure;
use super::input;

/// Names the next screen and its open facts, or `done`.
pub(super) fn run(policy: &Policy, file: &Path, out: &mut impl Write) -> Result<(), Failure> {
    let answers = input::answers(policy, &input::text(file)?)?;
    let Some(step) = policy.next_step(&answers) else {
        writeln!(out, "done")?;
        return Ok(());
    };
    let screen = policy.screen_at(step.screen).map(|screen| screen.id.as_str());
    let facts: Vec<&str> =
        step.open.iter().filter_map(|fact| policy.fact_at(*fact)).map(|fact| fact.id.as_str()).collect();
    writeln!(out, "{}", json!({ "screen": screen, "facts": facts }))?;
    Ok(())
}
