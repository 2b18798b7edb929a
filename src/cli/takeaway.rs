//! `selfcheck report FILE|- --format …`: the result as the widget hands it out.

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::domain::date::Date;
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::report::{Form, Held, Invented, Report};
use crate::wording::Wording;

use super::failure::Failure;
use super::{input, today};

/// What to write.
#[derive(Args, Debug)]
pub(super) struct Takeaway {
    /// The answers, or `-` for standard input.
    file: PathBuf,
    /// In which form.
    #[arg(long, value_enum)]
    format: Format,
    /// The day on which to assess. Default: today (UTC).
    #[arg(long, value_parser = today::parse, value_name = "YYYY-MM-DD")]
    date: Option<Date>,
    /// Where the recipient can look for herself: the address of the page, with or without answers behind the `#`.
    #[arg(long, default_value = "", value_name = "URL")]
    address: String,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// A few lines for a chat.
    Short,
    /// Plain text.
    Text,
    /// Markdown.
    Md,
    /// A table.
    Csv,
    /// A web page.
    Html,
    /// For programs, on one line.
    Json,
    /// The end of the policy, for a calendar.
    Ics,
    /// The picture, before it is turned into pixels.
    Svg,
}

/// Writes the report.
pub(super) fn run(
    policy: &Policy,
    arguments: &Takeaway,
    language: Language,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let today = arguments.date.or_else(today::today).unwrap_or(policy.from);
    let answers = input::answers(policy, &input::text(&arguments.file)?)?;
    let assessment = policy.assess(&answers, today);
    let words = Wording::of(language);
    let address = &arguments.address;
    let example = Invented::of(policy, &answers);
    let report = Report { policy, assessment: &assessment, today, words, address, example };
    let form = match arguments.format {
        Format::Short => return Ok(out.write_all(report.short().as_bytes())?),
        Format::Svg => return Ok(writeln!(out, "{}", report.poster(Held::Nothing))?),
        Format::Text => Form::Text,
        Format::Md => Form::Markdown,
        Format::Csv => Form::Csv,
        Format::Html => Form::Html,
        Format::Json => Form::Json,
        Format::Ics => Form::Calendar,
    };
    Ok(out.write_all(report.in_form(form).as_bytes())?)
}
