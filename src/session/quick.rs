//! The quick look: its questions, one after the other.

use crate::domain::index::FactIndex;
use crate::domain::policy::Policy;

use super::{Route, Session};

impl Session {
    /// The first question that still makes a difference; behind the last one, what came of them.
    pub(super) fn next_quick(&self, policy: &Policy) -> Route {
        let needed = self.progress(policy).needed();
        let open = |fact: &FactIndex| self.answers.get(*fact).is_none() && needed.contains(*fact);
        let at = policy.quick_look.iter().position(open).unwrap_or(policy.quick_look.len());
        Route::QuickLook(u16::try_from(at).unwrap_or(u16::MAX))
    }
}
