//! The strip that stays in sight while answers are tried out: which, what they move, and the ways out.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::{shifts, steps};
use crate::app::state::{Action, Fold, Lens, Trial};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::answer::Answer;
use crate::report::nested;
use crate::wording::{counted, fill};

/// The strip; nothing, while nothing is tried out.
pub(in crate::app) fn strip(view: &View) -> Option<Tag> {
    let words = view.words;
    let trial = view.state.trial.as_ref()?;
    let moved = view.policy.shifts(view.state.base(view.policy), view.answers(), view.today);
    let way = |name: &'static str, action: Action, label: &'static str| {
        button(view, "text", action).set("data-action", name).text(label)
    };
    let adopt = || way("adopt", Action::AdoptTrial, words.trial_adopt);
    let same = moved.counts.is_empty().then(|| tag("span").text(words.trial_same));
    let head = tag("span")
        .class("trial-head")
        .add(icon(Icon::Flask))
        .add(tag("b").text(said(view, trial)))
        .maybe(same);
    let told = tag("div")
        .add(tag("div").set("role", "status").add(shifts::line(view, head, &moved)))
        .maybe(shifts::measures(view, &moved));
    let ways = tag("p")
        .class("banner-ways")
        .add(way("stop", Action::StopTrying, words.trial_stop))
        .maybe((view.state.lens == Lens::Own).then(adopt));
    let open = view.state.toggled(Fold::Shifts);
    let strip = tag("aside")
        .class("trial-banner")
        .set("aria-label", words.try_it)
        .add(tag("div").class_if("trial-frame", open, "open").add(told).add(ways));
    Some(strip)
}

/// What is tried out: the step, where it is one, else the question and the other answer; of several, how many.
fn said(view: &View, trial: &Trial) -> String {
    let words = view.words;
    let [(index, Some(answer))] = *trial.answers else {
        return counted(words.trial, trial.answers.len());
    };
    let steps = view.policy.road_map(view.state.base(view.policy));
    let step = steps.iter().find(|step| step.fact == index && step.answer == answer);
    let step = step.map_or_else(|| otherwise(view, index, answer), |step| steps::named(view, step));
    fill(words.trial_one, &[("step", &step)])
}

fn otherwise(view: &View, index: u16, answer: Answer) -> String {
    let Some(fact) = view.policy.fact_at(index) else {
        return String::new();
    };
    let row = view.is_row(index);
    let (question, answer) = (view.question(fact), nested(&view.answer(fact, answer, row)));
    fill(view.words.trial_answer, &[("question", &nested(question)), ("answer", &answer)])
}
