//! The whole official text, piece by piece, each sentence marked by what the answers say and linked with its measures.

use crate::app::components::mark::Mark;
use crate::app::components::sentence::{Span, marked, spans, translation};
use crate::app::components::verdict;
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::assess::{Assessment, Finding};
use crate::domain::condition::Source;
use crate::domain::policy::{Measure, Passage};
use crate::domain::verdict::Verdict;
use crate::session::{Action, Fold};
use crate::wording::fill;

/// The page.
pub(super) fn text(ctx: &Context) -> Element {
    let words = ctx.words;
    let assessment = ctx.policy.assess(ctx.answers(), ctx.today);
    let annotated = ctx.answers().count() > 0;
    let only = annotated && ctx.session.toggled(Fold::OnlyMarked);
    let paragraphs = ctx.policy.passages.split(|passage| *passage == Passage::Break);
    let drawn = paragraphs
        .filter(|pieces| !only || applies(ctx, &assessment, pieces))
        .map(|pieces| paragraph(ctx, &assessment, pieces, annotated));
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
                .set("lang", "zh-CN")
                .maybe(translated(ctx, words.translation))
                .each(drawn),
        )
        .add(element("p").class("small").text(fill(words.text_note, &[("number", &ctx.policy.number)])))
}

/// What a reader of the translation reads below the official words.
fn translated(ctx: &Context, aid: &str) -> Option<Element> {
    let wanted = !ctx.words.translation.is_empty() && !aid.is_empty();
    wanted.then(|| element("p").class("note").set("lang", "en").text(aid.to_owned()))
}

/// Goes to a clause.
fn jump(ctx: &Context) -> Element {
    let first = |number: u16| {
        let prefix = [&number.to_string(), "."].concat();
        ctx.policy.sentences.iter().position(|sentence| sentence.id.starts_with(&prefix))
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
fn applies(ctx: &Context, assessment: &Assessment, pieces: &[Passage]) -> bool {
    let sentences = pieces
        .iter()
        .filter_map(|piece| if let Passage::Sentence(index) = piece { Some(*index) } else { None });
    sentences
        .into_iter()
        .flat_map(|index| measures(ctx, assessment, index))
        .any(|(_, _, finding)| finding.verdict != Verdict::No)
}

fn measures<'all>(
    ctx: &Context,
    assessment: &'all Assessment,
    sentence: u16,
) -> Vec<(u16, &'static Measure, &'all Finding)> {
    let all = (0..).zip(ctx.policy.measures.iter().zip(&assessment.findings));
    all.filter(|(_, (measure, _))| measure.sentence == sentence)
        .map(|(index, (measure, finding))| (index, measure, finding))
        .collect()
}

/// A paragraph of the text.
fn paragraph(ctx: &Context, assessment: &Assessment, pieces: &'static [Passage], annotated: bool) -> Element {
    let title = pieces.iter().position(|piece| matches!(piece, Passage::Title(_) | Passage::Chapter(_)));
    let Some(title) = title else {
        return outside(ctx, assessment, pieces, annotated);
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
        Some(Passage::Chapter(index)) => {
            ctx.policy.chapters.get(usize::from(*index)).map(|chapter| &chapter.title)
        }
        Some(Passage::Title(number)) => ctx.policy.clause(*number).map(|clause| &clause.title),
        _ => None,
    };
    let mut section = element("section")
        .class("clause")
        .add(heading)
        .maybe(title.and_then(|title| translated(ctx, &title.en)));
    for piece in rest {
        section = match piece {
            Passage::Sentence(index) => section.add(sentence(ctx, assessment, *index, annotated)),
            piece => in_charge(ctx, section, ctx.policy.words_in(piece)),
        };
    }
    section
}

/// Who is in charge, in the official words, and below them by the names that the reader knows.
fn in_charge(ctx: &Context, section: Element, official: &'static str) -> Element {
    let departments = ctx.policy.departments.iter();
    let mut named: Vec<(usize, &str)> =
        departments.filter_map(|name| Some((official.find(&*name.zh)?, &*name.en))).collect();
    named.sort_unstable();
    let named: Vec<&str> = named.into_iter().map(|(_, name)| name).collect();
    section
        .add(element("p").class("in-charge").untranslated().text(official))
        .maybe(translated(ctx, &named.join(ctx.words.list_separator)))
}

/// A paragraph outside the clauses. It grants nothing; what it requires of everybody is marked in it.
fn outside(ctx: &Context, assessment: &Assessment, pieces: &'static [Passage], annotated: bool) -> Element {
    let line = element("p").class("official").untranslated();
    let everybody = ctx.policy.measures.iter().zip(&assessment.findings);
    let example = everybody.into_iter().find(|(measure, _)| measure.exempt.is_none()).filter(|_| annotated);
    let line = pieces.iter().fold(line, |line, piece| {
        let words = ctx.policy.words_in(piece);
        match (piece, example) {
            (Passage::Sentence(index), Some((measure, finding))) => {
                marked(ctx, line, words, &spans(measure, finding, Source::Elsewhere(*index)), None)
            }
            _ => line.text(words),
        }
    });
    let text: String = pieces.iter().map(|piece| ctx.policy.words_in(piece)).collect();
    let aid = ctx.policy.translation_of(&text).and_then(|aid| translated(ctx, aid));
    element("div").class("outside").add(line).maybe(aid)
}

/// A sentence with its marks, and the verdicts on what it grants.
fn sentence(ctx: &Context, assessment: &Assessment, index: u16, annotated: bool) -> Element {
    let text = ctx
        .policy
        .sentences
        .get(usize::from(index))
        .map(|sentence| sentence.text.as_str())
        .unwrap_or_default();
    let found = if annotated { measures(ctx, assessment, index) } else { Vec::new() };
    let all: Vec<Span> =
        found.iter().flat_map(|(_, measure, finding)| spans(measure, finding, Source::Sentence)).collect();
    let line = element("p").class("official").untranslated();
    let verdicts = found.iter().map(|(index, measure, finding)| {
        let why = button(ctx, "link", Action::ShowMeasure(*index))
            .set("lang", ctx.words.tag)
            .text(ctx.words.text_why)
            .add(element("span").class("hidden").text(ctx.words.mark_colon).text(ctx.text(&measure.title)));
        let aid = (!ctx.words.translation.is_empty())
            .then(|| translation(ctx, measure, finding, Source::Sentence))
            .flatten()
            .map(|line| element("div").class("aid").set("lang", "en").add(line));
        element("div")
            .class("sentence-verdict")
            .set("data-verdict", finding.verdict.id())
            .maybe(aid)
            .add(element("span").set("lang", ctx.words.tag).add(verdict::label(ctx, finding.group())))
            .add(element("span").class("note").text(measure.id.as_str()))
            .add(why)
    });
    element("div")
        .class("sentence")
        .set("data-sentence", index.to_string())
        .set("tabindex", "-1")
        .add(marked(ctx, line, text, &all, None))
        .maybe(ctx.policy.translation_of(text).and_then(|aid| translated(ctx, aid)))
        .each(verdicts)
}
