//! What to ask a department about a measure: whole questions that can be read aloud on the telephone.

use crate::domain::assess::{Finding, Says};
use crate::domain::condition::Phrase;
use crate::domain::policy::{Measure, Policy};
use crate::wording::{Wording, fill};

/// The questions about a measure that waits for the department’s confirmation; none where nothing is to be confirmed.
pub fn questions(
    policy: &Policy,
    words: &'static Wording,
    measure: &Measure,
    finding: &Finding,
) -> Vec<String> {
    let kinds = [
        (Says::MetIfConfirmed, words.ask_counts),
        (Says::Phrase(Phrase::Judged), words.ask_judged),
        (Says::Phrase(Phrase::Unpublished), words.ask_unpublished),
        (Says::Phrase(Phrase::Open), words.ask_open),
    ];
    let mut questions = Vec::new();
    for (kind, pattern) in kinds {
        let mut quoted = Vec::new();
        for node in finding.nodes(|says| says == kind) {
            match own_question(words, measure, node) {
                Some(question) if questions.contains(&question) => {}
                Some(question) => questions.push(question),
                None => {
                    let said = fill(words.quoted, &[("words", &said(policy, words, measure, node))]);
                    if !quoted.contains(&said) {
                        quoted.push(said);
                    }
                }
            }
        }
        if !quoted.is_empty() {
            questions.push(fill(pattern, &[("words", &quoted.join(words.names_separator))]));
        }
    }
    questions
}

/// The question that the rules word themselves.
fn own_question(words: &'static Wording, measure: &Measure, node: u16) -> Option<String> {
    let mark = measure.condition.marks.get(usize::from(node))?;
    (!mark.ask.is_empty()).then(|| mark.ask.get(words.language).to_owned())
}

/// The words that a leaf rests on, in the language of the reader.
fn said(policy: &Policy, words: &'static Wording, measure: &Measure, node: u16) -> String {
    let mark = measure.condition.marks.get(usize::from(node));
    let aid = mark.map(|mark| mark.en.as_str());
    let said = aid
        .filter(|aid| !words.translation.is_empty() && !aid.is_empty())
        .map_or_else(|| policy.quoted(measure, node), str::to_owned);
    // Marks inside marks (GB/T 15834, 4.8.3.3).
    said.replace('“', "‘").replace('”', "’")
}
