//! The result as a call list: a sheet a department, with its measures, what to ask word for word, and what to have in hand.
//! Each measure stands once, under the department that its clause names first.

use crate::app::components::departments::{contact, other_departments, with_official_name};
use crate::app::components::icon::{Icon, icon};
use crate::app::components::outcome::outcome;
use crate::app::components::papers::{self, in_hand};
use crate::app::components::verdict;
use crate::app::context::{Context, Told};
use crate::app::element::{Element, button, element};
use crate::domain::call::Call;
use crate::domain::group::Group;
use crate::domain::policy::Measure;
use crate::domain::text::Language;
use crate::domain::verdict::Task;
use crate::report::Report;
use crate::session::{Action, Export};
use crate::wording::{Wording, counted, fill};

/// After how many days a reminder may come.
const REMINDERS: [u8; 3] = [3, 7, 14];

/// The page.
pub(super) fn departments(ctx: &Context) -> Element {
    let words = ctx.words;
    let assessment = ctx.assess();
    let report = ctx.report(&assessment);
    let calls = report.calls();
    let sheets: Vec<Element> = calls.iter().map(|call| sheet(ctx, &report, call)).collect();
    let for_calls = for_calls(&report, &calls);
    let none = sheets.is_empty().then(|| element("p").class("empty").text(words.department_none));
    ctx.main()
        .class("departments")
        .add(element("h1").set("tabindex", "-1").text(words.departments_title))
        .add(element("p").class("lead").text(words.departments_lead))
        .maybe(whose(ctx, &calls))
        .maybe((!sheets.is_empty() && !ctx.session.config.booth()).then(|| ways(ctx, !for_calls.is_empty())))
        .maybe(none)
        .each(sheets)
        .maybe(papers::list(ctx, &for_calls))
}

/// Whose the telephone numbers are; and where to look for those that are not here.
fn whose(ctx: &Context, calls: &[Call]) -> Option<Element> {
    let words = ctx.words;
    let given =
        ctx.session.config.contacts && calls.iter().any(|call| ctx.policy.contact(call.department).is_some());
    let lacking = calls.iter().any(|call| ctx.policy.with_phone(call.department).is_none());
    let given = if given { words.contact_from_host } else { "" };
    let lacking = if lacking {
        fill(words.contact_unknown, &[("issuer", ctx.text(&ctx.policy.issuer))])
    } else {
        String::new()
    };
    (given.len() + lacking.len() > 0).then(|| element("p").class("note").text(given).text(lacking))
}

/// The measures that there are papers for: of what is not begun there are none yet.
fn for_calls(report: &Report<'static, '_>, calls: &[Call]) -> Vec<&'static Measure> {
    let told = calls.iter().flat_map(|call| report.told(&call.measures));
    told.filter(|told| told.finding.verdict.is_for_a_call()).map(|told| told.measure).collect()
}

/// The way to paper and the reminders, and what came of them.
fn ways(ctx: &Context, calls: bool) -> Element {
    let print = button(ctx, "outline", Action::Export(Export::Print))
        .set("data-action", "print")
        .add(icon(Icon::Print))
        .text(ctx.words.print);
    element("div")
        .class("no-print")
        .add(element("p").class("buttons").add(print))
        .maybe(calls.then(|| remind(ctx)))
        .add(element("div").set("role", "status").maybe(outcome(ctx)))
}

/// A reminder to call, on one of a few days.
fn remind(ctx: &Context) -> Element {
    let words = ctx.words;
    let days = REMINDERS.iter().zip(words.remind_in()).map(|(days, label)| {
        button(ctx, "chip", Action::Export(Export::Remind(*days)))
            .set("data-remind", days.to_string())
            .add(icon(Icon::Calendar))
            .text(label)
    });
    let title = element("p").add(element("b").set("id", "remind").text(words.remind)).text(words.remind_note);
    let chips = element("div").class("chips").set("role", "group").set("aria-labelledby", "remind");
    element("div").class("remind").add(title).add(chips.each(days))
}

/// The sheet of a department.
fn sheet(ctx: &Context, report: &Report<'static, '_>, call: &Call) -> Element {
    let found: Vec<Told> = report.told(&call.measures).collect();
    let groups = Group::ALL.into_iter().filter_map(|only| group(ctx, &found, only));
    let total = element("span").class("group-count").text(counted(ctx.words.count, found.len()));
    let name = with_official_name(ctx, element("span"), call.department);
    element("section")
        .class("department")
        .set("data-department", call.department.to_string())
        .add(element("h2").set("tabindex", "-1").add(name).add(total))
        .maybe(contact(ctx, call.department))
        .each(groups)
        .maybe(in_hand(ctx, &for_calls(report, core::slice::from_ref(call))))
        .add(element("div").class("room-for-notes").set("aria-hidden", "true").text(ctx.words.room_for_notes))
}

/// The measures of a department in one group.
fn group(ctx: &Context, found: &[Told], only: Group) -> Option<Element> {
    let rows = found.iter().filter(|told| told.group() == only);
    let rows: Vec<Element> = rows.map(|told| row(ctx, told)).collect();
    if rows.is_empty() {
        return None;
    }
    let heading = element("h3").add(verdict::label(ctx, only));
    Some(element("div").class("by-verdict").add(heading).add(element("ul").class("card measures").each(rows)))
}

/// A measure, and below it what there is to say about it on the telephone.
fn row(ctx: &Context, told: &Told) -> Element {
    let line = element("span")
        .class("line")
        .add(element("span").text(told.clause_named()))
        .maybe(told.form().map(|form| element("span").text(form)))
        .maybe(other_departments(ctx, told.measure));
    let open = button(ctx, "measure-row", Action::ShowMeasure(told.index))
        .set("data-call", told.measure.id.as_str())
        .add(
            element("span")
                .class("measure-words")
                .add(element("span").class("measure-title").text(told.title()))
                .add(line),
        );
    element("li").class("measure").add(open).maybe(said(ctx, told))
}

/// What to ask, word for word, also in the language of the department; or what to do first.
fn said(ctx: &Context, told: &Told) -> Option<Element> {
    let official = Wording::of(Language::OFFICIAL);
    let first = element("div").class("said");
    match told.group().task() {
        Task::Ask => {
            let questions = told.questions().into_iter();
            let text = questions.fold(first, |text, question| text.add(element("p").text(question)));
            if ctx.session.language == official.language {
                return Some(text);
            }
            let beside = |text: Element, question: String| {
                text.add(element("p").class("note").set("lang", official.tag).text(question))
            };
            Some(told.in_words(official).questions().into_iter().fold(text, beside))
        }
        Task::Step => Some(first.add(element("p").text(told.explained()))),
        Task::Apply | Task::Answer | Task::Nothing => None,
    }
}
