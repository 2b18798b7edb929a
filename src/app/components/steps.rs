//! Steps of the road map: what each is, where the company is now, and what it opens.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::what_if::tried;
use crate::app::state::Action;
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::fact::Kind;
use crate::domain::road_map::RoadStep;
use crate::report::nested;
use crate::wording::{counted, fill};

/// A step as a sentence that one can say: what to do, or the fact and the option that it reaches.
pub(in crate::app) fn named(view: &View, step: &RoadStep) -> String {
    let Some(fact) = view.policy.fact_at(step.fact) else {
        return String::new();
    };
    let option = fact.options.get(usize::from(step.option)).filter(|_| fact.kind != Kind::YesNo);
    let (step, act) = option.map_or((&fact.step, &fact.act), |option| (&option.step, &option.act));
    if let Some(said) = [step, act].into_iter().find(|text| !text.is_empty()) {
        return view.text(said).to_owned();
    }
    let name = nested(view.text(&fact.prompt));
    match option {
        None => fill(view.words.step_yes, &[("fact", &name)]),
        Some(option) => {
            fill(view.words.step, &[("fact", &name), ("option", &nested(view.text(&option.label)))])
        }
    }
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
    let on = view.state.trial.as_ref().is_some_and(|trial| trial.has(step.fact, step.answer));
    let fact = view.policy.fact_at(step.fact);
    let row = view.is_row(step.fact);
    let now = view.state.base(view.policy).get(step.fact);
    let now = fact.zip(now).map(|(fact, answer)| {
        let answer = view.answer(fact, answer, row);
        tag("span").class("note").text(fill(words.step_now, &[("answer", &answer)]))
    });
    let switch = button(view, "switch-row", Action::Try(step.fact, step.answer))
        .set("role", "switch")
        .flag("aria-checked", on)
        .set("data-tries", tried(step.fact, step.answer))
        .set("data-step", fact.map(|fact| fact.id.as_str()).unwrap_or_default())
        .add(tag("span").class("step-words").add(tag("b").text(named(view, step))).maybe(now))
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
