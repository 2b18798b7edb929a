//! What the pages say of each example of the real policy, in either language.

use std::collections::BTreeSet;

use super::LANGUAGES;
use super::cases::Visit;
use super::html::{Element, Node};
use super::told::name;
use crate::domain::text::Language;
use crate::pack;
use crate::session::{Action, Route};

/// Each example, looked at.
fn each(hold: impl Fn(&str, Language, &dyn Fn() -> Visit)) {
    for (index, example) in pack::policy().unwrap().enterprises.iter().enumerate() {
        for (language, _) in LANGUAGES {
            hold(&example.id, language, &|| Visit::at_example(language, index));
        }
    }
}

fn names(page: &Element, class: &str) -> Vec<String> {
    page.all(class).into_iter().map(name).collect()
}

/// What an element says before anything else in it.
fn first_words(element: &Element) -> &str {
    match element.children.first() {
        Some(Node::Text(words)) => words,
        _ => panic!("it does not begin with words: {element:?}"),
    }
}

#[test]
fn one_to_three_next_steps_are_whole_sentences_and_name_a_measure() {
    each(|id, language, visit| {
        let page = visit().does(Action::AdoptAnswers).page();
        let steps: Vec<&Element> =
            page.descendants().into_iter().filter(|item| item.attribute("data-next").is_some()).collect();
        assert!((1..=3).contains(&steps.len()), "{id}: {} steps", steps.len());
        let end = if language == Language::TRANSLATION { '.' } else { '。' };
        for sentence in names(&page, "next-step") {
            assert!(sentence.ends_with(end), "{id}: {sentence}");
        }
        let of_measure =
            steps.iter().find(|step| matches!(step.attribute("data-next"), Some("call" | "take" | "begin")));
        let sentence = &names(of_measure.unwrap(), "next-step")[0];
        assert!(sentence.contains('“') && sentence.contains('”'), "{id}: {sentence}");
    });
}

#[test]
fn papers_stand_once_with_what_they_are_for_and_only_own_ones_can_be_ticked() {
    each(|id, language, visit| {
        let boxes = |page: &Element| {
            page.descendants().into_iter().filter(|item| item.attribute("data-paper").is_some()).count()
        };
        let looked_at = visit().goes(Route::Departments).page();
        assert_eq!(boxes(&looked_at), 0, "{id}");
        let own = visit().does(Action::AdoptAnswers).goes(Route::Departments).page();
        let Some(papers) = own.all("papers").first().copied() else {
            return;
        };
        let rows: Vec<&str> = papers.all("option-text").into_iter().map(first_words).collect();
        let notes = names(papers, "note");
        assert_eq!(boxes(&own), rows.len(), "{id}");
        assert_eq!(looked_at.all("papers")[0].all("option-text").len(), rows.len(), "{id}");
        assert_eq!(rows.iter().collect::<BTreeSet<_>>().len(), rows.len(), "{id}: {rows:?}");
        let (begin, marks) = if language == Language::TRANSLATION {
            ("For ", ['“', '”'])
        } else {
            ("用于“", ['“', '”'])
        };
        for note in notes.iter().skip(1) {
            assert!(note.starts_with(begin) && note.contains(marks), "{id}: {note}");
        }
    });
}

#[test]
fn the_road_map_counts_what_it_names() {
    each(|id, language, visit| {
        let page = visit().does(Action::AdoptAnswers).goes(Route::RoadMap).page();
        for opens in page.all("opens") {
            assert_eq!(first_number(&name(opens)), opens.all("link").len(), "{id}: {}", name(opens));
        }
        // All steps are told here, and each says what to do, not its question and its answer alone.
        if id == "machine-parts" && language == Language::OFFICIAL {
            let named: BTreeSet<String> =
                page.all("step").iter().flat_map(|step| names(step, "link")).collect();
            let heading = page.descendants().into_iter().find(|element| element.name == "h1").map(name);
            let said = [
                "有\u{a0}",
                &*named.len().to_string(),
                "\u{a0}项只差一步，每走一步可能新增\u{a0}1\u{a0}项。",
            ]
            .concat();
            assert_eq!(heading.unwrap(), said);
            let steps = names(&page, "step-words");
            assert!(steps.iter().any(|step| step.starts_with("取得智能工厂或 5G 工厂认定")), "{steps:?}");
            assert!(!steps.iter().any(|step| step.starts_with("把“")), "{steps:?}");
        }
    });
}

fn first_number(text: &str) -> usize {
    let digits = text.chars().skip_while(|letter| !letter.is_ascii_digit());
    digits.take_while(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

#[test]
fn no_measure_stands_twice_on_the_sheet_of_a_department() {
    each(|id, _, visit| {
        let page = visit().goes(Route::Departments).page();
        let all = page.descendants();
        let sheets: Vec<_> = all.iter().filter(|item| item.attribute("data-department").is_some()).collect();
        assert!(!sheets.is_empty(), "{id}");
        for sheet in sheets {
            let inside = sheet.descendants();
            let calls: Vec<&str> = inside.iter().filter_map(|row| row.attribute("data-call")).collect();
            assert_eq!(calls.iter().collect::<BTreeSet<_>>().len(), calls.len(), "{id}: {calls:?}");
        }
    });
}
