//! What is made from an invented example says so, in every form, in the language of the reader, whichever way the answers
//! came; and nothing says so of anybody else.

use policy_selfcheck::domain::answer::{Answer, Answers};
use policy_selfcheck::domain::date::Date;
use policy_selfcheck::domain::enterprise::Enterprise;
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::domain::text::Language;
use policy_selfcheck::format::link::{Carried, LONGEST_NAME, Link, decode, encode};
use policy_selfcheck::report::{Form, Held, Invented, Report};
use policy_selfcheck::wording::Wording;

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::command_line::selfcheck;
use crate::laws::policy_and_answers;
use crate::policies::{self, MINHANG, root};

const LANGUAGES: [Language; 2] = [Language::OFFICIAL, Language::TRANSLATION];

/// What is said of an example, up to its title: that it is one, or that the answers are those of one.
fn marks(language: Language) -> [&'static str; 2] {
    match language {
        Language::OFFICIAL => ["例子（虚构）：", "答案与例子（虚构）相同："],
        _ => ["Example (invented): ", "Same answers as the example (invented): "],
    }
}

fn says_so(text: &str, language: Language) -> bool {
    marks(language).iter().any(|mark| text.contains(mark))
}

/// Every form that a result is handed out in, by name.
fn forms(report: &Report<'_, '_>) -> [(&'static str, String); 8] {
    [
        ("short", report.short()),
        ("long", report.in_form(Form::Text)),
        ("markdown", report.in_form(Form::Markdown)),
        ("html", report.in_form(Form::Html)),
        ("csv", report.in_form(Form::Csv)),
        ("json", report.in_form(Form::Json)),
        // Folded lines are one line.
        ("calendar", report.in_form(Form::Calendar).replace("\r\n ", "").replace("\\,", ",")),
        ("picture", report.poster(Held::Nothing)),
    ]
}

fn each_form(
    policy: &Policy,
    answers: &Answers,
    example: Option<Invented<'_>>,
    mut look: impl FnMut(Language, &str, &str),
) {
    let today = Date::new(2026, 11, 24).unwrap();
    let assessment = policy.assess(answers, today);
    for language in LANGUAGES {
        let words = Wording::of(language);
        let report = Report { policy, assessment: &assessment, today, words, address: "", example };
        for (form, text) in forms(&report) {
            look(language, form, &text);
        }
    }
}

/// The text on a picture, without its drawing. A line may be broken anywhere but in a word.
fn on_picture(svg: &str) -> String {
    let pieces = svg
        .split("<text")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('>')?.1.split_once("</text>")?.0.replace("&amp;", "&")));
    pieces.collect()
}

fn all_of(answers: &Answers) -> Link {
    Link { answers: answers.clone(), carried: Carried::All, name: String::new() }
}

/// All examples of all policies.
fn examples() -> impl Iterator<Item = (&'static Policy, &'static Enterprise)> {
    policies::all()
        .into_iter()
        .flat_map(|policy| policy.enterprises.iter().map(move |enterprise| (policy, enterprise)))
}

#[test]
fn every_form_of_every_example_says_so() {
    for (policy, enterprise) in examples() {
        for alike in [false, true] {
            let example = Some(Invented { enterprise, alike });
            each_form(policy, &enterprise.answers, example, |language, form, text| {
                let mark = [marks(language)[usize::from(alike)], enterprise.title.get(language)].concat();
                let text = if form == "picture" { on_picture(text) } else { text.replace("&amp;", "&") };
                if form == "json" {
                    let said: Value = serde_json::from_str(&text).unwrap();
                    assert_eq!(said["example"], json!(enterprise.id));
                } else {
                    assert!(text.contains(&mark), "{} {form}: {text}", enterprise.id);
                }
                if matches!(form, "short" | "long") {
                    assert!(text.starts_with(&mark), "{} {form}: {text}", enterprise.id);
                }
                if form == "csv" {
                    assert!(text.lines().nth(1).unwrap().starts_with(&["\"", &*mark].concat()), "{text}");
                }
            });
        }
    }
}

#[test]
fn a_picture_has_room_for_what_it_says() {
    for (policy, enterprise) in examples() {
        each_form(policy, &enterprise.answers, Some(Invented { enterprise, alike: true }), |_, form, svg| {
            let said = svg.matches("font-size=\"28\" font-weight=\"600\" fill=\"#FFC978\"").count();
            assert!(form != "picture" || (1..=2).contains(&said), "{}: {said} lines", enterprise.id);
        });
    }
}

#[test]
fn a_company_that_differs_in_one_answer_is_itself() {
    for (policy, enterprise) in examples() {
        for (fact, _) in enterprise.answers.given() {
            let mut answers = enterprise.answers.clone();
            answers.set(fact, Some(Answer::Number(7)));
            assert_eq!(policy.example_of(&answers), None, "{}", enterprise.id);
        }
        let mut answers = enterprise.answers.clone();
        let (fact, _) = answers.given().last().unwrap();
        answers.set(fact, Some(Answer::Number(7)));
        each_form(policy, &answers, Invented::of(policy, &answers), |language, form, text| {
            assert!(!says_so(text, language), "{} {form}", enterprise.id);
            assert!(form != "json" || text.contains("\"example\":null"), "{text}");
        });
    }
}

#[test]
fn nothing_and_a_beginning_are_no_example() {
    for policy in policies::all() {
        assert_eq!(policy.example_of(&Answers::none(policy.facts.len())), None);
    }
    let policy = MINHANG.policy.as_ref().unwrap();
    for enterprise in &policy.enterprises {
        let mut answers = Answers::none(policy.facts.len());
        for (fact, answer) in enterprise.answers.given() {
            let found = policy.example_of(&answers).map(|found| &found.id);
            // What is needed of an example is at least half of it.
            assert!(found.is_none() || 2 * answers.count() >= enterprise.answers.count(), "{found:?}");
            answers.set(fact, Some(answer));
        }
    }
}

#[test]
fn a_link_of_an_example_opens_as_one_and_goes_on_as_one() {
    for (policy, enterprise) in examples() {
        for carried in [Carried::All, Carried::Needed] {
            for name in ["", "A company", "例子", "invented"] {
                let link = Link { answers: enterprise.answers.clone(), carried, name: name.to_owned() };
                let opened = decode(policy, &encode(policy, &link)).unwrap().link;
                let found = Invented::of_link(policy, &opened).map(|example| example.enterprise);
                assert_eq!(found, Some(enterprise), "{carried:?}");
                // Taken over and sent on, in whole or in part.
                for carried in [Carried::All, Carried::Needed] {
                    let on = Link { carried, ..all_of(&opened.answers) };
                    let opened = decode(policy, &encode(policy, &on)).unwrap().link;
                    assert!(Invented::of_link(policy, &opened).is_some(), "{} {carried:?}", enterprise.id);
                }
            }
        }
    }
}

#[test]
fn where_the_answers_do_not_tell_the_signature_of_a_link_does() {
    for (policy, enterprise) in examples() {
        let mut answers = enterprise.answers.clone();
        let (fact, _) = answers.given().last().unwrap();
        answers.set(fact, Some(Answer::Unsure));
        let name = Invented { enterprise, alike: true }.signature();
        assert!(name.chars().count() <= LONGEST_NAME as usize, "{name} would be cut");
        let opened = decode(policy, &encode(policy, &Link { name, ..all_of(&answers) })).unwrap().link;
        let found = Invented::of_link(policy, &opened).map(|example| (example.enterprise, example.alike));
        assert_eq!(found, Some((enterprise, false)), "{}", opened.name);
    }
}

#[test]
fn links_of_examples_that_were_sent_say_so() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let file = root().join(format!("tests/links/minhang-2024-11/{}.txt", policy.revision));
    for line in std::fs::read_to_string(file).unwrap().lines() {
        let [id, link, _] = *line.splitn(3, ' ').collect::<Vec<_>>() else { panic!("{line}") };
        let opened = decode(policy, link).unwrap().link;
        let found = Invented::of_link(policy, &opened).map(|example| &*example.enterprise.id);
        assert_eq!(found, policy.enterprises.iter().any(|enterprise| enterprise.id == id).then_some(id));
    }
}

proptest! {
    #![proptest_config(crate::laws::cases(200))]

    #[test]
    fn only_the_answers_of_an_example_are_an_example((policy, answers) in policy_and_answers()) {
        let is_one = policy
            .enterprises
            .iter()
            .any(|enterprise| enterprise.answers == answers || policy.relevant_answers(&enterprise.answers) == answers);
        prop_assert_eq!(policy.example_of(&answers).is_some(), is_one);
    }
}

#[test]
fn the_command_line_says_so_too() {
    let (rows, _) = selfcheck(&["enterprises"], "");
    for enterprise in serde_json::from_str::<Vec<Value>>(&rows).unwrap() {
        let answers = enterprise["answers"].to_string();
        for (language, name) in LANGUAGES.into_iter().zip(["zh", "en"]) {
            let mark = marks(language)[1];
            for form in ["short", "text", "md", "html", "csv", "svg"] {
                let (text, _) = selfcheck(&["report", "-", "--format", form, "--lang", name], &answers);
                assert!(text.contains(mark), "{} {form}", enterprise["id"]);
            }
            let (text, _) = selfcheck(&["assess", "-", "--lang", name], &answers);
            assert!(text.starts_with(mark), "{text}");
        }
        let (link, _) = selfcheck(&["share", "encode", "-", "--needed"], &answers);
        let (opened, _) = selfcheck(&["share", "decode", link.trim()], "");
        assert_eq!(serde_json::from_str::<Value>(&opened).unwrap()["example"], enterprise["id"]);
    }
}
