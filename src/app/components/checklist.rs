//! A list to tick: each row is a fact; what follows from a tick is asked below its row.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::options::{LAST, options};
use crate::app::components::tick::{self, Name};
use crate::app::components::{hint, problems};
use crate::app::state::{Action, Fold};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::answer::Answer;
use crate::domain::fact::{Fact, Kind};
use crate::wording::fill;

/// The rows, *not sure about some*, and *none of these*.
pub(in crate::app) fn checklist(view: &View, visible: &[u16]) -> Tag {
    let (words, sheet) = (view.words, &view.state.sheet);
    let found = sheet.rows(view.policy, view.state.language);
    let none_found = found.is_empty();
    let rows = visible
        .iter()
        .filter(|row| found.contains(row))
        .filter_map(|index| Some(row(view, *index, view.policy.fact_at(*index)?)));
    let rest = tick::row(
        view,
        Name::Row("rest"),
        sheet.rest_unsure,
        Action::RestUnsure,
        words.some_unsure,
        Some(words.some_unsure_note.to_owned()),
    );
    let seek = || {
        let field = tag("input")
            .set("type", "search")
            .set("placeholder", words.seek)
            .set("aria-label", words.seek)
            .set("data-action", "seek")
            .value(sheet.search.clone())
            .on_text(view, Action::Seek)
            // A phone offers Enter as the key that searches.
            .set("enterkeyhint", "search");
        tag("div").class("search").add(icon(Icon::Search)).add(field)
    };
    let lost = || {
        let clear = button(view, "link", Action::Seek(String::new())).text(words.seek_clear);
        let text = fill(words.seek_none, &[("word", sheet.search.trim())]);
        tag("p").class("empty").text(text).text(" ").add(clear)
    };
    tag("div")
        .maybe(sheet.searchable().then(seek))
        .add(tag("div").set("role", "status").maybe(none_found.then(lost)))
        .add(tag("div").class("card rows").each(rows).add(rest))
        .each(tick::none(view, Name::Row("nothing"), sheet.nothing, Action::Nothing))
}

fn row(view: &View, index: u16, fact: &'static Fact) -> Tag {
    let ticked = view.state.sheet.is_ticked(index);
    let label = view.text(&fact.prompt);
    let fold = Fold::Hint(index);
    let year = fact.year.then(|| view.year());
    let detailed = ticked && fact.kind != Kind::YesNo;
    tick::row(view, Name::Row(&fact.id), ticked, Action::Row(index), label, year)
        .key(usize::from(index))
        .set("data-at", index.to_string())
        .maybe(hint::button(view, fold, &fact.hint, label))
        .maybe(hint::text(view, fold, &fact.hint))
        .maybe(detailed.then(|| detail(view, index, fact)))
}

/// The choices of a ticked row.
fn detail(view: &View, index: u16, fact: &'static Fact) -> Tag {
    let words = view.words;
    let several = fact.kind == Kind::Multi;
    let answer = view.answers().get(index);
    let chips = options(view, index, fact, |place, option| {
        if option.absent {
            return None;
        }
        let on = answer.is_some_and(|answer| answer.picks(place));
        let action =
            if several { Action::Option(index, place) } else { Action::Pick(index, Answer::One(place)) };
        let (fold, label) = (Fold::OptionHint(index, place), view.text(&option.label));
        let chip = chip(view, index, fact, &option.id, on, action, label);
        Some(match hint::button(view, fold, &option.hint, label) {
            None => chip,
            Some(button) => {
                let hint = hint::text(view, fold, &option.hint);
                tag("div").class("explained").add(chip).add(button).maybe(hint)
            }
        })
    });
    let unsure = matches!(answer, Some(Answer::Unsure | Answer::Several { unsure: true, .. }));
    let not_sure = if several { Action::SomeUnsure(index) } else { Action::Pick(index, Answer::Unsure) };
    let not_sure = chip(view, index, fact, "unsure", unsure, not_sure, words.unsure);
    let how = if several { words.details } else { words.detail };
    tag("div")
        .class("detail")
        .set("role", "group")
        .set("aria-label", view.text(&fact.prompt))
        .add(tag("p").class("note").text(how))
        .add(tag("div").class("chips").each(chips).add(not_sure.key(LAST)))
        .problem(problems::inline(view, Some(index)))
}

fn chip(
    view: &View,
    index: u16,
    fact: &'static Fact,
    name: &'static str,
    on: bool,
    action: Action,
    label: &'static str,
) -> Tag {
    let kind = match fact.kind {
        Kind::Multi => "checkbox",
        Kind::YesNo | Kind::Choice | Kind::Number => "radio",
    };
    let input = tag("input")
        .set("type", kind)
        .set("name", ["f", &index.to_string()].concat())
        .set("data-fact", fact.id.as_str())
        .set("data-option", name)
        .checked(on)
        .on_change(view, action);
    tag("label").class_if("chip", on, "picked").add(input).add(tag("span").text(label))
}
