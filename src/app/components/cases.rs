//! Results that the visitor keeps under a name on this device: the way to keep one, and the list of those that are kept.

use crate::app::components::icon::{Icon, icon};
use crate::app::state::{Action, Asked, CaseAction, MOST};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::share::LONGEST_NAME;
use crate::wording::{counted, fill};

/// The way to keep the result that is looked at; none where nothing is kept, or it is an example’s.
pub(in crate::app) fn keep(view: &View) -> Option<Tag> {
    let (words, cases) = (view.words, &view.state.cases);
    if !view.state.setting.keeps_cases() || view.example.is_some_and(|example| !example.alike) {
        return None;
    }
    let open = cases.asked == Some(Asked::Keep);
    let ask = act(view, "text", CaseAction::Ask((!open).then_some(Asked::Keep)))
        .set("data-action", "keep-case")
        .flag("aria-expanded", open)
        .add(icon(Icon::File))
        .text(words.case_keep);
    let note = || tag("p").class("note").text(counted(words.case_note, MOST));
    let told = cases.stored.map(|stored| {
        tag("p").class("small").text(if stored { words.case_kept } else { words.trouble_blocked })
    });
    Some(
        tag("div")
            .class("case no-print")
            .add(tag("p").add(ask))
            .maybe(open.then(|| naming(view).add(note())))
            .add(tag("div").set("role", "status").maybe(told)),
    )
}

/// Those that are kept; nothing, where none is.
pub(in crate::app) fn list(view: &View) -> Option<Tag> {
    let cases = &view.state.cases.kept;
    if cases.is_empty() || !view.state.setting.keeps_cases() {
        return None;
    }
    let rows = (0..cases.len()).filter_map(|at| row(view, at));
    let section = tag("section")
        .class("cases")
        .add(tag("h2").text(view.words.cases).add(count(view)))
        .add(tag("ul").class("card").each(rows));
    Some(section)
}

fn count(view: &View) -> Tag {
    tag("span").class("group-count").text(counted(view.words.cases_count, view.state.cases.kept.len()))
}

fn row(view: &View, at: usize) -> Option<Tag> {
    let (words, case) = (view.words, view.state.cases.kept.get(at)?);
    let way = |name: &'static str, label: &'static str, action: CaseAction| {
        act(view, "text", action)
            .set("data-case-action", name)
            .text(label)
            .add(tag("span").class("hidden").text([words.mark_colon, &case.name].concat()))
    };
    let ask = |asked: Asked| CaseAction::Ask((view.state.cases.asked != Some(asked)).then_some(asked));
    let compare =
        (view.state.own.count() > 0).then(|| way("compare", words.compare_title, CaseAction::Compare(at)));
    let year = case
        .year
        .map(|year| tag("span").class("note").text(fill(words.year, &[("year", &year.to_string())])));
    let asked = match view.state.cases.asked {
        Some(Asked::Name(asked)) if asked == at => Some(naming(view)),
        Some(Asked::Delete(asked)) if asked == at => Some(deleting(view)),
        _ => None,
    };
    let row = tag("li")
        .set("data-case", case.name.clone())
        .add(tag("b").text(case.name.clone()))
        .maybe(year)
        .add(
            tag("p")
                .class("banner-ways")
                .add(way("open", words.case_open, CaseAction::Open(at)))
                .maybe(compare)
                .add(way("name", words.case_rename, ask(Asked::Name(at))))
                .add(way("delete", words.case_delete, ask(Asked::Delete(at)))),
        )
        .maybe(asked);
    Some(row)
}

/// A field for a name.
fn naming(view: &View) -> Tag {
    let (words, typed) = (view.words, &view.state.cases.typed);
    let field = tag("input")
        .set("type", "text")
        .set("maxlength", LONGEST_NAME.to_string())
        .set("autocomplete", "off")
        .set("data-action", "case-name")
        .value(typed.clone())
        .on_text(view, |name| Action::Case(CaseAction::Type(name)));
    let label = tag("label").class("select name-field").add(tag("span").text(words.case_name)).add(field);
    let save =
        act(view, "outline small", CaseAction::Settle).set("data-action", "case-save").text(words.case_save);
    // Without a name it would not be found again.
    let save = if typed.trim().is_empty() { save.set("disabled", "") } else { save };
    tag("div").class("case-asked").add(label).add(tag("p").class("buttons").add(save))
}

fn deleting(view: &View) -> Tag {
    let words = view.words;
    let keep = act(view, "outline small", CaseAction::Ask(None)).set("data-action", "case-stays");
    let delete = act(view, "outline small danger", CaseAction::Settle).set("data-action", "case-goes");
    tag("div").class("case-asked").add(
        tag("p").class("buttons").add(keep.text(words.clear_not)).add(delete.text(words.case_delete_now)),
    )
}

fn act(view: &View, class: &'static str, action: CaseAction) -> Tag {
    button(view, class, Action::Case(action))
}
