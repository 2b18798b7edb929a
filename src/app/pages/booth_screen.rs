//! A page of the questionnaire at a booth: one question or one checklist, with all that belongs to it beside it, so that
//! nothing has to be scrolled. Everywhere else it is `screen`.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::{action_bar, bead_map, checklist, hint, problems, question, why};
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::fact::Kind;
use crate::session::Fold;

use super::screen::{fallen, meta, questionnaire};

/// The page that is being answered.
pub(super) fn booth_screen(ctx: &Context) -> Element {
    let draft = &ctx.session.draft;
    let Some(screen) = ctx.policy.screen_at(draft.screen) else {
        return ctx.main();
    };
    let visible = &draft.shown;
    let fact = draft.question(ctx.policy).and_then(|index| Some((index, ctx.policy.fact_at(index)?)));
    let prompt = fact.map_or_else(|| ctx.text(&screen.title), |(_, fact)| ctx.text(&fact.prompt));
    let heading =
        element("h1").set("id", "asked").set("tabindex", "-1").maybe(problems::prefix(ctx)).text(prompt);
    let lead = match fact {
        None => Some((ctx.words.multi_hint, ctx.text(&ctx.policy.checklist_note))),
        Some((_, fact)) => (fact.kind == Kind::Multi).then_some((ctx.words.several_hint, "")),
    };
    let lead = lead.map(|(how, note)| element("p").class("lead").text(how).text(note));
    let asked = element("div")
        .class("prompted")
        .add(meta(ctx, screen))
        .add(heading)
        .maybe(lead)
        .maybe(fact.and_then(|(index, fact)| hint::below(ctx, Fold::Hint(index), &fact.hint, prompt)))
        .add(element("p").class("because").add(icon(Icon::Eye)).add(element("span").text(why::text(ctx))));
    let answers = match fact {
        Some((index, fact)) => question::controls(ctx, index, fact),
        None => element("fieldset")
            .class("question")
            .add(checklist::checklist(ctx, visible))
            .problem(problems::inline(ctx, None)),
    };
    let given = element("div")
        .class("given-here")
        .maybe(fallen(ctx))
        .maybe(problems::summary(ctx))
        .add(answers.set("aria-labelledby", "asked"));
    let standing = element("aside").class("standing").add(action_bar::counts(ctx)).add(bead_map::filling(
        ctx,
        &ctx.progress.verdicts,
        &action_bar::said(ctx),
    ));
    let answering = element("div").class("answering").add(given).add(action_bar::buttons(ctx, screen.layout));
    questionnaire(screen)
        // Another entry of the history is another page: it begins at its top.
        .key(ctx.session.history.at())
        .add(ctx.main().class("booth-screen").add(asked).add(answering).add(standing))
}
