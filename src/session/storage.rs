//! What is kept, where, and what keeps it from being kept. Not here: the forms of what is stored (`saved`, `route_text`,
//! `cases`), and forgetting (`clearing`).

use crate::domain::policy::Policy;

use super::{Effect, Saved, Session, StorageAction, StorageError};

impl Session {
    pub(super) fn storage_action(&mut self, policy: &Policy, action: StorageAction) {
        match action {
            StorageAction::Keep(keep) => self.keep_in(keep),
            StorageAction::Saved(error) => {
                let before = core::mem::replace(&mut self.storage_error, error);
                if error.is_none() && before == Some(StorageError::Unreadable) {
                    // What could not be read may be anywhere, and is of no use any more.
                    self.effects.push(Effect::KeepOnly(self.keep));
                }
            }
            StorageAction::Check => self.effects.push(Effect::ReadStorage(self.keep)),
            StorageAction::Found(saved) => self.find(policy, saved),
            StorageAction::Settle(take) => self.settle(policy, take),
            StorageAction::AskToClear => self.ask_to_clear(policy),
            StorageAction::ClearAnswers => self.clear_answers(policy),
            StorageAction::Clear => self.clear(policy),
            // Of what stays it is not said that nothing does.
            StorageAction::Cleared(empty) => {
                self.cleared = (!empty || self.cases.is_empty()).then_some(empty);
            }
        }
    }

    /// What is to be stored. Before anything is done nothing is touched: what could not be read may still be of use to
    /// somebody, and what the page around knows is not the visitor’s. Nor while another page’s answers wait for the visitor.
    pub(super) fn saving(&mut self, policy: &Policy) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.elsewhere.is_some() {
            return effects;
        }
        if self.moved || self.returned {
            self.stored_route = self.route_text(policy);
            effects.push(Effect::SaveRoute(self.stored_route.clone()));
        }
        if self.moved || self.own.count() > self.count_prefilled() {
            effects.push(self.save_answers(policy));
        }
        effects
    }

    /// Keeps the answers where the visitor wants them; no answers are no entry.
    fn save_answers(&self, policy: &Policy) -> Effect {
        let text = (self.own.count() > 0).then(|| Saved::write(policy, &self.own, &self.notes));
        Effect::SaveAnswers { keep: self.keep, text, error: self.storage_error }
    }
}
