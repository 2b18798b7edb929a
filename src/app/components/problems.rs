//! What keeps the visitor from going on: a summary above the questions, and the same words beside each of them.

use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::index::FactIndex;
use crate::session::{Action, Problem};
use crate::wording::counted;

/// The summary; it takes the keyboard.
pub(in crate::app) fn summary(ctx: &Context) -> Option<Element> {
    let (words, problems) = (ctx.words, &ctx.session.draft.problems);
    let title = match problems.len() {
        0 => return None,
        1 => words.problems_one.to_owned(),
        count => counted(words.problems, count),
    };
    let title = element("p").class("problems-title").add(icon(Icon::Warning)).text(title);
    let items = problems.iter().map(|problem| item(ctx, *problem));
    let summary = element("div")
        .class("problems")
        .set("tabindex", "-1")
        .set("role", "alert")
        .add(title)
        .add(element("ul").each(items));
    Some(summary)
}

/// The words about a fact (or about a whole checklist), with the name by which its control refers to them. Their room stays
/// when it is mended, as the summary does: nothing moves under the hand that mends it.
pub(in crate::app) fn inline(ctx: &Context, fact: Option<FactIndex>) -> Option<(String, Element)> {
    let problems = &ctx.session.draft.problems;
    let problem = problems.iter().find(|problem| about(**problem) == fact)?;
    let id = ["problem-", &fact.unwrap_or_default().to_string()].concat();
    let words = element("p").class("problem").set("id", id.clone());
    let words = if is_wrong(ctx, fact) {
        words.add(icon(Icon::Warning)).text(message(ctx, *problem))
    } else {
        words.text("\u{a0}")
    };
    Some((id, words))
}

/// Is a problem of a fact (or of a whole checklist) not mended yet?
pub(in crate::app) fn is_wrong(ctx: &Context, fact: Option<FactIndex>) -> bool {
    let draft = &ctx.session.draft;
    let mut problems = draft.problems.iter().filter(|problem| about(**problem) == fact);
    problems.any(|problem| *problem == Problem::Hidden || ctx.session.missing(ctx.policy).contains(problem))
}

/// Tells a screen reader that the page has errors.
pub(in crate::app) fn prefix(ctx: &Context) -> Option<Element> {
    let wrong = !ctx.session.draft.problems.is_empty();
    wrong.then(|| element("span").class("hidden").text(ctx.words.error_prefix))
}

fn item(ctx: &Context, problem: Problem) -> Element {
    let fact = about(problem);
    let label = match fact {
        Some(fact) => ctx.policy.fact_at(fact).map(|fact| ctx.question(fact)),
        None => ctx.policy.screen_at(ctx.session.draft.screen).map(|screen| ctx.text(&screen.title)),
    };
    let target = fact.or_else(|| ctx.session.draft.shown.first().copied());
    let link = button(ctx, "link", Action::FocusFact(target.unwrap_or_default()));
    let link = match label {
        Some(label) => link.text(label).text(ctx.words.mark_colon),
        None => link,
    };
    element("li").add(link.text(message(ctx, problem)))
}

fn about(problem: Problem) -> Option<FactIndex> {
    match problem {
        Problem::Unanswered(fact) | Problem::NotANumber(fact) | Problem::Detail(fact) => Some(fact),
        Problem::NothingTicked | Problem::Hidden => None,
    }
}

fn message(ctx: &Context, problem: Problem) -> &'static str {
    let words = ctx.words;
    match problem {
        Problem::Unanswered(_) => words.problem_unanswered,
        Problem::NotANumber(_) => words.problem_number,
        Problem::Detail(_) => words.problem_detail,
        Problem::NothingTicked => words.problem_nothing,
        Problem::Hidden => words.problem_hidden,
    }
}
