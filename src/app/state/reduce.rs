//! What each action changes.

use crate::domain::group::Group;
use crate::domain::policy::Policy;

use super::{Action, Filter, Focus, Fold, Lens, Lock, Place, Problem, Sheet, State, Take, Took};

impl State {
    /// Changes the state by one action.
    pub fn act(&mut self, policy: &Policy, action: Action) {
        match action {
            Action::Speak(language) => self.language = language,
            Action::Continue => self.go_on(policy),
            Action::Restart => self.restart(policy),
            Action::Back => self.travel(policy, self.at.saturating_sub(1)),
            Action::Travel(at) => {
                let at = at.min(self.trail.len().saturating_sub(1));
                if at != self.at {
                    self.travel(policy, at);
                }
            }
            Action::Next => self.next(policy),
            Action::NothingAndNext if self.unhide(policy) => {}
            Action::NothingAndNext => {
                self.sheet.nothing = false;
                self.nothing(policy);
                self.next(policy);
            }
            Action::Go(place) => self.go(policy, place, Focus::Heading),
            Action::PrintReport => self.go(policy, Place::Paper, Focus::Print),
            Action::Visit(fact) => self.visit(policy, fact),
            Action::Change(fact, measure) => {
                self.visit(policy, fact);
                if let Some(edit) = &mut self.edit {
                    edit.measure = Some(measure);
                }
            }
            Action::FocusFact(fact) => self.look_at(Focus::Fact(fact)),
            Action::Show(measure) => self.show(policy, measure),
            Action::ShowCall(department) => {
                self.go(policy, Place::Departments, Focus::Department(department));
            }
            Action::Read(sentence) => {
                self.folds.retain(|fold| *fold != Fold::OnlyMarked);
                self.go(policy, Place::Text, Focus::Sentence(sentence));
            }
            Action::Seek(words) => self.sheet.search = words,
            Action::Digit(digit) => {
                if let Some(action) = self.digit(policy, digit) {
                    self.answer(policy, action);
                }
            }
            Action::Toggle(fold) => self.toggle(fold),
            Action::Narrow(filter) => self.narrow(filter),
            Action::Try(fact, answer) => self.try_out(policy, fact, answer),
            Action::StopTrying => self.leave_trial(policy),
            Action::AdoptTrial | Action::TakeOver => {
                let adopted = self.lens;
                self.adopt();
                let borrowed = self.trail.iter_mut().filter(|(_, lens)| *lens == adopted);
                borrowed.for_each(|(_, lens)| *lens = Lens::Own);
                self.look_at(Focus::Heading);
            }
            Action::LookAt(example) => {
                self.look_through(policy, Lens::Example(example));
                self.go(policy, Place::Result, Focus::Heading);
            }
            Action::LeaveExample => {
                self.look_through(policy, Lens::Own);
                self.go(policy, self.setting.home(), Focus::Heading);
            }
            Action::OpenLink(text) => self.open_link(policy, &text),
            Action::Weigh(text) => self.weigh(policy, &text),
            Action::LookAtLink => {
                self.look_through(policy, Lens::Link);
                self.go(policy, Place::Result, Focus::Heading);
            }
            Action::Lock(lock) => self.lock = lock,
            Action::Locked(locked) => self.take_locked(policy, locked),
            Action::Unlocked(end) => self.unlock(policy, end),
            // The picture stays where it is, to be pressed and held.
            Action::Take(Take::SavePicture) => {}
            // Nothing is said until it is known what came of it.
            Action::Take(_) => self.took = None,
            Action::Took(took) => {
                if matches!(took, Took::Picture(..)) {
                    self.look_at(Focus::Picture);
                }
                self.took = Some(took);
            }
            Action::LetTravel(travels) => self.let_travel(travels),
            Action::Year(year) => self.notes.year = Some(year),
            Action::Case(action) => self.case(policy, action),
            Action::Paper(paper) => self.notes.tick(paper),
            Action::Keep(keep) => self.keep_in(keep),
            Action::Kept(trouble) => self.trouble = trouble,
            Action::Found(saved) => self.find(policy, saved),
            Action::Settle(take) => self.settle(policy, take),
            Action::Prefill(answers) => self.prefill(policy, answers),
            Action::Idle(left) => self.idle(policy, left),
            Action::Wipe => self.wipe(policy),
            Action::AskToClear => self.ask_to_clear(policy),
            Action::ClearAnswers => self.clear_answers(policy),
            Action::Clear => self.clear(policy),
            // Of what stays it is not said that nothing does.
            Action::Cleared(empty) => self.cleared = (!empty || self.cases.is_empty()).then_some(empty),
            Action::PickAndNext(fact, answer) => {
                self.answer(policy, Action::Pick(fact, answer));
                self.next(policy);
            }
            answer => self.answer(policy, answer),
        }
    }

    fn next(&mut self, policy: &Policy) {
        if self.unhide(policy) {
            return;
        }
        self.sheet.problems = self.sheet.missing(policy, &self.answers);
        if !self.sheet.problems.is_empty() {
            return self.look_at(Focus::Problems);
        }
        let sheet = self.sheet.clone();
        self.change(policy, |answers| sheet.fill(policy, answers));
        let fallen = self.sheet.fallen(policy, &self.answers);
        let next = match self.place {
            Place::QuickLook(_) => self.next_quick(policy),
            _ => self.next_page(policy),
        };
        // Who has come back goes forth through the same pages, unless an answer has opened one before them.
        let (at, before) = (self.at, self.trail.get(self.at + 1).map(|(place, _)| *place));
        if before.is_some_and(|before| before.comes_before(next)) {
            self.travel(policy, at + 1);
        }
        if self.at == at {
            self.go(policy, next, Focus::Heading);
        }
        self.fallen = fallen;
    }

    /// Shows again what a search hides, before it would be answered: nobody answers what nobody saw.
    fn unhide(&mut self, policy: &Policy) -> bool {
        let hides = self.asked(policy).is_some()
            && self.sheet.rows(policy, self.language).len() < self.sheet.shown.len();
        if hides {
            self.sheet.search.clear();
            self.sheet.problems = Vec::from([Problem::Hidden]);
            self.look_at(Focus::Problems);
        }
        hides
    }

    pub(super) fn go_on(&mut self, policy: &Policy) {
        self.leave_example_at(policy, Place::Start);
        self.go(policy, self.next_page(policy), Focus::Heading);
    }

    /// The first page that is open, or the result.
    fn next_page(&self, policy: &Policy) -> Place {
        let open = policy.next_step(&self.answers).and_then(|step| step.open.first().copied());
        open.map_or(Place::Result, Place::Screen)
    }

    pub(super) fn go(&mut self, policy: &Policy, place: Place, focus: Focus) {
        if place != self.place {
            self.at += 1;
            self.trail.truncate(self.at);
            self.trail.push((place, self.lens));
        }
        self.begin_edit(place);
        self.enter(policy, place, focus, true);
        self.note_lens();
    }

    /// Whose answers are looked at here, for when the visitor comes back.
    fn note_lens(&mut self) {
        if let Some((_, lens)) = self.trail.get_mut(self.at) {
            *lens = self.lens;
        }
    }

    pub(super) fn travel(&mut self, policy: &Policy, at: usize) {
        self.at = at;
        let (place, lens) = self.trail.get(self.at).copied().unwrap_or((Place::Start, Lens::Own));
        if lens != self.lens {
            self.look_through(policy, lens);
        }
        self.enter(policy, place, Focus::Heading, false);
        // A question that other answers have made useless since then is passed over.
        if matches!(place, Place::Screen(_)) && self.sheet.shown.is_empty() && at > 0 {
            self.travel(policy, at - 1);
        }
    }

    /// Draws a place; where it is `wanted`, its question is asked even if the answer makes no difference.
    fn enter(&mut self, policy: &Policy, place: Place, focus: Focus, wanted: bool) {
        self.leave_example_at(policy, place);
        self.place = place;
        self.fallen = Vec::new();
        self.cleared = None;
        self.refused = None;
        self.took = None;
        (self.cases.asked, self.cases.stored) = (None, None);
        // A lock that was left waits for who comes back to it.
        let waiting = self.locked.clone().filter(|_| place == Place::Unlock);
        self.lock = Lock { link: waiting, ..Lock::default() };
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
        let focus = self.end_edit(policy, place, focus);
        self.open(policy, wanted);
        self.look_at(focus);
    }

    /// Draws a page of the questionnaire, or draws it anew after the answers changed under it.
    pub(super) fn open(&mut self, policy: &Policy, wanted: bool) {
        let asked = self.asked(policy);
        self.sheet = asked.map(|fact| Sheet::open(policy, &self.answers, fact, wanted)).unwrap_or_default();
    }

    fn visit(&mut self, policy: &Policy, fact: u16) {
        // Among others on its page, it is where the keyboard goes.
        let focus = if policy.page_with(fact).len() > 1 { Focus::Fact(fact) } else { Focus::Heading };
        self.go(policy, Place::Screen(fact), focus);
    }

    fn show(&mut self, policy: &Policy, measure: u16) {
        self.go(policy, Place::Result, Focus::Measure(measure));
        self.unfold_measure(policy, measure);
    }

    pub(super) fn look_at(&mut self, focus: Focus) {
        self.focus = focus;
        self.turn += 1;
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
                self.look_at(Focus::Unfolded(fold));
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
            self.look_at(Focus::Admitted);
        }
        self.filter = filter;
    }
}
