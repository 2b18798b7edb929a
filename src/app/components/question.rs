//! The question of a page: its heading, what its term means, and the control that fits its kind.

use crate::app::components::{amount, choice, hint, problems, several};
use crate::app::state::Fold;
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::fact::{Fact, Kind};

/// The name of the line that says where in the interview a page is.
pub(in crate::app) const WHERE: &str = "selfcheck-where";
/// The name of the line that says how to answer.
pub(in crate::app) const LEAD: &str = "selfcheck-lead";

/// What has the keyboard first on a page, so that a screen reader says the question once, with its number and how to answer:
/// of a heading inside it would say both, the group and the heading.
pub(in crate::app) fn first(question: Tag) -> Tag {
    question.set("tabindex", "-1").set("aria-describedby", [WHERE, " ", LEAD].concat())
}

/// A question, whose heading is the heading of the page.
pub(in crate::app) fn question(view: &View, index: u16, fact: &'static Fact) -> Tag {
    let prompt = view.text(&fact.prompt);
    let heading = tag("h1").maybe(problems::prefix(view)).text(prompt);
    let hint = hint::below(view, Fold::Hint(index), &fact.hint, prompt);
    // Said once, on the first page: that a touch goes on by itself is no surprise then.
    let how = match fact.kind {
        Kind::YesNo | Kind::Choice => view.words.single_hint,
        Kind::Multi => view.words.several_hint,
        Kind::Number => "",
    };
    let told = index == 0 || fact.kind == Kind::Multi;
    let lead = told.then(|| tag("p").class("lead").set("id", LEAD).text(how));
    let asked = first(fieldset(view, index, fact)).add(tag("legend").add(heading)).maybe(hint).maybe(lead);
    with_controls(view, index, fact, asked)
}

/// The controls of a question whose words stand elsewhere.
pub(in crate::app) fn controls(view: &View, index: u16, fact: &'static Fact) -> Tag {
    with_controls(view, index, fact, fieldset(view, index, fact))
}

fn fieldset(view: &View, index: u16, fact: &'static Fact) -> Tag {
    tag("fieldset")
        .class_if("question", problems::is_wrong(view, Some(index)), "wrong")
        .set("data-at", index.to_string())
        .set("data-question", fact.id.as_str())
}

fn with_controls(view: &View, index: u16, fact: &'static Fact, question: Tag) -> Tag {
    let question = match fact.kind {
        Kind::YesNo | Kind::Choice => question.add(choice::choice(view, index, fact)),
        Kind::Multi => question.each(several::several(view, index, fact)),
        Kind::Number => question.add(amount::amount(view, index, fact)),
    };
    question.problem(problems::inline(view, Some(index)))
}
