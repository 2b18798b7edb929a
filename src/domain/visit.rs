//! How long a visit is: pages, taps and characters, and the minutes that follow. What the start page promises is counted
//! here, over the example organisations, when the rules are compiled; nobody writes it.
//!
//! What is counted are the words of the questions, in Chinese. The few words that every page repeats (the way on, *not
//! sure*) are read once and are not counted, nor is a hint, which is read only by who asks for it, nor what stands behind a
//! line that the visitor has no reason to open.

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Answers, NO};
use super::fact::{Fact, Kind, Layout};
use super::folded::Part;
use super::index::OptionIndex;
use super::policy::Policy;

/// Characters that are read in a minute: slowly enough to answer for what was read.
const CHARACTERS_A_MINUTE: usize = 400;
/// Seconds for a tap, with finding the place.
const SECONDS_A_TAP: usize = 2;

/// What one visitor sees and does, from the first question to the result.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Visit {
    /// Pages of the questionnaire: a question or a checklist each.
    pub pages: usize,
    /// Taps: a tick, a choice, two for a number, and the way on, which a single choice is itself.
    pub taps: usize,
    /// Characters of the questions and of the answers to choose from.
    pub characters: usize,
}

/// What may be promised, in whole minutes, over the example organisations.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Minutes {
    /// The quick look, in the median.
    pub quick_look: u8,
    /// The quickest visit.
    pub least: u8,
    /// The median visit.
    pub usual: u8,
    /// The longest visit.
    pub most: u8,
}

impl Visit {
    /// The visit of an organisation that knows these answers and is not sure of all others.
    pub fn of(policy: &Policy, truth: &Answers) -> Self {
        let mut visit = Self::default();
        let mut given = Answers::none(policy.facts.len());
        let (mut page, mut listed) = (None, false);
        while let Some(step) = policy.next_step(&given) {
            let Some(screen) = policy.screen_at(step.screen) else {
                return visit;
            };
            let list = screen.layout == Layout::Checklist;
            if list && page != Some(step.screen) {
                page = Some(step.screen);
                visit.pages += 1;
                visit.taps += 1;
                visit.characters += length(&screen.title.official);
                if !listed {
                    visit.characters += length(&policy.checklist_note.official);
                    listed = true;
                }
            }
            for fact in step.open.into_iter().take(if list { usize::MAX } else { 1 }) {
                let answer = truth.get(fact).unwrap_or(Answer::Unsure);
                if let Some(content) = policy.fact_at(fact) {
                    visit.answer(content, screen.layout, answer);
                }
                given.set(fact, Some(answer));
            }
        }
        visit
    }

    /// The quick look of an organisation with these answers.
    pub fn of_quick_look(policy: &Policy, truth: &Answers) -> Self {
        let mut visit = Self::default();
        for fact in &policy.quick_look {
            if let Some(content) = policy.fact_at(*fact) {
                visit.answer(content, Layout::Questions, truth.get(*fact).unwrap_or(Answer::Unsure));
            }
        }
        visit
    }

    /// The minutes, rounded up: nobody is held longer than was said.
    pub fn minutes(self) -> usize {
        (self.characters * 60 + self.taps * SECONDS_A_TAP * CHARACTERS_A_MINUTE)
            .div_ceil(60 * CHARACTERS_A_MINUTE)
    }

    fn answer(&mut self, fact: &Fact, layout: Layout, answer: Answer) {
        self.characters += length(&fact.prompt.official);
        let row = layout == Layout::Checklist;
        if row && is_none(fact, answer) {
            return;
        }
        if row {
            self.taps += 1;
        } else {
            self.pages += 1;
            self.taps += usize::from(matches!(fact.kind, Kind::Multi | Kind::Number));
        }
        if !row || fact.kind != Kind::YesNo {
            self.options(fact, answer, row);
        }
    }

    /// The options of a fact, with those behind a line where the answer is one of them. A row that is ticked does not offer
    /// what says that there is nothing.
    fn options(&mut self, fact: &Fact, answer: Answer, row: bool) {
        let shown = |option| fact.option_at(option).filter(|option| !(row && option.absent));
        let label = |option: OptionIndex| shown(option).map_or(0, |option| length(&option.label.official));
        for part in fact.parts() {
            self.characters += match part {
                Part::Option(option) => label(option),
                Part::Folded(folded) if folded.options().any(|option| answer.picks(option)) => {
                    self.taps += 1;
                    length(&folded.label.official) + folded.options().map(label).sum::<usize>()
                }
                Part::Folded(folded) => length(&folded.label.official),
            };
        }
        self.taps += presses(answer);
    }
}

impl Minutes {
    /// Counted over the example organisations; zeros where there is none.
    pub fn of(policy: &Policy) -> Self {
        let sorted = |visit: fn(&Policy, &Answers) -> Visit| {
            let visits =
                policy.enterprises.iter().map(|enterprise| visit(policy, &enterprise.answers).minutes());
            let mut minutes: Vec<u8> =
                visits.map(|minutes| u8::try_from(minutes).unwrap_or(u8::MAX)).collect();
            minutes.sort_unstable();
            minutes
        };
        let (full, quick) = (sorted(Visit::of), sorted(Visit::of_quick_look));
        let median = |minutes: &[u8]| minutes.get(minutes.len() / 2).copied().unwrap_or_default();
        Self {
            quick_look: median(&quick),
            least: full.first().copied().unwrap_or_default(),
            usual: median(&full),
            most: full.last().copied().unwrap_or_default(),
        }
    }
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// The taps of an answer once its options are there.
fn presses(answer: Answer) -> usize {
    match answer {
        Answer::Several { ticked, unsure } => ticked.len().max(1) + usize::from(unsure && !ticked.is_empty()),
        Answer::Number(_) => 2,
        Answer::One(_) | Answer::Unsure => 1,
    }
}

/// Is the answer one that a row without a tick says?
fn is_none(fact: &Fact, answer: Answer) -> bool {
    match answer {
        Answer::Unsure => true,
        Answer::Several { ticked, .. } => ticked.is_empty(),
        Answer::One(option) if fact.kind == Kind::YesNo => option == NO,
        Answer::One(option) => fact.option_at(option).is_some_and(|option| option.absent),
        Answer::Number(_) => false,
    }
}
