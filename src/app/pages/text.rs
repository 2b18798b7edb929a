//! The whole official text, piece by piece, each sentence marked by what the answers say and linked with its measures.

use crate::app::components::mark::Mark;
use crate::app::components::sentence::{Span, marked, spans, translation};
use crate::app::components::verdict;
use crate::app::state::{Action, Fold};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::assess::{Assessment, Finding};
use crate::domain::condition::Source;
use crate::domain::policy::{Measure, Passage};
use crate::domain::verdict::Verdict;
use crate::wording::fill;

/// The page.
pub(super) fn text(view: &View) -> Tag {
    let words = view.words;
    let assessment = view.policy.assess(view.answers(), view.today);
    let annotated = view.answers().count() > 0;
    let only = annotated && view.state.toggled(Fold::OnlyMarked);
    let paragraphs = view.policy.passages.split(|passage| *passage == Passage::Break);
    let drawn = paragraphs
        .filter(|pieces| !only || applies(view, &assessment, pieces))
        .map(|pieces| paragraph(view, &assessment, pieces, annotated));
    let toggle = || {
        button(view, "outline small", Action::Toggle(Fold::OnlyMarked))
            .set("data-action", "only-marked")
            .flag("aria-pressed", only)
            .text(words.text_only)
    };
    let legend = Mark::ALL
        .into_iter()
        .map(|mark| tag("li").class(mark.class()).add(mark.icon()).text(mark.word(words)));
    view.main()
        .class("text-page")
        .add(tag("p").class("meta").add(tag("span").text(words.text)))
        .add(tag("h1").set("tabindex", "-1").text(if annotated {
            words.text_title
        } else {
            words.text_title_plain
        }))
        .add(tag("div").class("text-ways").add(jump(view)).maybe(annotated.then(toggle)))
        .maybe(annotated.then(|| tag("ul").class("legend").each(legend)))
        .add(
            tag("article")
                .class("paper whole-text")
                .set("lang", "zh-CN")
                .maybe(translated(view, words.translation))
                .each(drawn),
        )
        .add(tag("p").class("small").text(fill(words.text_note, &[("number", &view.policy.number)])))
}

/// What a reader of the translation reads below the official words.
fn translated(view: &View, aid: &str) -> Option<Tag> {
    let wanted = !view.words.translation.is_empty() && !aid.is_empty();
    wanted.then(|| tag("p").class("note").set("lang", "en").text(aid.to_owned()))
}

/// Goes to a clause.
fn jump(view: &View) -> Tag {
    let first = |number: u16| {
        let prefix = [&number.to_string(), "."].concat();
        view.policy.sentences.iter().position(|sentence| sentence.id.starts_with(&prefix))
    };
    let clauses = view.policy.clauses.iter().filter_map(|clause| {
        let number = fill(view.words.clause, &[("n", &clause.number.to_string())]);
        let label = [&number, " ", view.text(&clause.title)].concat();
        Some(tag("option").set("value", first(clause.number)?.to_string()).text(label))
    });
    let field = tag("select")
        .set("data-select", "clause")
        .on_select(view, |value| Action::Read(value.parse().unwrap_or_default()))
        .add(tag("option").set("value", "").set("selected", "").text(view.words.text_pick))
        .each(clauses);
    tag("label").class("select").add(tag("span").text(view.words.text_jump)).add(field)
}

/// Does anything in the paragraph apply, or may it?
fn applies(view: &View, assessment: &Assessment, pieces: &[Passage]) -> bool {
    let sentences = pieces
        .iter()
        .filter_map(|piece| if let Passage::Sentence(index) = piece { Some(*index) } else { None });
    sentences
        .into_iter()
        .flat_map(|index| measures(view, assessment, index))
        .any(|(_, _, finding)| finding.verdict != Verdict::No)
}

fn measures<'all>(
    view: &View,
    assessment: &'all Assessment,
    sentence: u16,
) -> Vec<(u16, &'static Measure, &'all Finding)> {
    let all = (0..).zip(view.policy.measures.iter().zip(&assessment.findings));
    all.filter(|(_, (measure, _))| measure.sentence == sentence)
        .map(|(index, (measure, finding))| (index, measure, finding))
        .collect()
}

/// A paragraph of the text.
fn paragraph(view: &View, assessment: &Assessment, pieces: &'static [Passage], annotated: bool) -> Tag {
    let title = pieces.iter().position(|piece| matches!(piece, Passage::Title(_) | Passage::Chapter(_)));
    let Some(title) = title else {
        return outside(view, assessment, pieces, annotated);
    };
    let heading = if matches!(pieces.get(title), Some(Passage::Chapter(_))) { "h2" } else { "h3" };
    let mut heading = tag(heading);
    for piece in pieces.get(..title).unwrap_or_default() {
        heading = heading.add(tag("span").class("number").text(view.policy.words_in(piece)));
    }
    let mut rest = pieces.get(title..).unwrap_or_default().iter().peekable();
    heading = heading.text(rest.next().map(|piece| view.policy.words_in(piece)).unwrap_or_default());
    while let Some(piece) = rest.next_if(|piece| matches!(piece, Passage::Words(_))) {
        heading = heading.text(view.policy.words_in(piece));
    }
    let title = match pieces.get(title) {
        Some(Passage::Chapter(index)) => {
            view.policy.chapters.get(usize::from(*index)).map(|chapter| &chapter.title)
        }
        Some(Passage::Title(number)) => view.policy.clause(*number).map(|clause| &clause.title),
        _ => None,
    };
    let mut section = tag("section")
        .class("clause")
        .add(heading)
        .maybe(title.and_then(|title| translated(view, &title.en)));
    for piece in rest {
        section = match piece {
            Passage::Sentence(index) => section.add(sentence(view, assessment, *index, annotated)),
            piece => in_charge(view, section, view.policy.words_in(piece)),
        };
    }
    section
}

/// Who is in charge, in the official words, and below them by the names that the reader knows.
fn in_charge(view: &View, section: Tag, official: &'static str) -> Tag {
    let departments = view.policy.departments.iter();
    let mut named: Vec<(usize, &str)> =
        departments.filter_map(|name| Some((official.find(&*name.zh)?, &*name.en))).collect();
    named.sort_unstable();
    let named: Vec<&str> = named.into_iter().map(|(_, name)| name).collect();
    section
        .add(tag("p").class("in-charge").untranslated().text(official))
        .maybe(translated(view, &named.join(view.words.list_separator)))
}

/// A paragraph outside the clauses. It grants nothing; what it requires of everybody is marked in it.
fn outside(view: &View, assessment: &Assessment, pieces: &'static [Passage], annotated: bool) -> Tag {
    let line = tag("p").class("official").untranslated();
    let everybody = view.policy.measures.iter().zip(&assessment.findings);
    let example = everybody.into_iter().find(|(measure, _)| measure.exempt.is_none()).filter(|_| annotated);
    let line = pieces.iter().fold(line, |line, piece| {
        let words = view.policy.words_in(piece);
        match (piece, example) {
            (Passage::Sentence(index), Some((measure, finding))) => {
                marked(view, line, words, &spans(measure, finding, Source::Elsewhere(*index)), None)
            }
            _ => line.text(words),
        }
    });
    let text: String = pieces.iter().map(|piece| view.policy.words_in(piece)).collect();
    let aid = view.policy.translation_of(&text).and_then(|aid| translated(view, aid));
    tag("div").class("outside").add(line).maybe(aid)
}

/// A sentence with its marks, and the verdicts on what it grants.
fn sentence(view: &View, assessment: &Assessment, index: u16, annotated: bool) -> Tag {
    let text = view
        .policy
        .sentences
        .get(usize::from(index))
        .map(|sentence| sentence.text.as_str())
        .unwrap_or_default();
    let found = if annotated { measures(view, assessment, index) } else { Vec::new() };
    let all: Vec<Span> =
        found.iter().flat_map(|(_, measure, finding)| spans(measure, finding, Source::Sentence)).collect();
    let line = tag("p").class("official").untranslated();
    let verdicts = found.iter().map(|(index, measure, finding)| {
        let why = button(view, "link", Action::Show(*index))
            .set("lang", view.words.tag)
            .text(view.words.text_why)
            .add(tag("span").class("hidden").text(view.words.mark_colon).text(view.text(&measure.title)));
        let aid = (!view.words.translation.is_empty())
            .then(|| translation(view, measure, finding, Source::Sentence))
            .flatten()
            .map(|line| tag("div").class("aid").set("lang", "en").add(line));
        tag("div")
            .class("sentence-verdict")
            .set("data-verdict", finding.verdict.id())
            .maybe(aid)
            .add(tag("span").set("lang", view.words.tag).add(verdict::label(view, finding.group())))
            .add(tag("span").class("note").text(measure.id.as_str()))
            .add(why)
    });
    tag("div")
        .class("sentence")
        .set("data-sentence", index.to_string())
        .set("tabindex", "-1")
        .add(marked(view, line, text, &all, None))
        .maybe(view.policy.translation_of(text).and_then(|aid| translated(view, aid)))
        .each(verdicts)
}
