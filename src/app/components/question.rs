//! One question of a page: its heading, what its term means, and the control that fits its kind.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::{amount, choice, hint, problems, several};
use crate::app::state::{Action, Fold};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::answer::Answer;
use crate::domain::fact::{Fact, Kind};

/// A question. The heading of the first one is the heading of the page.
pub(in crate::app) fn question(view: &View, index: u16, fact: &'static Fact, first: bool) -> Tag {
    let prompt = view.text(&fact.prompt);
    let hint = hint::below(view, Fold::Hint(index), &fact.hint, prompt);
    with_controls(view, index, fact, fieldset(view, index, fact).add(legend(view, fact, first)).maybe(hint))
}

/// The controls of a question whose words stand elsewhere.
pub(in crate::app) fn controls(view: &View, index: u16, fact: &'static Fact) -> Tag {
    with_controls(view, index, fact, fieldset(view, index, fact))
}

fn fieldset(view: &View, index: u16, fact: &'static Fact) -> Tag {
    tag("fieldset")
        .class_if("question", problems::inline(view, Some(index)).is_some(), "wrong")
        .key(usize::from(index))
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

/// A question that was answered, in a line.
pub(in crate::app) fn folded(view: &View, index: u16, fact: &'static Fact, answer: Answer) -> Tag {
    let prompt = view.text(&fact.prompt);
    let change = button(view, "text", Action::Reopen(index))
        .add(icon(Icon::Pen))
        .text(view.words.change_answer)
        .add(tag("span").class("hidden").text(view.words.mark_colon).text(prompt));
    let said = tag("p").add(tag("span").class("note").text(prompt)).text(view.answer(fact, answer, false));
    tag("div")
        .class("card folded")
        .key(usize::from(index))
        .set("data-folded", fact.id.as_str())
        .add(said)
        .add(change)
}

fn legend(view: &View, fact: &'static Fact, first: bool) -> Tag {
    let prompt = view.text(&fact.prompt);
    if first {
        let heading = tag("h1").set("tabindex", "-1");
        return tag("legend").add(heading.maybe(problems::prefix(view)).text(prompt));
    }
    let year = || tag("span").class("meta").add(tag("span").text(view.year()));
    tag("legend").maybe(fact.year.then(year)).add(tag("h2").text(prompt))
}
