//! A second, plain reading of conditions: by trying out every completion of the answers.
//!
//! Slow and obviously right. The engine must agree with it.

use policy_selfcheck::domain::answer::{Answer, Answers, NO, YES};
use policy_selfcheck::domain::fact::{Fact, Kind};
use policy_selfcheck::domain::index::{FactIndex, OptionIndex};
use policy_selfcheck::domain::known::Knowledge;
use policy_selfcheck::domain::option_set::OptionSet;
use policy_selfcheck::domain::policy::{Measure, Policy};
use policy_selfcheck::domain::verdict::Verdict;

/// The answers that a fact can still turn out to have: one for each way in which some condition could tell it apart.
pub(crate) fn completions(fact: &Fact, answer: Option<Answer>) -> Vec<Answer> {
    let several = |ticked| Answer::Several { ticked, unsure: false };
    match (fact.kind, answer) {
        (Kind::Choice, Some(Answer::One(option))) if !half(fact, option).is_empty() => {
            ones(half(fact, option))
        }
        (_, Some(answer @ (Answer::One(_) | Answer::Number(_) | Answer::Several { unsure: false, .. }))) => {
            vec![answer]
        }
        (Kind::YesNo, _) => vec![Answer::One(YES), Answer::One(NO)],
        (Kind::Choice, _) => ones(fact.whole_options()),
        (Kind::Number, _) => {
            [0, 4, 5, 9, 10, 19, 49, 50, 300, 999, 1000, 40_000, 1_000_000].map(Answer::Number).to_vec()
        }
        (Kind::Multi, answer) => {
            let held =
                if let Some(Answer::Several { ticked, .. }) = answer { ticked } else { OptionSet::EMPTY };
            let ones = fact.all_options().iter().map(|option| held.with(option));
            let mut all: Vec<OptionSet> = [held, fact.all_options()].into_iter().chain(ones).collect();
            all.sort_unstable_by_key(|set| set.bits());
            all.dedup();
            all.into_iter().map(several).collect()
        }
    }
}

/// What half an answer leaves open.
fn half(fact: &Fact, option: OptionIndex) -> OptionSet {
    fact.option_at(option).map_or(OptionSet::EMPTY, |option| option.one_of)
}

/// One answer for each option.
fn ones(options: OptionSet) -> Vec<Answer> {
    options.iter().map(Answer::One).collect()
}

/// What trying out says of a measure.
pub(crate) struct Trial {
    /// All verdicts that some completion leads to.
    pub(crate) verdicts: Vec<Verdict>,
    /// The facts for which two completions that differ in nothing else lead to different verdicts.
    pub(crate) decisive: Vec<FactIndex>,
}

/// So many completions are tried out at most.
const MOST: usize = 100_000;

/// The answers with some more of a measure's facts answered, by chance, until what is left can be tried out: a measure that a
/// dozen titles may meet has more completions than there is time.
pub(crate) fn narrowed(policy: &Policy, measure: &Measure, answers: &Answers, chance: usize) -> Answers {
    let mut narrowed = answers.clone();
    let mut facts: Vec<FactIndex> = measure.condition.tests().map(|(_, test)| test.fact).collect();
    facts.sort_unstable();
    facts.dedup();
    let left = |answers: &Answers| {
        let ways =
            facts.iter().map(|fact| completions(policy.fact_at(*fact).unwrap(), answers.get(*fact)).len());
        ways.fold(1_usize, usize::saturating_mul)
    };
    for turn in 0..facts.len() {
        if left(&narrowed) <= MOST {
            break;
        }
        let fact = facts[(chance % facts.len() + turn) % facts.len()];
        let ways = completions(policy.fact_at(fact).unwrap(), narrowed.get(fact));
        narrowed.set(fact, Some(ways[(chance >> turn) % ways.len()]));
    }
    narrowed
}

/// Tries out all completions of the facts that a measure reads. Facts with a derivation are tried as themselves.
pub(crate) fn try_out(policy: &Policy, measure: &Measure, answers: &Answers) -> Trial {
    let mut facts: Vec<FactIndex> = measure.condition.tests().map(|(_, test)| test.fact).collect();
    facts.sort_unstable();
    facts.dedup();
    let ways: Vec<Vec<Answer>> =
        facts.iter().map(|fact| completions(policy.fact_at(*fact).unwrap(), answers.get(*fact))).collect();
    let strides: Vec<usize> =
        ways.iter().scan(1, |stride, ways| Some(std::mem::replace(stride, *stride * ways.len()))).collect();
    let total: usize = ways.iter().map(Vec::len).product();
    let mut tried = answers.clone();
    let all: Vec<Verdict> = (0..total)
        .map(|index| {
            for ((fact, ways), stride) in facts.iter().zip(&ways).zip(&strides) {
                tried.set(*fact, Some(ways[index / stride % ways.len()]));
            }
            measure.verdict(&Knowledge::of(&policy.facts, &tried))
        })
        .collect();
    let mut decisive = Vec::new();
    for ((fact, ways), stride) in facts.iter().zip(&ways).zip(&strides) {
        let differs = (0..total).any(|index| {
            index / stride % ways.len() != 0
                && all[index] != all[index - index / stride % ways.len() * stride]
        });
        if differs {
            decisive.push(*fact);
        }
    }
    let mut verdicts = all;
    verdicts.sort_unstable();
    verdicts.dedup();
    Trial { verdicts, decisive }
}
