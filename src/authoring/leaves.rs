//! What every leaf must keep to: it rests on the words that its answers decide, an open list has a way out, half an answer
//! decides nothing, and nobody who has come further stands worse.

use crate::domain::condition::{Check, Options, Source, Test};
use crate::domain::fact::{Choice, Fact, Kind};
use crate::domain::index::{NodeIndex, OptionIndex};
use crate::domain::policy::{Measure, Policy};
use crate::domain::standing::Standing;

use super::clauses::Placed;
use super::problem::Problem;
use super::reader::Reader;

/// Words that leave a list open. 等 in 等级 does not.
const OPEN: [&str; 3] = ["等", "各类", "其他"];
const NOT_OPEN: [&str; 1] = ["等级"];

/// Checks the leaves of one measure.
pub fn measure(placed: &Placed<'_>, policy: &Policy, reader: &mut Reader<'_>) {
    let Some(measure) = policy.measure_at(placed.measure) else {
        return;
    };
    for (node, test) in measure.condition.tests() {
        let (Some(fact), Check::Is(options) | Check::Has(options)) = (policy.fact_at(test.fact), test.check)
        else {
            continue;
        };
        let words = policy.words_of(measure, node);
        let problems = [
            half_answer(fact, options),
            of_other_words(fact, options, &words),
            closed(policy, measure, node, test, &words),
            way_lost(fact, options),
            further_and_worse(measure, fact, options),
        ];
        for problem in problems.into_iter().flatten() {
            reader.report(placed.place, problem);
        }
    }
}

/// An option that leaves open which of two others holds cannot decide anything by itself.
fn half_answer(fact: &Fact, options: Options) -> Option<Problem> {
    let half = fact.options_in(options.named()).find(|option| !option.one_of.is_empty())?;
    Some(Problem::HalfAnswer { fact: fact.id.clone(), option: half.id.clone() })
}

/// An option that stands for certain words of the text meets no others.
fn of_other_words(fact: &Fact, options: Options, words: &[&str]) -> Option<Problem> {
    let stands_for_terms = fact.options.iter().any(|option| !option.terms.is_empty());
    let wrong = |option: &Choice| !words.iter().all(|words| option.terms.iter().any(|term| term == words));
    let option = fact.options_in(options.met).find(|option| wrong(option))?;
    stands_for_terms.then(|| Problem::OtherWords {
        fact: fact.id.clone(),
        option: option.id.clone(),
        words: words.join("、"),
        terms: option.terms.join("、"),
    })
}

/// A list that the words leave open needs an option for what they do not list, and the leaf must take it in.
fn closed(
    policy: &Policy,
    measure: &Measure,
    node: NodeIndex,
    test: Test,
    words: &[&str],
) -> Option<Problem> {
    let fact = policy.fact_at(test.fact)?;
    let source = measure.condition.citation_at(node)?.source;
    let (Check::Is(options) | Check::Has(options)) = test.check else {
        return None;
    };
    let open = words.iter().any(|words| {
        let plain = NOT_OPEN.iter().fold((*words).to_owned(), |words, not| words.replace(not, ""));
        OPEN.iter().any(|open| plain.contains(open))
    });
    let has_way_out = fact.options_in(options.met.union(options.confirm)).any(|option| option.other);
    let listed = !fact.options.is_empty() && !matches!(source, Source::Elsewhere(_));
    (listed && open && !has_way_out)
        .then(|| Problem::ListClosed { fact: fact.id.clone(), words: words.join("、") })
}

/// Who is on the way is on the way to something that meets. Of answers that hold side by side one may stand for the other’s
/// lower level, and lead to it only by holding as well.
fn way_lost(fact: &Fact, options: Options) -> Option<Problem> {
    if fact.kind == Kind::Multi {
        return None;
    }
    let arrives = |option: OptionIndex| {
        let ahead = fact.ahead(option);
        ahead.iter().any(|next| options.standing(*next) < Standing::Near)
    };
    let option = options.near.iter().find(|option| !arrives(*option))?;
    let option = fact.option_at(option)?;
    Some(Problem::WayLost { fact: fact.id.clone(), option: option.id.clone() })
}

/// The law of progress: along `next`, no standing gets worse.
fn further_and_worse(measure: &Measure, fact: &Fact, options: Options) -> Option<Problem> {
    let (behind, ahead) = OptionIndex::enumerate(&fact.options).find_map(|(index, option)| {
        let next = option.next.filter(|next| options.standing(*next) > options.standing(index))?;
        Some((option, fact.option_at(next)?))
    })?;
    Some(Problem::FurtherAndWorse {
        measure: measure.id.clone(),
        fact: fact.id.clone(),
        behind: behind.id.clone(),
        ahead: ahead.id.clone(),
    })
}
