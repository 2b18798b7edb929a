//! How far an interview has come, in one pass: the verdicts, what each undecided one waits for, and how many pages
//! are left.

use super::answer::Answers;
use super::evaluations;
use super::fact::{Layout, Screen};
use super::fact_set::FactSet;
use super::index::{FactIndex, MeasureIndex};
use super::known::Knowledge;
use super::policy::Policy;
use super::tally::Tally;
use super::verdict::Verdict;

/// How far an interview has come.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Progress {
    /// The verdicts on all measures, in order.
    pub verdicts: Vec<Verdict>,
    /// The undecided measures, in order.
    pub waiting: Vec<Waiting>,
}

/// A measure that waits for answers.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Waiting {
    /// The measure.
    pub measure: MeasureIndex,
    /// The facts that it waits for.
    pub facts: Vec<FactIndex>,
}

impl Policy {
    /// How far the interview has come.
    pub fn progress(&self, answers: &Answers) -> Progress {
        evaluations::count();
        let knowledge = Knowledge::of(&self.facts, answers);
        let mut progress = Progress { verdicts: Vec::new(), waiting: Vec::new() };
        let mut trace = Vec::new();
        for (index, measure) in MeasureIndex::enumerate(&self.measures) {
            let verdict = measure.verdict(&knowledge);
            if verdict == Verdict::Open {
                measure.condition.trace(&knowledge, &mut trace);
                let facts = self.missing(measure, answers, &trace);
                progress.waiting.push(Waiting { measure: index, facts });
            }
            progress.verdicts.push(verdict);
        }
        progress
    }

    /// The facts that one page asks together with this one: a question stands alone, a checklist is one page.
    pub fn page_with(&self, fact: FactIndex) -> &[FactIndex] {
        let place =
            |screen: &Screen| Some((screen.layout, screen.facts.iter().position(|other| *other == fact)?));
        let found = self.screens.iter().find_map(|screen| Some((screen, place(screen)?)));
        match found {
            Some((screen, (Layout::Questions, at))) => screen.facts.get(at..=at).unwrap_or_default(),
            Some((screen, (Layout::Checklist, _))) => &screen.facts,
            None => &[],
        }
    }

    /// The number of the page that asks a fact, for the visitor: pages that were never answered do not count.
    pub fn page_number(&self, fact: FactIndex, answers: &Answers) -> usize {
        let first = self.page_with(fact).first().copied().unwrap_or(fact);
        self.pages(&|other| other < first && answers.get(other).is_some()) + 1
    }

    /// How many pages still ask something behind the one of this fact, as far as is known now. Nothing while an umbrella
    /// question has no answer: it rules whole pages in or out.
    pub fn pages_after(&self, fact: FactIndex, answers: &Answers, progress: &Progress) -> Option<usize> {
        let needed = progress.needed();
        let open = |fact: FactIndex| answers.get(fact).is_none() && needed.contains(fact);
        let known =
            !FactIndex::enumerate(&self.facts).any(|(index, _)| open(index) && self.is_umbrella(index));
        let last = self.page_with(fact).last().copied().unwrap_or(fact);
        known.then(|| self.pages(&|other| other > last && open(other)))
    }

    /// How many pages ask some of these facts.
    fn pages(&self, some: &dyn Fn(FactIndex) -> bool) -> usize {
        let pages = self.screens.iter().map(|screen| {
            let facts = screen.facts.iter().filter(|fact| some(**fact)).count();
            if screen.layout == Layout::Checklist { facts.min(1) } else { facts }
        });
        pages.sum()
    }
}

impl Progress {
    /// How many measures are certain, possible and excluded.
    pub fn tally(&self) -> Tally {
        Tally::of(self.verdicts.iter().copied())
    }

    /// The facts on which a verdict still depends.
    pub fn needed(&self) -> FactSet {
        let mut needed = FactSet::default();
        self.waiting.iter().flat_map(|waiting| &waiting.facts).for_each(|fact| needed.insert(*fact));
        needed
    }

    /// The measures that wait for one of these facts.
    pub fn waiting_for(&self, facts: &[FactIndex]) -> impl Iterator<Item = MeasureIndex> {
        let waits = |waiting: &&Waiting| waiting.facts.iter().any(|fact| facts.contains(fact));
        self.waiting.iter().filter(waits).map(|waiting| waiting.measure)
    }
}
