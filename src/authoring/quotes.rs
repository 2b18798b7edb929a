//! What a measure says of its own words: the quote holds all that its leaves cite, and no word that values something
//! stands in it unsaid.

use crate::domain::condition::{Condition, Source};

use super::place::Place;
use super::problem::Problem;
use super::reader::Reader;
use super::words::{Quoted, difference};
use super::yaml::Node;

/// Checks the words of one measure, before the scope of the policy is added to its condition.
pub fn check(
    place: Place,
    quoted: Quoted<'_>,
    condition: &Condition,
    orientation: &[Node],
    evaluative: &[String],
    reader: &mut Reader<'_>,
) {
    let (from, to) = quoted.quote;
    let own = condition.citations.iter().filter(|mark| mark.source == Source::Sentence);
    let mut said: Vec<(u16, u16)> = own.flat_map(|mark| mark.spans.iter().copied()).collect();
    if let Some((start, end)) = said.iter().find(|(start, end)| *start < from || to < *end) {
        let words = quoted.sentence.get(usize::from(*start)..usize::from(*end)).unwrap_or_default();
        reader.report(place, Problem::WordsOutsideQuote { words: words.to_owned() });
    }
    for node in orientation {
        let Some(words) = reader.text(node) else { continue };
        let found = occurrences(quoted, &words);
        if found.is_empty() {
            let (sentence, differs) = (quoted.name.to_owned(), difference(quoted.sentence, &words));
            reader.report(node.place, Problem::WordsNotInText { words: words.clone(), sentence, differs });
        }
        said.extend(found);
    }
    let unsaid: Vec<&str> = evaluative
        .iter()
        .filter(|word| {
            let covered = |(start, end): &(u16, u16)| said.iter().any(|(a, b)| a <= start && end <= b);
            occurrences(quoted, word).iter().any(|place| !covered(place))
        })
        .map(String::as_str)
        .collect();
    if !unsaid.is_empty() {
        reader.report(place, Problem::EvaluativeUnsaid { words: unsaid.join("、") });
    }
}

/// Every place of these words in the quote, as byte ranges of the sentence.
fn occurrences(quoted: Quoted<'_>, words: &str) -> Vec<(u16, u16)> {
    let (from, to) = quoted.quote;
    let quote = quoted.sentence.get(usize::from(from)..usize::from(to)).unwrap_or_default();
    let places = quote.match_indices(words).filter_map(|(at, found)| {
        let start = usize::from(from) + at;
        Some((u16::try_from(start).ok()?, u16::try_from(start + found.len()).ok()?))
    });
    places.collect()
}
