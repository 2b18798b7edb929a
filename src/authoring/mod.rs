//! From the files of policy staff to a compiled [`Policy`], with diagnostics for the person who can mend them.
//!
//! Native only: the browser never parses a rule. The build script runs it; a broken rule stops the build.
//!
//! Reading order: [`yaml`] (text → tree with places) → [`reader`] (tree → values) → one module a file of the policy
//! folder → [`lints`] (what only the whole can show) → [`load`].

pub mod answers;
pub mod citation;
pub mod clauses;
pub mod conditions;
pub mod coverage;
pub mod derivations;
pub mod diagnostic;
pub mod examples;
pub mod facts;
pub mod leaves;
pub mod lints;
pub mod load;
pub mod meta;
pub mod mistyped;
pub mod numerals;
pub mod options;
pub mod outline;
pub mod place;
pub mod problem;
pub mod progress;
pub mod quotes;
pub mod reader;
pub mod revisions;
pub mod sentences;
pub mod source;
pub mod suggest;
pub mod translation_table;
pub mod translations;
pub mod umbrellas;
pub mod words;
pub mod yaml;

pub use diagnostic::Diagnostic;
pub use load::{Loaded, load};

use crate::domain::policy::Policy;

/// The names of all facts.
pub(crate) fn known_facts(policy: &Policy) -> impl Iterator<Item = &str> {
    policy.facts.iter().map(|fact| fact.id.as_str())
}
