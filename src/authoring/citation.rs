//! The words that a leaf rests on: where they lie in the official text.

use crate::domain::condition::{Citation, Source};
use crate::domain::index::SentenceIndex;
use crate::domain::policy::Sentence;
use crate::domain::text::Translations;

use super::problem::{Problem, Thing};
use super::reader::{Fields, Reader};
use super::sentences::Sentences;
use super::words::{Quoted, difference, occurrence};
use super::yaml::Node;

/// The words under `key`, found in the official text: in the measure’s own sentence and title, unless another sentence is
/// named.
pub fn read(
    fields: Fields<'_>,
    key: &str,
    quoted: Option<Quoted<'_>>,
    sentences: &Sentences,
    reader: &mut Reader<'_>,
) -> Option<Citation> {
    let node = reader.required(fields, key)?;
    let words = pieces(node, reader);
    let nth = usize::from(fields.get("nth").and_then(|node| reader.number(node)).unwrap_or(1_u8));
    let elsewhere = fields.get("sentence");
    let (name, found) = match (elsewhere, quoted) {
        (None, Some(quoted)) => (quoted.name.to_owned(), quoted.find(&words, nth)),
        (None, None) => {
            reader.required(fields, "sentence")?;
            return None;
        }
        (Some(node), _) => {
            let name = reader.text(node)?;
            let mut all = SentenceIndex::enumerate(&sentences.sentences);
            let Some((index, (sentence, _))) = all.find(|(_, (sentence, _))| sentence.id == name) else {
                let names = sentences.sentences.iter().map(|(sentence, _)| sentence.id.as_str());
                reader.unknown(node.place, Thing::Sentence, &name, names);
                return None;
            };
            let spans: Option<Vec<_>> =
                words.iter().map(|words| occurrence(&sentence.text, words, nth, 0)).collect();
            (name, spans.map(|spans| (spans, Source::Elsewhere(index))))
        }
    };
    // What was said of an empty text is not said twice.
    let said = words.is_empty() && node.text().is_some();
    let found = found.filter(|_| !words.is_empty());
    if found.is_none() && !said {
        let text = sentences.sentences.iter().find(|(sentence, _)| sentence.id == name);
        let lost = |(sentence, _): &(Sentence, usize)| {
            let words = words.iter().find(|words| !sentence.text.contains(&**words))?;
            difference(&sentence.text, words)
        };
        let (words, differs) = (words.join("」「"), text.and_then(lost));
        reader.report(node.place, Problem::WordsNotInText { words, sentence: name, differs });
    }
    let ask = reader.optional_official(fields, "ask");
    let (spans, source) = found?;
    Some(Citation { spans, source, translations: Translations::default(), ask })
}

/// Words in one piece, or in several.
fn pieces(node: &Node, reader: &mut Reader<'_>) -> Vec<String> {
    match node.text() {
        Some(_) => reader.text(node).into_iter().collect(),
        None => reader.list(node).iter().filter_map(|node| reader.text(node)).collect(),
    }
}
