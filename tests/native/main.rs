//! Everything that is tested without a browser.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod architecture;
mod authoring;
mod call_list;
mod command_line;
mod enterprises;
mod interview;
mod invented;
mod laws;
mod limited;
mod lines;
mod new;
mod official_text;
mod oracle;
mod pack;
mod policies;
mod poster;
mod readme;
mod report;
mod revisions;
mod road_map;
mod schema;
mod screens;
mod sessions;
mod several_paragraphs;
mod share;
mod verdicts;
mod visit;
