//! The screen that a booth rests on: what this is, an example of a result, and the ways in: a touch anywhere, an example
//! to look at first, or the visitor’s own phone. It moves once, for a moment, and rests (`booth.css`).

use crate::app::components::icon::{Icon, icon};
use crate::app::components::refused::refused;
use crate::app::components::{bead, bead_map, booth, qr, validity};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::enterprise::Enterprise;
use crate::domain::group::Group;
use crate::domain::index::EnterpriseIndex;
use crate::domain::verdict::Verdict;
use crate::session::Action;
use crate::wording::{counted, fill};

/// How many examples are offered.
const EXAMPLES: usize = 3;

/// The page.
pub(super) fn attract(ctx: &Context) -> Element {
    let (words, policy) = (ctx.words, ctx.policy);
    let (_, clauses) = policy.extent();
    let facts = [counted(words.booth_clauses, clauses), counted(words.booth_measures, policy.measures.len())]
        .map(|fact| element("span").text(fact));
    let number = element("span").official().text(policy.number.as_str());
    // Answers that wait here are somebody’s: only who touches the button goes on with them.
    let begun = ctx.answers().count() > ctx.session.count_prefilled();
    let start = button(ctx, "primary", Action::Continue).set("data-action", "start").add(icon(Icon::Hand));
    let start = start.text(if begun { words.resume } else { words.booth_start });
    let ended = !policy.validity(ctx.today).in_force();
    let first = element("div")
        .class("attract-words")
        .add(element("p").class("line").add(number).each(facts))
        .add(element("h1").set("tabindex", "-1").text(words.start_title))
        .each(words.booth_lead().map(|line| {
            element("p").class("lead").phrases(&counted(line, usize::from(policy.minutes.usual)))
        }))
        .maybe(ctx.session.refused.map(|why| refused(words, why).set("role", "status")))
        .maybe(ended.then(|| validity::validity(ctx)))
        .add(element("p").class("buttons").add(start).maybe(begun.then(|| booth::wipe(ctx, "outline"))));
    let page =
        ctx.main().class("attract").add(first).maybe(phone(ctx)).add(example(ctx)).maybe(examples(ctx));
    if begun { page } else { page.on_ground(ctx, Action::Continue) }
}

/// The way to the visitor’s own phone; it holds no answers.
fn phone(ctx: &Context) -> Option<Element> {
    let words = ctx.words;
    let address = &*ctx.session.device.address;
    let code = Some(address).filter(|address| !address.is_empty())?;
    let code = qr::qr(code, words.booth_phone)?;
    let said = element("p")
        .add(element("b").text(words.booth_phone))
        .add(element("span").text(words.booth_phone_note));
    Some(element("div").class("hand-over").add(code).add(said))
}

/// All measures as an example enterprise sees them, said to be one; without examples, as nobody has answered.
fn example(ctx: &Context) -> Element {
    let shown = element("div").class("attract-beads");
    let Some((_, enterprise)) = offered(ctx).next() else {
        let verdicts = &ctx.progress.verdicts;
        return shown.add(bead_map::still(ctx, verdicts, ctx.words.start_title));
    };
    let verdicts = ctx.policy.verdicts(&enterprise.answers);
    let said = fill(ctx.words.example_banner, &[("title", ctx.text(&enterprise.title))]);
    let there = Verdict::ALL.into_iter().filter(|verdict| verdict.count(&verdicts) > 0);
    let legend = there.map(|verdict| {
        element("li")
            .add(bead::alone(Group::Of(verdict)))
            .add(element("span").text(ctx.words.verdict(verdict)))
    });
    shown
        .add(bead_map::still(ctx, &verdicts, &said))
        .add(element("p").phrases(&said))
        .add(element("ul").class("legend").each(legend))
}

/// Examples, each a touch away from its result.
fn examples(ctx: &Context) -> Option<Element> {
    let mut ways = offered(ctx).peekable();
    ways.peek()?;
    let ways = ways.map(|(index, enterprise)| {
        button(ctx, "outline", Action::OpenExample(index))
            .set("data-action", "example")
            .phrases(ctx.text(&enterprise.title))
    });
    let title = element("h2").text(ctx.words.booth_examples);
    Some(element("div").class("attract-examples").add(title).add(element("p").each(ways)))
}

/// The first examples, where examples are offered.
fn offered<'ctx>(
    ctx: &'ctx Context,
) -> impl Iterator<Item = (EnterpriseIndex, &'static Enterprise)> + use<'ctx> {
    let count = if ctx.offers_examples() { EXAMPLES } else { 0 };
    EnterpriseIndex::enumerate(&ctx.policy.enterprises).take(count)
}
