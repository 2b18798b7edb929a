//! What holds on every page, in either language, whatever it says.

use std::collections::BTreeSet;

use super::html::Element;
use super::{LANGUAGES, cases, html, told};
use crate::domain::index::DepartmentIndex;
use crate::domain::policy::Policy;
use crate::domain::text::Language;

/// Attributes that name other elements.
const REFERENCES: [&str; 3] = ["aria-labelledby", "aria-describedby", "aria-controls"];

/// Holds something on every page.
fn everywhere(hold: impl Fn(&str, &Policy, Language, &Element)) {
    for (name, visit) in cases::CASES {
        for (language, _) in LANGUAGES {
            let visit = visit(language);
            hold(name, visit.policy, language, &visit.page());
        }
    }
}

#[test]
fn a_page_has_one_heading_of_the_first_level() {
    everywhere(|name, _, _, page| {
        let headings: Vec<String> =
            page.descendants().into_iter().filter(|element| element.name == "h1").map(told::name).collect();
        assert_eq!(headings.len(), 1, "{name}: {headings:?}");
        assert!(!headings[0].trim().is_empty(), "{name}");
    });
}

#[test]
fn every_button_has_a_name_and_sends_no_form() {
    everywhere(|name, _, _, page| {
        for button in page.descendants().into_iter().filter(|element| element.name == "button") {
            assert!(!told::name(button).trim().is_empty(), "{name}: {button:?}");
            assert_eq!(button.attribute("type"), Some("button"), "{name}: {button:?}");
        }
    });
}

#[test]
fn ids_are_single_and_what_is_referred_to_is_there() {
    everywhere(|name, _, _, page| {
        let all = page.descendants();
        let ids: Vec<&str> = all.iter().filter_map(|element| element.attribute("id")).collect();
        let single: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), single.len(), "{name}: {ids:?}");
        for reference in REFERENCES {
            for named in all.iter().filter_map(|element| element.attribute(reference)) {
                // Of several, some may have nothing to say on this page.
                assert!(named.split(' ').any(|id| single.contains(id)), "{name}: {reference}={named}");
            }
        }
    });
}

#[test]
fn english_pages_say_chinese_only_where_it_is_marked_so() {
    everywhere(|name, policy, language, page| {
        // Some names of the real policy are explained by their Chinese ones.
        if language == Language::TRANSLATION && policy.id == "tiny" {
            let phones = DepartmentIndex::up_to(policy.departments.len())
                .map_while(|department| Some(policy.contact(department)?.phone.as_str()));
            let as_written: Vec<&str> = phones.chain([policy.number.as_str()]).collect();
            only_marked(name, page, "en", &as_written);
        }
    });
}

/// Holds it inside an element; `as_written` are numbers that are the same in every language.
fn only_marked(name: &str, element: &Element, language: &str, as_written: &[&str]) {
    let language = element.attribute("lang").unwrap_or(language);
    for child in &element.children {
        match child {
            html::Node::Element(inside) => only_marked(name, inside, language, as_written),
            html::Node::Text(words) if language == "en" => {
                let words = as_written.iter().fold(words.clone(), |words, number| words.replace(number, ""));
                let han = words.chars().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter));
                assert!(!han, "{name}: {words}");
            }
            html::Node::Text(_) => {}
        }
    }
}
