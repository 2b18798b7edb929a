//! The question of a page: its heading, what its term means, and the control that fits its kind.

use crate::app::components::{amount, choice, hint, multi_select, problems};
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::fact::{Fact, Kind};
use crate::domain::index::FactIndex;
use crate::session::Fold;

/// The name of the line that says where in the interview a page is.
pub(in crate::app) const WHERE: &str = "selfcheck-where";
/// The name of the line that says how to answer.
pub(in crate::app) const LEAD: &str = "selfcheck-lead";

/// What has the keyboard first on a page, so that a screen reader says the question once, with its number and how to answer:
/// of a heading inside it would say both, the group and the heading.
pub(in crate::app) fn first(question: Element) -> Element {
    question.set("tabindex", "-1").set("aria-describedby", [WHERE, " ", LEAD].concat())
}

/// A question, whose heading is the heading of the page.
pub(in crate::app) fn question(ctx: &Context, index: FactIndex, fact: &'static Fact) -> Element {
    let prompt = ctx.text(&fact.prompt);
    let heading = element("h1").maybe(problems::prefix(ctx)).policy_text(ctx, &fact.prompt);
    let hint = hint::below(ctx, Fold::Hint(index), &fact.hint, prompt);
    // Said once, on the first page: that a touch goes on by itself is no surprise then.
    let how = match fact.kind {
        Kind::YesNo | Kind::Choice => ctx.words.single_hint,
        Kind::Multi => ctx.words.several_hint,
        Kind::Number => "",
    };
    let told = index == FactIndex::new(0) || fact.kind == Kind::Multi;
    let lead = told.then(|| element("p").class("lead").set("id", LEAD).text(how));
    let asked = first(fieldset(ctx, index, fact)).add(element("legend").add(heading)).maybe(hint).maybe(lead);
    with_controls(ctx, index, fact, asked)
}

/// The controls of a question whose words stand elsewhere.
pub(in crate::app) fn controls(ctx: &Context, index: FactIndex, fact: &'static Fact) -> Element {
    with_controls(ctx, index, fact, fieldset(ctx, index, fact))
}

fn fieldset(ctx: &Context, index: FactIndex, fact: &'static Fact) -> Element {
    element("fieldset")
        .class_if("question", problems::is_wrong(ctx, Some(index)), "wrong")
        .set("data-at", index.to_string())
        .set("data-question", fact.id.as_str())
}

fn with_controls(ctx: &Context, index: FactIndex, fact: &'static Fact, question: Element) -> Element {
    let question = match fact.kind {
        Kind::YesNo | Kind::Choice => question.add(choice::choice(ctx, index, fact)),
        Kind::Multi => question.each(multi_select::multi_select(ctx, index, fact)),
        Kind::Number => question.add(amount::amount(ctx, index, fact)),
    };
    question.problem(problems::inline(ctx, Some(index)))
}
