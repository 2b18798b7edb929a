//! Which measures of a published policy may a company apply for: asked, answered and explained in its own browser.
//!
//! ```text
//! rules/ ──(build.rs: read, check, compile)──▶ pack ──▶ domain ──▶ session ──▶ app (Yew) ──▶ shell (wasm-bindgen) ──▶ www/
//!                     ▲                                   ▲
//!                     └── authoring (native only) ── cli ─┘
//! ```

pub mod app;
pub mod domain;
pub mod format;
pub mod pack;
pub mod report;
pub mod session;
pub mod wording;

#[cfg(not(target_arch = "wasm32"))]
pub mod authoring;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;

#[cfg(test)]
mod page_tests;

#[cfg(target_arch = "wasm32")]
pub mod shell;
