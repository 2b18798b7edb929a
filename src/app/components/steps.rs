//! Steps of the road map: what each is, where the company is now, and what it opens.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::what_if::tried;
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::fact::Kind;
use crate::domain::index::MeasureIndex;
use crate::domain::road_map::RoadStep;
use crate::report::nested;
use crate::session::Action;
use crate::wording::{counted, fill};

/// A step as a sentence that one can say: what to do, or the fact and the option that it reaches.
pub(in crate::app) fn named(ctx: &Context, step: &RoadStep) -> String {
    let Some(fact) = ctx.policy.fact_at(step.fact) else {
        return String::new();
    };
    let option = fact.option_at(step.option).filter(|_| fact.kind != Kind::YesNo);
    let (step, act) = option.map_or((&fact.step, &fact.act), |option| (&option.step, &option.act));
    if let Some(said) = [step, act].into_iter().find(|text| !text.is_empty()) {
        return ctx.text(said).to_owned();
    }
    let name = nested(ctx.text(&fact.prompt));
    match option {
        None => fill(ctx.words.step_yes, &[("fact", &name)]),
        Some(option) => {
            fill(ctx.words.step, &[("fact", &name), ("option", &nested(ctx.text(&option.label)))])
        }
    }
}

/// The cards of steps; a measure that an earlier one opens too is said to be counted already.
pub(in crate::app) fn steps<'steps>(
    ctx: &Context<'_>,
    steps: impl Iterator<Item = &'steps RoadStep>,
    counted: &mut Vec<MeasureIndex>,
) -> Element {
    let mut list = element("ul").class("steps");
    for step in steps {
        list = list.add(card(ctx, step, counted));
        counted.extend(step.opens.iter().map(|moved| moved.measure));
    }
    list
}

fn card(ctx: &Context, step: &RoadStep, before: &[MeasureIndex]) -> Element {
    let words = ctx.words;
    let on = ctx.session.trial.as_ref().is_some_and(|trial| trial.has(step.fact, step.answer));
    let fact = ctx.policy.fact_at(step.fact);
    let row = ctx.is_row(step.fact);
    let now = ctx.session.base(ctx.policy).get(step.fact);
    let now = fact.zip(now).map(|(fact, answer)| {
        let answer = ctx.answer(fact, answer, row);
        element("span").class("note").text(fill(words.step_now, &[("answer", &answer)]))
    });
    let switch = button(ctx, "switch-row", Action::Try(step.fact, step.answer))
        .set("role", "switch")
        .flag("aria-checked", on)
        .set("data-tries", tried(step.fact, step.answer))
        .set("data-step", fact.map(|fact| fact.id.as_str()).unwrap_or_default())
        .add(element("span").class("step-words").add(element("b").text(named(ctx, step))).maybe(now))
        .add(element("span").class("switch").set("aria-hidden", "true"));
    let opens = step.opens.iter().filter_map(|moved| {
        let measure = ctx.measure(moved.measure)?;
        let link = button(ctx, "link", Action::ShowMeasure(moved.measure)).policy_text(ctx, &measure.title);
        let counted =
            before.contains(&moved.measure).then(|| element("span").class("note").text(words.step_counted));
        let item = element("li")
            .classes("count-of", moved.after.id())
            .add(icon(Icon::verdict(moved.after)))
            .add(element("span").class("hidden").text(words.verdict(moved.after)).text(words.mark_colon))
            .add(link)
            .maybe(counted);
        Some(item)
    });
    element("li").class_if("card step", on, "on").add(switch).add(
        element("div")
            .class("opens")
            .add(element("b").text(counted(words.step_opens, step.opens.len())))
            .add(element("ul").each(opens)),
    )
}
