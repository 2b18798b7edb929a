//! Example enterprises: invented organisations with all their answers. What visitors may look at, and what tests run.

use serde::{Deserialize, Serialize};

use super::answer::Answers;
use super::text::Text;

/// An example enterprise, with all its answers.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Enterprise {
    /// Its name in files.
    pub id: String,
    /// What it is.
    pub title: Text,
    /// Its story.
    pub summary: Text,
    /// What it answers.
    pub answers: Answers,
}
