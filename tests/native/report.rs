//! What a visitor takes away: the shape that each form promises, and golden files of all of them for the tiny policy.
//!
//! `UPDATE_GOLDEN=1 cargo test` writes `tests/reports/` anew; review it as you would prose.

use std::fs;

use policy_selfcheck::domain::answer::Answers;
use policy_selfcheck::domain::assess::Assessment;
use policy_selfcheck::domain::date::Date;
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::domain::text::Language;
use policy_selfcheck::domain::verdict::Verdict;
use policy_selfcheck::format::link::{Carried, Link, encode};
use policy_selfcheck::report::{Form, Held, Invented, Qr, Report, in_marks};
use policy_selfcheck::wording::Wording;

use crate::interview::walk;
use crate::policies::{MINHANG, TINY, root};

const LANGUAGES: [(Language, &str); 2] = [(Language::OFFICIAL, "zh"), (Language::TRANSLATION, "en")];
const FORMS: [Form; 6] = [Form::Text, Form::Markdown, Form::Html, Form::Csv, Form::Json, Form::Calendar];

fn day() -> Date {
    Date::new(2026, 11, 24).unwrap()
}

fn report<'policy, 'found>(
    policy: &'policy Policy,
    assessment: &'found Assessment,
    language: Language,
    address: &'found str,
    example: Option<Invented<'policy>>,
) -> Report<'policy, 'found> {
    Report { policy, assessment, today: day(), words: Wording::of(language), address, example }
}

/// Each example enterprise of the real policy in both languages.
fn each(mut look: impl FnMut(&str, &Report<'_, '_>, &Answers)) {
    let policy = MINHANG.policy.as_ref().unwrap();
    for enterprise in &policy.enterprises {
        let assessment = policy.assess(&enterprise.answers, day());
        let example = Invented::of(policy, &enterprise.answers);
        for (language, name) in LANGUAGES {
            let report = report(policy, &assessment, language, "https://fit.example.cn/", example);
            look(&format!("{} {name}", enterprise.id), &report, &enterprise.answers);
        }
    }
}

#[test]
fn every_form_is_what_it_was() {
    let policy = TINY.policy.as_ref().unwrap();
    let assessment = policy.assess(&policy.enterprises[0].answers, day());
    let example = Invented::of(policy, &policy.enterprises[0].answers);
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    for (language, name) in LANGUAGES {
        let report = report(policy, &assessment, language, "https://fit.example.cn/#1abc", example);
        let mut files: Vec<(String, String)> =
            FORMS.map(|form| (format!("{name}.{}", form.ending()), report.in_form(form))).into();
        files.push((format!("{name}.short.txt"), report.short()));
        files.push((format!("{name}.svg"), report.poster(Held::Answers(3))));
        for (file, now) in files {
            let path = root().join("tests/reports").join(file);
            if update {
                fs::write(&path, &now).unwrap();
            }
            assert_eq!(fs::read_to_string(&path).unwrap_or_default(), now, "{}", path.display());
        }
    }
}

#[test]
fn no_name_in_braces_is_left() {
    each(|name, report, _| {
        let texts = [
            report.short(),
            report.long(),
            report.markdown(),
            report.csv(),
            report.calendar(),
            report.poster(Held::Encrypted(2)),
        ];
        for text in texts {
            assert!(!text.contains(['{', '}']), "{name}: {text}");
        }
    });
}

#[test]
fn a_table_has_a_row_a_measure_and_eleven_cells_a_row() {
    each(|name, report, _| {
        let csv = report.csv();
        let rows: Vec<&str> = csv.strip_prefix('\u{feff}').unwrap().split_terminator("\r\n").collect();
        assert_eq!(rows.len(), report.policy.measures.len() + 3, "{name}");
        for row in rows {
            let inside = row.strip_prefix('"').and_then(|row| row.strip_suffix('"')).unwrap();
            let cells: Vec<&str> = inside.split("\",\"").collect();
            assert_eq!(cells.len(), 11, "{name}: {row}");
            assert!(cells.iter().all(|cell| !cell.replace("\"\"", "").contains('"')), "{name}: {row}");
        }
    });
}

#[test]
fn calendar_lines_are_short_enough() {
    each(|name, report, _| {
        let entry = report.calendar();
        assert!(entry.split("\r\n").all(|line| line.len() <= 75), "{name}");
        assert_eq!(entry.matches('\n').count(), entry.matches("\r\n").count());
        assert!(entry.contains("DTSTART;VALUE=DATE:20270114\r\n"), "{name}");
    });
}

#[test]
fn a_reminder_says_whom_to_call_and_what_to_ask() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let on = day().in_days(14).off_weekend();
    each(|name, report, _| {
        let entry = report.reminder(on).unwrap();
        assert!(entry.split("\r\n").all(|line| line.len() <= 75), "{name}");
        assert_eq!(entry.matches('\n').count(), entry.matches("\r\n").count());
        let unfolded = entry.replace("\r\n ", "");
        let line = |start: &str| unfolded.split("\r\n").find_map(|line| line.strip_prefix(start)).unwrap();
        assert_eq!((line("DTSTART:"), line("DURATION:")), ("20261208T093000", "PT30M"), "{name}");
        assert!(line("UID:").starts_with("minhang-2024-11-call-2026-12-08-"), "{name}");
        assert!(unfolded.contains("BEGIN:VALARM"), "{name}");
        let more = line("DESCRIPTION:").replace("\\,", ",").replace("\\;", ";").replace("\\n", "\n");
        // What a calendar in the cloud takes.
        assert!(more.chars().count() <= 8192, "{name}: {}", more.chars().count());
        assert!(more.ends_with("\nhttps://fit.example.cn/") && !more.contains('#'), "{name}");
        if let Some(example) = report.example {
            assert!(more.starts_with(&example.told(report.words)), "{name}");
        }
        for call in policy.calls(report.assessment) {
            for told in report.told(&call.measures) {
                if told.finding.verdict.is_for_a_call() {
                    let title = told.title();
                    assert!(more.contains(&in_marks(report.words, title)), "{name}: {title}");
                }
                for question in told.questions() {
                    let asked = told.finding.verdict == Verdict::Confirm;
                    assert!(!asked || more.contains(&["\n- ", &question].concat()), "{name}: {question}");
                }
            }
        }
        assert_eq!(entry, report.reminder(on).unwrap(), "the same calls are the same entry");
        let other = report.reminder(day()).unwrap();
        assert!(!other.contains(line("UID:")), "{name}: another day is another entry");
    });
    let nothing = Answers::none(policy.facts.len());
    let assessment = policy.assess(&nothing, day());
    assert_eq!(report(policy, &assessment, Language::OFFICIAL, "", None).reminder(on), None);
}

#[test]
fn the_picture_is_well_formed_and_inside_its_frame() {
    each(|name, report, _| {
        let svg = report.poster(Held::Nothing);
        let opened =
            svg.matches("<text").count() + svg.matches("<tspan").count() + svg.matches("<svg").count();
        let closed =
            svg.matches("</text>").count() + svg.matches("</tspan>").count() + svg.matches("</svg>").count();
        assert_eq!(opened, closed, "{name}");
        for (before, limit) in [(" y=\"", 1920), (" x=\"", 1080)] {
            for found in svg.split(before).skip(1) {
                let number: i32 = found.split_once('"').unwrap().0.parse().unwrap();
                assert!((0..limit).contains(&number), "{name}: {before}{number}");
            }
        }
    });
}

#[test]
fn codes_are_small_enough_to_be_read_from_a_booth() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let page = "https://selfcheck.fit.example.cn/minhang/";
    assert!(page.len() >= 40);
    println!("{:20} {:>6} {:>10}", "example", "link", "QR version");
    for enterprise in &policy.enterprises {
        let (answers, _) = walk(policy, &enterprise.answers);
        let end = encode(policy, &Link { answers, carried: Carried::All, name: String::new() });
        let code = Qr::of(&[page, "#", &end].concat()).unwrap();
        println!("{:20} {:>6} {:>10}", enterprise.id, end.len(), code.version);
        assert!(code.version <= 6, "{}: version {}", enterprise.id, code.version);
    }
}
