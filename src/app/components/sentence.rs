//! The official words with every leaf of the condition marked in them.

use yew::prelude::*;

use crate::app::components::mark::Mark;
use crate::app::view::View;
use crate::domain::assess::Finding;
use crate::domain::policy::Measure;

/// The official words of a measure, the marks that were used, and, in English, a reading aid.
pub(in crate::app) fn sentence(view: &View, measure: &'static Measure, finding: &Finding) -> Html {
    let words = view.words;
    let title = view.policy.clause_of(measure).map(|clause| clause.title.zh.as_str());
    let text = view.policy.sentence_of(measure).map(|sentence| sentence.text.as_str());
    let in_title = spans(measure, finding, true);
    let in_text = spans(measure, finding, false);
    let used = |mark: Mark| finding.reasons.iter().any(|reason| Mark::of(reason.says) == mark);
    html! {
        <>
            <div class="paper">
                <p class="paper-label">{ words.official }</p>
                if let (Some(title), false) = (title, in_title.is_empty()) {
                    <p class="official-title" lang="zh-CN">
                        <span class="paper-label" lang={words.tag}>{ words.official_title }</span>
                        { marked(view, title, &in_title, None) }
                    </p>
                }
                <p class="official" lang="zh-CN">
                    { marked(view, text.unwrap_or_default(), &in_text, Some(measure.quote)) }
                </p>
            </div>
            if !words.translation.is_empty() {
                <div class="aid"><p class="note">{ words.translation }</p><p>{ measure.translation.as_str() }</p></div>
            }
            <ul class="legend">
                { for Mark::ALL.into_iter().filter(|mark| used(*mark)).map(|mark| html! {
                    <li class={mark.class()}>{ mark.icon() }{ mark.word(words) }</li>
                }) }
            </ul>
        </>
    }
}

/// The official words, with a line and an icon and a hidden word for every mark.
fn marked(view: &View, text: &'static str, spans: &[Span], quote: Option<(u16, u16)>) -> Html {
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
    let draw = |piece: &Piece| {
        let words = text.get(usize::from(piece.from)..usize::from(piece.to)).unwrap_or_default();
        match piece.mark {
            Some((mark, _)) => mark_words(view, mark, words),
            None if piece.aside => html! { <span class="aside">{ words }</span> },
            None => html! { words },
        }
    };
    pieces.iter().map(draw).collect()
}

/// Marked words. The icon stays with the last letter.
pub(in crate::app) fn mark_words(view: &View, mark: Mark, words: &str) -> Html {
    let last = words.char_indices().next_back().map_or(0, |(index, _)| index);
    let (head, tail) = words.split_at(last);
    html! {
        <mark class={mark.class()}>
            <span class="hidden" lang={view.words.tag}>{ mark.word(view.words) }{ view.words.mark_colon }</span>
            { head.to_owned() }<span class="glued">{ tail.to_owned() }{ mark.icon() }</span>
        </mark>
    }
}

struct Span {
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

fn spans(measure: &Measure, finding: &Finding, in_title: bool) -> Vec<Span> {
    let mut spans = Vec::new();
    for reason in &finding.reasons {
        let Some(mark) = measure.condition.marks.get(usize::from(reason.node)) else {
            continue;
        };
        if mark.in_title == in_title {
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
