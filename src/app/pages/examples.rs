//! Example enterprises: what each is, and its result one tap away.

use crate::app::components::counts;
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::enterprise::Enterprise;
use crate::domain::index::EnterpriseIndex;
use crate::session::Action;

/// The page.
pub(super) fn examples(ctx: &Context) -> Element {
    let words = ctx.words;
    let cards = EnterpriseIndex::enumerate(&ctx.policy.enterprises);
    let cards = cards.map(|(index, enterprise)| card(ctx, index, enterprise));
    ctx.main()
        .class("examples")
        .add(element("h1").set("tabindex", "-1").text(words.examples_title))
        .add(element("p").class("lead").text(words.examples_lead))
        .add(element("ul").each(cards))
}

fn card(ctx: &Context, index: EnterpriseIndex, enterprise: &'static Enterprise) -> Element {
    let assessment = ctx.policy.assess(&enterprise.answers, ctx.today);
    let open = button(ctx, "outline", Action::OpenExample(index))
        .set("data-action", "example")
        .text(ctx.words.example_open)
        .add(element("span").class("hidden").text(ctx.words.mark_colon).policy_text(ctx, &enterprise.title));
    element("li")
        .class("card example")
        .set("data-example", enterprise.id.as_str())
        .add(element("h2").phrases(ctx.text(&enterprise.title)))
        .add(element("p").policy_text(ctx, &enterprise.summary))
        .add(counts::counts(ctx, &ctx.report(&assessment)))
        .add(open)
}
