//! The result as a call list: a sheet a department, with its measures, what to ask word for word, and what to have in hand.
//! Each measure stands once, under the department that its clause names first.

use crate::app::components::departments::{contact, other_departments, with_official_name};
use crate::app::components::icon::{Icon, icon};
use crate::app::components::outcome::outcome;
use crate::app::components::papers::{self, in_hand};
use crate::app::components::verdict;
use crate::app::state::{Action, Take};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::assess::{Assessment, Finding};
use crate::domain::call::Call;
use crate::domain::group::Group;
use crate::domain::policy::Measure;
use crate::domain::text::Language;
use crate::domain::verdict::Verdict;
use crate::report::{explained, questions};
use crate::wording::{Wording, counted, fill};

/// After how many days a reminder may come.
const REMINDERS: [u8; 3] = [3, 7, 14];

type Found<'assessment> = (u16, &'static Measure, &'assessment Finding);

/// The page.
pub(super) fn departments(view: &View) -> Tag {
    let words = view.words;
    let assessment = view.policy.assess(view.answers(), view.today);
    let calls = view.policy.calls(&assessment);
    let sheets: Vec<Tag> = calls.iter().map(|call| sheet(view, &assessment, call)).collect();
    let for_calls = for_calls(view, &assessment, &calls);
    let none = sheets.is_empty().then(|| tag("p").class("empty").text(words.department_none));
    view.main()
        .class("departments")
        .add(tag("h1").set("tabindex", "-1").text(words.departments_title))
        .add(tag("p").class("lead").text(words.departments_lead))
        .maybe(whose(view, &calls))
        .maybe((!sheets.is_empty() && !view.state.setting.booth()).then(|| ways(view, !for_calls.is_empty())))
        .maybe(none)
        .each(sheets)
        .maybe(papers::list(view, &for_calls))
}

/// Whose the telephone numbers are; and where to look for those that are not here.
fn whose(view: &View, calls: &[Call]) -> Option<Tag> {
    let words = view.words;
    let given = view.state.setting.contacts
        && calls.iter().any(|call| view.policy.contact(call.department).is_some());
    let lacking = calls.iter().any(|call| view.policy.with_phone(call.department).is_none());
    let given = if given { words.contact_from_host } else { "" };
    let lacking = if lacking {
        fill(words.contact_unknown, &[("issuer", view.text(&view.policy.issuer))])
    } else {
        String::new()
    };
    (given.len() + lacking.len() > 0).then(|| tag("p").class("note").text(given).text(lacking))
}

/// The measures that there are papers for: of what is not begun there are none yet.
fn for_calls(view: &View, assessment: &Assessment, calls: &[Call]) -> Vec<&'static Measure> {
    let found = calls.iter().flat_map(|call| found(view, assessment, call));
    found.filter(|(_, _, finding)| finding.verdict.is_for_a_call()).map(|(_, measure, _)| measure).collect()
}

/// What a call is about.
fn found<'assessment>(
    view: &View,
    assessment: &'assessment Assessment,
    call: &Call,
) -> Vec<Found<'assessment>> {
    let found = call.measures.iter().filter_map(|index| {
        Some((*index, view.measure(*index)?, assessment.findings.get(usize::from(*index))?))
    });
    found.collect()
}

/// The way to paper and the reminders, and what came of them.
fn ways(view: &View, calls: bool) -> Tag {
    let print = button(view, "outline", Action::Take(Take::Print))
        .set("data-action", "print")
        .add(icon(Icon::Print))
        .text(view.words.print);
    tag("div")
        .class("no-print")
        .add(tag("p").class("buttons").add(print))
        .maybe(calls.then(|| remind(view)))
        .add(tag("div").set("role", "status").maybe(outcome(view)))
}

/// A reminder to call, on one of a few days.
fn remind(view: &View) -> Tag {
    let words = view.words;
    let days = REMINDERS.iter().zip(words.remind_in).map(|(days, label)| {
        button(view, "chip", Action::Take(Take::Remind(*days)))
            .set("data-remind", days.to_string())
            .add(icon(Icon::Calendar))
            .text(label)
    });
    let title = tag("p").add(tag("b").set("id", "remind").text(words.remind)).text(words.remind_note);
    let chips = tag("div").class("chips").set("role", "group").set("aria-labelledby", "remind");
    tag("div").class("remind").add(title).add(chips.each(days))
}

/// The sheet of a department.
fn sheet(view: &View, assessment: &Assessment, call: &Call) -> Tag {
    let found = found(view, assessment, call);
    let groups = Group::ALL.into_iter().filter_map(|only| group(view, &found, only));
    let total = tag("span").class("group-count").text(counted(view.words.count, found.len()));
    let name = with_official_name(view, tag("span"), call.department);
    tag("section")
        .class("department")
        .set("data-department", call.department.to_string())
        .add(tag("h2").set("tabindex", "-1").add(name).add(total))
        .maybe(contact(view, call.department))
        .each(groups)
        .maybe(in_hand(view, &for_calls(view, assessment, core::slice::from_ref(call))))
        .add(tag("div").class("room-for-notes").set("aria-hidden", "true").text(view.words.room_for_notes))
}

/// The measures of a department in one group.
fn group(view: &View, found: &[Found], only: Group) -> Option<Tag> {
    let rows = found.iter().filter(|(_, _, finding)| finding.group() == only);
    let rows: Vec<Tag> = rows.map(|found| row(view, *found)).collect();
    if rows.is_empty() {
        return None;
    }
    let heading = tag("h3").add(verdict::label(view, only));
    Some(tag("div").class("by-verdict").add(heading).add(tag("ul").class("card measures").each(rows)))
}

/// A measure, and below it what there is to say about it on the telephone.
fn row(view: &View, (index, measure, finding): Found) -> Tag {
    let number = view.policy.clause_of(measure).map_or(0, |clause| clause.number).to_string();
    let line = tag("span")
        .class("line")
        .add(tag("span").text(fill(view.words.clause, &[("n", &number)])))
        .maybe((!measure.form.is_empty()).then(|| tag("span").text(view.text(&measure.form))))
        .maybe(other_departments(view, measure));
    let open = button(view, "measure-row", Action::Show(index)).set("data-call", measure.id.as_str()).add(
        tag("span")
            .class("measure-words")
            .add(tag("span").class("measure-title").text(view.text(&measure.title)))
            .add(line),
    );
    tag("li").class("measure").add(open).maybe(said(view, measure, finding))
}

/// What to ask, word for word, also in the language of the department; or what to do first.
fn said(view: &View, measure: &'static Measure, finding: &Finding) -> Option<Tag> {
    let official = Wording::of(Language::Chinese);
    let first = tag("div").class("said");
    if finding.verdict == Verdict::Confirm {
        let ask = |words: &'static Wording| questions(view.policy, words, measure, finding);
        let text =
            ask(view.words).into_iter().fold(first, |text, question| text.add(tag("p").text(question)));
        if view.state.language == official.language {
            return Some(text);
        }
        let beside = |text: Tag, question: String| {
            text.add(tag("p").class("note").set("lang", official.tag).text(question))
        };
        return Some(ask(official).into_iter().fold(text, beside));
    }
    let missing = finding.begin || finding.verdict == Verdict::Near;
    missing.then(|| first.add(tag("p").text(explained(view.policy, view.words, measure, finding))))
}
