//! `selfcheck assess FILE|- [--date …] [--json | --jsonl [--verdicts]]`: the verdicts on all measures, with reasons.

use std::io::Write;

use serde_json::Value;

use crate::domain::answer::Answers;
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::report::{Invented, Report};
use crate::wording::Wording;

use super::failure::Failure;
use super::{Assess, input, lines, report, today};

/// Assesses one object, or one object a line.
pub(super) fn run(
    policy: &Policy,
    arguments: &Assess,
    language: Language,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let today = arguments.date.or_else(today::today).unwrap_or(policy.from);
    let words = Wording::of(language);
    let told = |answers: &Answers, tell: fn(&Report<'_, '_>) -> String| {
        let (assessment, example) = (policy.assess(answers, today), Invented::of(policy, answers));
        tell(&Report { policy, assessment: &assessment, today, words, address: "", example })
    };
    if arguments.jsonl {
        let verdicts = |answers: &Answers| lines::verdicts(policy, &policy.verdicts(answers));
        let reasons = |answers: &Answers| told(answers, json);
        return if arguments.verdicts {
            lines::run(policy, &arguments.file, language, verdicts, out)
        } else {
            lines::run(policy, &arguments.file, language, reasons, out)
        };
    }
    let text = input::text(&arguments.file)?;
    let answers = input::answers(policy, &text)?;
    if arguments.json {
        writeln!(out, "{:#}", parsed(&told(&answers, json)))?;
    } else {
        out.write_all(told(&answers, report::text).as_bytes())?;
    }
    Ok(())
}

fn json(report: &Report<'_, '_>) -> String {
    report.json()
}

/// Our own JSON, to be laid out or put into more of it.
pub(super) fn parsed(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_default()
}
