//! The quick look: its questions, one after the other.

use crate::domain::policy::Policy;

use super::State;

impl State {
    /// The questions to show: those that were answered, and the first one that still makes a difference.
    pub fn quick(&self, policy: &Policy) -> Vec<u16> {
        let needed = policy.needed(&self.answers);
        let mut open = 0;
        let asked = policy.quick_look.iter().copied();
        asked
            .filter(|fact| {
                let answered = self.answers.get(*fact).is_some();
                let waits = !answered && needed.contains(*fact);
                open += usize::from(waits);
                answered || waits && open == 1
            })
            .collect()
    }
}
