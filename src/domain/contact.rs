//! How a department is reached, as far as the rules or the page around have said it. Nothing is invented: what nobody has
//! said is empty, and is not shown.

use serde::{Deserialize, Serialize};

use super::index::DepartmentIndex;
use super::policy::{Measure, Policy};
use super::text::Text;

/// How a department is reached; empty where nobody has said.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Contact {
    /// Its telephone number, as people write it.
    pub phone: String,
    /// Where its counter is.
    pub address: Text,
    /// When somebody is there.
    pub hours: Text,
    /// Its page.
    pub page: String,
}

impl Contact {
    /// Can this number be dialled? Digits, what people put between them, and 转 before an extension.
    pub fn is_phone(text: &str) -> bool {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let rest = |letter: char| letter.is_ascii_digit() || "+-() （）转".contains(letter);
        (3..=20).contains(&digits) && text.chars().all(rest)
    }

    /// Is this a page that a browser may be sent to?
    pub fn is_page(text: &str) -> bool {
        text.len() > "https://".len() && text.starts_with("https://") && !text.contains(' ')
    }

    /// The number as a link. A switchboard puts through to the extension, which no link dials everywhere.
    pub fn link(&self) -> String {
        let number = self.phone.split('转').next().unwrap_or_default();
        let mut link = "tel:".to_owned();
        link.extend(number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+'));
        link
    }
}

impl Policy {
    /// The departments in charge of a measure.
    pub fn in_charge(&self, measure: &Measure) -> &[DepartmentIndex] {
        self.clause_of(measure).map(|clause| clause.departments.as_slice()).unwrap_or_default()
    }

    /// How a department is reached; nothing where nobody has said anything of it.
    pub fn contact(&self, department: DepartmentIndex) -> Option<&Contact> {
        self.contacts.get(usize::from(department)).filter(|contact| {
            let texts = [&contact.phone, &contact.page, &contact.address.official, &contact.hours.official];
            texts.iter().any(|text| !text.is_empty())
        })
    }

    /// How a department is called; nothing where nobody has said.
    pub fn with_phone(&self, department: DepartmentIndex) -> Option<&Contact> {
        self.contact(department).filter(|contact| !contact.phone.is_empty())
    }
}
