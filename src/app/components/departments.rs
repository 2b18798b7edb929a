//! Who is in charge of a measure.

use crate::app::view::View;
use crate::domain::policy::Measure;
use crate::wording::fill;

/// The departments in charge.
pub(in crate::app) fn departments(view: &View, measure: &'static Measure) -> String {
    let names: Vec<&str> =
        view.policy.departments_of(measure).map(|name| name.get(view.state.language)).collect();
    names.join(view.words.list_separator)
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
