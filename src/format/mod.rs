//! Everything whose bytes or lines outlive a build: they are read for as long as anybody has them.
//!
//! Pure. Not here: rule files (`authoring`), and what is made for people to read (`report`).

pub mod link;
pub mod pack;
pub mod revision;
