//! Example enterprises: what each is, and its result one tap away.

use crate::app::components::counts;
use crate::app::state::Action;
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::enterprise::Enterprise;

/// The page.
pub(super) fn examples(view: &View) -> Tag {
    let words = view.words;
    let cards = view.policy.enterprises.iter().enumerate();
    let cards = cards.map(|(index, enterprise)| card(view, index, enterprise));
    view.main()
        .class("examples")
        .add(tag("h1").set("tabindex", "-1").text(words.examples_title))
        .add(tag("p").class("lead").text(words.examples_lead))
        .add(tag("ul").each(cards))
}

fn card(view: &View, index: usize, enterprise: &'static Enterprise) -> Tag {
    let assessment = view.policy.assess(&enterprise.answers, view.today);
    let open = button(view, "outline", Action::LookAt(index))
        .set("data-action", "example")
        .text(view.words.example_open)
        .add(tag("span").class("hidden").text(view.words.mark_colon).text(view.text(&enterprise.title)));
    tag("li")
        .class("card example")
        .set("data-example", enterprise.id.as_str())
        .add(tag("h2").phrases(view.text(&enterprise.title)))
        .add(tag("p").text(view.text(&enterprise.summary)))
        .add(counts::counts(view, &assessment.findings))
        .add(open)
}
