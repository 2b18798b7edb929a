//! At a booth the questions of a screen stand one at a time: a large screen shows little, and nobody scrolls there.
//!
//! Checklists are one page everywhere. Not here: what is missing on a screen (`sheet`).

use crate::domain::fact::Layout;
use crate::domain::policy::Policy;

use super::{Focus, Place, Problem, State};

impl State {
    /// The question that stands alone on the page; nothing on a checklist, or where questions stand below each other.
    pub fn alone(&self, policy: &Policy) -> Option<u16> {
        if !self.setting.booth() || self.sheet.layout(policy) != Layout::Questions {
            return None;
        }
        let visible = self.sheet.visible(policy, &self.answers);
        // What a change of answers has made useless is not asked any more.
        self.sheet.alone.filter(|fact| visible.contains(fact)).or_else(|| visible.last().copied())
    }

    /// Goes on within the screen; says whether it did. What is missing in the question itself is said there.
    pub(super) fn on_to_the_next(&mut self, policy: &Policy) -> bool {
        let Some(now) = self.alone(policy) else {
            return false;
        };
        let missing = self.sheet.missing(policy, &self.answers);
        let about = |problem: &Problem| matches!(problem, Problem::Unanswered(fact) | Problem::NotANumber(fact) if *fact == now);
        if missing.iter().any(about) {
            self.sheet.problems = missing.into_iter().filter(about).collect();
            self.look_at(Focus::Problems);
            return true;
        }
        let visible = self.sheet.visible(policy, &self.answers);
        let later = visible.iter().copied().skip_while(|fact| *fact != now).nth(1);
        // A change may have opened a question that stands before this one.
        let open = || visible.iter().copied().find(|fact| self.answers.get(*fact).is_none());
        later.or_else(open).is_some_and(|fact| self.stand(fact))
    }

    /// Goes back within the screen; says whether it did.
    pub(super) fn back_to_the_last(&mut self, policy: &Policy) -> bool {
        let now = self.alone(policy).filter(|_| matches!(self.place, Place::Screen(_)));
        let visible = self.sheet.visible(policy, &self.answers);
        let before = visible.into_iter().take_while(|fact| Some(*fact) != now).last();
        now.and(before).is_some_and(|fact| self.stand(fact))
    }

    /// Whoever comes back to a screen comes back to its last question.
    pub(super) fn stand_at_the_last(&mut self, policy: &Policy) {
        let visible = self.sheet.visible(policy, &self.answers);
        self.sheet.alone = visible.last().copied();
    }

    fn stand(&mut self, fact: u16) -> bool {
        self.sheet.alone = Some(fact);
        self.sheet.problems.clear();
        self.look_at(Focus::Heading);
        true
    }
}
