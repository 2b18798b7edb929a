//! Answer files, as strangers write them: read or refused with words in both languages, and every form of the report
//! can be made of what was read, on any day.
#![no_main]

use libfuzzer_sys::fuzz_target;
use policy_selfcheck::cli::input;
use policy_selfcheck::domain::answer::Answers;
use policy_selfcheck::domain::date::Date;
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::domain::text::Language;
use policy_selfcheck::format::link::{Carried, Link, decode, encode};
use policy_selfcheck::report::{Form, Report};
use policy_selfcheck::wording::Wording;
use policy_selfcheck_fuzz::{dice, policy};

const FORMS: [Form; 6] = [Form::Text, Form::Markdown, Form::Csv, Form::Html, Form::Json, Form::Calendar];

fuzz_target!(|bytes: &[u8]| {
    let policy = policy();
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    match input::answers(policy, text) {
        Ok(answers) => told(policy, answers, dice(bytes)),
        Err(failure) => {
            for language in [Language::OFFICIAL, Language::TRANSLATION] {
                assert!(!failure.say(language).0.is_empty());
            }
        }
    }
});

fn told(policy: &Policy, answers: Answers, dice: u32) {
    let link = Link { answers, carried: Carried::All, name: String::new() };
    assert_eq!(decode(policy, &encode(policy, &link)).map(|opened| opened.link), Ok(link.clone()));
    if let Some(step) = policy.next_step(&link.answers) {
        assert!(policy.screen_at(step.screen).is_some());
    }
    let [year, month, day] = [dice & 0xffff, dice >> 16 & 15, dice >> 20 & 31];
    let narrow = |number: u32| u8::try_from(number).expect("few bits");
    let day =
        Date::new(u16::try_from(year).expect("few bits"), narrow(month), narrow(day)).unwrap_or(Date::EPOCH);
    let assessment = policy.assess(&link.answers, day);
    assert_eq!(assessment.findings.len(), policy.measures.len());
    let verdicts: Vec<_> = assessment.findings.iter().map(|finding| finding.verdict).collect();
    assert_eq!(verdicts, policy.verdicts(&link.answers), "both ways to a verdict lead to it");
    let language = if dice >> 25 & 1 == 0 { Language::OFFICIAL } else { Language::TRANSLATION };
    let report = Report {
        policy,
        assessment: &assessment,
        today: day,
        words: Wording::of(language),
        address: "",
        example: None,
    };
    let form = FORMS[dice as usize >> 26 & 63 % FORMS.len()];
    assert!(!report.in_form(form).is_empty());
}
