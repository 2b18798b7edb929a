//! A page of the questionnaire: its question or its checklist, why it is asked, and the way on.

use crate::app::components::beside::beside;
use crate::app::components::icon::Icon;
use crate::app::components::notice::{Tone, notice};
use crate::app::components::{action_bar, bead_map, checklist, problems, question, why};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::fact::{Layout, Screen};
use crate::domain::index::FactIndex;
use crate::session::{Action, Route};
use crate::wording::{counted, fill};

/// The page that is being answered.
pub(super) fn screen(ctx: &Context) -> Element {
    let draft = &ctx.session.draft;
    let Some(screen) = ctx.policy.screen_at(draft.screen) else {
        return ctx.main();
    };
    let main = ctx.main().set("part", "question").add(asked(ctx, screen)).add(why::why(ctx));
    questionnaire(screen)
        .add(
            element("div").class("screen-frame").add(main).add(
                element("aside").class("screen-beads").add(beside(ctx, || {
                    bead_map::filling(ctx, &ctx.progress.verdicts, &action_bar::said(ctx))
                })),
            ),
        )
        .add(action_bar::frame(ctx, action_bar::buttons(ctx, screen.layout)))
}

/// The question or the checklist, with what is said above it.
pub(super) fn asked(ctx: &Context, screen: &'static Screen) -> Element {
    let question = ctx.session.draft.question(ctx.policy);
    let question = question.and_then(|index| Some((index, ctx.policy.fact_at(index)?)));
    element("div")
        .class("asking")
        // Another entry of the history is another page; what stands beside it stays.
        .key(ctx.session.history.at())
        .add(meta(ctx, screen))
        .maybe(other_year(ctx))
        .maybe(fallen(ctx))
        .maybe(problems::summary(ctx))
        .add(match question {
            Some((index, fact)) => question::question(ctx, index, fact),
            None => list(ctx, screen),
        })
}

/// What holds the question. No form: a frame may forbid to send one, and this one would never be sent.
pub(super) fn questionnaire(screen: &'static Screen) -> Element {
    element("div").class("screen").set("data-screen", screen.id.as_str())
}

/// Where in the interview this is.
pub(super) fn meta(ctx: &Context, screen: &'static Screen) -> Element {
    let (words, session) = (ctx.words, ctx.session);
    let first = session.draft.shown.first().copied().unwrap_or_default();
    let (title, number, all) = match session.route {
        Route::QuickLook(at) => {
            (Some(words.quick_title), usize::from(at) + 1, Some(ctx.policy.quick_look.len()))
        }
        _ => {
            let number = ctx.policy.page_number(first, ctx.answers());
            let after = ctx.policy.pages_after(first, ctx.answers(), &ctx.progress);
            let title = (screen.layout == Layout::Questions).then(|| ctx.text(&screen.title));
            (title, number, after.map(|after| number + after))
        }
    };
    let page = match all {
        Some(all) => {
            let [number, all] = [number, all].map(|count| count.to_string());
            fill(words.screen_of, &[("n", &number), ("all", &all)])
        }
        None => counted(words.screen, number),
    };
    let question = session.draft.question(ctx.policy).and_then(|fact| ctx.policy.fact_at(fact));
    let year = question.is_some_and(|fact| fact.year);
    element("p")
        .class("meta")
        .set("id", question::WHERE)
        .maybe(title.map(|title| element("span").text(title)))
        .add(element("span").text(page))
        .maybe(year.then(|| element("span").text(ctx.year())))
}

/// The way to apply for the other year, this one or the last, where what is asked depends on it.
fn other_year(ctx: &Context) -> Option<Element> {
    let asks = |fact: &FactIndex| ctx.policy.fact_at(*fact).is_some_and(|fact| fact.year);
    let this = ctx.today.year();
    let other = if ctx.applied_for() == this { this.saturating_sub(1) } else { this };
    let offered = !ctx.session.config.booth() && ctx.session.draft.shown.iter().any(asks);
    offered.then(|| {
        button(ctx, "text try", Action::Year(other))
            .set("data-action", "year")
            .text(fill(ctx.words.year_other, &[("year", &other.to_string())]))
    })
}

/// The answers that a change has made useless.
pub(super) fn fallen(ctx: &Context) -> Option<Element> {
    let fallen = &ctx.session.obsolete;
    if fallen.is_empty() {
        return None;
    }
    let prompts = fallen.iter().filter_map(|fact| ctx.policy.fact_at(*fact));
    let prompts: Vec<&str> = prompts.map(|fact| ctx.question(fact)).collect();
    let values = [("n", &*fallen.len().to_string()), ("questions", &*prompts.join(ctx.words.part_separator))];
    let text = element("p").text(fill(ctx.words.obsolete, &values));
    Some(notice(Tone::Info, Icon::Info, text).set("role", "status").set("data-notice", "fallen"))
}

fn list(ctx: &Context, screen: &'static Screen) -> Element {
    let heading = element("h1").maybe(problems::prefix(ctx)).policy_text(ctx, &screen.title);
    let hint = element("p").class("lead").set("id", question::LEAD);
    question::first(element("fieldset"))
        .class_if("question", problems::is_wrong(ctx, None), "wrong")
        .add(element("legend").add(heading))
        .add(hint.text(ctx.words.multi_hint).policy_text(ctx, &ctx.policy.checklist_note))
        .add(checklist::checklist(ctx, &ctx.session.draft.shown))
        .problem(problems::inline(ctx, None))
}
