//! The official words with every leaf of the condition marked in them.

use crate::app::components::mark::Mark;
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::assess::Finding;
use crate::domain::condition::Source;
use crate::domain::policy::Measure;
use crate::wording::fill;

/// So many letters stay together at the end of a sentence.
const END: usize = 5;

/// The official words of a measure, the marks that were used, and, in English, a reading aid.
pub(in crate::app) fn sentence(view: &View, measure: &'static Measure, finding: &Finding) -> Tag {
    let words = view.words;
    let text = view.policy.source_text(measure, Source::Sentence);
    let in_text = spans(measure, finding, Source::Sentence);
    // Words of the title, and of other sentences, are shown where a condition rests on them.
    let mut others: Vec<Source> = measure.condition.marks.iter().map(|mark| mark.source).collect();
    others.sort_unstable();
    others.dedup();
    others.reverse();
    let others = others.into_iter().filter(|source| *source != Source::Sentence).map(|source| {
        let label = tag("span").class("paper-label").set("lang", words.tag).text(named(view, source));
        let line = tag("p").class("official-title").set("lang", "zh-CN").untranslated().add(label);
        marked(view, line, view.policy.source_text(measure, source), &spans(measure, finding, source), None)
    });
    let line = tag("p").class("official").set("lang", "zh-CN").untranslated();
    let paper = tag("div")
        .class("paper")
        .add(tag("p").class("paper-label").text(words.official))
        .each(others)
        .add(marked(view, line, text, &in_text, Some(measure.quote)));
    let aid = || {
        tag("div")
            .class("aid")
            .add(tag("p").class("note").text(words.translation))
            .add(tag("p").text(measure.translation.as_str()))
    };
    tag("div").add(paper).maybe((!words.translation.is_empty()).then(aid)).add(legend(view, finding))
}

/// What a text beside the measure’s own sentence is.
fn named(view: &View, source: Source) -> String {
    let Source::Elsewhere(index) = source else {
        return view.words.official_title.to_owned();
    };
    let sentence = view.policy.sentences.get(usize::from(index));
    let place = sentence.and_then(|sentence| sentence.id.split_once('.'));
    match place.filter(|(clause, _)| clause.parse::<u16>().is_ok()) {
        Some((clause, number)) => fill(view.words.sentence, &[("clause", clause), ("sentence", number)]),
        None => view.words.official_scope.to_owned(),
    }
}

/// What the marks mean, as far as they are used.
fn legend(view: &View, finding: &Finding) -> Tag {
    let used = |mark: &Mark| finding.reasons.iter().any(|reason| Mark::of(reason.says) == *mark);
    let items = Mark::ALL.into_iter().filter(used);
    let items = items.map(|mark| tag("li").class(mark.class()).add(mark.icon()).text(mark.word(view.words)));
    tag("ul").class("legend").each(items)
}

/// The official words in their line, with an icon and a hidden word for every mark.
pub(in crate::app) fn marked(
    view: &View,
    line: Tag,
    text: &'static str,
    spans: &[Span],
    quote: Option<(u16, u16)>,
) -> Tag {
    let (from, to) = quote.unwrap_or((0, u16::MAX));
    let mut edges: Vec<u16> = spans.iter().flat_map(|span| [span.from, span.to]).collect();
    let end = u16::try_from(text.len()).unwrap_or(u16::MAX);
    edges.extend([0, from, to.min(end), end]);
    edges.sort_unstable();
    edges.dedup();
    let mut pieces: Vec<Piece> = Vec::new();
    for (start, stop) in edges.iter().zip(edges.iter().skip(1)) {
        let span = spans
            .iter()
            .filter(|span| span.from <= *start && *stop <= span.to)
            .min_by_key(|span| (span.mark, span.leaf));
        let piece = Piece {
            from: *start,
            to: *stop,
            mark: span.map(|span| (span.mark, span.leaf)),
            aside: *stop <= from || *start >= to,
        };
        match pieces.last_mut() {
            Some(last) if last.mark == piece.mark && last.aside == piece.aside => last.to = piece.to,
            _ => pieces.push(piece),
        }
    }
    let mut line = line;
    for (index, piece) in pieces.iter().enumerate() {
        let words = text.get(usize::from(piece.from)..usize::from(piece.to)).unwrap_or_default();
        let last = index + 1 == pieces.len();
        line = match piece.mark {
            Some((mark, _)) => line.add(mark_words(view, mark, words)),
            None if piece.aside => line.add(tag("span").class("aside").text(words)),
            None if last => unbroken_end(line, words),
            None => line.text(words),
        };
    }
    line
}

/// Words whose last few letters stay together, so that no line holds one letter alone.
pub(in crate::app) fn unbroken_end(line: Tag, words: &'static str) -> Tag {
    let end = words.char_indices().rev().nth(END - 1).map_or(0, |(index, _)| index);
    let (head, tail) = words.split_at(end);
    line.text(head).add(tag("span").class("glued").text(tail))
}

/// Marked words. The icon stays with the last letter.
fn mark_words(view: &View, mark: Mark, words: &'static str) -> Tag {
    let last = words.char_indices().next_back().map_or(0, |(index, _)| index);
    let (head, tail) = words.split_at(last);
    tag("mark")
        .class(mark.class())
        .add(mark.hidden(view))
        .text(head)
        .add(tag("span").class("glued").text(tail).add(mark.icon()))
}

/// Words that are marked.
pub(in crate::app) struct Span {
    from: u16,
    to: u16,
    mark: Mark,
    leaf: u16,
}

struct Piece {
    from: u16,
    to: u16,
    mark: Option<(Mark, u16)>,
    aside: bool,
}

/// The marked words of a measure in one of the texts that it quotes.
pub(in crate::app) fn spans(measure: &Measure, finding: &Finding, source: Source) -> Vec<Span> {
    let mut spans = Vec::new();
    for reason in &finding.reasons {
        let Some(mark) = measure.condition.marks.get(usize::from(reason.node)) else {
            continue;
        };
        if mark.source == source {
            spans.extend(mark.spans.iter().map(|(from, to)| Span {
                from: *from,
                to: *to,
                mark: Mark::of(reason.says),
                leaf: reason.node,
            }));
        }
    }
    spans
}
