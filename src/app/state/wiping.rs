//! Forgetting: at the visitor’s wish, for the next visitor, and when nobody is there any more.

use crate::domain::policy::Policy;

use super::State;

impl State {
    /// Forgets all answers.
    pub(super) fn clear(&mut self, policy: &Policy) {
        let fresh = Self::new(policy, self.language).in_setting(self.setting.clone());
        // Where answers are kept stays the visitor’s choice.
        *self = Self {
            turn: self.turn + 1,
            clearings: self.clearings + 1,
            wipes: self.wipes,
            keep: self.keep,
            ..fresh
        };
    }

    /// Wipes everything for the next visitor. The host then draws the app anew.
    pub(super) fn wipe(&mut self, policy: &Policy) {
        self.clear(policy);
        self.wipes += 1;
    }

    /// Nobody has touched anything, and so many seconds are left; or somebody is there again.
    pub(super) fn idle(&mut self, policy: &Policy, left: Option<u16>) {
        self.idle = left.filter(|_| !self.is_untouched());
        if self.idle == Some(0) {
            self.wipe(policy);
        }
    }

    /// Has the visitor answered nothing and gone nowhere?
    fn is_untouched(&self) -> bool {
        let untouched = self.own.given().all(|(fact, _)| self.is_prefilled(fact));
        self.place == self.setting.home() && untouched
    }
}
