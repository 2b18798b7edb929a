//! What to ask a department about a measure: whole questions that can be read aloud on the telephone.

use crate::domain::assess::{Finding, LeafOutcome};
use crate::domain::condition::Phrase;
use crate::domain::policy::{Measure, Policy};
use crate::wording::{Wording, fill};

use super::quoting::quoted;

/// The questions about a measure that waits for the department’s confirmation; none where nothing is to be confirmed.
pub fn questions(
    policy: &Policy,
    words: &'static Wording,
    measure: &Measure,
    finding: &Finding,
) -> Vec<String> {
    let kinds = [
        (LeafOutcome::MetIfConfirmed, words.ask_counts),
        (LeafOutcome::Phrase(Phrase::Judged), words.ask_judged),
        (LeafOutcome::Phrase(Phrase::Unpublished), words.ask_unpublished),
        (LeafOutcome::Phrase(Phrase::Open), words.ask_open),
    ];
    let mut questions: Vec<String> = Vec::new();
    for (kind, pattern) in kinds {
        let (own, usual): (Vec<u16>, Vec<u16>) = finding
            .nodes(|outcome| outcome == kind)
            .partition(|node| own_question(words, measure, *node).is_some());
        let own = own.into_iter().filter_map(|node| own_question(words, measure, node)).map(str::to_owned);
        let usual = (!usual.is_empty())
            .then(|| fill(pattern, &[("words", &quoted(policy, words, measure, usual.into_iter()))]));
        for question in own.chain(usual) {
            if !questions.contains(&question) {
                questions.push(question);
            }
        }
    }
    questions
}

/// The question that the rules word themselves.
fn own_question<'policy>(words: &Wording, measure: &'policy Measure, node: u16) -> Option<&'policy str> {
    let mark = measure.condition.citations.get(usize::from(node))?;
    (!mark.ask.is_empty()).then(|| mark.ask.get(words.language))
}
