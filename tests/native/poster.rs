//! The picture: what it lists, that it counts right, that nothing is cut and nothing stands empty.

use policy_selfcheck::domain::answer::{Answer, Answers, NO};
use policy_selfcheck::domain::date::Date;
use policy_selfcheck::domain::fact::Kind;
use policy_selfcheck::domain::group::Group;
use policy_selfcheck::domain::index::{FactIndex, OptionIndex};
use policy_selfcheck::domain::text::Language;
use policy_selfcheck::domain::verdict::Task;
use policy_selfcheck::report::{Held, Invented, Report};
use policy_selfcheck::wording::Wording;

use proptest::prelude::*;

use crate::laws::{cases, policy_and_answers};
use crate::policies::MINHANG;

/// A line of text on the picture.
struct Line {
    x: u32,
    y: u32,
    size: u32,
    red: bool,
    words: String,
}

/// A picture, and what stands on it.
struct Picture {
    ground: u32,
    lines: Vec<Line>,
    counts: Vec<(Group, usize)>,
    words: &'static Wording,
}

fn number(text: &str, name: &str) -> u32 {
    let value = text.split_once(name).unwrap().1.split_once('"').unwrap().0;
    value.parse().unwrap()
}

fn picture(answers: &Answers, language: Language) -> Picture {
    let policy = MINHANG.policy.as_ref().unwrap();
    let today = Date::new(2026, 11, 24).unwrap();
    let assessment = policy.assess(answers, today);
    let words = Wording::of(language);
    let example = Invented::of(policy, answers);
    let report =
        Report { policy, assessment: &assessment, today, words, address: "https://fit.example.cn/", example };
    let svg = report.poster(Held::Nothing);
    let lines = svg.split("<text").skip(1).map(|text| {
        let (attributes, rest) = text.split_once('>').unwrap();
        let inside = rest.split_once("</text>").unwrap().0;
        let inside = inside.split('<').map(|part| part.rsplit('>').next().unwrap()).collect::<String>();
        Line {
            x: number(attributes, " x=\""),
            y: number(attributes, " y=\""),
            size: number(attributes, "font-size=\""),
            red: attributes.contains("#B5382A"),
            words: inside.replace("&amp;", "&"),
        }
    });
    let told = assessment.after_entry.as_deref().unwrap_or(&assessment);
    let count = |group: Group| told.findings.iter().filter(|finding| finding.group() == group).count();
    Picture {
        ground: number(svg.split("<rect").nth(2).unwrap(), "height=\""),
        lines: lines.collect(),
        counts: Group::ALL.map(|group| (group, count(group))).into(),
        words,
    }
}

/// So much may stay empty at the foot of the lists; more of it where answers are thrown together, for whole groups go or stay.
const EMPTY: u32 = 330;
const EMPTY_AT_RANDOM: u32 = 450;

/// What holds for every picture.
fn check(picture: &Picture, name: &str, empty: u32) {
    let lists = || picture.lines.iter().filter(|line| line.y > picture.ground && line.y < 1606);
    let says = |words: &str| lists().any(|line| line.words == words);
    // The legend counts all measures, above the edge of the ground.
    for (group, count) in &picture.counts {
        let word = picture.words.about(*group).legend;
        let found = picture.lines.iter().find(|line| line.words == format!("{word} {count}"));
        assert_eq!(found.is_some(), *count > 0, "{name}: {word}");
        assert!(found.is_none_or(|line| line.y + 20 <= picture.ground), "{name}: {word}");
    }
    // Rows and what is left out are all there is of each group that has a heading.
    let headed = picture
        .counts
        .iter()
        .filter(|(group, count)| *count > 0 && *group != Group::NO && says(picture.words.group(*group)));
    let all: usize = headed.map(|(_, count)| count).sum();
    let (before, after) = picture.words.poster_more.split_once("{n}").unwrap();
    let left_out: usize = lists()
        .filter_map(|line| line.words.strip_prefix(before)?.strip_suffix(after)?.parse::<usize>().ok())
        .sum();
    let shown = lists().filter(|line| line.red).count();
    if says(picture.words.poster_nearest) {
        assert!(shown > all, "{name}");
    } else {
        assert_eq!(shown + left_out, all, "{name}");
    }
    // The main groups have a place of their own.
    let main =
        |group: &Group| *group != Group::Begin && !matches!(group.task(), Task::Answer | Task::Nothing);
    for (group, count) in picture.counts.iter().filter(|(group, _)| main(group)) {
        assert!(*count == 0 || says(picture.words.group(*group)), "{name}: no {group:?}");
    }
    // No area stands empty, nothing stands outside or in another column.
    let lowest = lists().map(|line| line.y).max().unwrap();
    assert!(lowest > 1606 - empty, "{name}: empty below {lowest}");
    for line in &picture.lines {
        assert!(line.y < 1912 && line.x >= 72 && line.x <= 1008, "{name}: {} {}", line.x, line.y);
        assert!(line.size >= 20, "{name}: {}", line.words);
    }
}

#[test]
fn every_example_fills_its_picture_and_counts_right() {
    for enterprise in &MINHANG.policy.as_ref().unwrap().enterprises {
        for language in [Language::OFFICIAL, Language::TRANSLATION] {
            check(&picture(&enterprise.answers, language), &enterprise.id, EMPTY);
        }
    }
}

#[test]
fn a_picture_of_nothing_says_what_is_nearest() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let mut answers = Answers::none(policy.facts.len());
    for (index, fact) in FactIndex::enumerate(&policy.facts) {
        let nothing = match fact.kind {
            Kind::YesNo => Answer::One(NO),
            Kind::Choice => Answer::One(OptionIndex::try_from(fact.options.len() - 1).unwrap()),
            Kind::Multi => Answer::NOTHING,
            Kind::Number => Answer::Number(0),
        };
        answers.set(index, Some(nothing));
    }
    for language in [Language::OFFICIAL, Language::TRANSLATION] {
        let picture = picture(&answers, language);
        check(&picture, "nothing", EMPTY);
        assert!(picture.counts.iter().take(4).all(|(_, count)| *count == 0));
        assert!(picture.lines.iter().any(|line| line.words == picture.words.poster_nearest));
    }
}

proptest! {
    #![proptest_config(cases(20))]

    #[test]
    fn every_picture_is_full_and_counts_right((policy, answers) in policy_and_answers()) {
        if policy.id == MINHANG.policy.as_ref().unwrap().id {
            for language in [Language::OFFICIAL, Language::TRANSLATION] {
                check(&picture(&answers, language), "any", EMPTY_AT_RANDOM);
            }
        }
    }
}
