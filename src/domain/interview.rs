//! The interview is derived: a fact is asked only while some undecided verdict still depends on it.
//!
//! Authors order and group the facts; nobody writes branches. The laws are held by property tests.

use super::answer::{Answer, Answers};
use super::condition::{Condition, Node};
use super::evaluations;
use super::fact_set::FactSet;
use super::index::{FactIndex, ScreenIndex};
use super::known::Knowledge;
use super::policy::{Measure, Policy};
use super::standing::Standing::{self, Confirm, Failed, Met, Near, Review};
use super::standing::Standings;
use super::tier::Tier;
use super::verdict::Verdict;

/// A screen to show.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Step {
    /// The screen.
    pub screen: ScreenIndex,
    /// The facts on it that are open, in order: not answered, and some verdict depends on them.
    pub open: Vec<FactIndex>,
}

impl Policy {
    /// The screen to show next, or nothing when the interview is finished.
    pub fn next_step(&self, answers: &Answers) -> Option<Step> {
        self.next_step_of(answers, &self.needed(answers))
    }

    /// The same, where it is known which facts are [`Policy::needed`].
    pub fn next_step_of(&self, answers: &Answers, needed: &FactSet) -> Option<Step> {
        ScreenIndex::enumerate(&self.screens).find_map(|(screen, content)| {
            let open = |fact: &FactIndex| answers.get(*fact).is_none() && needed.contains(*fact);
            let open: Vec<FactIndex> = content.facts.iter().copied().filter(open).collect();
            (!open.is_empty()).then_some(Step { screen, open })
        })
    }

    /// The facts on which a verdict still depends, answered *not sure* or not answered.
    pub fn needed(&self, answers: &Answers) -> FactSet {
        evaluations::count();
        let knowledge = Knowledge::of(&self.facts, answers);
        let mut needed = FactSet::default();
        let mut trace = Vec::new();
        for measure in self.measures.iter().filter(|measure| measure.verdict(&knowledge) == Verdict::Open) {
            measure.condition.trace(&knowledge, &mut trace);
            measure.undecided(&trace, &mut |fact| {
                self.ask(fact, answers, |fact| needed.insert(fact));
            });
        }
        needed
    }

    /// The facts that the verdict on one measure still depends on, in the order they are asked, given the standings of
    /// all nodes of its condition.
    pub fn missing(&self, measure: &Measure, answers: &Answers, trace: &[Standings]) -> Vec<FactIndex> {
        let mut missing = Vec::new();
        self.add_missing(measure, answers, trace, &mut missing);
        missing
    }

    /// Adds them to a list.
    pub(super) fn add_missing(
        &self,
        measure: &Measure,
        answers: &Answers,
        trace: &[Standings],
        list: &mut Vec<FactIndex>,
    ) {
        let start = list.len();
        measure.undecided(trace, &mut |fact| {
            self.ask(fact, answers, |fact| {
                // In order, and each once.
                let added = list.get(start..).unwrap_or_default();
                if let Err(place) = added.binary_search(&fact) {
                    list.insert(start + place, fact);
                }
            });
        });
    }

    /// What to ask for a fact that is needed: itself; the umbrella above it, as long as that is not answered; or, where the
    /// visitor is not sure and it can be derived, what it is derived from.
    fn ask(&self, fact: FactIndex, answers: &Answers, mut found: impl FnMut(FactIndex)) {
        let content = self.fact_at(fact);
        let derivation = content.and_then(|fact| fact.derivation.as_ref());
        let umbrella = content.and_then(|fact| fact.umbrella).map(|umbrella| umbrella.fact);
        if let Some(umbrella) = umbrella.filter(|umbrella| answers.get(*umbrella).is_none())
            && answers.get(fact).is_none()
        {
            return found(umbrella);
        }
        match (derivation, answers.get(fact)) {
            (Some(derivation), Some(Answer::Unsure)) => match derivation.missing(answers).as_slice() {
                // Nothing more can be asked that would settle it.
                [] => found(fact),
                missing => missing.iter().copied().for_each(found),
            },
            _ => found(fact),
        }
    }
}

impl Measure {
    /// The facts of the tests that can still move the verdict, given the standings of all nodes.
    fn undecided(&self, trace: &[Standings], found: &mut impl FnMut(FactIndex)) {
        let possible = trace.first().copied().unwrap_or(Standings::MET);
        descend(&self.condition, trace, 0, Distinctions::at_root(self.tier, possible), found);
    }
}

/// Walks down to the tests whose outcome still makes a difference. `matter` holds only pairs that are possible here.
fn descend(
    condition: &Condition,
    trace: &[Standings],
    index: usize,
    matter: Distinctions,
    found: &mut impl FnMut(FactIndex),
) {
    if matter.none() {
        return;
    }
    let (end, both) = match condition.nodes.get(index) {
        Some(Node::Test(test)) => return found(test.fact),
        Some(Node::All(end)) => (*end, true),
        Some(Node::Any(end)) => (*end, false),
        Some(Node::Phrase(_)) | None => return,
    };
    let standings = |index: usize| trace.get(index).copied().unwrap_or(Standings::NONE);
    for child in condition.children(index, end).filter(|child| standings(*child).settled().is_none()) {
        let siblings = condition.children(index, end).filter(|other| *other != child).map(standings);
        let possible = Distinctions::within(standings(child));
        let matter = if both {
            matter.under(possible, siblings.fold(Standings::MET, Standings::and), Standing::and)
        } else {
            matter.under(possible, siblings.fold(Standings::FAILED, Standings::or), Standing::or)
        };
        descend(condition, trace, child, matter, found);
    }
}

/// Which pairs of standings of a node still lead to different verdicts: a bit for each of [`PAIRS`].
#[derive(Clone, Copy, Debug)]
struct Distinctions(u16);

/// All pairs of standings.
const PAIRS: [(Standing, Standing); 10] = [
    (Met, Review),
    (Met, Confirm),
    (Review, Confirm),
    (Met, Near),
    (Review, Near),
    (Confirm, Near),
    (Met, Failed),
    (Review, Failed),
    (Confirm, Failed),
    (Near, Failed),
];

/// For every set of standings the pairs of which both are members, worked out by the compiler.
static WITHIN: [u16; Standings::SETS] = within_all();

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated by the compiler, which refuses an index out of bounds"
)]
const fn within_all() -> [u16; Standings::SETS] {
    let mut all = [0; Standings::SETS];
    let mut set = 0;
    while set < all.len() {
        let mut pair = 0;
        while pair < PAIRS.len() {
            let (left, right) = PAIRS[pair];
            if set & 1 << left as usize != 0 && set & 1 << right as usize != 0 {
                all[set] |= 1 << pair;
            }
            pair += 1;
        }
        set += 1;
    }
    all
}

impl Distinctions {
    /// The pairs of which both standings are possible.
    fn within(possible: Standings) -> Self {
        Self(WITHIN.get(possible.index()).copied().unwrap_or_default())
    }

    /// At the root: all possible pairs, but for encouragement, which does not tell the ways apart in which it is met.
    fn at_root(tier: Tier, possible: Standings) -> Self {
        let differ = match tier {
            Tier::A | Tier::B => 0b11_1111_1111,
            Tier::C => 0b11_1111_1000,
        };
        Self(Self::within(possible).0 & differ)
    }

    const fn none(self) -> bool {
        self.0 == 0
    }

    /// At a child whose siblings together can have the standings `others`: those of the `possible` pairs that some
    /// standing of the siblings keeps apart.
    fn under(
        self,
        possible: Self,
        others: Standings,
        combine: impl Fn(Standing, Standing) -> Standing,
    ) -> Self {
        let kept = |(left, right): (Standing, Standing)| {
            others.iter().any(|other| self.tells_apart(combine(left, other), combine(right, other)))
        };
        let pairs = PAIRS.into_iter().enumerate().filter(|(index, _)| possible.0 & 1 << index != 0);
        Self(pairs.fold(0, |bits, (index, pair)| bits | u16::from(kept(pair)) << index))
    }

    fn tells_apart(self, left: Standing, right: Standing) -> bool {
        left != right && self.0 & bit(left, right) != 0
    }
}

/// The bit of a pair of different standings: [`PAIRS`] counts them by the worse one, then by the better one.
fn bit(left: Standing, right: Standing) -> u16 {
    let (better, worse) = if left < right { (left, right) } else { (right, left) };
    let before = worse as u16 * (worse as u16).saturating_sub(1) / 2;
    1 << (before + better as u16)
}

#[cfg(test)]
mod tests {
    use super::{PAIRS, bit};

    #[test]
    fn every_pair_has_its_bit() {
        for (index, (left, right)) in PAIRS.into_iter().enumerate() {
            assert_eq!((bit(left, right), bit(right, left)), (1 << index, 1 << index), "{left:?} {right:?}");
        }
    }
}
