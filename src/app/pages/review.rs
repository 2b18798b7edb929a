//! All answers, screen by screen: each question and each checklist a way back to change it, each answer a way to try
//! another one out.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::what_if;
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::answer::{Answer, NO};
use crate::domain::fact::{Fact, Kind, Layout, Screen};
use crate::domain::fact_set::FactSet;
use crate::domain::index::FactIndex;
use crate::session::{Action, AnswerSource, Route};
use crate::wording::{counted, fill};

/// The page with all answers.
pub(super) fn review(ctx: &Context) -> Element {
    let words = ctx.words;
    let asked = ctx.policy.asked(ctx.answers());
    let sections = ctx.policy.screens.iter().filter_map(|screen| section(ctx, screen, asked));
    let lead = if ctx.answers().count() == 0 { words.review_empty } else { words.review_lead };
    let result =
        button(ctx, "primary", Action::Go(Route::Result)).set("data-action", "result").text(words.to_result);
    ctx.main()
        .class("answers-page")
        .add(element("h1").set("tabindex", "-1").text(words.review_title))
        .add(element("p").class("lead").text(lead))
        .each(sections)
        .maybe(unused(ctx, asked))
        .add(element("p").class("buttons").add(result))
}

fn section(ctx: &Context, screen: &'static Screen, asked: FactSet) -> Option<Element> {
    let words = ctx.words;
    let (row, own) = (screen.layout == Layout::Checklist, ctx.session.source == AnswerSource::Own);
    let facts = screen.facts.iter().filter(|fact| asked.contains(**fact));
    let answered: Vec<(FactIndex, &'static Fact, Answer)> = facts
        .filter_map(|fact| Some((*fact, ctx.policy.fact_at(*fact)?, ctx.answers().get(*fact)?)))
        .collect();
    let first = answered.first().map(|(index, ..)| *index)?;
    // A checklist is told the way it was ticked: what holds first, the rest in one line.
    let mut list = element("dl");
    let (mut told, mut unsure) = (0, 0);
    for (index, fact, answer) in &answered {
        if row && *answer == Answer::Unsure {
            unsure += 1;
        } else if !row || holds(fact, *answer) {
            told += 1;
            list = list
                .add(
                    element("dt")
                        .add(element("span").policy_text(ctx, &fact.prompt))
                        .maybe(what_if::open(ctx, *index, fact)),
                )
                .add(
                    element("dd")
                        .text(ctx.answer(fact, *answer, row))
                        .maybe(ctx.session.is_prefilled(*index).then(|| given(ctx)))
                        .maybe((own && !row).then(|| change_one(ctx, *index, fact)))
                        .maybe(what_if::choices(ctx, *index, fact)),
                );
        }
    }
    let absent = answered.len() - told - unsure;
    let absent = match absent {
        0 => None,
        _ if told + unsure == 0 => Some(words.review_nothing),
        _ => Some(words.review_rest),
    };
    let unsure = (unsure > 0).then(|| counted(words.review_rest_unsure, unsure));
    let title = ctx.text(&screen.title);
    let change = || {
        button(ctx, "text", Action::Go(Route::Screen(first)))
            .add(icon(Icon::Pen))
            .text(fill(words.review_screen, &[("title", title)]))
    };
    let section = element("section")
        .class("card answers")
        .set("data-review", screen.id.as_str())
        .add(element("h2").text(title))
        .add(list)
        .maybe(unsure.map(|text| element("p").class("small").text(text)))
        .maybe(absent.map(|text| element("p").class("small").text(text)))
        .maybe((own && row).then(change));
    Some(section)
}

/// The way back to a question.
fn change_one(ctx: &Context, index: FactIndex, fact: &'static Fact) -> Element {
    button(ctx, "text try", Action::GoToFact(index))
        .set("data-change", fact.id.as_str())
        .add(icon(Icon::Pen))
        .text(ctx.words.change_answer)
        .add(element("span").class("hidden").text(ctx.words.mark_colon).policy_text(ctx, &fact.prompt))
}

/// Says that the page around gave the answer.
fn given(ctx: &Context) -> Element {
    element("span").class("given").text(ctx.words.prefilled_mark)
}

/// Answers that make no difference any more, and that are kept.
fn unused(ctx: &Context, asked: FactSet) -> Option<Element> {
    let idle = ctx.answers().given().filter(|(fact, _)| !asked.contains(*fact));
    let prompts = idle.filter_map(|(fact, answer)| {
        let fact = ctx.policy.fact_at(fact)?;
        holds(fact, answer).then(|| element("li").policy_text(ctx, &fact.prompt))
    });
    let prompts: Vec<Element> = prompts.collect();
    if prompts.is_empty() {
        return None;
    }
    let section = element("section")
        .class("card answers unused")
        .add(element("h2").text(ctx.words.review_unused))
        .add(element("ul").class("small").each(prompts));
    Some(section)
}

/// Does the answer say that something is there?
fn holds(fact: &Fact, answer: Answer) -> bool {
    match answer {
        Answer::Unsure => false,
        Answer::One(option) if fact.kind == Kind::YesNo => option != NO,
        Answer::One(option) => fact.option_at(option).is_some_and(|option| !option.absent),
        Answer::Several { ticked, unsure } => !ticked.is_empty() || unsure,
        Answer::Number(_) => true,
    }
}
