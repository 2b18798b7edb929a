//! A list to tick: each row is a fact; what follows from a tick is asked below its row.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::options::{LAST, options};
use crate::app::components::tick::{self, Name};
use crate::app::components::{hint, problems};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::answer::Answer;
use crate::domain::fact::{Fact, Kind};
use crate::domain::index::FactIndex;
use crate::session::{Action, AnswerAction, Fold};
use crate::wording::fill;

/// The rows, *not sure about some*, and *none of these*.
pub(in crate::app) fn checklist(ctx: &Context, visible: &[FactIndex]) -> Element {
    let (words, draft) = (ctx.words, &ctx.session.draft);
    let found = draft.rows(ctx.policy, ctx.session.language);
    let none_found = found.is_empty();
    let rows = visible
        .iter()
        .filter(|row| found.contains(row))
        .filter_map(|index| Some(row(ctx, *index, ctx.policy.fact_at(*index)?)));
    let rest = tick::row(
        ctx,
        Name::Row("rest"),
        draft.rest_unsure,
        Action::Answer(AnswerAction::RestUnsure),
        words.some_unsure,
        Some(words.some_unsure_note.to_owned()),
    );
    let seek = || {
        let field = element("input")
            .set("type", "search")
            .set("placeholder", words.seek)
            .set("aria-label", words.seek)
            .set("data-action", "seek")
            .value(draft.search.clone())
            .on_text(ctx, Action::Seek)
            // A phone offers Enter as the key that searches.
            .set("enterkeyhint", "search");
        element("div").class("search").add(icon(Icon::Search)).add(field)
    };
    let lost = || {
        let clear = button(ctx, "link", Action::Seek(String::new())).text(words.seek_clear);
        let text = fill(words.seek_none, &[("word", draft.search.trim())]);
        element("p").class("empty").text(text).text(" ").add(clear)
    };
    element("div")
        .maybe(draft.searchable().then(seek))
        .add(element("div").set("role", "status").maybe(none_found.then(lost)))
        .add(element("div").class("card rows").each(rows).add(rest))
        .each(tick::none(ctx, Name::Row("nothing"), draft.nothing, Action::Answer(AnswerAction::Nothing)))
}

fn row(ctx: &Context, index: FactIndex, fact: &'static Fact) -> Element {
    let ticked = ctx.session.draft.is_ticked(index);
    let label = ctx.text(&fact.prompt);
    let fold = Fold::Hint(index);
    let year = fact.year.then(|| ctx.year());
    let detailed = ticked && fact.kind != Kind::YesNo;
    tick::row(ctx, Name::Row(&fact.id), ticked, Action::Answer(AnswerAction::Row(index)), label, year)
        .key(usize::from(index))
        .set("data-at", index.to_string())
        .maybe(hint::button(ctx, fold, &fact.hint, label))
        .maybe(hint::text(ctx, fold, &fact.hint))
        .maybe(detailed.then(|| detail(ctx, index, fact)))
}

/// The choices of a ticked row.
fn detail(ctx: &Context, index: FactIndex, fact: &'static Fact) -> Element {
    let words = ctx.words;
    let several = fact.kind == Kind::Multi;
    let answer = ctx.answers().get(index);
    let chips = options(ctx, index, fact, |place, option| {
        if option.absent {
            return None;
        }
        let on = answer.is_some_and(|answer| answer.picks(place));
        let action = if several {
            Action::Answer(AnswerAction::Option(index, place))
        } else {
            Action::Answer(AnswerAction::Pick(index, Answer::One(place)))
        };
        let (fold, label) = (Fold::OptionHint(index, place), ctx.text(&option.label));
        let chip = chip(ctx, index, fact, &option.id, on, action, label);
        Some(match hint::button(ctx, fold, &option.hint, label) {
            None => chip,
            Some(button) => {
                let hint = hint::text(ctx, fold, &option.hint);
                element("div").class("explained").add(chip).add(button).maybe(hint)
            }
        })
    });
    let unsure = matches!(answer, Some(Answer::Unsure | Answer::Several { unsure: true, .. }));
    let not_sure = if several {
        Action::Answer(AnswerAction::SomeUnsure(index))
    } else {
        Action::Answer(AnswerAction::Pick(index, Answer::Unsure))
    };
    let not_sure = chip(ctx, index, fact, "unsure", unsure, not_sure, words.unsure);
    let how = if several { words.details } else { words.detail };
    element("div")
        .class("detail")
        .set("role", "group")
        .set("aria-label", ctx.text(&fact.prompt))
        .add(element("p").class("note").text(how))
        .add(element("div").class("chips").each(chips).add(not_sure.key(LAST)))
        .problem(problems::inline(ctx, Some(index)))
}

fn chip(
    ctx: &Context,
    index: FactIndex,
    fact: &'static Fact,
    name: &'static str,
    on: bool,
    action: Action,
    label: &'static str,
) -> Element {
    let kind = match fact.kind {
        Kind::Multi => "checkbox",
        Kind::YesNo | Kind::Choice | Kind::Number => "radio",
    };
    let input = element("input")
        .set("type", kind)
        .set("name", ["f", &index.to_string()].concat())
        .set("data-fact", fact.id.as_str())
        .set("data-option", name)
        .checked(on)
        .on_change(ctx, action);
    element("label").class_if("chip", on, "picked").add(input).add(element("span").text(label))
}
