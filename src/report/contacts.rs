//! Who is in charge, and how they are reached, where somebody has said it.

use crate::domain::contact::Contact;
use crate::wording::{Wording, fill};

use super::{MeasureReport, escaped};

impl MeasureReport<'_, '_> {
    /// The departments in charge; with `phones` each with its telephone number, where one is known.
    pub fn departments(&self, phones: bool) -> String {
        self.each(&|name, contact| {
            Some(with_phone(self.words, name, contact.filter(|_| phones).map(|contact| &*contact.phone)))
        })
    }

    /// The telephone numbers of the departments in charge, each with the name of whom it calls: a number alone loses its zero
    /// where tables are opened.
    pub(super) fn phones(&self) -> String {
        self.each(&|name, contact| Some([name, " ", &contact?.phone].concat()))
    }

    /// The departments in charge, as markup: their telephone numbers can be touched.
    pub(super) fn departments_linked(&self) -> String {
        let link = |contact: &Contact| {
            ["<a href=\"", &contact.link(), "\">", &escaped(&contact.phone), "</a>"].concat()
        };
        self.each(&|name, contact| Some(with_phone(self.words, &escaped(name), contact.map(link).as_deref())))
    }

    /// What `told` says of each department in charge, in one line; of those without a number it is given no contact.
    fn each(&self, told: &dyn Fn(&str, Option<&Contact>) -> Option<String>) -> String {
        let mut all: Vec<String> = Vec::new();
        for department in self.policy.in_charge(self.measure) {
            if let Some(name) = self.policy.department_at(*department) {
                all.extend(told(self.text(name), self.policy.with_phone(*department)));
            }
        }
        all.join(self.words.list_separator)
    }
}

/// A department with its telephone number, if there is one.
pub(super) fn with_phone(words: &Wording, name: &str, phone: Option<&str>) -> String {
    phone.map_or_else(
        || name.to_owned(),
        |phone| fill(words.department_phone, &[("department", name), ("phone", phone)]),
    )
}
