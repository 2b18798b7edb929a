//! The official words with every leaf of the condition marked in them.

use crate::app::components::mark::Mark;
use crate::app::context::{Context, Told};
use crate::app::element::{Element, element};
use crate::domain::assess::{Finding, LeafOutcome, Reason};
use crate::domain::condition::{Citation, Source};
use crate::domain::index::{ClauseNumber, NodeIndex};
use crate::domain::policy::Measure;
use crate::wording::fill;

/// So many letters stay together at the end of a sentence.
const END: usize = 5;

/// The official words of a measure, the marks that were used, and, in English, a reading aid.
pub(in crate::app) fn sentence(ctx: &Context, told: &Told) -> Element {
    let Told { words, measure, finding, .. } = *told;
    let others = beside(ctx, measure, finding);
    let labelled = |source| {
        let label = element("span").class("paper-label").set("lang", words.tag).text(named(ctx, source));
        element("p").class("official-title").official().untranslated().add(label)
    };
    let official = |source| {
        let text = ctx.policy.source_text(measure, source);
        marked(ctx, labelled(source), text, &spans(measure, finding, source), None)
    };
    let text = ctx.policy.source_text(measure, Source::Sentence);
    let line = element("p").class("official").official().untranslated();
    let paper = element("div")
        .class("paper")
        .add(element("p").class("paper-label").text(words.official))
        .each(others.iter().map(|source| official(*source)))
        .add(marked(ctx, line, text, &spans(measure, finding, Source::Sentence), Some(measure.quote)));
    let aid = || {
        let lines = others.iter().chain([&Source::Sentence]);
        element("div")
            .class("aid")
            .add(element("p").class("aid-label").text(words.translation))
            .each(lines.filter_map(|source| translation(ctx, told, *source)))
    };
    element("div")
        .add(paper)
        .maybe((!words.language.is_official()).then(aid))
        .add(legend(ctx, measure, finding))
}

/// The texts beside its own sentence that a measure rests on, first those of the policy. What is required before every
/// measure is not said with each where it is met.
fn beside(ctx: &Context, measure: &Measure, finding: &Finding) -> Vec<Source> {
    let marks = shown(ctx, measure, finding).filter_map(|reason| measure.condition.citation_at(reason.node));
    let mut sources: Vec<Source> =
        marks.map(|mark| mark.source).filter(|source| *source != Source::Sentence).collect();
    sources.sort_unstable();
    sources.dedup();
    sources.reverse();
    sources
}

/// The reasons that are marked.
fn shown<'all>(
    ctx: &Context,
    measure: &Measure,
    finding: &'all Finding,
) -> impl Iterator<Item = &'all Reason> {
    finding
        .reasons
        .iter()
        .filter(|reason| reason.outcome != LeafOutcome::Met || !ctx.policy.is_of_scope(measure, reason.node))
}

/// The translation of a text that a measure rests on, marked as the official words are.
pub(in crate::app) fn translation(ctx: &Context, told: &Told, source: Source) -> Option<Element> {
    let Told { measure, finding, .. } = *told;
    let language = ctx.words.language;
    let text = match source {
        Source::Sentence => measure.translations.get(language),
        Source::Title => {
            ctx.policy.clause_of(measure).and_then(|clause| clause.title.translations.get(language))
        }
        Source::Elsewhere(_) => ctx.policy.translation_of(ctx.policy.source_text(measure, source), language),
    }?;
    let places = |mark: &Citation| {
        mark.translated(language).filter_map(|piece| Citation::find_translated(text, piece)).collect()
    };
    Some(marked(ctx, element("p"), text, &spans_of(measure, finding, source, &places), None))
}

/// What a text beside the measure’s own sentence is.
fn named(ctx: &Context, source: Source) -> String {
    let Source::Elsewhere(index) = source else {
        return ctx.words.official_title.to_owned();
    };
    let sentence = ctx.policy.sentence_at(index);
    let place = sentence.and_then(|sentence| sentence.id.split_once('.'));
    match place.filter(|(clause, _)| clause.parse::<ClauseNumber>().is_ok()) {
        Some((clause, number)) => fill(ctx.words.sentence, &[("clause", clause), ("sentence", number)]),
        None => ctx.words.official_scope.to_owned(),
    }
}

/// What the marks mean, as far as they are used.
fn legend(ctx: &Context, measure: &Measure, finding: &Finding) -> Element {
    let used = |mark: &Mark| shown(ctx, measure, finding).any(|reason| Mark::of(reason.outcome) == *mark);
    let items = Mark::ALL.into_iter().filter(used);
    let items =
        items.map(|mark| element("li").class(mark.class()).add(mark.icon()).text(mark.word(ctx.words)));
    element("ul").class("legend").each(items)
}

/// The official words in their line, with an icon and a hidden word for every mark.
pub(in crate::app) fn marked(
    ctx: &Context,
    line: Element,
    text: &'static str,
    spans: &[Span],
    quote: Option<(u16, u16)>,
) -> Element {
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
        // Words that are apart and rest on one condition are one mark: its word stands before the first, its icon behind
        // the last.
        let same = |other: &Piece| other.mark == piece.mark;
        let first = !pieces.iter().take(index).any(same);
        let end = !pieces.iter().skip(index + 1).any(same);
        line = match piece.mark {
            Some((mark, _)) => line.add(mark_words(ctx, mark, words, [first, end])),
            None if piece.aside => line.add(element("span").class("aside").text(words)),
            None if last => unbroken_end(line, words),
            None => line.text(words),
        };
    }
    line
}

/// Words whose last few letters stay together, so that no line holds one letter alone.
pub(in crate::app) fn unbroken_end(line: Element, words: &'static str) -> Element {
    let end = words.char_indices().rev().nth(END - 1).map_or(0, |(index, _)| index);
    let (head, tail) = words.split_at(end);
    line.text(head).add(element("span").class("glued").text(tail))
}

/// Marked words, with the word of the mark before them and its icon behind, where they are wanted. The icon stays with the
/// last letter.
fn mark_words(ctx: &Context, mark: Mark, words: &'static str, [before, behind]: [bool; 2]) -> Element {
    let last = words.char_indices().next_back().map_or(0, |(index, _)| index);
    let (head, tail) = words.split_at(last);
    element("mark")
        .class(mark.class())
        .maybe(before.then(|| mark.hidden(ctx)))
        .text(head)
        .add(element("span").class("glued").text(tail).maybe(behind.then(|| mark.icon())))
}

/// Words that are marked.
pub(in crate::app) struct Span {
    from: u16,
    to: u16,
    mark: Mark,
    leaf: NodeIndex,
}

struct Piece {
    from: u16,
    to: u16,
    mark: Option<(Mark, NodeIndex)>,
    aside: bool,
}

/// The marked words of a measure in one of the texts that it quotes.
pub(in crate::app) fn spans(measure: &Measure, finding: &Finding, source: Source) -> Vec<Span> {
    spans_of(measure, finding, source, &|mark| mark.spans.clone())
}

fn spans_of(
    measure: &Measure,
    finding: &Finding,
    source: Source,
    places: &dyn Fn(&Citation) -> Vec<(u16, u16)>,
) -> Vec<Span> {
    let mut spans = Vec::new();
    for reason in &finding.reasons {
        let Some(words) = measure.condition.citation_at(reason.node) else {
            continue;
        };
        if words.source == source {
            spans.extend(places(words).into_iter().map(|(from, to)| Span {
                from,
                to,
                mark: Mark::of(reason.outcome),
                leaf: reason.node,
            }));
        }
    }
    spans
}
