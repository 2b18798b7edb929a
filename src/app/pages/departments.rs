//! The result as a call list: a sheet a department, with its measures, what to ask, and what to have in hand.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::verdict;
use crate::app::state::Action;
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::assess::{Assessment, Finding};
use crate::domain::group::Group;
use crate::domain::policy::Measure;
use crate::domain::text::Text;
use crate::domain::verdict::Verdict;
use crate::report::{asks, words_of};
use crate::wording::{counted, fill};

type Found<'assessment> = (u16, &'static Measure, &'assessment Finding);

/// The page.
pub(super) fn departments(view: &View) -> Tag {
    let words = view.words;
    let assessment = view.policy.assess(view.answers(), view.today);
    let names = (0..).zip(&view.policy.departments);
    let sheets: Vec<Tag> = names.filter_map(|(index, name)| sheet(view, &assessment, index, name)).collect();
    let none = sheets.is_empty().then(|| tag("p").class("empty").text(words.department_none));
    view.main()
        .class("departments")
        .add(tag("h1").set("tabindex", "-1").text(words.departments_title))
        .add(tag("p").class("lead").text(words.departments_lead))
        .maybe(none)
        .each(sheets)
}

/// The sheet of a department; nothing, if it has to do with none of the measures.
fn sheet(view: &View, assessment: &Assessment, department: u16, name: &'static Text) -> Option<Tag> {
    let words = view.words;
    let mut found: Vec<Found> = Vec::new();
    for (index, (measure, finding)) in (0..).zip(view.policy.measures.iter().zip(&assessment.findings)) {
        let clause = view.policy.clause_of(measure);
        let in_charge = clause.is_some_and(|clause| clause.departments.contains(&department));
        let spoken_about = finding.begin || !matches!(finding.verdict, Verdict::No | Verdict::Open);
        if in_charge && spoken_about {
            found.push((index, measure, finding));
        }
    }
    if found.is_empty() {
        return None;
    }
    found.sort_by_key(|(index, _, finding)| (finding.verdict, *index));
    let groups = Group::ALL.into_iter().filter_map(|only| group(view, &found, only));
    let total = tag("span").class("group-count").text(counted(words.count, found.len()));
    let sheet = tag("section")
        .class("department")
        .set("data-department", department.to_string())
        .add(tag("h2").text(view.text(name)).add(total))
        .each(groups)
        .maybe(questions(view, &found))
        .maybe(papers(view, &found));
    Some(sheet)
}

/// The measures of a department in one group.
fn group(view: &View, found: &[Found], only: Group) -> Option<Tag> {
    let rows = found.iter().filter(|(_, _, finding)| finding.group() == only);
    let rows: Vec<Tag> = rows.map(|(index, measure, _)| row(view, *index, measure)).collect();
    if rows.is_empty() {
        return None;
    }
    let heading = tag("h3").add(verdict::label(view, only));
    Some(tag("div").class("by-verdict").add(heading).add(tag("ul").class("card measures").each(rows)))
}

fn row(view: &View, index: u16, measure: &'static Measure) -> Tag {
    let number = view.policy.clause_of(measure).map_or(0, |clause| clause.number).to_string();
    let open = button(view, "measure-row", Action::Show(index)).add(
        tag("span")
            .class("measure-words")
            .add(tag("span").class("measure-title").text(view.text(&measure.title)))
            .add(
                tag("span")
                    .class("line")
                    .add(tag("span").text(fill(view.words.clause, &[("n", &number)])))
                    .maybe((!measure.form.is_empty()).then(|| tag("span").text(view.text(&measure.form)))),
            ),
    );
    tag("li").class("measure").add(open)
}

/// Which words the department has to confirm.
fn questions(view: &View, found: &[Found]) -> Option<Tag> {
    let asked = found.iter().filter(|(_, _, finding)| finding.verdict == Verdict::Confirm);
    let items: Vec<Tag> = asked
        .map(|(_, measure, finding)| {
            let open = finding.nodes(asks);
            let about = tag("b").text(view.text(&measure.title)).text(view.words.mark_colon);
            let text = tag("span").add(about).text(words_of(view.policy, view.words, measure, open));
            tag("li").add(icon(Icon::Verdict(Verdict::Confirm))).add(text)
        })
        .collect();
    listed(view.words.department_ask, items)
}

/// What to have in hand, each paper once.
fn papers(view: &View, found: &[Found]) -> Option<Tag> {
    let mut papers: Vec<&'static str> = Vec::new();
    for text in found.iter().flat_map(|(_, measure, _)| &measure.evidence) {
        let text = view.text(text);
        if !papers.contains(&text) {
            papers.push(text);
        }
    }
    let items =
        papers.into_iter().map(|text| tag("li").add(icon(Icon::Document)).add(tag("span").text(text)));
    let items: Vec<Tag> = items.collect();
    if items.is_empty() {
        return None;
    }
    let title = [view.words.department_ready, " ", &counted(view.words.count, items.len())].concat();
    let summary = tag("summary").add(icon(Icon::Document)).text(title);
    Some(tag("details").class("whole").add(summary).add(tag("ul").class("evidence").each(items)))
}

fn listed(title: &'static str, items: Vec<Tag>) -> Option<Tag> {
    if items.is_empty() {
        return None;
    }
    Some(tag("div").class("listed").add(tag("h3").text(title)).add(tag("ul").class("evidence").each(items)))
}
