//! `selfcheck assess FILE|- [--date …] [--json | --jsonl [--verdicts]]`: the verdicts on all measures, with reasons.

use std::io::Write;

use serde_json::{Value, json};

use crate::domain::answer::Answers;
use crate::domain::assess::{Derived, Finding, LeafOutcome};
use crate::domain::condition::{Check, Node, Phrase};
use crate::domain::date::Date;
use crate::domain::policy::{Measure, Policy};
use crate::domain::text::Language;

use super::failure::Failure;
use super::questions::text;
use super::{Assess, input, lines, report, today};

/// Assesses one object, or one object a line.
pub(super) fn run(
    policy: &Policy,
    arguments: &Assess,
    language: Language,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let date = arguments.date.or_else(today::today).unwrap_or(policy.from);
    if arguments.jsonl {
        let verdicts = |answers: &Answers| lines::verdicts(policy, &policy.verdicts(answers));
        let reasons = |answers: &Answers| result(policy, answers, date).to_string();
        return if arguments.verdicts {
            lines::run(policy, &arguments.file, language, verdicts, out)
        } else {
            lines::run(policy, &arguments.file, language, reasons, out)
        };
    }
    let text = input::text(&arguments.file)?;
    let answers = input::answers(policy, &text)?;
    if arguments.json {
        writeln!(out, "{:#}", result(policy, &answers, date))?;
    } else {
        report::write(policy, &answers, date, language, out)?;
    }
    Ok(())
}

fn result(policy: &Policy, answers: &Answers, date: Date) -> Value {
    let assessment = policy.assess(answers, date);
    let findings = policy.measures.iter().zip(&assessment.findings);
    json!({
        "policy": policy.id,
        "revision": policy.revision,
        "as_of": policy.as_of.to_string(),
        "date": date.to_string(),
        "example": policy.example_of(answers).map(|example| &example.id),
        "in_force": assessment.validity.in_force(),
        "derived": assessment.derived.iter().filter_map(|item| derived(policy, *item)).collect::<Vec<_>>(),
        "contacts": contacts(policy),
        "measures": findings.map(|(measure, finding)| describe(policy, measure, finding)).collect::<Vec<_>>(),
    })
}

/// The departments of which something is known.
pub(super) fn contacts(policy: &Policy) -> Vec<Value> {
    let all = (0..).zip(&policy.departments);
    let known = all.filter_map(|(department, name)| {
        let contact = policy.contact(department)?;
        Some(json!({
            "department": text(name),
            "phone": contact.phone,
            "address": text(&contact.address),
            "hours": text(&contact.hours),
            "page": contact.page,
        }))
    });
    known.collect()
}

fn derived(policy: &Policy, derived: Derived) -> Option<Value> {
    let fact = policy.fact_at(derived.fact)?;
    let possible = fact.options.iter().enumerate().filter(|(index, _)| derived.possible & 1 << index != 0);
    let options: Vec<&str> = possible.map(|(_, option)| option.id.as_str()).collect();
    Some(json!({ "fact": fact.id, "options": options, "source": fact.derivation.as_ref()?.source }))
}

fn describe(policy: &Policy, measure: &Measure, finding: &Finding) -> Value {
    let tests = |which: fn(LeafOutcome) -> bool| {
        finding.nodes(which).filter_map(|node| test(policy, measure, node)).collect::<Vec<_>>()
    };
    let phrases = |kinds: &[Phrase]| {
        let said = finding
            .nodes(|outcome| matches!(outcome, LeafOutcome::Phrase(phrase) if kinds.contains(&phrase)));
        said.map(|node| policy.quoted(measure, node)).collect::<Vec<_>>()
    };
    let missing: Vec<&str> = finding
        .missing
        .iter()
        .filter_map(|fact| policy.fact_at(*fact))
        .map(|fact| fact.id.as_str())
        .collect();
    let acts = policy.acts(measure, &finding.repair).filter(|_| finding.begin).unwrap_or_default();
    json!({
        "id": measure.id,
        "clause": policy.clause_of(measure).map(|clause| clause.number),
        "tier": measure.tier.id(),
        "verdict": finding.verdict.id(),
        "met": tests(|outcome| matches!(outcome, LeafOutcome::Met | LeafOutcome::MetIfConfirmed)),
        "failed": tests(|outcome| matches!(outcome, LeafOutcome::Failed | LeafOutcome::Near)),
        "missing": missing,
        "review": phrases(&[Phrase::Review]),
        "judged": phrases(&[Phrase::Judged, Phrase::Open]),
        "unpublished": phrases(&[Phrase::Unpublished]),
        "repair": finding.repair.iter().filter_map(|node| repair(policy, measure, *node)).collect::<Vec<_>>(),
        "acts": acts.iter().map(|act| text(act.words)).collect::<Vec<_>>(),
    })
}

fn test(policy: &Policy, measure: &Measure, node: u16) -> Option<Value> {
    let Node::Test(test) = measure.condition.nodes.get(usize::from(node))? else {
        return None;
    };
    Some(json!({ "fact": policy.fact_at(test.fact)?.id, "words": policy.quoted(measure, node) }))
}

fn repair(policy: &Policy, measure: &Measure, node: u16) -> Option<Value> {
    let Node::Test(test) = measure.condition.nodes.get(usize::from(node))? else {
        return None;
    };
    let fact = policy.fact_at(test.fact)?;
    let to = match test.check {
        Check::Is(options) | Check::Has(options) => {
            let wanted = fact.options.iter().enumerate().filter(|(index, _)| options.met & 1 << index != 0);
            let names: Vec<&str> = wanted.map(|(_, option)| option.id.as_str()).collect();
            if names.is_empty() { json!(options.met & 1 != 0) } else { json!(names) }
        }
        Check::AtLeast(least) => json!({ "at_least": least }),
        Check::Below(limit) => json!({ "below": limit }),
    };
    Some(json!({ "fact": fact.id, "words": policy.quoted(measure, node), "to": to }))
}
