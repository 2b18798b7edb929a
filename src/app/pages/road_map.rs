//! The road map: which single step opens how many more measures, and a switch to see it as if done.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::steps;
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::index::MeasureIndex;
use crate::session::{Action, Fold};
use crate::wording::{counted, fill};

/// The page.
pub(super) fn road_map(ctx: &Context) -> Element {
    let words = ctx.words;
    // The steps are those of the answers as they are: a trial does not move them about.
    let all = ctx.policy.road_map(ctx.session.base(ctx.policy));
    let begun = all.iter().filter(|step| step.begun).count();
    let opened = || all.iter().filter(|step| step.begun).map(|step| &step.opens);
    let is_near = |measure: &MeasureIndex| opened().flatten().any(|moved| moved.measure == *measure);
    let near = MeasureIndex::up_to(ctx.policy.measures.len()).filter(is_near).count();
    let most = opened().map(Vec::len).max().unwrap_or_default();
    let title = match (begun, most) {
        (0, _) => words.road_map_title_none,
        (1, _) => words.road_map_title_one,
        (_, 1) => words.road_map_title_each,
        _ => words.road_map_title,
    };
    let title = fill(title, &[("n", &near.to_string()), ("most", &most.to_string())]);
    let mut told = Vec::new();
    let near = steps::steps(ctx, all.iter().filter(|step| step.begun), &mut told);
    let open = ctx.session.toggled(Fold::FarSteps) || begun == 0;
    let far = || {
        let fold = button(ctx, "outline fold", Action::Toggle(Fold::FarSteps))
            .set("data-action", "far-steps")
            .flag("aria-expanded", open)
            .text(counted(words.road_map_far, all.len() - begun))
            .add(icon(if open { Icon::Up } else { Icon::Down }));
        element("section").class("far").add(element("h2").add(fold))
    };
    let far = (all.len() > begun).then(far);
    let far_steps = (open && all.len() > begun)
        .then(|| steps::steps(ctx, all.iter().filter(|step| !step.begun), &mut told));
    ctx.main()
        .class("road-map")
        .add(element("p").class("meta").add(element("span").text(words.road_map)))
        .add(element("h1").set("tabindex", "-1").text(title))
        .add(element("p").class("lead").text(words.road_map_lead))
        .add(near)
        .maybe(far)
        .maybe(far_steps)
        .maybe((!all.is_empty()).then(|| element("p").class("small foot").text(words.road_map_note)))
}
