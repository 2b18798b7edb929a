//! Two results side by side: the visitor’s own and the one that came with a link. Which answers differ, which verdicts.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::refused::refused;
use crate::app::state::{Action, Lens};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::answer::Answers;
use crate::domain::compare::moved;
use crate::domain::fact::Layout;
use crate::domain::share::Carried;
use crate::domain::verdict::Verdict;
use crate::report::Invented;
use crate::wording::counted;

/// The page.
pub(super) fn compare(view: &View) -> Tag {
    let (words, policy) = (view.words, view.policy);
    let main = view
        .main()
        .class("compare")
        .add(tag("h1").set("tabindex", "-1").text(words.compare_title))
        .add(paste(view));
    let Some(received) = &view.state.received else {
        return main.add(tag("p").class("lead").text(words.compare_lead));
    };
    let (own, theirs) = (&view.state.own, &received.link.answers);
    let (before, after) = (policy.verdicts(own), policy.verdicts(theirs));
    let example = Invented::of_link(policy, &received.link).map(|example| example.told(words));
    let named = Some(&*received.link.name).filter(|name| !name.is_empty());
    let name = example.as_deref().or(named).unwrap_or(words.compare_theirs);
    let moved: Vec<Tag> = moved(&before, &after)
        .filter_map(|moved| {
            let measure = view.measure(moved.measure)?;
            let title = button(view, "link", Action::Show(moved.measure)).text(view.text(&measure.title));
            Some(row(title, [moved.before, moved.after].map(|verdict| said(view, verdict))))
        })
        .collect();
    let answers = differing(view, own, theirs);
    let some =
        (received.link.carried == Carried::Needed).then(|| tag("p").class("small").text(words.link_needed));
    main.maybe(some)
        .maybe((view.state.lens != Lens::Link).then(|| look(view)))
        .add(tag("h2").text(counted(words.compare_verdicts, moved.len())))
        .add(table(view, name, moved))
        .add(tag("h2").text(counted(words.compare_answers, answers.len())))
        .add(table(view, name, answers))
}

/// A field for the other link.
fn paste(view: &View) -> Tag {
    let field = tag("input")
        .set("type", "text")
        .set("autocomplete", "off")
        .set("data-action", "paste")
        .value(String::new())
        .on_text(view, |text| {
            let end = text.split_once('#').map_or(text.as_str(), |(_, end)| end).to_owned();
            Action::Weigh(end)
        });
    let label =
        tag("label").class("select name-field").add(tag("span").text(view.words.compare_paste)).add(field);
    let refused = view.state.refused.map(|why| refused(view.words, why));
    tag("div").add(label).add(tag("div").set("role", "status").maybe(refused))
}

fn look(view: &View) -> Tag {
    tag("p").class("buttons").add(
        button(view, "outline", Action::LookAtLink)
            .set("data-action", "look-at-link")
            .text(view.words.compare_look),
    )
}

fn differing(view: &View, own: &Answers, theirs: &Answers) -> Vec<Tag> {
    let facts = (0..).zip(&view.policy.facts);
    let differing = facts.filter(|(index, _)| own.get(*index) != theirs.get(*index));
    differing
        .map(|(index, fact)| {
            let screens = &view.policy.screens;
            let row_of_list = screens
                .iter()
                .any(|screen| screen.layout == Layout::Checklist && screen.facts.contains(&index));
            let answer = |answers: &Answers| {
                let given = answers.get(index).map(|answer| view.answer(fact, answer, row_of_list));
                tag("span").text(given.unwrap_or_else(|| view.words.not_answered.to_owned()))
            };
            row(tag("span").text(view.text(&fact.prompt)), [answer(own), answer(theirs)])
        })
        .collect()
}

fn said(view: &View, verdict: Verdict) -> Tag {
    tag("span")
        .classes("count-of", verdict.id())
        .add(icon(Icon::Verdict(verdict)))
        .add(tag("span").text(view.words.verdict(verdict)))
}

fn row(title: Tag, [own, theirs]: [Tag; 2]) -> Tag {
    tag("tr").add(tag("th").set("scope", "row").add(title)).add(tag("td").add(own)).add(tag("td").add(theirs))
}

fn table(view: &View, name: &str, rows: Vec<Tag>) -> Tag {
    let words = view.words;
    if rows.is_empty() {
        return tag("p").class("small").text(words.compare_same);
    }
    let head = tag("tr")
        .add(tag("td"))
        .add(tag("th").set("scope", "col").text(words.compare_own))
        .add(tag("th").set("scope", "col").text(name.to_owned()));
    tag("table").class("card").add(tag("thead").add(head)).add(tag("tbody").each(rows))
}
