//! The call list and what to do next: no measure twice, and nothing but whole sentences.
//!
//! `UPDATE_GOLDEN=1 cargo test` writes `tests/reports/questions.txt` anew; review it as you would prose.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use policy_selfcheck::domain::assess::{Finding, LeafOutcome, Reason};
use policy_selfcheck::domain::condition::{Check, Node, Phrase};
use policy_selfcheck::domain::date::Date;
use policy_selfcheck::domain::index::{MeasureIndex, NodeIndex};
use policy_selfcheck::domain::next_step::NextStep;
use policy_selfcheck::domain::policy::{Measure, Policy};
use policy_selfcheck::domain::shared_slice::SharedSlice;
use policy_selfcheck::domain::text::Language;
use policy_selfcheck::domain::verdict::Verdict;
use policy_selfcheck::report::{MeasureReport, Paper, is_paper, papers};
use policy_selfcheck::wording::Wording;

use crate::policies::{MINHANG, root};

fn day() -> Date {
    Date::new(2026, 11, 24).unwrap()
}

#[test]
fn every_measure_stands_once_under_the_department_named_first() {
    let policy = MINHANG.policy.as_ref().unwrap();
    for enterprise in &policy.enterprises {
        let assessment = policy.assess(&enterprise.answers, day());
        let mut seen = BTreeSet::new();
        for call in policy.calls(&assessment) {
            for measure in call.measures {
                assert!(seen.insert(measure), "{}: {measure} twice", enterprise.id);
                assert_eq!(policy.first_department(measure), Some(call.department), "{}", enterprise.id);
            }
        }
        let told = MeasureIndex::enumerate(&assessment.findings)
            .filter(|(_, finding)| finding.begin || !matches!(finding.verdict, Verdict::No | Verdict::Open));
        assert_eq!(seen, told.map(|(index, _)| index).collect(), "{}: one is missing", enterprise.id);
    }
}

#[test]
fn every_paper_stands_once_and_is_known_by_itself() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let all = papers(&policy.measures.iter().collect::<Vec<_>>());
    let texts = |get: fn(&Paper) -> String| all.iter().map(get).collect::<BTreeSet<_>>().len();
    let counts = [texts(|paper| paper.id().to_string()), texts(|paper| paper.text.official.clone())];
    assert_eq!(counts, [all.len(); 2]);
    let asked: usize = policy.measures.iter().map(|measure| measure.evidence.len()).sum();
    assert_eq!(all.iter().map(|paper| paper.measures.len()).sum::<usize>(), asked);
    assert!(all.iter().all(|paper| is_paper(policy, paper.id())));
    assert!(!is_paper(policy, 1));
    let translated = policy.measures.iter().flat_map(|measure| &measure.evidence);
    let translated: BTreeSet<(&str, &str)> =
        translated.map(|text| (&*text.official, text.get(Language::TRANSLATION))).collect();
    assert_eq!(translated.len(), all.len(), "the same paper has one translation");
}

#[test]
fn there_are_one_to_three_things_to_do() {
    let policy = MINHANG.policy.as_ref().unwrap();
    for enterprise in &policy.enterprises {
        let assessment = policy.assess(&enterprise.answers, day());
        let steps = policy.next_steps(&enterprise.answers, &assessment);
        assert!((1..=3).contains(&steps.len()), "{}: {steps:?}", enterprise.id);
        let open = assessment.findings.iter().any(|finding| finding.verdict == Verdict::Open);
        let answers = steps.iter().any(|step| matches!(step, NextStep::Answer { .. }));
        assert_eq!(open, answers, "{}: what is missing is said", enterprise.id);
    }
}

/// What a leaf may have to ask.
fn asks(node: &Node) -> Option<LeafOutcome> {
    match node {
        Node::Phrase(phrase @ (Phrase::Judged | Phrase::Unpublished | Phrase::Open)) => {
            Some(LeafOutcome::Phrase(*phrase))
        }
        Node::Test(test) => match test.check {
            Check::Is(options) | Check::Has(options) => {
                (!options.confirm.is_empty()).then_some(LeafOutcome::MetIfConfirmed)
            }
            Check::AtLeast(_) | Check::Below(_) => None,
        },
        Node::All(_) | Node::Any(_) | Node::Phrase(Phrase::Review) => None,
    }
}

/// A finding with everything to be asked that can be.
fn to_be_confirmed(measure: &Measure) -> Finding {
    let leaves = NodeIndex::enumerate(&measure.condition.nodes);
    let reasons: Arc<[Reason]> =
        leaves.filter_map(|(node, leaf)| asks(leaf).map(|outcome| Reason { node, outcome })).collect();
    let count = reasons.len();
    Finding {
        verdict: Verdict::Confirm,
        begin: false,
        reasons: SharedSlice::of(reasons, 0, count),
        missing: SharedSlice::of(Arc::new([]), 0, 0),
        repair: SharedSlice::of(Arc::new([]), 0, 0),
    }
}

fn all_questions(policy: &Policy) -> Vec<(String, Vec<String>, Vec<String>)> {
    let all = policy.measures.iter().map(|measure| {
        let of = |language| {
            let (words, finding) = (Wording::of(language), &to_be_confirmed(measure));
            MeasureReport { policy, words, index: MeasureIndex::new(0), measure, finding }.questions()
        };
        (measure.id.clone(), of(Language::OFFICIAL), of(Language::TRANSLATION))
    });
    all.filter(|(_, questions, _)| !questions.is_empty()).collect()
}

#[test]
fn every_question_is_a_sentence() {
    for (id, zh, en) in all_questions(MINHANG.policy.as_ref().unwrap()) {
        assert_eq!(zh.len(), en.len(), "{id}: {zh:?} {en:?}");
        for question in zh {
            let whole =
                question.starts_with("请问") && question.ends_with('？') && !question.contains("？？");
            assert!(whole, "{id}: {question}");
        }
        for question in en {
            let begins = question.starts_with(|letter: char| letter.is_ascii_uppercase());
            // What English words explain is a question of its own, and has no place inside another one.
            assert!(begins && question.ends_with('?') && !question.contains(": whether"), "{id}: {question}");
        }
    }
}

#[test]
fn the_questions_are_what_they_were() {
    let told = all_questions(MINHANG.policy.as_ref().unwrap()).into_iter().map(|(id, zh, en)| {
        let lines = zh.into_iter().zip(en).map(|(zh, en)| format!("  {zh}\n  {en}\n"));
        format!("{id}\n{}", lines.collect::<String>())
    });
    let told: String = told.collect();
    let path = root().join("tests/reports/questions.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &told).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), told, "{}", path.display());
}
