//! A result for people: measures by verdict, each with the words that decided it.

use crate::domain::assess::LeafOutcome;
use crate::domain::date::{Date, Validity};
use crate::domain::group::Group;
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::report::{MeasureReport, Report};

/// The report: first, if it is about an example, that it is. Measures that do not apply are only counted.
pub(super) fn text(report: &Report<'_, '_>) -> String {
    let (policy, assessment, language) = (report.policy, report.assessment, report.words.language);
    let mut text = report.invented("", "\n");
    let mut line = |said: &str| text.extend([said, "\n"]);
    line(&format!("{}  {}", policy.title.get(language), policy.number));
    line(&validity(policy, assessment.validity, report.today, language));
    for derived in &assessment.derived {
        let Some(fact) = policy.fact_at(derived.fact) else {
            continue;
        };
        let possible = fact.options_in(derived.possible);
        let labels: Vec<&str> = possible.map(|option| option.label.get(language)).collect();
        let source =
            fact.derivation.as_ref().map(|derivation| derivation.source.as_str()).unwrap_or_default();
        line(&format!("{} {} ({source})", fact.prompt.get(language), labels.join(" / ")));
    }
    for (group, count) in report.counts() {
        line(&format!("\n{}  {count}", report.words.group_in_full(group)));
        for told in report.of_group(group).iter().filter(|_| group != Group::NO) {
            rows(told, &mut line);
        }
    }
    line("");
    for notice in report.notices() {
        line(&format!("- {notice}"));
    }
    text
}

fn rows(told: &MeasureReport<'_, '_>, line: &mut impl FnMut(&str)) {
    let departments: Vec<&str> =
        told.policy.departments_of(told.measure).map(|name| told.text(name)).collect();
    line(&format!("  {:<6} {}  [{}]", told.measure.id, told.title(), departments.join(", ")));
    let words = |which: fn(LeafOutcome) -> bool| {
        let nodes = told.finding.nodes(which);
        nodes.map(|node| told.policy.quoted(told.measure, node)).collect::<Vec<_>>().join("、")
    };
    let missing: Vec<&str> = told.missing().map(|fact| fact.id.as_str()).collect();
    let rows = [
        ("✕", words(|outcome| matches!(outcome, LeafOutcome::Failed | LeafOutcome::Near))),
        ("§", words(|outcome| matches!(outcome, LeafOutcome::Phrase(_)))),
        ("?", missing.join(", ")),
    ];
    for (sign, text) in rows.iter().filter(|(_, text)| !text.is_empty()) {
        line(&format!("         {sign} {text}"));
    }
}

fn validity(policy: &Policy, validity: Validity, date: Date, language: Language) -> String {
    let (from, until) = (policy.from, policy.until);
    match (validity, language) {
        (Validity::NotYet, Language::OFFICIAL) => format!("{date}：还没有施行，{from} 起施行"),
        (Validity::InForce, Language::OFFICIAL) => format!("{date}：有效，{from} 至 {until}"),
        (Validity::EndsSoon(days), Language::OFFICIAL) => {
            format!("{date}：有效，{from} 至 {until}，还有 {days} 天到期")
        }
        (Validity::Ended, Language::OFFICIAL) => format!("{date}：已于 {until} 到期，结果只供回看"),
        (Validity::NotYet, _) => format!("{date}: not yet in force, starts on {from}"),
        (Validity::InForce, _) => format!("{date}: in force, {from} to {until}"),
        (Validity::EndsSoon(days), _) => {
            format!("{date}: in force, {from} to {until}, {days} days left")
        }
        (Validity::Ended, _) => {
            format!("{date}: expired on {until}, results are for reference only")
        }
    }
}
