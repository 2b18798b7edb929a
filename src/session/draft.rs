//! The page that is being answered: which facts it shows, what is ticked and typed, and what is missing.
//!
//! A visitor can be half-way through an answer: a row is ticked and its level is not chosen, a number is typed and is
//! none. That is kept here; `Answers` hold complete answers only.

use crate::domain::answer::{Answer, Answers, NO, YES};
use crate::domain::fact::{Fact, Kind, Layout};
use crate::domain::fact_set::FactSet;
use crate::domain::index::{FactIndex, MeasureIndex, OptionIndex, ScreenIndex};
use crate::domain::policy::Policy;
use crate::domain::progress::Progress;
use crate::domain::text::Language;

/// From so many rows on, a checklist can be searched.
const SEARCHABLE: usize = 12;

/// A page on its way to being answered: one question, or one checklist.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ScreenDraft {
    /// Its screen.
    pub screen: ScreenIndex,
    /// The question, or the rows of the checklist in order; nothing, where no answer is of use any more.
    pub shown: Vec<FactIndex>,
    /// The ticked rows of a checklist.
    pub ticked: Vec<FactIndex>,
    /// What was typed for a number, letter by letter.
    pub typed: String,
    /// The answers of rows whose tick was taken back, in case it returns.
    pub kept: Vec<(FactIndex, Answer)>,
    /// *Not sure about some.*
    pub rest_unsure: bool,
    /// *None of these.*
    pub nothing: bool,
    /// What kept the visitor from going on.
    pub problems: Vec<Problem>,
    /// The words that rows are looked for with.
    pub search: String,
    /// The answers when the page was opened.
    pub before: Answers,
    /// What an interview with those answers asks.
    pub asked: FactSet,
    /// The measures that waited for it then: why it is asked does not change under the hand that answers.
    pub waiting: Vec<MeasureIndex>,
}

/// Why a page is not answered.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Problem {
    /// A question has no answer.
    Unanswered(FactIndex),
    /// What was typed is no number.
    NotANumber(FactIndex),
    /// A ticked row needs a choice.
    Detail(FactIndex),
    /// Nothing on a checklist is ticked.
    NothingTicked,
    /// A search hid rows that nobody has seen.
    Hidden,
}

impl ScreenDraft {
    /// Opens the page that asks a fact, with what is still needed on it and what was answered before and is of use, that is
    /// among what is `asked`; where it is `wanted`, with the fact in any case.
    pub(super) fn open(
        policy: &Policy,
        answers: &Answers,
        (progress, asked): (&Progress, FactSet),
        fact: FactIndex,
        wanted: bool,
    ) -> Self {
        let needed = progress.needed();
        let shows = |other: &FactIndex| {
            let useful = answers.get(*other).is_some() && asked.contains(*other);
            useful || needed.contains(*other) || wanted && *other == fact
        };
        let mut screens = ScreenIndex::enumerate(&policy.screens);
        let screen = screens.find(|(_, screen)| screen.facts.contains(&fact));
        let mut draft = Self {
            screen: screen.map(|(index, _)| index).unwrap_or_default(),
            shown: policy.page_with(fact).iter().copied().filter(shows).collect(),
            before: answers.clone(),
            asked,
            ..Self::default()
        };
        draft.waiting = progress.waiting_for(&draft.shown).collect();
        if draft.layout(policy) == Layout::Checklist {
            draft.tick_answered(policy, answers);
        }
        draft
    }

    /// The question, where the page asks one.
    pub fn question(&self, policy: &Policy) -> Option<FactIndex> {
        self.shown.first().copied().filter(|_| self.layout(policy) == Layout::Questions)
    }

    /// Is the checklist long enough to be searched?
    pub fn searchable(&self) -> bool {
        self.shown.len() >= SEARCHABLE
    }

    /// The rows of a checklist to draw: those that hold the words looked for, and whatever is ticked.
    pub fn rows(&self, policy: &Policy, language: Language) -> Vec<FactIndex> {
        let words = self.search.trim().to_lowercase();
        let found = |row: &FactIndex| {
            let holds = |text: &str| text.to_lowercase().contains(&words);
            let fact = policy.fact_at(*row);
            let said = |fact: &Fact| {
                let mut labels = fact.options.iter().map(|option| option.label.get(language));
                holds(fact.prompt.get(language)) || labels.any(holds)
            };
            words.is_empty() || self.is_ticked(*row) || fact.is_some_and(said)
        };
        self.shown.iter().copied().filter(found).collect()
    }

    /// Answers that were of use when the screen was opened and are not any more, because of what was changed on it.
    /// `asked` works out what is asked now.
    pub(super) fn obsolete(&self, answers: &Answers, asked: impl FnOnce() -> FactSet) -> Vec<FactIndex> {
        let changed = self.before.given().any(|(fact, answer)| answers.get(fact) != Some(answer));
        if !changed {
            return Vec::new();
        }
        let asked = asked();
        let obsolete = |fact: &FactIndex| self.asked.contains(*fact) && !asked.contains(*fact);
        answers.given().map(|(fact, _)| fact).filter(obsolete).collect()
    }

    /// How its screen is laid out.
    pub fn layout(&self, policy: &Policy) -> Layout {
        policy.screen_at(self.screen).map_or(Layout::Questions, |screen| screen.layout)
    }

    /// Is the row ticked?
    pub fn is_ticked(&self, fact: FactIndex) -> bool {
        self.ticked.contains(&fact)
    }

    /// Adds the rows that have become necessary.
    pub(super) fn extend(&mut self, policy: &Policy, needed: &FactSet) {
        let Some(content) = policy.screen_at(self.screen).filter(|_| !self.shown.is_empty()) else {
            return;
        };
        if content.layout == Layout::Checklist {
            let shown = core::mem::take(&mut self.shown);
            let stays = |fact: &FactIndex| shown.contains(fact) || needed.contains(*fact);
            self.shown = content.facts.iter().copied().filter(stays).collect();
        }
    }

    /// What is missing on the page; what no verdict depends on is not `needed` and may be left open.
    pub(super) fn missing(&self, policy: &Policy, answers: &Answers, needed: &FactSet) -> Vec<Problem> {
        let open = |fact: &FactIndex| answers.get(*fact).is_none();
        if self.layout(policy) == Layout::Questions {
            let missing = |fact| {
                if self.typed.trim().is_empty() {
                    needed.contains(fact).then_some(Problem::Unanswered(fact))
                } else {
                    Some(Problem::NotANumber(fact))
                }
            };
            return self.shown.iter().copied().filter(open).filter_map(missing).collect();
        }
        let untouched = self.ticked.is_empty() && !self.rest_unsure && !self.nothing;
        if untouched && self.shown.iter().any(open) {
            return Vec::from([Problem::NothingTicked]);
        }
        let rows = self.shown.iter().copied();
        rows.filter(|fact| self.is_ticked(*fact) && open(fact)).map(Problem::Detail).collect()
    }

    /// Answers what a checklist leaves untouched.
    pub(super) fn fill(&self, policy: &Policy, answers: &mut Answers) {
        if self.layout(policy) == Layout::Questions {
            return;
        }
        for row in self.shown.iter().filter(|row| !self.is_ticked(**row)) {
            let Some(fact) = policy.fact_at(*row) else {
                continue;
            };
            if answers.get(*row).is_none() {
                let answer = if self.rest_unsure { Answer::Unsure } else { absent(fact) };
                answers.set(*row, Some(answer));
            }
        }
    }

    /// Forgets what was said about rows that are not ticked.
    pub(super) fn forget_unticked(&self, answers: &mut Answers) {
        for row in self.shown.iter().filter(|row| !self.is_ticked(**row)) {
            answers.set(*row, None);
        }
    }

    /// Ticks the rows that were answered before, the way the visitor had left them.
    fn tick_answered(&mut self, policy: &Policy, answers: &Answers) {
        let ticks = |row: FactIndex| {
            let fact = policy.fact_at(row)?;
            let answer = answers.get(row)?;
            Some((row, answer, answer == absent(fact), fact.kind == Kind::YesNo))
        };
        let rows: Vec<_> = self.shown.iter().filter_map(|row| ticks(*row)).collect();
        let unsure = |answer: Answer| answer == Answer::Unsure;
        // *Not sure about the rest* and *not sure* about each of the rest are the same answers.
        self.rest_unsure = rows.iter().any(|(_, answer, ..)| unsure(*answer))
            && !rows.iter().any(|(_, _, absent, _)| *absent);
        self.nothing = !rows.is_empty()
            && rows.len() == self.shown.len()
            && rows.iter().all(|(_, _, absent, _)| *absent);
        let shows_tick = |answer: Answer, yes_no: bool| {
            if unsure(answer) { !self.rest_unsure && !yes_no } else { answer != Answer::One(NO) || !yes_no }
        };
        self.ticked = rows
            .iter()
            .filter(|(_, answer, absent, yes_no)| !absent && shows_tick(*answer, *yes_no))
            .map(|(row, ..)| *row)
            .collect();
    }
}

/// What *none of these* answers.
fn absent(fact: &Fact) -> Answer {
    match fact.kind {
        Kind::YesNo => Answer::One(NO),
        Kind::Choice => OptionIndex::enumerate(&fact.options)
            .find(|(_, option)| option.absent)
            .map_or(Answer::Unsure, |(index, _)| Answer::One(index)),
        Kind::Multi => Answer::NOTHING,
        Kind::Number => Answer::Unsure,
    }
}

/// What a tick alone answers.
pub(super) fn present(fact: &Fact) -> Option<Answer> {
    (fact.kind == Kind::YesNo).then_some(Answer::One(YES))
}
