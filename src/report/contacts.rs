//! Who is in charge, and how they are reached, where somebody has said it.

use crate::domain::contact::Contact;
use crate::domain::policy::{Measure, Policy};
use crate::wording::{Wording, fill};

use super::{Report, escaped};

/// The departments in charge of a measure; with `phones` each with its telephone number, where one is known.
pub fn in_charge(policy: &Policy, words: &Wording, measure: &Measure, phones: bool) -> String {
    each(policy, words, measure, &|name, contact| {
        Some(with_phone(words, name, contact.filter(|_| phones).map(|contact| &*contact.phone)))
    })
}

/// What `told` says of each department in charge, in one line; of those without a number it is given no contact.
fn each(
    policy: &Policy,
    words: &Wording,
    measure: &Measure,
    told: &dyn Fn(&str, Option<&Contact>) -> Option<String>,
) -> String {
    let mut all: Vec<String> = Vec::new();
    for department in policy.in_charge(measure) {
        if let Some(name) = policy.departments.get(usize::from(*department)) {
            all.extend(told(name.get(words.language), policy.with_phone(*department)));
        }
    }
    all.join(words.list_separator)
}

/// A department with its telephone number, if there is one.
pub(super) fn with_phone(words: &Wording, name: &str, phone: Option<&str>) -> String {
    phone.map_or_else(
        || name.to_owned(),
        |phone| fill(words.department_phone, &[("department", name), ("phone", phone)]),
    )
}

impl Report<'_> {
    /// The telephone numbers of the departments in charge of a measure, each with the name of whom it calls: a number alone
    /// loses its zero where tables are opened.
    pub(super) fn phones(&self, measure: &Measure) -> String {
        each(self.policy, self.words, measure, &|name, contact| Some([name, " ", &contact?.phone].concat()))
    }

    /// The departments in charge of a measure, as markup: their telephone numbers can be touched.
    pub(super) fn departments_linked(&self, measure: &Measure) -> String {
        let link = |contact: &Contact| {
            ["<a href=\"", &contact.link(), "\">", &escaped(&contact.phone), "</a>"].concat()
        };
        each(self.policy, self.words, measure, &|name, contact| {
            Some(with_phone(self.words, &escaped(name), contact.map(link).as_deref()))
        })
    }
}
