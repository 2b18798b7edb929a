//! Two results side by side: the visitor’s own and the one that came with a link. Which answers differ, which verdicts.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::refused::refused;
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::answer::Answers;
use crate::domain::compare::moved;
use crate::domain::fact::Layout;
use crate::domain::index::FactIndex;
use crate::domain::verdict::Verdict;
use crate::format::link::Carried;
use crate::report::Invented;
use crate::session::{Action, AnswerSource, LinkAction};
use crate::wording::counted;

/// The page.
pub(super) fn compare(ctx: &Context) -> Element {
    let (words, policy) = (ctx.words, ctx.policy);
    let main = ctx
        .main()
        .class("compare")
        .add(element("h1").set("tabindex", "-1").text(words.compare_title))
        .add(paste(ctx));
    let Some(received) = &ctx.session.received else {
        return main.add(element("p").class("lead").text(words.compare_lead));
    };
    let (own, theirs) = (&ctx.session.own, &received.link.answers);
    let (before, after) = (policy.verdicts(own), policy.verdicts(theirs));
    let example = Invented::of_link(policy, &received.link).map(|example| example.told(words));
    let named = Some(&*received.link.name).filter(|name| !name.is_empty());
    let name = example.as_deref().or(named).unwrap_or(words.compare_theirs);
    let moved: Vec<Element> = moved(&before, &after)
        .filter_map(|moved| {
            let measure = ctx.measure(moved.measure)?;
            let title =
                button(ctx, "link", Action::ShowMeasure(moved.measure)).policy_text(ctx, &measure.title);
            Some(row(title, [moved.before, moved.after].map(|verdict| said(ctx, verdict))))
        })
        .collect();
    let answers = differing(ctx, own, theirs);
    let some = (received.link.carried == Carried::Needed)
        .then(|| element("p").class("small").text(words.link_needed));
    main.maybe(some)
        .maybe((ctx.session.source != AnswerSource::Link).then(|| look(ctx)))
        .add(element("h2").text(counted(words.compare_verdicts, moved.len())))
        .add(table(ctx, name, moved))
        .add(element("h2").text(counted(words.compare_answers, answers.len())))
        .add(table(ctx, name, answers))
}

/// A field for the other link.
fn paste(ctx: &Context) -> Element {
    let field = element("input")
        .set("type", "text")
        .set("autocomplete", "off")
        .set("data-action", "paste")
        .value(String::new())
        .on_text(ctx, |text| {
            let end = text.split_once('#').map_or(text.as_str(), |(_, end)| end).to_owned();
            Action::Link(LinkAction::CompareWith(end))
        });
    let label = element("label")
        .class("select name-field")
        .add(element("span").text(ctx.words.compare_paste))
        .add(field);
    let refused = ctx.session.refused.map(|why| refused(ctx.words, why));
    element("div").add(label).add(element("div").set("role", "status").maybe(refused))
}

fn look(ctx: &Context) -> Element {
    element("p").class("buttons").add(
        button(ctx, "outline", Action::Link(LinkAction::Show))
            .set("data-action", "look-at-link")
            .text(ctx.words.compare_look),
    )
}

fn differing(ctx: &Context, own: &Answers, theirs: &Answers) -> Vec<Element> {
    let facts = FactIndex::enumerate(&ctx.policy.facts);
    let differing = facts.filter(|(index, _)| own.get(*index) != theirs.get(*index));
    differing
        .map(|(index, fact)| {
            let screens = &ctx.policy.screens;
            let row_of_list = screens
                .iter()
                .any(|screen| screen.layout == Layout::Checklist && screen.facts.contains(&index));
            let answer = |answers: &Answers| {
                let given = answers.get(index).map(|answer| ctx.answer(fact, answer, row_of_list));
                element("span").text(given.unwrap_or_else(|| ctx.words.not_answered.to_owned()))
            };
            row(element("span").policy_text(ctx, &fact.prompt), [answer(own), answer(theirs)])
        })
        .collect()
}

fn said(ctx: &Context, verdict: Verdict) -> Element {
    element("span")
        .classes("count-of", verdict.id())
        .add(icon(Icon::verdict(verdict)))
        .add(element("span").text(ctx.words.verdict(verdict)))
}

fn row(title: Element, [own, theirs]: [Element; 2]) -> Element {
    element("tr")
        .add(element("th").set("scope", "row").add(title))
        .add(element("td").add(own))
        .add(element("td").add(theirs))
}

fn table(ctx: &Context, name: &str, rows: Vec<Element>) -> Element {
    let words = ctx.words;
    if rows.is_empty() {
        return element("p").class("small").text(words.compare_same);
    }
    let head = element("tr")
        .add(element("td"))
        .add(element("th").set("scope", "col").text(words.compare_own))
        .add(element("th").set("scope", "col").text(name.to_owned()));
    element("table").class("card").add(element("thead").add(head)).add(element("tbody").each(rows))
}
