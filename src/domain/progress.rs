//! How far an interview has come, in one pass: the verdicts, what each undecided one waits for, and what the next
//! answers are worth. Counted, never estimated.

use super::answer::{Answer, Answers};
use super::fact::Layout;
use super::fact_set::FactSet;
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
    /// The measure, as an index.
    pub measure: u16,
    /// The facts that it waits for, as indices.
    pub facts: Vec<u16>,
}

/// What the next answers are worth.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Outlook {
    /// So many questions; a checklist counts as one.
    pub questions: usize,
    /// So many measures they settle, whatever the answers are, as long as none of them is *not sure*.
    pub settles: usize,
}

impl Policy {
    /// How far the interview has come.
    pub fn progress(&self, answers: &Answers) -> Progress {
        let knowledge = Knowledge::of(&self.facts, answers);
        let mut progress = Progress { verdicts: Vec::new(), waiting: Vec::new() };
        let mut trace = Vec::new();
        for (index, measure) in (0..).zip(&self.measures) {
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

    /// How many screens still ask something behind this one, as far as is known now. Nothing while an umbrella question has no
    /// answer: it rules whole screens in or out.
    pub fn screens_after(&self, screen: usize, answers: &Answers, progress: &Progress) -> Option<usize> {
        let needed = progress.needed();
        let open = |fact: &u16| answers.get(*fact).is_none() && needed.contains(*fact);
        let known = !(0..).zip(&self.facts).any(|(index, _)| open(&index) && self.is_umbrella(index));
        let behind = self.screens.iter().skip(screen + 1).filter(|screen| screen.facts.iter().any(open));
        known.then(|| behind.count())
    }

    /// What the next answers are worth: the fewest screens, in the order of the interview, that settle something for
    /// certain. Nothing, when what is left was answered *not sure*, or only tells what else has to be asked.
    pub fn outlook(&self, answers: &Answers, progress: &Progress) -> Option<Outlook> {
        let needed = progress.needed();
        let mut asked = FactSet::default();
        let mut questions = 0;
        for screen in &self.screens {
            let open = |fact: &&u16| answers.get(**fact).is_none() && needed.contains(**fact);
            let open = screen.facts.iter().filter(open);
            let facts = open.inspect(|fact| asked.insert(**fact)).count();
            questions += if screen.layout == Layout::Checklist { facts.min(1) } else { facts };
            let settled = |waiting: &&Waiting| {
                waiting.facts.iter().all(|fact| asked.contains(*fact) && !self.leads_on(answers, *fact))
            };
            let settles = progress.waiting.iter().filter(settled).count();
            if settles > 0 {
                return Some(Outlook { questions, settles });
            }
        }
        None
    }
}

impl Policy {
    /// Does an answer to the fact only tell what else has to be asked: an umbrella; the sector, before the size?
    pub fn leads_on(&self, answers: &Answers, fact: u16) -> bool {
        (0..).zip(&self.facts).any(|(index, derived)| {
            if derived.umbrella.is_some_and(|umbrella| umbrella.fact == fact) {
                return true;
            }
            let by = derived.derivation.as_ref().map(|derivation| derivation.by);
            by == Some(fact) && answers.get(index) == Some(Answer::Unsure)
        })
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

    /// The measures that wait for one of these facts, as indices.
    pub fn waiting_for(&self, facts: &[u16]) -> impl Iterator<Item = u16> {
        let waits = |waiting: &&Waiting| waiting.facts.iter().any(|fact| facts.contains(fact));
        self.waiting.iter().filter(waits).map(|waiting| waiting.measure)
    }
}
