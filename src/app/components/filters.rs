//! Search and filters of the result: by words, chapter, department and kind of support.

use core::fmt::Display;
use core::str::FromStr;

use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::index::DepartmentIndex;
use crate::domain::tier::Tier;
use crate::session::{Action, Filter, Fold};
use crate::wording::fill;

const TIERS: [Tier; 3] = [Tier::A, Tier::B, Tier::C];

/// The field and the lists of choices; `shown` measures are left.
pub(in crate::app) fn filters(ctx: &Context, shown: usize) -> Element {
    let (words, filter) = (ctx.words, &ctx.session.filter);
    let current = filter.clone();
    let search = element("input")
        .set("type", "search")
        .set("placeholder", words.search)
        .set("aria-label", words.search)
        .set("data-action", "search")
        .value(filter.search.clone())
        .on_text(ctx, move |search| Action::Narrow(Filter { search, ..current.clone() }));
    let open = ctx.session.toggled(Fold::Filters);
    let more = button(ctx, "outline small filter-button", Action::Toggle(Fold::Filters))
        .set("data-action", "filters")
        .flag("aria-expanded", open)
        .add(icon(Icon::Filter))
        .text(words.filter);
    let field = element("div").class("search").add(icon(Icon::Search)).add(search);
    let narrowed = || {
        let values = [("n", shown.to_string()), ("all", ctx.policy.measures.len().to_string())];
        let [n, all] = &values;
        let text = fill(words.found, &[(n.0, &n.1), (all.0, &all.1)]);
        element("p").class("filtered").add(element("span").text(text)).add(
            button(ctx, "link", Action::Narrow(Filter::default()))
                .set("data-action", "show-all")
                .text(words.show_all),
        )
    };
    element("div")
        .class("filters")
        .add(element("div").class("search-line").add(field).add(more))
        .add(element("div").class_if("selects", open, "open").each(selects(ctx)))
        .add(element("div").set("role", "status").maybe((!filter.is_open()).then(narrowed)))
}

/// Chapter, department, kind of support.
fn selects(ctx: &Context) -> [Element; 3] {
    let (words, filter, policy) = (ctx.words, &ctx.session.filter, ctx.policy);
    let chapters = policy.covered().map(|(index, chapter)| (index, ctx.text(&chapter.title)));
    let departments = DepartmentIndex::enumerate(policy.departments.iter().map(|name| ctx.text(name)));
    let tiers = [words.tier_a, words.tier_b, words.tier_c];
    let tier = filter.tier.and_then(|tier| (0..).zip(TIERS).find(|(_, other)| *other == tier));
    let (in_chapter, in_department, of_tier) = (filter.clone(), filter.clone(), filter.clone());
    [
        select(ctx, "chapter", words.chapter, chapters, filter.chapter, move |chapter| {
            Action::Narrow(Filter { chapter, ..in_chapter.clone() })
        }),
        select(ctx, "department", words.department, departments, filter.department, move |department| {
            Action::Narrow(Filter { department, ..in_department.clone() })
        }),
        select(ctx, "support", words.support, (0..).zip(tiers), tier.map(|(index, _)| index), move |index| {
            let tier = index.and_then(|index: u16| TIERS.get(usize::from(index)).copied());
            Action::Narrow(Filter { tier, ..of_tier.clone() })
        }),
    ]
}

fn select<Index: Copy + Display + FromStr + PartialEq>(
    ctx: &Context,
    name: &'static str,
    label: &'static str,
    choices: impl Iterator<Item = (Index, &'static str)>,
    picked: Option<Index>,
    action: impl Fn(Option<Index>) -> Action + 'static,
) -> Element {
    let option = |value: String, text: &'static str, on: bool| {
        let option = element("option").set("value", value).text(text);
        if on { option.set("selected", "") } else { option }
    };
    let all = option(String::new(), ctx.words.all, picked.is_none());
    let choices = choices.map(|(index, text)| option(index.to_string(), text, picked == Some(index)));
    let field = element("select")
        .key(ctx.session.unfiltered)
        .set("data-select", name)
        .on_select(ctx, move |value| action(value.parse().ok()))
        .add(all)
        .each(choices);
    element("label").class("select").add(element("span").text(label)).add(field)
}
