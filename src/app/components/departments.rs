//! Who is in charge of a measure, and how they are reached.

use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::policy::Measure;
use crate::domain::text::{Language, Text};
use crate::report::in_charge;
use crate::wording::{Wording, fill};

/// The departments in charge.
pub(in crate::app) fn departments(view: &View, measure: &'static Measure) -> String {
    in_charge(view.policy, view.words, measure, false)
}

/// The departments in charge, each with the name that the text gives it and its telephone number, where one is known.
pub(in crate::app) fn departments_named(view: &View, measure: &'static Measure, line: Tag) -> Tag {
    let mut line = line;
    for (place, department) in view.policy.in_charge(measure).iter().enumerate() {
        let separator = if place > 0 { view.words.list_separator } else { "" };
        line = with_official_name(view, line.text(separator), *department);
        if let Some(number) = number(view, *department) {
            line = line.text(" ").add(number);
        }
    }
    line
}

/// The departments in charge, or the first of many.
pub(in crate::app) fn departments_short(view: &View, measure: &'static Measure) -> String {
    let mut names = view.policy.departments_of(measure).map(|name| name.get(view.state.language));
    match (names.next(), names.count() + 1) {
        (Some(first), count @ 3..) => {
            fill(view.words.departments_many, &[("first", first), ("n", &count.to_string())])
        }
        _ => departments(view, measure),
    }
}

/// The departments that the clause names behind the first one; nothing, where there are none.
pub(in crate::app) fn other_departments(view: &View, measure: &'static Measure) -> Option<Tag> {
    let names = view.policy.departments_of(measure).skip(1).map(|name| name.get(view.state.language));
    let names: Vec<&str> = names.collect();
    let text = fill(view.words.departments_too, &[("names", &names.join(view.words.list_separator))]);
    (!names.is_empty()).then(|| tag("span").text(text))
}

/// Adds the name of a department, with the name that the text gives it beside a translated one: it is what the door and the
/// telephone say.
pub(in crate::app) fn with_official_name(view: &View, place: Tag, department: u16) -> Tag {
    match view.policy.departments.get(usize::from(department)) {
        Some(name) => named(view, place, name),
        None => place,
    }
}

/// How a department is reached, as far as anybody has said.
pub(in crate::app) fn contact(view: &View, department: u16) -> Option<Tag> {
    let words = view.words;
    let contact = view.policy.contact(department)?;
    let said = |name: &'static str, text: &'static Text| {
        let said = || [name, words.mark_colon, view.text(text)].concat();
        (!text.is_empty()).then(|| tag("span").text(said()))
    };
    let page = || {
        link(view, contact.page.clone(), &contact.page)
            .set("target", "_blank")
            .set("rel", "noopener noreferrer")
    };
    let line = tag("p")
        .class("reach")
        .maybe(phone(view, department))
        .maybe(said(words.contact_address, &contact.address))
        .maybe(said(words.contact_hours, &contact.hours))
        .maybe((!contact.page.is_empty()).then(page));
    Some(line)
}

/// The telephone number of a department, said to be one.
pub(in crate::app) fn phone(view: &View, department: u16) -> Option<Tag> {
    let name = [view.words.phone, view.words.mark_colon].concat();
    number(view, department).map(|number| tag("span").text(name).add(number))
}

/// A touch calls it.
fn number(view: &View, department: u16) -> Option<Tag> {
    view.policy.with_phone(department).map(|contact| link(view, contact.link(), &contact.phone))
}

/// Words that lead away; at a booth, from which nobody goes anywhere, they are words.
fn link(view: &View, address: String, words: &'static str) -> Tag {
    let place =
        if view.state.setting.booth() { tag("span") } else { tag("a").class("link").set("href", address) };
    place.untranslated().text(words)
}

fn named(view: &View, place: Tag, name: &'static Text) -> Tag {
    let official = Wording::of(Language::Chinese);
    let place = place.text(view.text(name));
    if view.state.language == official.language {
        return place;
    }
    place.text(" ").add(tag("span").set("lang", official.tag).text(name.zh.as_str()))
}
