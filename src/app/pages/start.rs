//! The start: what this is, how long it takes, the ways in, that nothing leaves the device, and until when the policy
//! is in force.

use crate::app::components::clearing::clearing;
use crate::app::components::icon::Icon;
use crate::app::components::promise::promise;
use crate::app::components::refused::refused;
use crate::app::components::{bead_map, cases, from_host, keeping, validity};
use crate::app::state::{Action, Fold, Lens, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::wording::{counted, fill};

/// The start page.
pub(super) fn start(view: &View) -> Tag {
    let (words, policy) = (view.words, view.policy);
    let (chapters, clauses) = policy.extent();
    let numbers = [chapters, clauses, policy.measures.len()].map(|number| number.to_string());
    let [chapters, clauses, measures] = &numbers;
    let caption = fill(words.beads, &[("chapters", chapters), ("clauses", clauses), ("measures", measures)]);
    let [least, most] = [policy.minutes.least, policy.minutes.most].map(|minutes| minutes.to_string());
    let source = [&policy.title, &policy.issuer].map(|text| tag("span").text(view.text(text)));
    let read =
        button(view, "text", Action::Go(Place::Text)).set("data-action", "text").text(words.read_policy);
    view.main()
        .class("start")
        .add(
            tag("div")
                .add(tag("p").class("number").set("lang", "zh-CN").text(policy.number.as_str()))
                .add(tag("h1").set("tabindex", "-1").text(words.start_title))
                .add(
                    tag("p")
                        .class("lead")
                        .phrases(&fill(words.start_lead, &[("least", &least), ("most", &most)])),
                ),
        )
        .add(
            tag("div")
                .class("start-beads")
                .add(bead_map::filling(view, &view.progress.verdicts, &caption))
                .add(tag("p").class("caption").text(caption)),
        )
        .add(ways_in(view))
        .maybe(cases::list(view))
        .add(
            tag("ul")
                .class("promises")
                .add(promise(Icon::Lock, words.privacy_title, words.privacy).maybe(keeping::keeping(view)))
                .add(validity::item(view))
                .add(promise(Icon::Scales, words.disclaimer_title, words.disclaimer)),
        )
        .maybe(from_host::contact(view))
        .add(tag("p").class("links").add(read))
        .add(tag("p").class("line source").each(source))
}

/// The full check, the quick look, an example; and what was kept of an earlier visit.
fn ways_in(view: &View) -> Tag {
    let words = view.words;
    let (answered, prefilled) = (view.answers().count(), view.state.count_prefilled());
    let begun = answered > prefilled && view.state.lens == Lens::Own;
    let main = button(view, "primary", Action::Continue).set("data-action", "start");
    let main = if begun {
        main.text(words.resume)
    } else {
        main.text(words.start).add(
            tag("span")
                .class("small")
                .text(counted(words.start_time, usize::from(view.policy.minutes.usual))),
        )
    };
    let way = |label: &'static str, name: &'static str, action: Action| {
        button(view, "outline", action).set("data-action", name).text(label)
    };
    let asks = view.state.toggled(Fold::Clearing) && !view.state.toggled(Fold::Menu);
    let restart = || way(words.restart, "restart", Action::AskToClear);
    let quick = way(words.quick_look, "quick-look", Action::Go(Place::QuickLook(0)));
    let example = way(words.see_example, "examples", Action::Go(Place::Examples));
    let asked = [view.policy.quick_look.len(), usize::from(view.policy.minutes.quick_look)];
    let [asked, minutes] = asked.map(|count| count.to_string());
    let quick_note = fill(words.quick_note, &[("n", &asked), ("minutes", &minutes)]);
    tag("div")
        .class("ways")
        .maybe(keeping::state(view))
        .maybe(view.state.refused.map(|why| refused(words, why).set("role", "status")))
        .maybe(begun.then(|| tag("p").class("stopped").text(counted(words.stopped_at, answered - prefilled))))
        .maybe((prefilled > 0).then(|| given(view, prefilled)))
        .add(tag("p").class("buttons").add(main).maybe(begun.then(restart)))
        .maybe((begun && asks).then(|| clearing(view, Action::Restart)))
        .add(
            tag("p")
                .class("buttons pair")
                .maybe((!view.policy.quick_look.is_empty()).then_some(quick))
                .maybe(view.offers_examples().then_some(example)),
        )
        .add(tag("p").class("caption").text(quick_note))
}

/// What the page around has answered, and the way to look at it.
fn given(view: &View, prefilled: usize) -> Tag {
    let look = button(view, "link", Action::Go(Place::Review))
        .set("data-action", "prefilled")
        .text(view.words.review_title);
    tag("p").class("stopped").text(counted(view.words.prefilled, prefilled)).text(" ").add(look)
}
