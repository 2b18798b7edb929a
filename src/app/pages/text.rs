//! The whole official text, piece by piece, each sentence marked by what the answers say and linked with its measures.

use crate::app::components::mark::Mark;
use crate::app::components::sentence::{Span, marked, spans, translation};
use crate::app::components::verdict;
use crate::app::context::{Context, Told};
use crate::app::element::{Element, button, element};
use crate::domain::condition::Source;
use crate::domain::index::{ClauseNumber, SentenceIndex};
use crate::domain::policy::Passage;
use crate::domain::verdict::Stage;
use crate::report::Report;
use crate::session::{Action, Fold};
use crate::wording::fill;

/// The page.
pub(super) fn text(ctx: &Context) -> Element {
    let words = ctx.words;
    let assessment = ctx.assess();
    let report = ctx.report(&assessment);
    let annotated = ctx.answers().count() > 0;
    let only = annotated && ctx.session.toggled(Fold::OnlyMarked);
    let paragraphs = ctx.policy.passages.split(|passage| *passage == Passage::Break);
    let drawn = paragraphs
        .filter(|pieces| !only || applies(&report, pieces))
        .map(|pieces| paragraph(ctx, &report, pieces, annotated));
    let toggle = || {
        button(ctx, "outline small", Action::Toggle(Fold::OnlyMarked))
            .set("data-action", "only-marked")
            .flag("aria-pressed", only)
            .text(words.text_only)
    };
    let legend = Mark::ALL
        .into_iter()
        .map(|mark| element("li").class(mark.class()).add(mark.icon()).text(mark.word(words)));
    ctx.main()
        .class("text-page")
        .add(element("p").class("meta").add(element("span").text(words.text)))
        .add(element("h1").set("tabindex", "-1").text(if annotated {
            words.text_title
        } else {
            words.text_title_plain
        }))
        .add(element("div").class("text-ways").add(jump(ctx)).maybe(annotated.then(toggle)))
        .maybe(annotated.then(|| element("ul").class("legend").each(legend)))
        .add(
            element("article")
                .class("paper whole-text")
                .official()
                .maybe((!words.language.is_official()).then(|| translated(ctx, words.translation)))
                .each(drawn),
        )
        .add(element("p").class("small").text(fill(words.text_note, &[("number", &ctx.policy.number)])))
}

/// What a reader of the translation reads below the official words.
fn translated(ctx: &Context, aid: &str) -> Element {
    element("p").class("note").set("lang", ctx.words.tag).text(aid.to_owned())
}

/// Goes to a clause.
fn jump(ctx: &Context) -> Element {
    let first = |number: ClauseNumber| {
        let prefix = [&number.to_string(), "."].concat();
        let mut all = SentenceIndex::enumerate(&ctx.policy.sentences);
        all.find(|(_, sentence)| sentence.id.starts_with(&prefix)).map(|(index, _)| index)
    };
    let clauses = ctx.policy.clauses.iter().filter_map(|clause| {
        let number = fill(ctx.words.clause, &[("n", &clause.number.to_string())]);
        let label = [&number, " ", ctx.text(&clause.title)].concat();
        Some(element("option").set("value", first(clause.number)?.to_string()).text(label))
    });
    let field = element("select")
        .set("data-select", "clause")
        .on_select(ctx, |value| Action::ShowSentence(value.parse().unwrap_or_default()))
        .add(element("option").set("value", "").set("selected", "").text(ctx.words.text_pick))
        .each(clauses);
    element("label").class("select").add(element("span").text(ctx.words.text_jump)).add(field)
}

/// Does anything in the paragraph apply, or may it?
fn applies(report: &Report<'static, '_>, pieces: &[Passage]) -> bool {
    let applies = |sentence: SentenceIndex| {
        measures(report, sentence).any(|told| told.finding.verdict.stage() != Stage::Excluded)
    };
    pieces.iter().any(|piece| matches!(piece, Passage::Sentence(index) if applies(*index)))
}

/// What a sentence grants.
fn measures<'found>(
    report: &Report<'static, 'found>,
    sentence: SentenceIndex,
) -> impl Iterator<Item = Told<'found>> + use<'found> {
    report.measures().filter(move |told| told.measure.sentence == sentence)
}

/// A paragraph of the text.
fn paragraph(
    ctx: &Context,
    report: &Report<'static, '_>,
    pieces: &'static [Passage],
    annotated: bool,
) -> Element {
    let title = pieces.iter().position(|piece| matches!(piece, Passage::Title(_) | Passage::Chapter(_)));
    let Some(title) = title else {
        return outside(ctx, report, pieces, annotated);
    };
    let heading = if matches!(pieces.get(title), Some(Passage::Chapter(_))) { "h2" } else { "h3" };
    let mut heading = element(heading);
    for piece in pieces.get(..title).unwrap_or_default() {
        heading = heading.add(element("span").class("number").text(ctx.policy.words_in(piece)));
    }
    let mut rest = pieces.get(title..).unwrap_or_default().iter().peekable();
    heading = heading.text(rest.next().map(|piece| ctx.policy.words_in(piece)).unwrap_or_default());
    while let Some(piece) = rest.next_if(|piece| matches!(piece, Passage::Words(_))) {
        heading = heading.text(ctx.policy.words_in(piece));
    }
    let title = match pieces.get(title) {
        Some(Passage::Chapter(index)) => ctx.policy.chapter_at(*index).map(|chapter| &chapter.title),
        Some(Passage::Title(number)) => ctx.policy.clause(*number).map(|clause| &clause.title),
        _ => None,
    };
    let mut section = element("section").class("clause").add(heading).maybe(
        title
            .and_then(|title| title.translations.get(ctx.words.language))
            .map(|title| translated(ctx, title)),
    );
    for piece in rest {
        section = match piece {
            Passage::Sentence(index) => section.add(sentence(ctx, report, *index, annotated)),
            piece => in_charge(ctx, section, ctx.policy.words_in(piece)),
        };
    }
    section
}

/// Who is in charge, in the official words, and below them by the names that the reader knows.
fn in_charge(ctx: &Context, section: Element, official: &'static str) -> Element {
    let departments = ctx.policy.departments.iter();
    let mut named: Vec<(usize, &str)> = departments
        .filter_map(|name| {
            Some((official.find(&*name.official)?, name.translations.get(ctx.words.language)?))
        })
        .collect();
    named.sort_unstable();
    let named: Vec<&str> = named.into_iter().map(|(_, name)| name).collect();
    section
        .add(element("p").class("in-charge").untranslated().text(official))
        .maybe((!named.is_empty()).then(|| translated(ctx, &named.join(ctx.words.list_separator))))
}

/// A paragraph outside the clauses. It grants nothing; what it requires of everybody is marked in it.
fn outside(
    ctx: &Context,
    report: &Report<'static, '_>,
    pieces: &'static [Passage],
    annotated: bool,
) -> Element {
    let line = element("p").class("official").untranslated();
    let example = report.measures().find(|told| told.measure.exempt.is_none()).filter(|_| annotated);
    let line = pieces.iter().fold(line, |line, piece| {
        let words = ctx.policy.words_in(piece);
        match (piece, example) {
            (Passage::Sentence(index), Some(told)) => {
                let spans = spans(told.measure, told.finding, Source::Elsewhere(*index));
                marked(ctx, line, words, &spans, None)
            }
            _ => line.text(words),
        }
    });
    let text: String = pieces.iter().map(|piece| ctx.policy.words_in(piece)).collect();
    let aid = ctx.policy.translation_of(&text, ctx.words.language).map(|aid| translated(ctx, aid));
    element("div").class("outside").add(line).maybe(aid)
}

/// A sentence with its marks, and the verdicts on what it grants.
fn sentence(ctx: &Context, report: &Report<'static, '_>, index: SentenceIndex, annotated: bool) -> Element {
    let text = ctx.policy.sentence_at(index).map(|sentence| sentence.text.as_str()).unwrap_or_default();
    let found: Vec<Told> = measures(report, index).filter(|_| annotated).collect();
    let all: Vec<Span> =
        found.iter().flat_map(|told| spans(told.measure, told.finding, Source::Sentence)).collect();
    let line = element("p").class("official").untranslated();
    let verdicts = found.iter().map(|told| {
        let why = button(ctx, "link", Action::ShowMeasure(told.index))
            .set("lang", ctx.words.tag)
            .text(ctx.words.text_why)
            .add(element("span").class("hidden").text(ctx.words.mark_colon).text(told.title()));
        let aid = translation(ctx, told, Source::Sentence)
            .map(|line| element("div").class("aid").set("lang", ctx.words.tag).add(line));
        element("div")
            .class("sentence-verdict")
            .set("data-verdict", told.finding.verdict.id())
            .maybe(aid)
            .add(element("span").set("lang", ctx.words.tag).add(verdict::label(ctx, told.group())))
            .add(element("span").class("note").text(told.measure.id.as_str()))
            .add(why)
    });
    element("div")
        .class("sentence")
        .set("data-sentence", index.to_string())
        .set("tabindex", "-1")
        .add(marked(ctx, line, text, &all, None))
        .maybe(ctx.policy.translation_of(text, ctx.words.language).map(|aid| translated(ctx, aid)))
        .each(verdicts)
}
