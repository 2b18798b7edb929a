//! Finding quoted words in the official text.

use crate::domain::condition::{Citation, Source};

use super::problem::Difference;

/// Where the words of a measure may be quoted from.
#[derive(Clone, Copy, Debug)]
pub struct Quoted<'text> {
    /// The name of the sentence.
    pub name: &'text str,
    /// The sentence.
    pub sentence: &'text str,
    /// The part of it that grants the measure, as a byte range.
    pub quote: (u16, u16),
    /// The clause title.
    pub title: &'text str,
}

impl Quoted<'_> {
    /// The place of these words: in the quote first, then in the whole sentence, then in the clause title. `nth` picks
    /// one of several occurrences, from 1.
    pub fn find(&self, words: &[String], nth: usize) -> Option<(Vec<(u16, u16)>, Source)> {
        let (start, end) = (usize::from(self.quote.0), usize::from(self.quote.1));
        let quote = self.sentence.get(start..end).unwrap_or_default();
        let places = [
            (quote, start, Source::Sentence),
            (self.sentence, 0, Source::Sentence),
            (self.title, 0, Source::Title),
        ];
        places.into_iter().find_map(|(text, offset, source)| {
            let spans: Option<Vec<_>> =
                words.iter().map(|words| occurrence(text, words, nth, offset)).collect();
            spans.map(|spans| (spans, source))
        })
    }
}

/// Where words first differ from a text: behind the longest beginning of them that stands in it, if that is more than a character.
pub fn difference(text: &str, words: &str) -> Option<Difference> {
    const SHOWN: usize = 6;
    let ends = words.char_indices().map(|(at, _)| at).chain([words.len()]).skip(2);
    let longest =
        ends.take_while(|end| words.get(..*end).is_some_and(|start| text.contains(start))).last()?;
    let (start, rest) = words.split_at_checked(longest)?;
    let there = text.split_once(start).and_then(|(_, after)| after.chars().next());
    let shown = start.chars().count().saturating_sub(SHOWN);
    Some(Difference { after: start.chars().skip(shown).collect(), here: rest.chars().next(), there })
}

/// Two marks whose words partly cover each other, if there are any; equal ranges may share words.
pub fn overlap(marks: &[Citation]) -> Option<(usize, usize)> {
    let spans = || {
        marks
            .iter()
            .enumerate()
            .flat_map(|(index, mark)| mark.spans.iter().map(move |span| (index, mark.source, *span)))
    };
    spans().find_map(|(a, source, first)| {
        spans()
            .find(|(b, other, second)| {
                a < *b && source == *other && first != *second && first.0 < second.1 && second.0 < first.1
            })
            .map(|(b, ..)| (a, b))
    })
}

/// The place of one of several occurrences of words, from 1, moved by `offset`.
pub fn occurrence(text: &str, words: &str, nth: usize, offset: usize) -> Option<(u16, u16)> {
    let (at, found) = text.match_indices(words).nth(nth.saturating_sub(1))?;
    let start = offset + at;
    Some((u16::try_from(start).ok()?, u16::try_from(start + found.len()).ok()?))
}
