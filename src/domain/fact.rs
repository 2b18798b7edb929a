//! What is asked: facts, their options, and the screens that group them.

use serde::{Deserialize, Serialize};

use super::answer::NO;
use super::derive::Derivation;
use super::folded::Folded;
use super::index::{FactIndex, FactNumber, OptionIndex, OptionNumber};
use super::option_set::{MOST_OPTIONS, OptionSet};
use super::text::Text;
use super::umbrella::Umbrella;

/// One question, with a number that is never given to another one.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Fact {
    /// The name used in rules and in answers.
    pub id: String,
    /// Stable for as long as a link may live.
    pub number: FactNumber,
    /// What can be answered.
    pub kind: Kind,
    /// The question, or the label of a row in a checklist.
    pub prompt: Text,
    /// What a special term means; empty where none is needed.
    pub hint: Text,
    /// Is it about the year that is applied for?
    pub year: bool,
    /// Can a company that has not begun set out for it by itself? Such a fact may become a step of the road map.
    pub attainable: bool,
    /// For a yes/no fact: what to do so that the answer is *yes*, where anybody can simply begin it; empty otherwise.
    pub act: Text,
    /// For a yes/no fact: what to do so that the answer is *yes*, as a sentence without its full stop; empty where [`act`](Self::act)
    /// says it, or where it is no step.
    pub step: Text,
    /// What can be picked. Empty for yes/no and numbers. At most 32.
    pub options: Vec<Choice>,
    /// Which of them are folded behind a line until somebody asks for them, in order.
    pub folded: Vec<Folded>,
    /// The unit of a number; empty otherwise.
    pub unit: Text,
    /// How the answer follows from other facts when the visitor is not sure.
    pub derivation: Option<Derivation>,
    /// The question that rules it in or out.
    pub umbrella: Option<Umbrella>,
}

/// What can be answered to a fact.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// One of the options.
    Choice,
    /// Any of the options, or none of them.
    Multi,
    /// A whole number that is not negative, in the fact's unit.
    Number,
}

/// One option of a fact.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Choice {
    /// The name used in rules and in answers.
    pub id: String,
    /// Stable within its fact.
    pub number: OptionNumber,
    /// What the visitor reads.
    pub label: Text,
    /// What a special term means; empty where none is needed.
    pub hint: Text,
    /// The option that comes next on the way. Whoever has come further never stands worse: a law.
    pub next: Option<OptionIndex>,
    /// What to do to reach it, where anybody can simply begin it; empty for all that others grant.
    pub act: Text,
    /// What to do to reach it, as a sentence without its full stop; empty where [`act`](Self::act) says it, or where it is
    /// no step.
    pub step: Text,
    /// For half an answer: the options of which one holds. None for an option that says what it says.
    pub one_of: OptionSet,
    /// Does it stand for what is true and not listed?
    pub other: bool,
    /// The words of the text that it stands for, exactly; none, where any words may rest on it.
    pub terms: Vec<String>,
    /// Does picking it say that there is nothing? Such an option is what *none of these* answers.
    pub absent: bool,
    /// The options of earlier revisions that it took over, each by the numbers of its fact and its own.
    pub replaces: Vec<(FactNumber, OptionNumber)>,
}

/// Facts that are shown together.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Screen {
    /// The name used in rules.
    pub id: String,
    /// What the screen is about.
    pub title: Text,
    /// How the facts are laid out.
    pub layout: Layout,
    /// The facts, in the order they are asked.
    pub facts: Vec<FactIndex>,
}

/// How the facts of a screen are laid out.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Layout {
    /// One question after the other, each on a page of its own.
    Questions,
    /// One row a fact, to be ticked; what follows is asked after the tick; *none of these* at the end.
    Checklist,
}

impl Fact {
    /// The option with this index.
    pub fn option_at(&self, index: OptionIndex) -> Option<&Choice> {
        self.options.get(usize::from(index))
    }

    /// The options in a set, in order.
    pub fn options_in(&self, set: OptionSet) -> impl Iterator<Item = &Choice> {
        let all = OptionIndex::enumerate(&self.options);
        all.filter(move |(index, _)| set.contains(*index)).map(|(_, option)| option)
    }

    /// May an option be told as a step? Where the rules word any option of the fact as one, only those that they word.
    pub fn is_step(&self, option: OptionIndex) -> bool {
        let worded = |choice: &Choice| !choice.step.is_empty() || !choice.act.is_empty();
        !self.options.iter().any(worded) || self.option_at(option).is_some_and(worded)
    }

    /// The options that can be picked.
    pub fn all_options(&self) -> OptionSet {
        match self.kind {
            Kind::YesNo => OptionSet::first(2),
            Kind::Number => OptionSet::EMPTY,
            Kind::Choice | Kind::Multi => OptionSet::first(self.options.len()),
        }
    }

    /// The options that say what they say: all but half answers.
    pub fn whole_options(&self) -> OptionSet {
        self.all_options().difference(self.options_that(|option| !option.one_of.is_empty()))
    }

    /// What *none of these* amounts to: the option that says so, *no*, or nothing ticked.
    pub fn none_options(&self) -> OptionSet {
        match self.kind {
            Kind::YesNo => OptionSet::only(NO),
            Kind::Multi | Kind::Number => OptionSet::EMPTY,
            Kind::Choice => self.options_that(|option| option.absent),
        }
    }

    fn options_that(&self, which: impl Fn(&Choice) -> bool) -> OptionSet {
        let all = OptionIndex::enumerate(&self.options).take(MOST_OPTIONS);
        all.filter(|(_, option)| which(option)).map(|(index, _)| index).collect()
    }

    /// The options that come after this one on the way, nearest first.
    pub fn ahead(&self, option: OptionIndex) -> Vec<OptionIndex> {
        let next = |at: &OptionIndex| self.option_at(*at).and_then(|option| option.next);
        core::iter::successors(next(&option), next).take(self.options.len()).collect()
    }

    /// The index of the option with this name.
    pub fn option(&self, id: &str) -> Option<OptionIndex> {
        let mut all = OptionIndex::enumerate(&self.options);
        all.find(|(_, option)| option.id == id).map(|(index, _)| index)
    }
}
