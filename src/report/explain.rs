//! Why a verdict is what it is, in a sentence.

use crate::domain::assess::{Finding, Says};
use crate::domain::condition::{Node, Phrase};
use crate::domain::policy::{Measure, Policy};
use crate::domain::verdict::Verdict;
use crate::wording::{Wording, fill};

/// What the verdict means for this measure.
pub fn explained(policy: &Policy, words: &'static Wording, measure: &Measure, finding: &Finding) -> String {
    let quoted = |nodes: Vec<u16>| words_of(policy, words, measure, nodes.into_iter());
    if let Some(acts) = policy.acts(measure, &finding.repair).filter(|_| finding.begin) {
        let mut all: Vec<&str> = acts.iter().map(|act| act.words.get(words.language)).collect();
        all.dedup();
        let acts = fill(words.explain_begin, &[("acts", &all.join(words.part_separator))]);
        let unknown = finding.nodes(|says| says == Says::Unknown).filter_map(|node| {
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
            let open = finding.nodes(asks).collect();
            let review: Vec<u16> = finding.nodes(|says| says == Says::Phrase(Phrase::Review)).collect();
            if review.is_empty() {
                fill(words.explain_confirm, &[("words", &quoted(open))])
            } else {
                let values = [("words", &*quoted(open)), ("review", &*quoted(review))];
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

/// Is this something to ask the department about, before any evaluation?
pub const fn asks(says: Says) -> bool {
    matches!(says, Says::Phrase(Phrase::Judged | Phrase::Unpublished | Phrase::Open) | Says::MetIfConfirmed)
}

/// The words that leaves rest on, in the language of the reader, each once.
pub fn words_of(
    policy: &Policy,
    words: &'static Wording,
    measure: &Measure,
    nodes: impl Iterator<Item = u16>,
) -> String {
    let mut all: Vec<String> = Vec::new();
    for node in nodes {
        let mark = measure.condition.marks.get(usize::from(node));
        let aid =
            mark.map(|mark| mark.en.as_str()).filter(|aid| !words.translation.is_empty() && !aid.is_empty());
        let quoted = || {
            let quoted = policy.quoted(measure, node);
            match measure.condition.nodes.get(usize::from(node)) {
                // A connective by itself says nothing: then it is said what is open about it.
                Some(Node::Phrase(Phrase::Open)) => fill(words.connective, &[("words", &quoted)]),
                _ => quoted,
            }
        };
        let found = aid.map_or_else(quoted, str::to_owned);
        if !all.contains(&found) {
            all.push(found);
        }
    }
    all.join(words.part_separator)
}
