//! How a session begins: what the page around wants and knows, what was kept of an earlier visit, and the link that the page
//! was opened with.

use std::rc::Rc;

use crate::domain::answer::Answer;
use crate::domain::index::FactIndex;
use crate::domain::policy::Policy;
use crate::domain::text::Language;

use super::{Action, CaseAction, Config, Device, Effect, Focus, HostEvent, LinkAction, Saved, Session};

/// What was found when the page was opened.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The device.
    pub device: Device,
    /// Answers and notes.
    pub saved: Saved,
    /// The route that was kept for this tab, and where the browser’s history is, if it knows.
    pub route: Option<(String, Option<usize>)>,
    /// The results that are kept under a name, as text.
    pub cases: String,
    /// What stood behind the `#`.
    pub link: Option<String>,
    /// What the page around knows.
    pub prefill: Vec<(FactIndex, Answer)>,
}

impl Session {
    /// A session as it begins, and what follows from it once it is drawn.
    pub fn open(
        policy: &Policy,
        language: Language,
        config: Rc<Config>,
        opening: Opening,
    ) -> (Self, Vec<Effect>) {
        let booth = config.booth();
        let mut session = Self::new(policy, language).with_config(config).with(opening.saved);
        session.device = opening.device;
        // A link was opened on purpose.
        if opening.link.is_none()
            && let Some((route, at)) = &opening.route
        {
            session.return_to(policy, route, *at);
        }
        session.apply(policy, Action::Prefill(opening.prefill));
        session.apply(policy, Action::Case(CaseAction::Found(opening.cases)));
        let returned = session.returned.then_some(Effect::SetTitle);
        let mut effects = Vec::from([
            session.exposed(policy),
            Effect::Publish(HostEvent::Ready),
            Effect::SetHistory(session.history.at()),
        ]);
        effects.extend(booth.then_some(Effect::Focus(Focus::Attract)));
        effects.extend(returned);
        effects.extend(session.saving(policy));
        if let Some(link) = opening.link {
            effects.extend(session.update(policy, Action::Link(LinkAction::Open(link))));
        }
        (session, effects)
    }
}
