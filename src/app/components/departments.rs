//! Who is in charge of a measure.

use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::policy::Measure;
use crate::domain::text::{Language, Text};
use crate::wording::{Wording, fill};

/// The departments in charge.
pub(in crate::app) fn departments(view: &View, measure: &'static Measure) -> String {
    let names: Vec<&str> =
        view.policy.departments_of(measure).map(|name| name.get(view.state.language)).collect();
    names.join(view.words.list_separator)
}

/// The departments in charge, each with the name that the text gives it.
pub(in crate::app) fn departments_named(view: &View, measure: &'static Measure, line: Tag) -> Tag {
    let mut line = line;
    for (place, name) in view.policy.departments_of(measure).enumerate() {
        line = named(view, line.text(if place > 0 { view.words.list_separator } else { "" }), name);
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

fn named(view: &View, place: Tag, name: &'static Text) -> Tag {
    let official = Wording::of(Language::Chinese);
    let place = place.text(view.text(name));
    if view.state.language == official.language {
        return place;
    }
    place.text(" ").add(tag("span").set("lang", official.tag).text(name.zh.as_str()))
}
