//! Several pages that keep their answers in the same place: what another one has put there is taken over or overruled by
//! the visitor, and never silently.

use crate::domain::answer::Answers;
use crate::domain::policy::Policy;

use super::{AnswerSource, Focus, Keep, Notes, Route, Saved, Session};

impl Session {
    /// Keeps the answers elsewhere. What another page has put where they were kept before is of no account any more.
    pub(super) fn keep_in(&mut self, keep: Keep) {
        self.keep = keep;
        self.elsewhere = None;
    }

    /// Another page has put this where the answers are kept.
    pub(super) fn find(&mut self, policy: &Policy, saved: Saved) {
        let same = match &saved {
            Saved::Answers(_, answers, notes) if *answers == self.own => {
                self.notes = notes.clone();
                true
            }
            Saved::Nothing => self.own.count() == self.count_prefilled(),
            Saved::Answers(..) | Saved::StorageError(_) => false,
        };
        self.elsewhere = (!same).then_some(saved);
        // A page that was opened and left alone shows what it would show if it were opened now.
        if !self.moved && self.route == self.config.home() {
            self.without_moving(|session| session.settle(policy, true));
        }
    }

    /// Takes over what another page has put there, as far as it can be read; or goes on with the answers of this page.
    pub(super) fn settle(&mut self, policy: &Policy, take: bool) {
        (self.own, self.notes) = match self.elsewhere.take().filter(|_| take) {
            Some(Saved::Answers(_, answers, notes)) => (answers, notes),
            Some(Saved::Nothing) => (Answers::none(policy.facts.len()), Notes::default()),
            Some(Saved::StorageError(_)) | None => return,
        };
        self.edit = None;
        if self.source == AnswerSource::Own {
            self.trial = None;
        }
        let given = core::mem::take(&mut self.prefilled);
        self.prefill(policy, given);
        if matches!(self.route, Route::Screen(_)) && self.draft.shown.is_empty() {
            self.go_on(policy);
        }
        self.focus_on(Focus::Heading);
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::answer::Answers;
    use crate::domain::index::FactIndex;
    use crate::domain::policy::Policy;
    use crate::domain::text::Language;
    use crate::pack;
    use crate::session::{Action, Keep, Notes, Route, Saved, Session, StorageAction};

    fn example(policy: &Policy, index: usize) -> Answers {
        policy.enterprises[index].answers.clone()
    }

    fn of(answers: &Answers) -> Saved {
        Saved::Answers(Keep::Device, answers.clone(), Notes::default())
    }

    /// With the answers of an example, on the first screen.
    fn begun(policy: &Policy) -> Session {
        let mut session = Session::new(policy, Language::OFFICIAL).with(of(&example(policy, 0)));
        session.update(policy, Action::Go(Route::Screen(FactIndex::new(0))));
        session
    }

    #[test]
    fn nothing_is_taken_over_or_overruled_unasked() {
        let policy = pack::policy().unwrap();
        let (own, others) = (example(policy, 0), example(policy, 1));
        let mut session = begun(policy);
        session.update(policy, Action::Storage(StorageAction::Found(of(&others))));
        assert_eq!((&session.own, session.elsewhere.clone()), (&own, Some(of(&others))));
        let mut taken = session.clone();
        taken.update(policy, Action::Storage(StorageAction::Settle(true)));
        assert_eq!((&taken.own, &taken.answers, taken.elsewhere), (&others, &others, None));
        let mut kept = session.clone();
        kept.update(policy, Action::Storage(StorageAction::Settle(false)));
        assert_eq!((&kept.own, kept.route, kept.elsewhere), (&own, Route::Screen(FactIndex::new(0)), None));
        session.update(policy, Action::Storage(StorageAction::Found(of(&own))));
        assert_eq!(session.elsewhere, None, "the other page has taken it back");
    }

    #[test]
    fn papers_that_another_page_ticked_are_ticked_here() {
        let policy = pack::policy().unwrap();
        let mut session = begun(policy);
        let mut other = session.clone();
        other.update(policy, Action::Paper(7));
        let found = Saved::Answers(Keep::Device, other.own, other.notes.clone());
        session.update(policy, Action::Storage(StorageAction::Found(found)));
        assert_eq!((session.elsewhere, session.notes.has(7)), (None, true));
    }

    #[test]
    fn what_was_cleared_elsewhere_is_here_until_the_visitor_clears_it_too() {
        let policy = pack::policy().unwrap();
        let mut session = begun(policy);
        session.update(policy, Action::Storage(StorageAction::Found(Saved::Nothing)));
        assert_eq!((&session.own, session.elsewhere.clone()), (&example(policy, 0), Some(Saved::Nothing)));
        session.update(policy, Action::Storage(StorageAction::Clear));
        assert_eq!((session.own.count(), session.elsewhere), (0, None));
    }

    #[test]
    fn a_page_that_was_left_alone_follows() {
        let policy = pack::policy().unwrap();
        let mut session = Session::new(policy, Language::OFFICIAL).with(of(&example(policy, 0)));
        for saved in [of(&example(policy, 1)), Saved::Nothing] {
            session.update(policy, Action::Storage(StorageAction::Found(saved.clone())));
            let now = Session::new(policy, Language::OFFICIAL).with(saved);
            assert_eq!(
                (&session.answers, session.elsewhere.as_ref(), session.moved),
                (&now.answers, None, false)
            );
        }
    }

    #[test]
    fn answers_of_another_page_may_have_left_the_screen_behind() {
        let policy = pack::policy().unwrap();
        let mut session = Session::new(policy, Language::OFFICIAL);
        session.update(policy, Action::Continue);
        session.update(policy, Action::GoToFact(policy.screens.last().unwrap().facts[0]));
        session.update(policy, Action::Storage(StorageAction::Found(of(&example(policy, 9)))));
        session.update(policy, Action::Storage(StorageAction::Settle(true)));
        assert!(!matches!(session.route, Route::Screen(_)) || !session.draft.shown.is_empty());
    }
}
