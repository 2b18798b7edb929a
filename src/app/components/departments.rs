//! Who is in charge of a measure, and how they are reached.

use crate::app::context::{Context, Told};
use crate::app::element::{Element, element};
use crate::domain::index::DepartmentIndex;
use crate::domain::policy::Measure;
use crate::domain::text::{Language, Text};
use crate::wording::{Wording, fill};

/// The departments in charge, each with the name that the text gives it and its telephone number, where one is known.
pub(in crate::app) fn departments_named(ctx: &Context, measure: &'static Measure, line: Element) -> Element {
    let mut line = line;
    for (place, department) in ctx.policy.in_charge(measure).iter().enumerate() {
        let separator = if place > 0 { ctx.words.list_separator } else { "" };
        line = with_official_name(ctx, line.text(separator), *department);
        if let Some(number) = number(ctx, *department) {
            line = line.text(" ").add(number);
        }
    }
    line
}

/// The departments in charge, or the first of many.
pub(in crate::app) fn departments_short(ctx: &Context, told: &Told) -> String {
    let mut names = ctx.policy.departments_of(told.measure).map(|name| name.get(ctx.session.language));
    match (names.next(), names.count() + 1) {
        (Some(first), count @ 3..) => {
            fill(ctx.words.departments_many, &[("first", first), ("n", &count.to_string())])
        }
        _ => told.departments(false),
    }
}

/// The departments that the clause names behind the first one; nothing, where there are none.
pub(in crate::app) fn other_departments(ctx: &Context, measure: &'static Measure) -> Option<Element> {
    let names = ctx.policy.departments_of(measure).skip(1).map(|name| name.get(ctx.session.language));
    let names: Vec<&str> = names.collect();
    let text = fill(ctx.words.departments_too, &[("names", &names.join(ctx.words.list_separator))]);
    (!names.is_empty()).then(|| element("span").text(text))
}

/// Adds the name of a department, with the name that the text gives it beside a translated one: it is what the door and the
/// telephone say.
pub(in crate::app) fn with_official_name(
    ctx: &Context,
    place: Element,
    department: DepartmentIndex,
) -> Element {
    match ctx.policy.department_at(department) {
        Some(name) => named(ctx, place, name),
        None => place,
    }
}

/// How a department is reached, as far as anybody has said.
pub(in crate::app) fn contact(ctx: &Context, department: DepartmentIndex) -> Option<Element> {
    let words = ctx.words;
    let contact = ctx.policy.contact(department)?;
    let said = |name: &'static str, text: &'static Text| {
        let said = || [name, words.mark_colon, ctx.text(text)].concat();
        (!text.is_empty()).then(|| element("span").text(said()))
    };
    let page = || {
        link(ctx, contact.page.clone(), &contact.page)
            .set("target", "_blank")
            .set("rel", "noopener noreferrer")
    };
    let line = element("p")
        .class("reach")
        .maybe(phone(ctx, department))
        .maybe(said(words.contact_address, &contact.address))
        .maybe(said(words.contact_hours, &contact.hours))
        .maybe((!contact.page.is_empty()).then(page));
    Some(line)
}

/// The telephone number of a department, said to be one.
pub(in crate::app) fn phone(ctx: &Context, department: DepartmentIndex) -> Option<Element> {
    let name = [ctx.words.phone, ctx.words.mark_colon].concat();
    number(ctx, department).map(|number| element("span").text(name).add(number))
}

/// A touch calls it.
fn number(ctx: &Context, department: DepartmentIndex) -> Option<Element> {
    ctx.policy.with_phone(department).map(|contact| link(ctx, contact.link(), &contact.phone))
}

/// Words that lead away; at a booth, from which nobody goes anywhere, they are words.
fn link(ctx: &Context, address: String, words: &'static str) -> Element {
    let place = if ctx.session.config.booth() {
        element("span")
    } else {
        element("a").class("link").set("href", address)
    };
    place.untranslated().text(words)
}

fn named(ctx: &Context, place: Element, name: &'static Text) -> Element {
    let official = Wording::of(Language::OFFICIAL);
    let place = place.policy_text(ctx, name);
    if name.translations.get(ctx.session.language).is_none() {
        return place;
    }
    place.text(" ").add(element("span").set("lang", official.tag).text(name.official.as_str()))
}
