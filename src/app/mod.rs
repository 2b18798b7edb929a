//! The user interface: what is drawn from a [`Session`](crate::session::Session), and what of it reaches the browser.
//!
//! For the browser, and for the tests that draw its pages without one.

#[cfg(any(target_arch = "wasm32", test))]
pub mod platform;
#[cfg(any(target_arch = "wasm32", test))]
pub mod root;

#[cfg(any(target_arch = "wasm32", test))]
mod components;
#[cfg(any(target_arch = "wasm32", test))]
pub(crate) mod context;
#[cfg(any(target_arch = "wasm32", test))]
mod element;
#[cfg(any(target_arch = "wasm32", test))]
pub mod focus;
#[cfg(any(target_arch = "wasm32", test))]
mod landmarks;
#[cfg(any(target_arch = "wasm32", test))]
mod pages;
#[cfg(any(target_arch = "wasm32", test))]
pub(crate) mod parts;
#[cfg(any(target_arch = "wasm32", test))]
pub(crate) mod room;
#[cfg(any(target_arch = "wasm32", test))]
mod shortcuts;
#[cfg(any(target_arch = "wasm32", test))]
mod store;
