//! A result for people: measures by verdict, each with the words that decided it.

use std::io::{self, Write};

use crate::domain::answer::Answers;
use crate::domain::assess::{Finding, LeafOutcome};
use crate::domain::date::{Date, Validity};
use crate::domain::group::Group;
use crate::domain::policy::{Measure, Policy};
use crate::domain::text::Language;
use crate::domain::verdict::Verdict;
use crate::report::Invented;
use crate::wording::Wording;

/// Writes the report: first, if it is about an example, that it is. Measures that do not apply are only counted.
pub(super) fn write(
    policy: &Policy,
    answers: &Answers,
    date: Date,
    language: Language,
    out: &mut impl Write,
) -> io::Result<()> {
    let assessment = policy.assess(answers, date);
    if let Some(example) = Invented::of(policy, answers) {
        writeln!(out, "{}", example.told(Wording::of(language)))?;
    }
    writeln!(
        out,
        "{}  {}\n{}",
        policy.title.get(language),
        policy.number,
        validity(policy, assessment.validity, date, language)
    )?;
    for derived in &assessment.derived {
        let Some(fact) = policy.fact_at(derived.fact) else {
            continue;
        };
        let possible =
            fact.options.iter().enumerate().filter(|(index, _)| derived.possible & 1 << index != 0);
        let labels: Vec<&str> = possible.map(|(_, option)| option.label.get(language)).collect();
        let source =
            fact.derivation.as_ref().map(|derivation| derivation.source.as_str()).unwrap_or_default();
        writeln!(out, "{} {} ({source})", fact.prompt.get(language), labels.join(" / "))?;
    }
    for group in Group::ALL {
        let found = || {
            policy
                .measures
                .iter()
                .zip(&assessment.findings)
                .filter(move |(_, finding)| finding.group() == group)
        };
        writeln!(out, "\n{}  {}", name(group, language), found().count())?;
        for (measure, finding) in found().filter(|_| group != Group::NO) {
            row(policy, measure, finding, language, out)?;
        }
    }
    writeln!(out)?;
    for notice in assessment.notices.iter().filter_map(|index| policy.notices.get(usize::from(*index))) {
        writeln!(out, "- {}", notice.text.get(language))?;
    }
    Ok(())
}

/// What a group of the result is called.
pub(super) const fn name(group: Group, language: Language) -> &'static str {
    let verdict = match (group, language) {
        (Group::Begin, Language::Chinese) => return "做了就能申请",
        (Group::Begin, Language::English) => return "Begin, then apply",
        (Group::Of(verdict), _) => verdict,
    };
    match (verdict, language) {
        (Verdict::Qualifies, Language::Chinese) => "可申请",
        (Verdict::Review, Language::Chinese) => "条件已符，待评定",
        (Verdict::Confirm, Language::Chinese) => "条件相符，待部门确认",
        (Verdict::Near, Language::Chinese) => "还差一项",
        (Verdict::Open, Language::Chinese) => "待补充",
        (Verdict::Encouraged, Language::Chinese) => "方向性支持",
        (Verdict::No, Language::Chinese) => "不适用",
        (Verdict::Qualifies, Language::English) => "Can apply",
        (Verdict::Review, Language::English) => "Conditions met, subject to evaluation",
        (Verdict::Confirm, Language::English) => "Conditions met, to be confirmed by the department",
        (Verdict::Near, Language::English) => "One condition short",
        (Verdict::Open, Language::English) => "More information needed",
        (Verdict::Encouraged, Language::English) => "Encouraged",
        (Verdict::No, Language::English) => "Not applicable",
    }
}

fn row(
    policy: &Policy,
    measure: &Measure,
    finding: &Finding,
    language: Language,
    out: &mut impl Write,
) -> io::Result<()> {
    let departments: Vec<&str> =
        policy.departments_of(measure).map(|department| department.get(language)).collect();
    writeln!(out, "  {:<6} {}  [{}]", measure.id, measure.title.get(language), departments.join(", "))?;
    let words = |which: fn(LeafOutcome) -> bool| {
        finding.nodes(which).map(|node| policy.quoted(measure, node)).collect::<Vec<_>>().join("、")
    };
    let rows = [
        ("✕", words(|outcome| matches!(outcome, LeafOutcome::Failed | LeafOutcome::Near))),
        ("§", words(|outcome| matches!(outcome, LeafOutcome::Phrase(_)))),
        (
            "?",
            finding
                .missing
                .iter()
                .filter_map(|fact| policy.fact_at(*fact))
                .map(|fact| fact.id.as_str())
                .collect::<Vec<_>>()
                .join(", "),
        ),
    ];
    for (sign, text) in rows.iter().filter(|(_, text)| !text.is_empty()) {
        writeln!(out, "         {sign} {text}")?;
    }
    Ok(())
}

fn validity(policy: &Policy, validity: Validity, date: Date, language: Language) -> String {
    let (from, until) = (policy.from, policy.until);
    match (validity, language) {
        (Validity::NotYet, Language::Chinese) => format!("{date}：还没有施行，{from} 起施行"),
        (Validity::InForce, Language::Chinese) => format!("{date}：有效，{from} 至 {until}"),
        (Validity::EndsSoon(days), Language::Chinese) => {
            format!("{date}：有效，{from} 至 {until}，还有 {days} 天到期")
        }
        (Validity::Ended, Language::Chinese) => format!("{date}：已于 {until} 到期，结果只供回看"),
        (Validity::NotYet, Language::English) => format!("{date}: not yet in force, starts on {from}"),
        (Validity::InForce, Language::English) => format!("{date}: in force, {from} to {until}"),
        (Validity::EndsSoon(days), Language::English) => {
            format!("{date}: in force, {from} to {until}, {days} days left")
        }
        (Validity::Ended, Language::English) => {
            format!("{date}: expired on {until}, results are for reference only")
        }
    }
}
