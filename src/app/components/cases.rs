//! Results that the visitor keeps under a name on this device: the way to keep one, and the list of those that are kept.

use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::format::link::LONGEST_NAME;
use crate::session::{Action, CaseAction, CaseQuestion, MOST_CASES};
use crate::wording::{counted, fill};

/// The way to keep the result that is looked at; none where nothing is kept, or it is an example’s.
pub(in crate::app) fn keep(ctx: &Context) -> Option<Element> {
    let (words, cases) = (ctx.words, &ctx.session.cases);
    if !ctx.session.config.keeps_cases() || ctx.example.is_some_and(|example| !example.alike) {
        return None;
    }
    let open = cases.asked == Some(CaseQuestion::Keep);
    let ask = act(ctx, "text", CaseAction::Ask((!open).then_some(CaseQuestion::Keep)))
        .set("data-action", "keep-case")
        .flag("aria-expanded", open)
        .add(icon(Icon::File))
        .text(words.case_keep);
    let note = || element("p").class("note").text(counted(words.case_note, MOST_CASES));
    let told = cases.stored.map(|stored| {
        element("p").class("small").text(if stored { words.case_kept } else { words.trouble_blocked })
    });
    Some(
        element("div")
            .class("case no-print")
            .add(element("p").add(ask))
            .maybe(open.then(|| naming(ctx).add(note())))
            .add(element("div").set("role", "status").maybe(told)),
    )
}

/// Those that are kept; nothing, where none is.
pub(in crate::app) fn list(ctx: &Context) -> Option<Element> {
    let cases = &ctx.session.cases.kept;
    if cases.is_empty() || !ctx.session.config.keeps_cases() {
        return None;
    }
    let rows = (0..cases.len()).filter_map(|at| row(ctx, at));
    let section = element("section")
        .class("cases")
        .add(element("h2").text(ctx.words.cases).add(count(ctx)))
        .add(element("ul").class("card").each(rows));
    Some(section)
}

fn count(ctx: &Context) -> Element {
    element("span").class("group-count").text(counted(ctx.words.cases_count, ctx.session.cases.kept.len()))
}

fn row(ctx: &Context, at: usize) -> Option<Element> {
    let (words, case) = (ctx.words, ctx.session.cases.kept.get(at)?);
    let way = |name: &'static str, label: &'static str, action: CaseAction| {
        act(ctx, "text", action)
            .set("data-case-action", name)
            .text(label)
            .add(element("span").class("hidden").text([words.mark_colon, &case.name].concat()))
    };
    let ask =
        |asked: CaseQuestion| CaseAction::Ask((ctx.session.cases.asked != Some(asked)).then_some(asked));
    let compare =
        (ctx.session.own.count() > 0).then(|| way("compare", words.compare_title, CaseAction::Compare(at)));
    let year = case
        .year
        .map(|year| element("span").class("note").text(fill(words.year, &[("year", &year.to_string())])));
    let asked = match ctx.session.cases.asked {
        Some(CaseQuestion::Name(asked)) if asked == at => Some(naming(ctx)),
        Some(CaseQuestion::Delete(asked)) if asked == at => Some(deleting(ctx)),
        _ => None,
    };
    let row = element("li")
        .set("data-case", case.name.clone())
        .add(element("b").text(case.name.clone()))
        .maybe(year)
        .add(
            element("p")
                .class("banner-ways")
                .add(way("open", words.case_open, CaseAction::Open(at)))
                .maybe(compare)
                .add(way("name", words.case_rename, ask(CaseQuestion::Name(at))))
                .add(way("delete", words.case_delete, ask(CaseQuestion::Delete(at)))),
        )
        .maybe(asked);
    Some(row)
}

/// A field for a name.
fn naming(ctx: &Context) -> Element {
    let (words, typed) = (ctx.words, &ctx.session.cases.typed);
    let field = element("input")
        .set("type", "text")
        .set("maxlength", LONGEST_NAME.to_string())
        .set("autocomplete", "off")
        .set("data-action", "case-name")
        .value(typed.clone())
        .on_text(ctx, |name| Action::Case(CaseAction::Type(name)));
    let label =
        element("label").class("select name-field").add(element("span").text(words.case_name)).add(field);
    let save =
        act(ctx, "outline small", CaseAction::Settle).set("data-action", "case-save").text(words.case_save);
    // Without a name it would not be found again.
    let save = if typed.trim().is_empty() { save.set("disabled", "") } else { save };
    element("div").class("case-asked").add(label).add(element("p").class("buttons").add(save))
}

fn deleting(ctx: &Context) -> Element {
    let words = ctx.words;
    let keep = act(ctx, "outline small", CaseAction::Ask(None)).set("data-action", "case-stays");
    let delete = act(ctx, "outline small danger", CaseAction::Settle).set("data-action", "case-goes");
    element("div").class("case-asked").add(
        element("p").class("buttons").add(keep.text(words.clear_not)).add(delete.text(words.case_delete_now)),
    )
}

fn act(ctx: &Context, class: &'static str, action: CaseAction) -> Element {
    button(ctx, class, Action::Case(action))
}
