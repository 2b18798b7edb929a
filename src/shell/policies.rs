//! The policies that elements of the page are given in the place of the embedded one: each decoded once and kept, for an app refers
//! to it for as long as the page lives.

use core::cell::RefCell;

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};

use crate::domain::policy::Policy;
use crate::format::pack::{self, PackError};
use crate::wording::Wording;

/// A policy, and what it was read from; nothing for the embedded one.
#[derive(Clone, Copy)]
pub(super) struct Given {
    pub(super) policy: &'static Policy,
    file: Option<&'static [u8]>,
}

thread_local! {
    static GIVEN: RefCell<Vec<Given>> = const { RefCell::new(Vec::new()) };
}

impl Given {
    /// The policy of a file in bytes; the embedded one, where there is none.
    ///
    /// # Errors
    ///
    /// What is wrong with the file. Nothing is wrong with the embedded policy, unless it was damaged on its way.
    pub(super) fn of(file: &JsValue) -> Result<Self, PackError> {
        let Some(file) = file.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec) else {
            let policy = crate::pack::policy().ok_or(PackError::Damaged)?;
            return Ok(Self { policy, file: None });
        };
        GIVEN.with_borrow_mut(|given| {
            if let Some(known) = given.iter().find(|known| known.file == Some(&*file)) {
                return Ok(*known);
            }
            let policy = Box::leak(Box::new(read(&file)?));
            let new = Self { policy, file: Some(Box::leak(file.into_boxed_slice())) };
            given.push(new);
            Ok(new)
        })
    }

    /// The policy once more, to be changed.
    pub(super) fn again(&self) -> Option<Policy> {
        self.file.map_or_else(crate::pack::read, |file| read(file).ok())
    }
}

/// A policy from anywhere, whose translations are those into the languages of the program.
fn read(file: &[u8]) -> Result<Policy, PackError> {
    let policy = pack::read(file)?;
    let same = policy.is_arranged(&Wording::translations());
    same.then_some(policy).ok_or(PackError::OtherLanguages)
}
