//! Forgetting: at the visitor’s wish, for the next visitor, and when nobody is there any more.

use crate::domain::policy::Policy;
use crate::domain::text::Language;

use super::{Cases, Effect, Focus, Fold, Session};

impl Session {
    /// Asks before everything is cleared; not where nothing was answered, or what was kept cannot be read.
    pub(super) fn ask_to_clear(&mut self, policy: &Policy) {
        if self.own.count() == 0 && self.cases.is_empty() {
            return self.clear(policy);
        }
        if !self.toggled(Fold::Clearing) {
            self.folds.push(Fold::Clearing);
        }
        self.focus_on(Focus::Clearing);
    }

    /// Forgets all answers, and the results that are kept under a name.
    pub(super) fn clear(&mut self, policy: &Policy) {
        self.cases = Cases::default();
        self.clear_answers(policy);
    }

    /// Forgets all answers; where no result is kept under a name, everything that is stored.
    pub(super) fn clear_answers(&mut self, policy: &Policy) {
        // Where answers are kept stays the visitor’s choice.
        *self = Self {
            keep: self.keep,
            cases: core::mem::take(&mut self.cases),
            ..self.fresh(policy, self.language)
        };
        self.effects.push(Effect::Clear { cases: self.cases.is_empty() });
        self.focus_on(Focus::Heading);
    }

    /// Forgets all answers and begins.
    pub(super) fn restart(&mut self, policy: &Policy) {
        self.clear_answers(policy);
        self.go_on(policy);
    }

    /// Wipes everything for the next visitor, language and place of storage too, as if the page had just been opened. The
    /// page then draws the app anew.
    pub(super) fn wipe(&mut self, policy: &Policy) {
        *self = self.fresh(policy, self.begun_in);
        self.effects.push(Effect::Renew);
    }

    /// As if the page had just been opened.
    fn fresh(&self, policy: &Policy, language: Language) -> Self {
        let fresh = Self::new(policy, language).with_config(self.config.clone());
        Self { device: self.device.clone(), ..fresh }
    }

    /// Nobody has touched anything, and so many seconds are left; or somebody is there again.
    pub(super) fn idle(&mut self, policy: &Policy, left: Option<u16>) {
        // Nobody is warned of losing what is not there.
        self.idle = left.filter(|_| !self.is_at_rest());
        if left == Some(0) && !self.is_untouched() {
            self.wipe(policy);
        }
    }

    /// Is the visitor where everybody begins, with nothing answered?
    fn is_at_rest(&self) -> bool {
        let nothing = self.own.given().all(|(fact, _)| self.is_prefilled(fact));
        self.route == self.config.home() && nothing
    }

    /// Is everything as it was when the page was opened? A word that was searched for, a link that was opened or the
    /// other language are no answers, and are the last visitor’s all the same.
    fn is_untouched(&self) -> bool {
        self.is_at_rest() && !self.moved && self.language == self.begun_in
    }
}
