//! `selfcheck export --md`: the rules for a reader who knows the policy and no program.
//!
//! In Chinese, for it is read beside the official text: per clause the official sentence, the conditions beside the
//! words they rest on, the questions that decide them, and the examples.

use std::io::{self, Write};
use std::path::Path;

use crate::authoring::examples::{Example, Kind};
use crate::domain::answer::YES;
use crate::domain::condition::{Check, Condition, Node, Options, Phrase, Test};
use crate::domain::index::{ClauseIndex, ClauseNumber, MeasureIndex, NodeIndex};
use crate::domain::option_set::OptionSet;
use crate::domain::policy::{Measure, Policy};
use crate::domain::text::Language;
use crate::domain::tier::Tier;
use crate::wording::Wording;

use super::failure::Failure;
use super::rules;

/// Writes the digest of a folder; it needs the folder, for the examples are not embedded.
pub(super) fn run(folder: Option<&Path>, out: &mut impl Write) -> Result<(), Failure> {
    let loaded = rules::folder(folder)?;
    let policy = rules::sound(&loaded, Language::OFFICIAL)?;
    writeln!(
        out,
        "# {}\n\n{}　{} 至 {} 有效　规则第 {} 版\n",
        policy.title.official, policy.number, policy.from, policy.until, policy.revision
    )?;
    for (index, clause) in ClauseIndex::enumerate(&policy.clauses) {
        writeln!(out, "## 第 {} 条　{}\n", clause.number, clause.title.official)?;
        sentences(policy, clause.number, out)?;
        for (number, measure) in
            MeasureIndex::enumerate(&policy.measures).filter(|(_, measure)| measure.clause == index)
        {
            let examples = loaded.examples.iter().filter(|example| example.measure == number);
            section(policy, measure, examples, out)?;
        }
    }
    Ok(())
}

fn sentences(policy: &Policy, clause: ClauseNumber, out: &mut impl Write) -> io::Result<()> {
    let prefix = format!("{clause}.");
    for sentence in policy.sentences.iter().filter(|sentence| sentence.id.starts_with(&prefix)) {
        writeln!(out, "> {} {}", sentence.id, sentence.text)?;
        if !sentence.grants_nothing.is_empty() {
            writeln!(out, ">\n> *不产生措施：{}*", sentence.grants_nothing.official)?;
        }
        writeln!(out, ">")?;
    }
    writeln!(out)
}

fn section<'a>(
    policy: &Policy,
    measure: &Measure,
    examples: impl Iterator<Item = &'a Example>,
    out: &mut impl Write,
) -> io::Result<()> {
    writeln!(out, "### {} {}\n", measure.id, measure.title.official)?;
    writeln!(out, "- 原文：{}", policy.quote_of(measure))?;
    writeln!(out, "- 谁受益：{}", measure.beneficiary.official)?;
    let (form, base) = match measure.tier {
        Tier::C => ("原文没写（方向性支持）", ""),
        Tier::A | Tier::B => (measure.form.official.as_str(), measure.base.official.as_str()),
    };
    writeln!(
        out,
        "- 支持形式：{form}{}\n\n条件：\n",
        if base.is_empty() { String::new() } else { format!("；按{base}计算") }
    )?;
    conditions(policy, measure, 0, 0, out)?;
    writeln!(out, "\n例子：\n")?;
    for example in examples {
        let kind = match example.kind {
            Kind::Meets => "符合",
            Kind::Counterexample => "易误判",
            Kind::Undecided => "待补充",
        };
        writeln!(
            out,
            "- {kind}：{} → **{}**",
            example.case,
            Wording::of(Language::OFFICIAL).verdict(example.verdict)
        )?;
    }
    writeln!(out)
}

fn conditions(
    policy: &Policy,
    measure: &Measure,
    index: usize,
    depth: usize,
    out: &mut impl Write,
) -> io::Result<()> {
    let condition: &Condition = &measure.condition;
    let indent = "  ".repeat(depth);
    let words = || {
        NodeIndex::try_from(index).map(|node| policy.words_of(measure, node).join("……")).unwrap_or_default()
    };
    let (label, end) = match condition.nodes.get(index) {
        Some(Node::All(end)) => ("都要符合：", *end),
        Some(Node::Any(end)) => ("有一样就行：", *end),
        Some(Node::Test(test)) => return leaf(policy, *test, &indent, &words(), out),
        Some(Node::Phrase(phrase)) => {
            return writeln!(out, "{indent}- “{}”：{}", words(), phrase_text(*phrase));
        }
        None => return Ok(()),
    };
    writeln!(out, "{indent}- {label}")?;
    for child in condition.children(index, end) {
        conditions(policy, measure, child, depth + 1, out)?;
    }
    Ok(())
}

fn leaf(policy: &Policy, test: Test, indent: &str, words: &str, out: &mut impl Write) -> io::Result<()> {
    let Some(fact) = policy.fact_at(test.fact) else {
        return Ok(());
    };
    let labels = |set: OptionSet| {
        let chosen = fact.options_in(set);
        chosen.map(|option| option.label.official.as_str()).collect::<Vec<_>>().join("；")
    };
    let answer = match test.check {
        Check::Is(Options { met, .. }) if fact.options.is_empty() => {
            if met.contains(YES) { "是" } else { "否" }.to_owned()
        }
        Check::Is(options) | Check::Has(options) => labels(options.met),
        Check::AtLeast(least) => format!("至少 {least} {}", fact.unit.official),
        Check::Below(limit) => format!("低于 {limit} {}", fact.unit.official),
    };
    writeln!(out, "{indent}- “{words}” ← 问：{}（`{}`）答：{answer}", fact.prompt.official, fact.id)?;
    if let Check::Is(options) | Check::Has(options) = test.check {
        for (name, set) in [("须部门确认", options.confirm), ("算还差一步", options.near)] {
            if !set.is_empty() {
                writeln!(out, "{indent}  - {name}：{}", labels(set))?;
            }
        }
    }
    Ok(())
}

const fn phrase_text(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::Review => "评定、认定程序，最好到“条件已符，待评定”",
        Phrase::Judged => "由部门判断，最好到“条件相符，待部门确认”",
        Phrase::Unpublished => "门槛未公布，最好到“条件相符，待部门确认”",
        Phrase::Open => "原文留有余地，最好到“条件相符，待部门确认”",
    }
}
