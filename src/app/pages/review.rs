//! All answers, screen by screen: each question and each checklist a way back to change it, each answer a way to try
//! another one out.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::what_if;
use crate::app::state::{Action, Lens, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::answer::{Answer, NO};
use crate::domain::fact::{Fact, Kind, Layout, Screen};
use crate::domain::fact_set::FactSet;
use crate::wording::{counted, fill};

/// The page with all answers.
pub(super) fn review(view: &View) -> Tag {
    let words = view.words;
    let asked = view.policy.asked(view.answers());
    let sections = view.policy.screens.iter().filter_map(|screen| section(view, screen, asked));
    let lead = if view.answers().count() == 0 { words.review_empty } else { words.review_lead };
    let result =
        button(view, "primary", Action::Go(Place::Result)).set("data-action", "result").text(words.to_result);
    view.main()
        .class("answers-page")
        .add(tag("h1").set("tabindex", "-1").text(words.review_title))
        .add(tag("p").class("lead").text(lead))
        .each(sections)
        .maybe(unused(view, asked))
        .add(tag("p").class("buttons").add(result))
}

fn section(view: &View, screen: &'static Screen, asked: FactSet) -> Option<Tag> {
    let words = view.words;
    let (row, own) = (screen.layout == Layout::Checklist, view.state.lens == Lens::Own);
    let facts = screen.facts.iter().filter(|fact| asked.contains(**fact));
    let answered: Vec<(u16, &'static Fact, Answer)> = facts
        .filter_map(|fact| Some((*fact, view.policy.fact_at(*fact)?, view.answers().get(*fact)?)))
        .collect();
    let first = answered.first().map(|(index, ..)| *index)?;
    // A checklist is told the way it was ticked: what holds first, the rest in one line.
    let mut list = tag("dl");
    let (mut told, mut unsure) = (0, 0);
    for (index, fact, answer) in &answered {
        if row && *answer == Answer::Unsure {
            unsure += 1;
        } else if !row || holds(fact, *answer) {
            told += 1;
            list = list
                .add(
                    tag("dt")
                        .add(tag("span").text(view.text(&fact.prompt)))
                        .maybe(what_if::open(view, *index, fact)),
                )
                .add(
                    tag("dd")
                        .text(view.answer(fact, *answer, row))
                        .maybe(view.state.is_prefilled(*index).then(|| given(view)))
                        .maybe((own && !row).then(|| change_one(view, *index, fact)))
                        .maybe(what_if::choices(view, *index, fact)),
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
    let title = view.text(&screen.title);
    let change = || {
        button(view, "text", Action::Go(Place::Screen(first)))
            .add(icon(Icon::Pen))
            .text(fill(words.review_screen, &[("title", title)]))
    };
    let section = tag("section")
        .class("card answers")
        .set("data-review", screen.id.as_str())
        .add(tag("h2").text(title))
        .add(list)
        .maybe(unsure.map(|text| tag("p").class("small").text(text)))
        .maybe(absent.map(|text| tag("p").class("small").text(text)))
        .maybe((own && row).then(change));
    Some(section)
}

/// The way back to a question.
fn change_one(view: &View, index: u16, fact: &'static Fact) -> Tag {
    button(view, "text try", Action::Visit(index))
        .set("data-change", fact.id.as_str())
        .add(icon(Icon::Pen))
        .text(view.words.change_answer)
        .add(tag("span").class("hidden").text(view.words.mark_colon).text(view.text(&fact.prompt)))
}

/// Says that the page around gave the answer.
fn given(view: &View) -> Tag {
    tag("span").class("given").text(view.words.prefilled_mark)
}

/// Answers that make no difference any more, and that are kept.
fn unused(view: &View, asked: FactSet) -> Option<Tag> {
    let idle = view.answers().given().filter(|(fact, _)| !asked.contains(*fact));
    let prompts = idle.filter_map(|(fact, answer)| {
        let fact = view.policy.fact_at(fact)?;
        holds(fact, answer).then(|| tag("li").text(view.text(&fact.prompt)))
    });
    let prompts: Vec<Tag> = prompts.collect();
    if prompts.is_empty() {
        return None;
    }
    let section = tag("section")
        .class("card answers unused")
        .add(tag("h2").text(view.words.review_unused))
        .add(tag("ul").class("small").each(prompts));
    Some(section)
}

/// Does the answer say that something is there?
fn holds(fact: &Fact, answer: Answer) -> bool {
    match answer {
        Answer::Unsure => false,
        Answer::One(option) if fact.kind == Kind::YesNo => option != NO,
        Answer::One(option) => {
            let option = fact.options.get(usize::from(option));
            option.is_some_and(|option| !option.absent)
        }
        Answer::Several { ticked, unsure } => ticked != 0 || unsure,
        Answer::Number(_) => true,
    }
}
