//! The quick look: its questions, one after the other.

use crate::domain::policy::Policy;

use super::{Place, State};

impl State {
    /// The first question that still makes a difference; behind the last one, what came of them.
    pub(super) fn next_quick(&self, policy: &Policy) -> Place {
        let needed = policy.needed(&self.answers);
        let open = |fact: &u16| self.answers.get(*fact).is_none() && needed.contains(*fact);
        let mut ways = (0..).zip(&policy.quick_look).filter(|(_, fact)| open(fact)).map(|(at, _)| at);
        Place::QuickLook(ways.next().unwrap_or(u16::MAX))
    }
}
