//! What each action changes, and what follows from it.

use crate::domain::group::Group;
use crate::domain::index::{EnterpriseIndex, FactIndex, MeasureIndex};
use crate::domain::policy::Policy;

use super::{
    Action, AnswerAction, AnswerSource, Effect, Encryption, Export, ExportOutcome, Filter, Focus, Fold,
    HostEvent, Problem, Route, ScreenDraft, Session,
};

impl Session {
    /// Changes the session by one action. What is returned is to be carried out in this order; what is due at once
    /// ([`Effect::is_due_at_once`]) before the page is drawn anew, the rest after that.
    pub fn update(&mut self, policy: &Policy, action: Action) -> Vec<Effect> {
        let (route, at, source, keep, waits) =
            (self.route, self.history.at(), self.source, self.keep, self.elsewhere.is_some());
        let (answers, own, notes) = (self.answers.clone(), self.own.clone(), self.notes.clone());
        self.apply(policy, action);
        let mut effects = Vec::new();
        if self.route != route {
            // A browser that loses the element with the keyboard in it lays the page out twice: it goes first.
            effects.push(Effect::Blur);
        }
        if self.source != source || self.answers != answers {
            effects.push(self.exposed(policy));
        }
        let asked = core::mem::take(&mut self.effects);
        let focus = Effect::focus(&asked);
        effects.extend(asked);
        let routed = self.route_text(policy) != self.stored_route;
        if routed
            || self.own != own
            || self.notes != notes
            || self.keep != keep
            || self.elsewhere.is_some() != waits
        {
            effects.extend(self.saving(policy));
        }
        if self.keep != keep {
            effects.push(Effect::KeepOnly(self.keep));
        }
        // A link that is opened makes an entry in the browser’s history, whether or not the visitor is elsewhere then.
        if self.history.at() != at || self.route != route || focus.is_some() {
            effects.push(Effect::SetHistory(self.history.at()));
        }
        effects.extend(focus.and_then(|focus| self.arrived(focus)).map(Effect::Publish));
        // What is moved to is drawn, and noted in the history, by then.
        effects.sort_by_key(|effect| matches!(effect, Effect::Focus(_) | Effect::Print | Effect::Publish(_)));
        effects
    }

    /// The answers in effect, for a page around that asks for the assessment.
    pub(super) fn exposed(&self, policy: &Policy) -> Effect {
        let example = self.example(policy).and_then(|example| {
            let mut all = EnterpriseIndex::enumerate(&policy.enterprises);
            let (index, _) = all.find(|(_, other)| other.id == example.enterprise.id)?;
            Some((index, example.alike))
        });
        Effect::ExposeAnswers { answers: self.answers.clone(), example }
    }

    /// What the page around is told of where the visitor has been taken.
    fn arrived(&self, focus: Focus) -> Option<HostEvent> {
        match self.route {
            Route::Screen(_) if focus == Focus::Heading => Some(HostEvent::Step),
            Route::Result if focus == Focus::Heading || self.told().is_some() => Some(HostEvent::Complete),
            _ => None,
        }
    }

    pub(super) fn apply(&mut self, policy: &Policy, action: Action) {
        match action {
            Action::SetLanguage(language) => self.language = language,
            Action::Continue => self.go_on(policy),
            Action::Restart => self.restart(policy),
            Action::Back => self.travel(policy, self.history.at().saturating_sub(1)),
            Action::Travel(at) => {
                let at = at.min(self.history.entries().len().saturating_sub(1));
                if at != self.history.at() {
                    self.travel(policy, at);
                }
            }
            Action::Next => self.next(policy),
            Action::NothingAndNext => {
                if !self.unhide(policy) {
                    self.draft.nothing = false;
                    self.nothing(policy);
                    self.next(policy);
                }
            }
            Action::Go(route) => self.go(policy, route, Focus::Heading),
            Action::PrintReport => {
                self.go(policy, Route::Paper, Focus::Heading);
                self.export(policy, Export::Print);
            }
            Action::GoToFact(fact) => self.visit(policy, fact),
            Action::ChangeAt(fact, measure) => {
                self.visit(policy, fact);
                if let Some(edit) = &mut self.edit {
                    edit.measure = Some(measure);
                }
            }
            Action::FocusFact(fact) => self.focus_on(Focus::Fact(fact)),
            Action::ShowMeasure(measure) => self.show(policy, measure),
            Action::ShowCall(department) => {
                self.go(policy, Route::Departments, Focus::Department(department));
            }
            Action::ShowSentence(sentence) => {
                self.folds.retain(|fold| *fold != Fold::OnlyMarked);
                self.go(policy, Route::Text, Focus::Sentence(sentence));
            }
            Action::Seek(words) => self.draft.search = words,
            Action::Digit(digit) => {
                if let Some(action) = self.digit(policy, digit) {
                    self.answer(policy, action);
                }
            }
            Action::Toggle(fold) => self.toggle(fold),
            Action::Narrow(filter) => self.narrow(filter),
            Action::Try(fact, answer) => self.try_out(policy, fact, answer),
            Action::StopTrying => self.leave_trial(policy),
            Action::AdoptTrial | Action::AdoptAnswers => {
                self.history.adopt(self.source);
                self.adopt();
                self.focus_on(Focus::Heading);
            }
            Action::OpenExample(example) => {
                self.set_source(policy, AnswerSource::Example(example));
                self.go(policy, Route::Result, Focus::Heading);
            }
            Action::ReturnToOwn => {
                self.set_source(policy, AnswerSource::Own);
                self.go(policy, self.config.home(), Focus::Heading);
            }
            Action::Export(way) => self.export(policy, way),
            Action::Exported(outcome) => {
                if matches!(outcome, ExportOutcome::Picture(..)) {
                    self.focus_on(Focus::Picture);
                }
                self.outcome = Some(outcome);
            }
            Action::Year(year) => self.notes.year = Some(year),
            Action::Case(action) => self.case(policy, action),
            Action::Paper(paper) => self.notes.tick(paper),
            Action::Prefill(answers) => self.prefill(policy, answers),
            Action::Idle(left) => self.idle(policy, left),
            Action::Device(device) => self.device = device,
            Action::Wipe => self.wipe(policy),
            Action::PickAndNext(fact, answer) => {
                self.answer(policy, AnswerAction::Pick(fact, answer));
                self.next(policy);
            }
            Action::Link(action) => self.link_action(policy, action),
            Action::Storage(action) => self.storage_action(policy, action),
            Action::Answer(action) => self.answer(policy, action),
        }
    }

    fn next(&mut self, policy: &Policy) {
        if self.unhide(policy) {
            return;
        }
        self.draft.problems = self.missing(policy);
        if !self.draft.problems.is_empty() {
            return self.focus_on(Focus::Problems);
        }
        let draft = self.draft.clone();
        self.change(policy, |answers| draft.fill(policy, answers));
        let obsolete = self.draft.obsolete(&self.answers, || self.asked_of(policy));
        let next = match self.route {
            Route::QuickLook(_) => self.next_quick(policy),
            _ => self.next_page(policy),
        };
        // Who has come back goes forth through the same pages, unless an answer has opened one before them.
        let at = self.history.at();
        if self.history.next().is_some_and(|(before, _)| before.comes_before(next)) {
            self.travel(policy, at + 1);
        }
        if self.history.at() == at {
            self.go(policy, next, Focus::Heading);
        }
        self.obsolete = obsolete;
    }

    /// Shows again what a search hides, before it would be answered: nobody answers what nobody saw.
    fn unhide(&mut self, policy: &Policy) -> bool {
        let hides = self.asked(policy).is_some()
            && self.draft.rows(policy, self.language).len() < self.draft.shown.len();
        if hides {
            self.draft.search.clear();
            self.draft.problems = Vec::from([Problem::Hidden]);
            self.focus_on(Focus::Problems);
        }
        hides
    }

    pub(super) fn go_on(&mut self, policy: &Policy) {
        self.return_to_own(policy, Route::Start);
        self.go(policy, self.next_page(policy), Focus::Heading);
    }

    /// The first page that is open, or the result.
    fn next_page(&self, policy: &Policy) -> Route {
        let step = policy.next_step_of(&self.answers, &self.progress(policy).needed());
        step.and_then(|step| step.open.first().copied()).map_or(Route::Result, Route::Screen)
    }

    pub(super) fn go(&mut self, policy: &Policy, route: Route, focus: Focus) {
        if route != self.route {
            self.history.push((route, self.source));
        }
        self.begin_edit(route);
        self.enter(policy, route, focus, true);
        self.history.note_source(self.source);
    }

    pub(super) fn travel(&mut self, policy: &Policy, at: usize) {
        self.history.travel(at);
        let (route, source) = self.history.current();
        if source != self.source {
            self.set_source(policy, source);
        }
        self.enter(policy, route, Focus::Heading, false);
        // A question that other answers have made useless since then is passed over.
        if matches!(route, Route::Screen(_)) && self.draft.shown.is_empty() && at > 0 {
            self.travel(policy, at - 1);
        }
    }

    /// Enters a route; where it is `wanted`, its question is asked even if the answer makes no difference.
    fn enter(&mut self, policy: &Policy, route: Route, focus: Focus, wanted: bool) {
        self.return_to_own(policy, route);
        self.route = route;
        self.obsolete = Vec::new();
        self.cleared = None;
        self.refused = None;
        self.outcome = None;
        (self.cases.asked, self.cases.stored) = (None, None);
        // A lock that was left waits for who comes back to it.
        let waiting = self.encrypted.clone().filter(|_| route == Route::Decrypt);
        self.encryption = Encryption { link: waiting, ..Encryption::default() };
        let stays = |fold: &Fold| {
            !matches!(
                fold,
                Fold::Menu
                    | Fold::Clearing
                    | Fold::Code
                    | Fold::Filters
                    | Fold::Shifts
                    | Fold::Hint(_)
                    | Fold::OptionHint(..)
                    | Fold::Options(..)
            )
        };
        self.folds.retain(stays);
        let focus = self.finish_edit(policy, route, focus);
        self.open_screen(policy, wanted);
        self.focus_on(focus);
    }

    /// Opens the draft of a question, or opens it anew after the answers changed under it.
    pub(super) fn open_screen(&mut self, policy: &Policy, wanted: bool) {
        let asked = self.asked(policy);
        let open = |fact| {
            let derived = (&*self.progress(policy), self.asked_of(policy));
            ScreenDraft::open(policy, &self.answers, derived, fact, wanted)
        };
        self.draft = asked.map(open).unwrap_or_default();
    }

    fn visit(&mut self, policy: &Policy, fact: FactIndex) {
        // Among others on its page, it is where the keyboard goes.
        let focus = if policy.page_with(fact).len() > 1 { Focus::Fact(fact) } else { Focus::Heading };
        self.go(policy, Route::Screen(fact), focus);
    }

    fn show(&mut self, policy: &Policy, measure: MeasureIndex) {
        self.go(policy, Route::Result, Focus::Measure(measure));
        self.unfold_measure(policy, measure);
    }

    /// Takes the visitor somewhere once the page is drawn: the last place counts.
    pub(super) fn focus_on(&mut self, focus: Focus) {
        self.moved = true;
        self.effects.retain(|effect| !matches!(effect, Effect::Focus(_)));
        self.effects.push(Effect::Focus(focus));
    }

    /// Changes something while nobody has done anything: the keyboard and the window stay where they are.
    pub(super) fn without_moving(&mut self, change: impl FnOnce(&mut Self)) {
        let moved = self.moved;
        change(self);
        self.moved = moved;
        self.effects.retain(|effect| !matches!(effect, Effect::Focus(_)));
    }

    fn toggle(&mut self, fold: Fold) {
        if fold == Fold::Menu {
            self.folds.retain(|other| *other != Fold::Clearing);
        }
        if self.toggled(fold) {
            self.folds.retain(|other| *other != fold);
        } else {
            self.folds.push(fold);
            if matches!(fold, Fold::Hint(_) | Fold::OptionHint(..) | Fold::Options(..) | Fold::Code) {
                self.focus_on(Focus::Unfolded(fold));
            }
        }
    }

    pub(super) fn narrow(&mut self, filter: Filter) {
        if filter.group == Some(Group::NO) && !self.toggled(Fold::Inapplicable) {
            self.folds.push(Fold::Inapplicable);
        }
        self.unfiltered += usize::from(filter == Filter::default());
        // Whoever picks a group wants to see it, wherever the list is.
        if filter.group.is_some() && filter.group != self.filter.group {
            self.focus_on(Focus::Admitted);
        }
        self.filter = filter;
    }
}
