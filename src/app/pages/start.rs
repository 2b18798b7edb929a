//! The start: what this is, how long it takes, that nothing leaves the device, and until when the policy is in force.

use crate::app::components::icon::Icon;
use crate::app::components::promise::promise;
use crate::app::components::{bead_map, validity};
use crate::app::state::Action;
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::app::wording::fill;
use crate::domain::verdict::Verdict;

/// The start page.
pub(super) fn start(view: &View) -> Tag {
    let (words, policy) = (view.words, view.policy);
    let numbers =
        [policy.chapters.len(), policy.clauses.len(), policy.measures.len()].map(|number| number.to_string());
    let [chapters, clauses, measures] = &numbers;
    let caption = fill(words.beads, &[("chapters", chapters), ("clauses", clauses), ("measures", measures)]);
    // Before the first answer every bead is a plain ring.
    let rings = vec![Verdict::Open; policy.measures.len()];
    let source = [&policy.title, &policy.issuer].map(|text| tag("span").text(view.text(text)));
    tag("main")
        .class("start")
        .add(
            tag("div")
                .add(tag("p").class("number").set("lang", "zh-CN").text(policy.number.as_str()))
                .add(tag("h1").set("tabindex", "-1").text(words.start_title))
                .add(tag("p").class("lead").text(words.start_lead)),
        )
        .add(
            tag("div")
                .class("start-beads")
                .add(bead_map::bead_map(view, &rings, &caption))
                .add(tag("p").class("caption").text(caption)),
        )
        .add(tag("p").class("buttons").add(begin(view)))
        .add(
            tag("ul")
                .class("promises")
                .add(promise(Icon::Lock, words.privacy_title, words.privacy))
                .add(validity::item(view))
                .add(promise(Icon::Scales, words.disclaimer_title, words.disclaimer)),
        )
        .add(tag("p").class("line source").each(source))
}

fn begin(view: &View) -> Tag {
    let begin = button(view, "primary", Action::Continue).set("data-action", "start");
    if view.answers().count() > 0 {
        begin.text(view.words.resume)
    } else {
        begin.text(view.words.start).add(tag("span").class("small").text(view.words.start_time))
    }
}
