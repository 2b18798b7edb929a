//! Holds the session, changes it by actions, and has the platform carry out what follows: what is due at once before the page is
//! drawn anew, the rest after that.

use core::any::Any;
use core::cell::RefCell;
use std::rc::Rc;

use yew::functional::UseForceUpdateHandle;
use yew::{Callback, NodeRef};

use crate::domain::policy::Policy;
use crate::session::{Action, Effect, Focus, Session};

use super::parts::Parts;
use super::platform::{EffectContext, Platform};
use super::room::Room;

/// The session, and what follows from it.
pub(super) struct Store {
    pub(super) policy: &'static Policy,
    pub(super) session: RefCell<Session>,
    pub(super) platform: Rc<dyn Platform>,
    pub(super) root: NodeRef,
    /// What waits until the page is drawn.
    pub(super) due: RefCell<Vec<Effect>>,
    pub(super) redraw: UseForceUpdateHandle,
    pub(super) room: Rc<Room>,
    pub(super) parts: Parts,
}

impl Store {
    /// What takes actions.
    pub(super) fn send(self: &Rc<Self>) -> Callback<Action> {
        let store = self.clone();
        Callback::from(move |action| store.dispatch(action))
    }

    fn dispatch(self: &Rc<Self>, action: Action) {
        let device = self.platform.device(self.policy);
        let effects = {
            let mut session = self.session.borrow_mut();
            let changed = session.device != device;
            let at = session.history.at();
            let mut effects =
                if changed { session.update(self.policy, Action::Device(device)) } else { Vec::new() };
            effects.extend(session.update(self.policy, action));
            // Whoever comes back is put by the browser where they were, and anything else may want what is further down.
            let new = session.history.at() > at
                && effects.iter().any(|effect| matches!(effect, Effect::Focus(Focus::Heading)));
            self.parts.begin(new);
            effects
        };
        let (now, later): (Vec<Effect>, Vec<Effect>) = effects.into_iter().partition(Effect::is_due_at_once);
        self.due.borrow_mut().extend(later);
        self.run(now);
        self.redraw.force_update();
    }

    /// Does what had to wait.
    pub(super) fn run_due(self: &Rc<Self>) {
        let due = core::mem::take(&mut *self.due.borrow_mut());
        self.run(due);
    }

    /// Draws more of the page when what is drawn is painted, as long as what is returned lives; nothing where all is drawn.
    pub(super) fn watch_painting(self: &Rc<Self>) -> Option<Box<dyn Any>> {
        let store = self.parts.is_waiting().then(|| self.clone())?;
        let painted = Callback::from(move |()| {
            store.parts.more();
            store.redraw.force_update();
        });
        self.platform.on_painted(&self.root, painted)
    }

    fn run(self: &Rc<Self>, effects: Vec<Effect>) {
        let send = self.send();
        for effect in effects {
            self.platform.run(effect, EffectContext { policy: self.policy, root: &self.root, send: &send });
        }
    }
}
