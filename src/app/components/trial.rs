//! The strip that stays in sight while answers are tried out: which, what they move, and the ways out.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::{shifts, steps};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::answer::Answer;
use crate::domain::index::FactIndex;
use crate::report::nested;
use crate::session::{Action, AnswerSource, Fold, Trial};
use crate::wording::{counted, fill};

/// The strip; nothing, while nothing is tried out.
pub(in crate::app) fn strip(ctx: &Context) -> Option<Element> {
    let words = ctx.words;
    let trial = ctx.session.trial.as_ref()?;
    let moved = ctx.policy.shifts(ctx.session.base(ctx.policy), ctx.answers(), ctx.today);
    let way = |name: &'static str, action: Action, label: &'static str| {
        button(ctx, "text", action).set("data-action", name).text(label)
    };
    let adopt = || way("adopt", Action::AdoptTrial, words.trial_adopt);
    let same = moved.counts.is_empty().then(|| element("span").text(words.trial_same));
    let head = element("span")
        .class("trial-head")
        .add(icon(Icon::Flask))
        .add(element("b").text(said(ctx, trial)))
        .maybe(same);
    let told = element("div")
        .add(element("div").set("role", "status").add(shifts::line(ctx, head, &moved)))
        .maybe(shifts::measures(ctx, &moved));
    let ways = element("p")
        .class("banner-ways")
        .add(way("stop", Action::StopTrying, words.trial_stop))
        .maybe((ctx.session.source == AnswerSource::Own).then(adopt));
    let open = ctx.session.toggled(Fold::Shifts);
    let strip = element("aside")
        .class("trial-banner")
        .set("aria-label", words.try_it)
        .add(element("div").class_if("trial-frame", open, "open").add(told).add(ways));
    Some(strip)
}

/// What is tried out: the step, where it is one, else the question and the other answer; of several, how many.
fn said(ctx: &Context, trial: &Trial) -> String {
    let words = ctx.words;
    let [(index, Some(answer))] = *trial.answers else {
        return counted(words.trial, trial.answers.len());
    };
    let steps = ctx.policy.road_map(ctx.session.base(ctx.policy));
    let step = steps.iter().find(|step| step.fact == index && step.answer == answer);
    let step = step.map_or_else(|| otherwise(ctx, index, answer), |step| steps::named(ctx, step));
    fill(words.trial_one, &[("step", &step)])
}

fn otherwise(ctx: &Context, index: FactIndex, answer: Answer) -> String {
    let Some(fact) = ctx.policy.fact_at(index) else {
        return String::new();
    };
    let row = ctx.is_row(index);
    let (question, answer) = (ctx.question(fact), nested(&ctx.answer(fact, answer, row)));
    fill(ctx.words.trial_answer, &[("question", &nested(question)), ("answer", &answer)])
}
