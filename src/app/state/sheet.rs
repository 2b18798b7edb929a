//! The screen that is being answered: which facts it shows, what is ticked and typed, and what is missing.
//!
//! A visitor can be half-way through an answer: a row is ticked and its level is not chosen, a number is typed and is
//! none. That is kept here; `Answers` hold complete answers only.

use crate::domain::answer::{Answer, Answers, NO, YES};
use crate::domain::fact::{Fact, Kind, Layout};
use crate::domain::policy::Policy;
use crate::domain::text::Language;

/// From so many rows on, a checklist can be searched.
const SEARCHABLE: usize = 12;

/// A screen on its way to being answered.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Sheet {
    /// The screen, as an index.
    pub screen: usize,
    /// The facts it has shown, in the order they are asked.
    pub shown: Vec<u16>,
    /// The ticked rows of a checklist.
    pub ticked: Vec<u16>,
    /// What was typed for a number, letter by letter.
    pub typed: Vec<(u16, String)>,
    /// The answers of rows whose tick was taken back, in case it returns.
    pub kept: Vec<(u16, Answer)>,
    /// *I am not sure about some.*
    pub rest_unsure: bool,
    /// *None of these.*
    pub nothing: bool,
    /// What kept the visitor from going on.
    pub problems: Vec<Problem>,
    /// The words that rows are looked for with.
    pub search: String,
    /// The fact that was answered last.
    pub touched: Option<u16>,
    /// The answers when the screen was opened.
    pub before: Answers,
    /// The fact that the screen was opened for; it is shown even where its answer makes no difference.
    pub wanted: Option<u16>,
    /// Where questions stand one at a time: the one on the page.
    pub alone: Option<u16>,
}

/// Why a screen is not answered.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Problem {
    /// A question has no answer.
    Unanswered(u16),
    /// What was typed is no number.
    NotANumber(u16),
    /// A ticked row needs a choice.
    Detail(u16),
    /// Nothing on a checklist is ticked.
    NothingTicked,
    /// A search hid rows that nobody has seen.
    Hidden,
}

impl Sheet {
    /// Opens a screen: what is still needed, what was answered before, and the fact that was asked for.
    pub fn open(policy: &Policy, answers: &Answers, screen: usize, wanted: Option<u16>) -> Self {
        let (needed, asked) = (policy.needed(answers), policy.asked(answers));
        let mut sheet = Self { screen, wanted, before: answers.clone(), ..Self::default() };
        let Some(content) = policy.screens.get(screen) else {
            return sheet;
        };
        sheet.shown = content
            .facts
            .iter()
            .copied()
            .filter(|fact| {
                let useful = answers.get(*fact).is_some() && asked.contains(*fact);
                useful || needed.contains(*fact) || wanted == Some(*fact)
            })
            .collect();
        if content.layout == Layout::Checklist {
            sheet.tick_answered(policy, answers);
        }
        let visible = sheet.visible(policy, answers);
        let open = || visible.iter().copied().find(|fact| answers.get(*fact).is_none());
        sheet.alone = wanted.or_else(open).or_else(|| visible.first().copied());
        sheet
    }

    /// Is the checklist long enough to be searched?
    pub fn searchable(&self) -> bool {
        self.shown.len() >= SEARCHABLE
    }

    /// The rows of a checklist to draw: those that hold the words looked for, and whatever is ticked.
    pub fn rows(&self, policy: &Policy, language: Language) -> Vec<u16> {
        let words = self.search.trim().to_lowercase();
        let found = |row: &u16| {
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
    pub(super) fn fallen(&self, policy: &Policy, answers: &Answers) -> Vec<u16> {
        let changed = self.before.given().any(|(fact, answer)| answers.get(fact) != Some(answer));
        if !changed {
            return Vec::new();
        }
        let (before, after) = (policy.asked(&self.before), policy.asked(answers));
        let fallen = |fact: &u16| before.contains(*fact) && !after.contains(*fact);
        answers.given().map(|(fact, _)| fact).filter(fallen).collect()
    }

    /// The facts to draw. On a page of questions: what is answered and of use, or needed, up to the first one without an
    /// answer.
    pub fn visible(&self, policy: &Policy, answers: &Answers) -> Vec<u16> {
        if self.layout(policy) == Layout::Checklist {
            return self.shown.clone();
        }
        let (needed, asked) = (policy.needed(answers), policy.asked(answers));
        let typed = |fact: u16| self.typed.iter().any(|(other, _)| *other == fact);
        let mut open = 0;
        let shown = self.shown.iter().copied();
        shown
            .filter(|fact| {
                let answered = answers.get(*fact).is_some();
                let waits = !answered && (needed.contains(*fact) || typed(*fact));
                open += usize::from(waits);
                let of_use = asked.contains(*fact) || self.wanted == Some(*fact);
                answered && of_use || waits && (open == 1 || typed(*fact))
            })
            .collect()
    }

    /// How the screen is laid out.
    pub fn layout(&self, policy: &Policy) -> Layout {
        policy.screens.get(self.screen).map_or(Layout::Questions, |screen| screen.layout)
    }

    /// Is the row ticked?
    pub fn is_ticked(&self, fact: u16) -> bool {
        self.ticked.contains(&fact)
    }

    /// Adds what the answers have made necessary on this screen.
    pub(super) fn extend(&mut self, policy: &Policy, answers: &Answers) {
        let Some(content) = policy.screens.get(self.screen) else {
            return;
        };
        let needed = policy.needed(answers);
        let shown = core::mem::take(&mut self.shown);
        let stays = |fact: &u16| shown.contains(fact) || needed.contains(*fact);
        self.shown = content.facts.iter().copied().filter(stays).collect();
    }

    /// What is missing on the screen.
    pub(super) fn missing(&self, policy: &Policy, answers: &Answers) -> Vec<Problem> {
        let open = |fact: &u16| answers.get(*fact).is_none();
        if self.layout(policy) == Layout::Questions {
            let typed = |fact: u16| self.typed.iter().any(|(other, _)| *other == fact);
            return self
                .visible(policy, answers)
                .into_iter()
                .filter(open)
                .map(|fact| if typed(fact) { Problem::NotANumber(fact) } else { Problem::Unanswered(fact) })
                .collect();
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
        let state = |row: u16| {
            let fact = policy.fact_at(row)?;
            let answer = answers.get(row)?;
            Some((row, answer, answer == absent(fact), fact.kind == Kind::YesNo))
        };
        let rows: Vec<_> = self.shown.iter().filter_map(|row| state(*row)).collect();
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
        Kind::Choice => fact
            .options
            .iter()
            .zip(0..)
            .find(|(option, _)| option.absent)
            .map_or(Answer::Unsure, |(_, index)| Answer::One(index)),
        Kind::Multi => Answer::Several { ticked: 0, unsure: false },
        Kind::Number => Answer::Unsure,
    }
}

/// What a tick alone answers.
pub(super) fn present(fact: &Fact) -> Option<Answer> {
    (fact.kind == Kind::YesNo).then_some(Answer::One(YES))
}
