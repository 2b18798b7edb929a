//! Why a verdict is what it is, in a sentence.

use crate::domain::assess::{Finding, LeafOutcome};
use crate::domain::condition::{Node, Phrase};
use crate::domain::policy::{Measure, Policy};
use crate::domain::verdict::Verdict;
use crate::wording::{Wording, fill};

use super::question::questions;
use super::quoting::quoted;

/// What the verdict means for this measure.
pub fn explained(policy: &Policy, words: &'static Wording, measure: &Measure, finding: &Finding) -> String {
    let quoted = |nodes: Vec<u16>| quoted(policy, words, measure, nodes.into_iter());
    if let Some(acts) = policy.acts(measure, &finding.repair).filter(|_| finding.begin) {
        let mut all: Vec<&str> = acts.iter().map(|act| act.words.get(words.language)).collect();
        all.dedup();
        let acts = fill(words.explain_begin, &[("acts", &all.join(words.part_separator))]);
        let unknown =
            finding.nodes(|outcome| outcome == LeafOutcome::Unknown).filter_map(|node| {
                match measure.condition.nodes.get(usize::from(node))? {
                    Node::Test(test) => policy.fact_at(test.fact),
                    _ => None,
                }
            });
        let prompts = unknown.map(|fact| fact.prompt.get(words.language).trim_end_matches(['？', '?']));
        let prompts: Vec<&str> = prompts.collect();
        if prompts.is_empty() {
            return acts;
        }
        let open = fill(words.explain_begin_open, &[("questions", &prompts.join(words.part_separator))]);
        return [acts, open].concat();
    }
    match finding.verdict {
        Verdict::Qualifies => words.explain_qualifies.to_owned(),
        Verdict::Review => words.explain_review.to_owned(),
        Verdict::Encouraged => words.explain_encouraged.to_owned(),
        Verdict::Confirm => {
            let questions = questions(policy, words, measure, finding).join(words.between_sentences);
            let review: Vec<u16> =
                finding.nodes(|outcome| outcome == LeafOutcome::Phrase(Phrase::Review)).collect();
            if review.is_empty() {
                fill(words.explain_confirm, &[("questions", &questions)])
            } else {
                let values = [("questions", &*questions), ("review", &*quoted(review))];
                fill(words.explain_confirm_review, &values)
            }
        }
        Verdict::Near if finding.repair.iter().all(|node| policy.is_of_scope(measure, *node)) => {
            let step = policy.scope.as_ref().map(|scope| scope.step.get(words.language));
            fill(words.explain_near, &[("words", step.unwrap_or_default())])
        }
        Verdict::Near => fill(words.explain_near, &[("words", &quoted(finding.repair.to_vec()))]),
        Verdict::No => fill(words.explain_no, &[("words", &quoted(finding.repair.to_vec()))]),
        Verdict::Open => {
            let facts = finding.missing.iter().filter_map(|fact| policy.fact_at(*fact));
            let prompts = facts.map(|fact| fact.prompt.get(words.language).trim_end_matches(['？', '?']));
            let prompts: Vec<&str> = prompts.collect();
            fill(words.explain_open, &[("questions", &prompts.join(words.part_separator))])
        }
    }
}
