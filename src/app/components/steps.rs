//! Steps of the road map: what each is, where the company is now, and what it opens.

use crate::app::components::icon::{Icon, icon};
use crate::app::state::Action;
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::fact::{Kind, Layout};
use crate::domain::road_map::RoadStep;
use crate::wording::{counted, fill};

/// A step in words: the fact, and the option that it reaches.
pub(in crate::app) fn named(view: &View, step: &RoadStep) -> String {
    let fact = view.policy.fact_at(step.fact).map(|fact| view.text(&fact.prompt)).unwrap_or_default();
    fill(view.words.step, &[("fact", fact), ("option", reached(view, step))])
}

/// The option that a step reaches.
fn reached(view: &View, step: &RoadStep) -> &'static str {
    view.policy
        .fact_at(step.fact)
        .and_then(|fact| match fact.kind {
            Kind::YesNo => Some(view.words.has),
            Kind::Choice | Kind::Multi | Kind::Number => {
                fact.options.get(usize::from(step.option)).map(|option| view.text(&option.label))
            }
        })
        .unwrap_or_default()
}

/// The cards of steps; a measure that an earlier one opens too is said to be counted already.
pub(in crate::app) fn steps<'steps>(
    view: &View<'_>,
    steps: impl Iterator<Item = &'steps RoadStep>,
    counted: &mut Vec<u16>,
) -> Tag {
    let mut list = tag("ul").class("steps");
    for step in steps {
        list = list.add(card(view, step, counted));
        counted.extend(step.opens.iter().map(|moved| moved.measure));
    }
    list
}

fn card(view: &View, step: &RoadStep, before: &[u16]) -> Tag {
    let words = view.words;
    let on = view.state.trial.as_ref().is_some_and(|trial| trial.contains(&(step.fact, Some(step.answer))));
    let fact = view.policy.fact_at(step.fact);
    let row = view
        .policy
        .screens
        .iter()
        .any(|screen| screen.layout == Layout::Checklist && screen.facts.contains(&step.fact));
    let now = view.state.base(view.policy).get(step.fact);
    let now = fact.zip(now).map(|(fact, answer)| {
        let answer = view.answer(fact, answer, row);
        tag("span").class("note").text(fill(words.step_now, &[("answer", &answer)]))
    });
    let switch = button(view, "switch-row", Action::Try(step.fact, step.answer))
        .set("role", "switch")
        .flag("aria-checked", on)
        .set("data-step", fact.map(|fact| fact.id.as_str()).unwrap_or_default())
        .add(
            tag("span")
                .class("step-words")
                .maybe(fact.map(|fact| tag("span").class("note").text(view.text(&fact.prompt))))
                .add(tag("b").text(reached(view, step)))
                .maybe(now),
        )
        .add(tag("span").class("switch").set("aria-hidden", "true"));
    let opens = step.opens.iter().filter_map(|moved| {
        let measure = view.measure(moved.measure)?;
        let link = button(view, "link", Action::Show(moved.measure)).text(view.text(&measure.title));
        let counted =
            before.contains(&moved.measure).then(|| tag("span").class("note").text(words.step_counted));
        let item = tag("li")
            .classes("count-of", moved.after.id())
            .add(icon(Icon::Verdict(moved.after)))
            .add(tag("span").class("hidden").text(words.verdict(moved.after)).text(words.mark_colon))
            .add(link)
            .maybe(counted);
        Some(item)
    });
    tag("li").class_if("card step", on, "on").add(switch).add(
        tag("div")
            .class("opens")
            .add(tag("b").text(counted(words.step_opens, step.opens.len())))
            .add(tag("ul").each(opens)),
    )
}
