//! Which pages an interview asks whoever gives these answers, in order.

use super::answer::{Answer, Answers};
use super::fact_set::FactSet;
use super::index::FactIndex;
use super::policy::Policy;

/// An interview that was followed to its end. It follows other answers from the first page on that is answered otherwise.
#[derive(Clone, Debug, Default)]
pub struct Interview {
    pages: Vec<Page>,
}

/// A page that was asked, and what was answered there.
#[derive(Clone, Debug)]
struct Page {
    facts: Vec<FactIndex>,
    given: Vec<Option<Answer>>,
}

impl Policy {
    /// The facts that an interview asks a visitor who gives these answers and passes over everything else. What was
    /// answered and is not among them makes no difference any more: all of it together can be left out, and every
    /// verdict stays.
    pub fn asked(&self, answers: &Answers) -> FactSet {
        Interview::default().follow(self, answers)
    }
}

impl Interview {
    /// The facts that are asked of whoever gives these answers: [`Policy::asked`].
    pub fn follow(&mut self, policy: &Policy, answers: &Answers) -> FactSet {
        // Who passes over an umbrella is asked for all that stands below it.
        let given = |fact: FactIndex| {
            answers.get(fact).or_else(|| policy.is_umbrella(fact).then_some(Answer::Unsure))
        };
        let same = |page: &Page| page.facts.iter().zip(&page.given).all(|(fact, was)| given(*fact) == *was);
        let first_other = self.pages.iter().position(|page| !same(page));
        let followed = !self.pages.is_empty() && first_other.is_none();
        // The page that is answered otherwise is asked all the same.
        self.pages.truncate(first_other.map_or(self.pages.len(), |page| page + 1));
        let (mut asked, mut so_far) = (FactSet::default(), Answers::none(policy.facts.len()));
        for page in &mut self.pages {
            page.given = page.facts.iter().map(|fact| given(*fact)).collect();
            page.enter(&mut asked, &mut so_far);
        }
        let mut needed = (!followed).then(|| policy.needed(&so_far));
        while let Some(facts) = needed.and_then(|needed| next_page(policy, &needed, &asked)) {
            let page = Page { given: facts.iter().map(|fact| given(*fact)).collect(), facts };
            page.enter(&mut asked, &mut so_far);
            // A page that is passed over changes nothing about what is needed.
            if page.given.iter().any(Option::is_some) {
                needed = Some(policy.needed(&so_far));
            }
            self.pages.push(page);
        }
        asked
    }
}

impl Page {
    fn enter(&self, asked: &mut FactSet, so_far: &mut Answers) {
        for (fact, given) in self.facts.iter().zip(&self.given) {
            asked.insert(*fact);
            so_far.set(*fact, *given);
        }
    }
}

/// What is needed on the first screen that has something to ask still.
fn next_page(policy: &Policy, needed: &FactSet, asked: &FactSet) -> Option<Vec<FactIndex>> {
    let new = |fact: &FactIndex| needed.contains(*fact) && !asked.contains(*fact);
    policy.screens.iter().find_map(|screen| {
        let facts: Vec<FactIndex> = screen.facts.iter().copied().filter(new).collect();
        (!facts.is_empty()).then_some(facts)
    })
}
