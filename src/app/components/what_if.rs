//! The other answers to a question, to be tried out: nothing the visitor answered is changed by it.

use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::answer::{Answer, NO, YES};
use crate::domain::fact::{Fact, Kind};
use crate::domain::index::{FactIndex, OptionIndex};
use crate::domain::option_set::OptionSet;
use crate::session::{Action, Fold};

/// The button that unfolds them; nothing for a number.
pub(in crate::app) fn open(ctx: &Context, index: FactIndex, fact: &'static Fact) -> Option<Element> {
    let fold = Fold::WhatIf(index);
    let button = || {
        button(ctx, "text try", Action::Toggle(fold))
            .flag("aria-expanded", ctx.session.toggled(fold))
            .set("data-try", fact.id.as_str())
            .add(icon(Icon::Flask))
            .text(ctx.words.try_it)
            .add(element("span").class("hidden").text(ctx.words.mark_colon).policy_text(ctx, &fact.prompt))
    };
    (fact.kind != Kind::Number).then(button)
}

/// How the page names the control that tries an answer out.
pub(in crate::app) fn tried(fact: FactIndex, answer: Answer) -> String {
    let (kind, number) = match answer {
        Answer::Unsure => ("u", 0),
        Answer::One(option) => ("o", usize::from(option)),
        Answer::Several { ticked, unsure } => (if unsure { "m" } else { "s" }, ticked.bits() as usize),
        Answer::Number(number) => ("n", number as usize),
    };
    [&*fact.to_string(), kind, &number.to_string()].concat()
}

/// The answers, once they are unfolded.
pub(in crate::app) fn choices(ctx: &Context, index: FactIndex, fact: &'static Fact) -> Option<Element> {
    if !ctx.session.toggled(Fold::WhatIf(index)) {
        return None;
    }
    let now = ctx.answers().get(index);
    let words = ctx.words;
    let chip = |name: &'static str, label: &'static str, answer: Answer, on: bool| {
        button(ctx, "chip", Action::Try(index, answer))
            .set("data-tries", tried(index, answer))
            .class_if("chip", on, "picked")
            .flag("aria-pressed", on)
            .set("data-try-option", name)
            .add(element("span").text(label))
    };
    let chips: Vec<Element> = match fact.kind {
        Kind::YesNo => [("yes", words.yes, YES), ("no", words.no, NO)]
            .map(|(name, label, option)| {
                let answer = Answer::One(option);
                chip(name, label, answer, now == Some(answer))
            })
            .into(),
        Kind::Choice | Kind::Multi => OptionIndex::enumerate(&fact.options)
            .map(|(place, option)| {
                let (answer, on) = match now {
                    Some(Answer::Several { ticked, unsure }) => {
                        (Answer::Several { ticked: ticked.toggled(place), unsure }, ticked.contains(place))
                    }
                    _ if fact.kind == Kind::Multi => {
                        (Answer::Several { ticked: OptionSet::only(place), unsure: false }, false)
                    }
                    now => (Answer::One(place), now == Some(Answer::One(place))),
                };
                chip(&option.id, ctx.text(&option.label), answer, on)
            })
            .collect(),
        Kind::Number => Vec::new(),
    };
    let group = element("div")
        .class("chips")
        .set("role", "group")
        .set("aria-label", ctx.text(&fact.prompt))
        .each(chips);
    Some(group)
}
