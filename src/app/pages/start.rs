//! The start: what this is, how long it takes, the ways in, that nothing leaves the device, and until when the policy
//! is in force.

use crate::app::components::clearing::clearing;
use crate::app::components::icon::Icon;
use crate::app::components::promise::promise;
use crate::app::components::refused::refused;
use crate::app::components::{bead_map, cases, from_host, keeping, validity};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::session::{Action, AnswerSource, Fold, Route, StorageAction};
use crate::wording::{counted, fill};

/// The start page.
pub(super) fn start(ctx: &Context) -> Element {
    let (words, policy) = (ctx.words, ctx.policy);
    let (chapters, clauses) = policy.extent();
    let numbers = [chapters, clauses, policy.measures.len()].map(|number| number.to_string());
    let [chapters, clauses, measures] = &numbers;
    let caption = fill(words.beads, &[("chapters", chapters), ("clauses", clauses), ("measures", measures)]);
    let [least, most] = [policy.minutes.least, policy.minutes.most].map(|minutes| minutes.to_string());
    let source = [&policy.title, &policy.issuer].map(|text| element("span").policy_text(ctx, text));
    let read =
        button(ctx, "text", Action::Go(Route::Text)).set("data-action", "text").text(words.read_policy);
    ctx.main()
        .class("start")
        .add(
            element("div")
                .add(element("p").class("number").official().text(policy.number.as_str()))
                .add(element("h1").set("tabindex", "-1").text(words.start_title))
                .add(
                    element("p")
                        .class("lead")
                        .phrases(&fill(words.start_lead, &[("least", &least), ("most", &most)])),
                ),
        )
        .add(
            element("div")
                .class("start-beads")
                .add(bead_map::filling(ctx, &ctx.progress.verdicts, &caption))
                .add(element("p").class("caption").text(caption)),
        )
        .add(ways_in(ctx))
        .maybe(cases::list(ctx))
        .add(
            element("ul")
                .class("promises")
                .add(promise(Icon::Lock, words.privacy_title, words.privacy).maybe(keeping::keeping(ctx)))
                .add(validity::item(ctx))
                .add(promise(Icon::Scales, words.disclaimer_title, words.disclaimer)),
        )
        .maybe(from_host::contact(ctx))
        .add(element("p").class("links").add(read))
        .add(element("p").class("line source").each(source))
}

/// The full check, the quick look, an example; and what was kept of an earlier visit.
fn ways_in(ctx: &Context) -> Element {
    let words = ctx.words;
    let (answered, prefilled) = (ctx.answers().count(), ctx.session.count_prefilled());
    let begun = answered > prefilled && ctx.session.source == AnswerSource::Own;
    let main = button(ctx, "primary", Action::Continue).set("data-action", "start");
    let main = if begun {
        main.text(words.resume)
    } else {
        main.text(words.start).add(
            element("span")
                .class("small")
                .text(counted(words.start_time, usize::from(ctx.policy.minutes.usual))),
        )
    };
    let way = |label: &'static str, name: &'static str, action: Action| {
        button(ctx, "outline", action).set("data-action", name).text(label)
    };
    let asks = ctx.session.toggled(Fold::Clearing) && !ctx.session.toggled(Fold::Menu);
    let restart = || way(words.restart, "restart", Action::Storage(StorageAction::AskToClear));
    let quick = way(words.quick_look, "quick-look", Action::Go(Route::QuickLook(0)));
    let example = way(words.see_example, "examples", Action::Go(Route::Examples));
    let asked = [ctx.policy.quick_look.len(), usize::from(ctx.policy.minutes.quick_look)];
    let [asked, minutes] = asked.map(|count| count.to_string());
    let quick_note = fill(words.quick_note, &[("n", &asked), ("minutes", &minutes)]);
    element("div")
        .class("ways")
        .maybe(keeping::state(ctx))
        .maybe(ctx.session.refused.map(|why| refused(words, why).set("role", "status")))
        .maybe(
            begun
                .then(|| element("p").class("stopped").text(counted(words.stopped_at, answered - prefilled))),
        )
        .maybe((prefilled > 0).then(|| given(ctx, prefilled)))
        .add(element("p").class("buttons").add(main).maybe(begun.then(restart)))
        .maybe((begun && asks).then(|| clearing(ctx, Action::Restart)))
        .add(
            element("p")
                .class("buttons pair")
                .maybe((!ctx.policy.quick_look.is_empty()).then_some(quick))
                .maybe(ctx.offers_examples().then_some(example)),
        )
        .add(element("p").class("caption").text(quick_note))
}

/// What the page around has answered, and the way to look at it.
fn given(ctx: &Context, prefilled: usize) -> Element {
    let look = button(ctx, "link", Action::Go(Route::Review))
        .set("data-action", "prefilled")
        .text(ctx.words.review_title);
    element("p").class("stopped").text(counted(ctx.words.prefilled, prefilled)).text(" ").add(look)
}
