//! Worked examples of measures, and example enterprises: documentation, demonstration and tests at once.

use crate::domain::answer::Answers;
use crate::domain::assess::LeafOutcome;
use crate::domain::enterprise::Enterprise;
use crate::domain::index::{FactIndex, MeasureIndex};
use crate::domain::known::Knowledge;
use crate::domain::policy::Policy;
use crate::domain::raw_answer::RawAnswer;
use crate::domain::verdict::Verdict;

use super::answers;
use super::clauses::Placed;
use super::problem::{Because, Problem, Thing};
use super::reader::{Fields, Reader};
use super::yaml::{Node, Value};

/// What an example shows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// Somebody who meets the conditions.
    Meets,
    /// A case in which one might wrongly take it for granted.
    Counterexample,
    /// Somebody for whom an answer is missing.
    Undecided,
}

/// The words of `kind`.
pub const KINDS: &[(&str, Kind)] =
    &[("meets", Kind::Meets), ("counterexample", Kind::Counterexample), ("undecided", Kind::Undecided)];

/// A worked example of a measure.
#[derive(Clone, Debug)]
pub struct Example {
    /// The measure.
    pub measure: MeasureIndex,
    /// What it shows.
    pub kind: Kind,
    /// The case, in Chinese.
    pub case: String,
    /// What was answered.
    pub answers: Answers,
    /// The verdict that follows.
    pub verdict: Verdict,
}

/// Reads and runs the examples of one measure.
pub fn read(placed: &Placed<'_>, policy: &Policy, reader: &mut Reader<'_>) -> Vec<Example> {
    let Some(measure) = policy.measure_at(placed.measure) else {
        return Vec::new();
    };
    let mut found: Vec<Example> = Vec::new();
    for node in placed.examples.map(|node| reader.list(node)).unwrap_or_default() {
        let Some(fields) = reader.map(node, &["kind", "case", "answers", "verdict", "missing"]) else {
            continue;
        };
        let kind = reader.required(fields, "kind").and_then(|node| reader.word(node, KINDS));
        let case = reader.required_text(fields, "case");
        let verdict = reader.required(fields, "verdict").and_then(|node| verdict(node, reader));
        let answers = answers_of(fields, policy, reader);
        let (Some(kind), Some(case), Some(verdict), Some(answers)) = (kind, case, verdict, answers) else {
            continue;
        };
        run(fields, placed.measure, verdict, &answers, policy, reader);
        let plausible = match kind {
            Kind::Meets => verdict.promises(),
            Kind::Counterexample => verdict.traits().counterexample,
            Kind::Undecided => verdict == Verdict::Open,
        };
        if !plausible {
            reader.report(
                node.place,
                Problem::ExampleKind { kind: name(kind), verdict: verdict.id().to_owned() },
            );
        }
        found.push(Example { measure: placed.measure, kind, case, answers, verdict });
    }
    for (name, kind) in KINDS {
        if !found.iter().any(|example| example.kind == *kind) {
            reader.report(placed.place, Problem::ExampleMissing { measure: measure.id.clone(), kind: name });
        }
    }
    found
}

/// Reads an example enterprise, runs its interview and compares its verdicts.
pub fn enterprise(root: &Node, policy: &Policy, reader: &mut Reader<'_>) -> Option<Enterprise> {
    let fields = reader.map(root, &["id", "title", "summary", "answers", "expect"])?;
    let id = reader.required_name(fields, "id")?;
    let title = reader.required_official(fields, "title")?;
    let summary = reader.required_official(fields, "summary")?;
    let answers = answers_of(fields, policy, reader)?;
    if let Some(step) = policy.next_step(&answers) {
        let screen = policy.screen_at(step.screen).map(|screen| screen.id.clone()).unwrap_or_default();
        reader.report(root.place, Problem::EnterpriseUnfinished { screen, facts: names(policy, &step.open) });
    }
    if let Some(expect) = fields.get("expect") {
        compare(expect, policy, &answers, reader);
    }
    Some(Enterprise { id, title, summary, relevant: policy.relevant_answers(&answers), answers })
}

/// Holds the verdicts of an enterprise against those that its file names; every measure not named must be `no`.
fn compare(expect: &Node, policy: &Policy, answers: &Answers, reader: &mut Reader<'_>) -> Option<()> {
    let mut expected = vec![Verdict::No; policy.measures.len()];
    for (key, ids) in reader.any_map(expect)?.iter() {
        let verdict = verdict(key, reader)?;
        for node in reader.list(ids) {
            let name = reader.text(node)?;
            match policy.measures.iter().zip(&mut expected).find(|(measure, _)| measure.id == name) {
                Some((_, place)) => *place = verdict,
                None => reader
                    .report(node.place, Problem::UnknownName { what: Thing::Measure, name, nearest: None }),
            }
        }
    }
    for ((measure, expected), found) in policy.measures.iter().zip(expected).zip(policy.verdicts(answers)) {
        if expected != found {
            let because = because(policy, &measure.id, answers);
            let say = |verdict: Verdict| format!("{} {}", measure.id, verdict.id());
            reader.report(
                expect.place,
                Problem::ExampleVerdict { expected: say(expected), found: say(found), because },
            );
        }
    }
    Some(())
}

fn run(
    fields: Fields<'_>,
    index: MeasureIndex,
    expected: Verdict,
    answers: &Answers,
    policy: &Policy,
    reader: &mut Reader<'_>,
) -> Option<()> {
    let measure = policy.measure_at(index)?;
    let knowledge = Knowledge::of(&policy.facts, answers);
    let found = measure.verdict(&knowledge);
    if found != expected {
        let because = because(policy, &measure.id, answers);
        let problem = Problem::ExampleVerdict {
            expected: expected.id().to_owned(),
            found: found.id().to_owned(),
            because,
        };
        reader.report(fields.place(), problem);
    }
    if expected == Verdict::Open {
        let node = reader.required(fields, "missing")?;
        let expected: Vec<String> = reader.list(node).iter().filter_map(|node| reader.text(node)).collect();
        let mut trace = Vec::new();
        measure.condition.trace(&knowledge, &mut trace);
        let found = names(policy, &policy.missing(measure, answers, &trace));
        if expected.join(", ") != found {
            reader.report(node.place, Problem::ExampleMissingFacts { expected: expected.join(", "), found });
        }
    }
    Some(())
}

/// Which words decided a verdict, to help whoever mends an example.
fn because(policy: &Policy, id: &str, answers: &Answers) -> Because {
    let assessment = policy.assess(answers, policy.from);
    let findings = policy.measures.iter().zip(&assessment.findings);
    let Some((measure, finding)) = findings.into_iter().find(|(measure, _)| measure.id == id) else {
        return Because::default();
    };
    let words = |which: fn(LeafOutcome) -> bool| {
        let words: Vec<String> = finding.nodes(which).map(|node| policy.quoted(measure, node)).collect();
        words.join("、")
    };
    Because {
        met: words(|outcome| matches!(outcome, LeafOutcome::Met | LeafOutcome::MetIfConfirmed)),
        failed: words(|outcome| matches!(outcome, LeafOutcome::Failed | LeafOutcome::Near)),
        missing: names(policy, &finding.missing),
    }
}

fn verdict(node: &Node, reader: &mut Reader<'_>) -> Option<Verdict> {
    let words: Vec<(&str, Verdict)> =
        Verdict::ALL.into_iter().map(|verdict| (verdict.id(), verdict)).collect();
    reader.word(node, &words)
}

fn answers_of(fields: Fields<'_>, policy: &Policy, reader: &mut Reader<'_>) -> Option<Answers> {
    let node = reader.required(fields, "answers")?;
    let mut answers = Answers::none(policy.facts.len());
    for (key, value) in reader.any_map(node)?.iter() {
        let id = key.text().unwrap_or_default();
        if let Err(error) = answers::read(policy, id, &said(value), &mut answers) {
            reader.report(value.place, Problem::Answer(error));
        }
    }
    Some(answers)
}

/// An answer of a rule file. Which scalars are numbers and flags is decided by their form.
fn said(node: &Node) -> RawAnswer {
    match &node.value {
        Value::Text(text) => match text.as_str() {
            "true" => RawAnswer::Flag(true),
            "false" => RawAnswer::Flag(false),
            text => text.parse().map_or_else(|_| RawAnswer::Word(text.to_owned()), RawAnswer::Number),
        },
        Value::List(items) => match items.iter().map(|item| item.text().map(str::to_owned)).collect() {
            Some(words) => RawAnswer::Words(words),
            None => RawAnswer::Other("[…]".to_owned()),
        },
        Value::Map(_) => RawAnswer::Other("{…}".to_owned()),
    }
}

fn names(policy: &Policy, facts: &[FactIndex]) -> String {
    let names: Vec<&str> =
        facts.iter().filter_map(|fact| policy.fact_at(*fact)).map(|fact| fact.id.as_str()).collect();
    names.join(", ")
}

fn name(kind: Kind) -> &'static str {
    KINDS.iter().find(|(_, other)| *other == kind).map(|(name, _)| *name).unwrap_or_default()
}
