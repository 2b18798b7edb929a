//! What keeps the visitor from going on: a summary above the questions, and the same words beside each of them.

use crate::app::components::icon::{Icon, icon};
use crate::app::state::{Action, Problem};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::wording::counted;

/// The summary; it takes the keyboard.
pub(in crate::app) fn summary(view: &View) -> Option<Tag> {
    let (words, problems) = (view.words, &view.state.sheet.problems);
    let title = match problems.len() {
        0 => return None,
        1 => words.problems_one.to_owned(),
        count => counted(words.problems, count),
    };
    let title = tag("p").class("problems-title").add(icon(Icon::Warning)).text(title);
    let items = problems.iter().map(|problem| item(view, *problem));
    let summary = tag("div")
        .class("problems")
        .set("tabindex", "-1")
        .set("role", "alert")
        .add(title)
        .add(tag("ul").each(items));
    Some(summary)
}

/// The words about a fact (or about a whole checklist), with the name by which its control refers to them. Their room stays
/// when it is mended, as the summary does: nothing moves under the hand that mends it.
pub(in crate::app) fn inline(view: &View, fact: Option<u16>) -> Option<(String, Tag)> {
    let problems = &view.state.sheet.problems;
    let problem = problems.iter().find(|problem| about(**problem) == fact)?;
    let id = ["problem-", &fact.unwrap_or_default().to_string()].concat();
    let words = tag("p").class("problem").set("id", id.clone());
    let words = if is_wrong(view, fact) {
        words.add(icon(Icon::Warning)).text(message(view, *problem))
    } else {
        words.text("\u{a0}")
    };
    Some((id, words))
}

/// Is a problem of a fact (or of a whole checklist) not mended yet?
pub(in crate::app) fn is_wrong(view: &View, fact: Option<u16>) -> bool {
    let sheet = &view.state.sheet;
    let mut problems = sheet.problems.iter().filter(|problem| about(**problem) == fact);
    problems.any(|problem| {
        *problem == Problem::Hidden || sheet.missing(view.policy, view.answers()).contains(problem)
    })
}

/// Tells a screen reader that the page has errors.
pub(in crate::app) fn prefix(view: &View) -> Option<Tag> {
    let wrong = !view.state.sheet.problems.is_empty();
    wrong.then(|| tag("span").class("hidden").text(view.words.error_prefix))
}

fn item(view: &View, problem: Problem) -> Tag {
    let fact = about(problem);
    let label = fact
        .and_then(|fact| view.policy.fact_at(fact))
        .map(|fact| view.text(&fact.prompt).trim_end_matches(['？', '?']));
    let target = fact.or_else(|| view.state.sheet.shown.first().copied());
    let link = button(view, "link", Action::FocusFact(target.unwrap_or_default()));
    let link = match label {
        Some(label) => link.text(label).text(view.words.mark_colon),
        None => link,
    };
    tag("li").add(link.text(message(view, problem)))
}

fn about(problem: Problem) -> Option<u16> {
    match problem {
        Problem::Unanswered(fact) | Problem::NotANumber(fact) | Problem::Detail(fact) => Some(fact),
        Problem::NothingTicked | Problem::Hidden => None,
    }
}

fn message(view: &View, problem: Problem) -> &'static str {
    let words = view.words;
    match problem {
        Problem::Unanswered(_) => words.problem_unanswered,
        Problem::NotANumber(_) => words.problem_number,
        Problem::Detail(_) => words.problem_detail,
        Problem::NothingTicked => words.problem_nothing,
        Problem::Hidden => words.problem_hidden,
    }
}
