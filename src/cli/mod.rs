//! The command line. One subcommand a file; results go to standard output, everything else to standard error.
//!
//! Exit codes: 0 fine, 2 input wrong, 3 rules wrong.

mod assess;
mod check;
mod contents;
mod digest;
pub mod enterprises;
mod export;
pub mod failure;
mod freeze;
pub mod input;
mod language;
pub mod lines;
mod new;
mod next;
mod pack;
mod preview;
mod questions;
mod report;
mod rules;
mod share;
mod takeaway;
mod today;
mod translate;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::domain::date::Date;
use crate::domain::text::Language;

use failure::Failure;
use rules::Rules;

/// Which measures of a policy may a company apply for?
#[derive(Debug, Parser)]
#[command(name = "selfcheck", version, about, arg_required_else_help = true)]
struct Arguments {
    /// Use the rules of this folder instead of the embedded ones.
    #[arg(long, global = true, value_name = "DIR")]
    rules: Option<PathBuf>,
    /// Use the rules of this file, made by `selfcheck pack`, instead of the embedded ones.
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "rules")]
    policy: Option<PathBuf>,
    /// Language of messages and reports: zh or en. Default: that of the environment.
    #[arg(long, global = true, value_parser = language::parse, value_name = "LANGUAGE")]
    lang: Option<Language>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check the rules of a folder and report what they cover.
    Check {
        /// The policy folder. Default: the only folder in `rules`.
        folder: Option<PathBuf>,
    },
    /// List all questions in order.
    Questions {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Assess answers: a JSON object `{fact: answer}`.
    Assess(Assess),
    /// Name the screen to show next, with its open facts, or `done`.
    Next {
        /// The answers, or `-` for standard input.
        file: PathBuf,
    },
    /// Export the rules.
    Export(Export),
    /// Put the rules into one file, which the program reads in the place of its own.
    Pack {
        /// The policy folder. Default: the embedded rules.
        folder: Option<PathBuf>,
        /// Where to write the file. Default: standard output.
        #[arg(long, short, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Begin a policy folder from an official text: what the text tells is written, what a person has to say is marked.
    New {
        /// The folder to make.
        folder: PathBuf,
        /// The official text.
        text: PathBuf,
    },
    /// Show the whole check with the rules of a folder in a browser on this machine, anew whenever a file is saved.
    Preview {
        /// The policy folder. Default: the only folder in `rules`.
        folder: Option<PathBuf>,
        /// The program: a folder that was published.
        #[arg(long, value_name = "DIR", default_value = "dist")]
        program: PathBuf,
        /// The port of this machine; 0 takes a free one.
        #[arg(long, default_value_t = 8090)]
        port: u16,
    },
    /// Write the table of translations into a language, with a row for every text of the rules as they are now.
    Translate {
        /// The tag of the language, as `en`.
        #[arg(value_parser = translate::tag)]
        tag: String,
        /// The policy folder. Default: the only folder in `rules`.
        folder: Option<PathBuf>,
    },
    /// The questions and rules of this revision of a policy folder, to be kept as `revisions/N.txt` when it is published.
    Freeze,
    /// The result in a form to take away, byte for byte as the widget makes it.
    Report(takeaway::Takeaway),
    /// Make links and read them.
    #[command(subcommand)]
    Share(share::Share),
    /// List the example enterprises of the policy folder with their answers, as JSON.
    Enterprises,
}

#[derive(Args, Debug)]
struct Assess {
    /// The answers, or `-` for standard input.
    file: PathBuf,
    /// The day on which to assess. Default: today (UTC).
    #[arg(long, value_parser = today::parse, value_name = "YYYY-MM-DD")]
    date: Option<Date>,
    /// The result as JSON.
    #[arg(long)]
    json: bool,
    /// One JSON object a line in, one result a line out.
    #[arg(long, conflicts_with = "json")]
    jsonl: bool,
    /// With `--jsonl`: only the names of the measures, by verdict. They do not depend on the day.
    #[arg(long, requires = "jsonl", conflicts_with = "date")]
    verdicts: bool,
}

#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
struct Export {
    /// The whole compiled policy as JSON.
    #[arg(long)]
    json: bool,
    /// A digest in Markdown, for a lawyer or an official who reviews the rules.
    #[arg(long)]
    md: bool,
    /// The official text by chapter and clause as JSON, for pages that are read without a program.
    #[arg(long)]
    contents: bool,
}

/// Runs the command of this process.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let language = arguments.lang.unwrap_or_else(language::of_environment);
    let mut out = io::BufWriter::new(io::stdout().lock());
    let outcome = dispatch(arguments, language, &mut out).and_then(|()| out.flush().map_err(Failure::from));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let _ = out.flush();
            failure.report(language)
        }
    }
}

fn dispatch(arguments: Arguments, language: Language, out: &mut impl Write) -> Result<(), Failure> {
    let folder = arguments.rules.as_deref();
    let rules = match (folder, arguments.policy.as_deref()) {
        (Some(folder), _) => Rules::Folder(folder),
        (None, Some(file)) => Rules::Pack(file),
        (None, None) => Rules::Embedded,
    };
    match arguments.command {
        Command::Check { folder: named } => check::run(named.as_deref().or(folder), language, out),
        Command::Questions { json } => {
            rules::with(rules, |policy| questions::run(policy, json, language, out))
        }
        Command::Assess(assess) => rules::with(rules, |policy| assess::run(policy, &assess, language, out)),
        Command::Next { file } => rules::with(rules, |policy| next::run(policy, &file, out)),
        Command::Export(export) if export.json => rules::with(rules, |policy| export::run(policy, out)),
        Command::Export(export) if export.contents => rules::with(rules, |policy| contents::run(policy, out)),
        Command::Export(_) => match rules {
            Rules::Pack(_) => Err(rules::no_folder()),
            Rules::Embedded | Rules::Folder(_) => digest::run(folder, out),
        },
        Command::Pack { folder: named, output } => {
            let rules = named.as_deref().map_or(rules, Rules::Folder);
            rules::with(rules, |policy| pack::run(policy, output.as_deref(), out))
        }
        Command::New { folder, text } => new::run(&folder, &text, language, out),
        Command::Preview { folder: named, program, port } => {
            let named = named.or_else(|| folder.map(Path::to_owned));
            let rules = named.map_or_else(check::only_policy, Ok)?;
            preview::run(rules, &program, port, language, out)
        }
        Command::Translate { tag, folder: named } => {
            translate::run(&tag, named.as_deref().or(folder), language, out)
        }
        // Of a folder, never of what happens to be embedded: the file belongs into that folder.
        Command::Freeze => match rules {
            Rules::Pack(_) => Err(rules::no_folder()),
            Rules::Embedded | Rules::Folder(_) => rules::whole(folder, |policy| freeze::run(policy, out)),
        },
        Command::Report(report) => rules::with(rules, |policy| takeaway::run(policy, &report, language, out)),
        Command::Share(share) => rules::with(rules, |policy| share::run(policy, &share, out)),
        Command::Enterprises => match rules {
            Rules::Pack(_) => rules::with(rules, |policy| enterprises::run(policy, out)),
            Rules::Embedded | Rules::Folder(_) => {
                rules::whole(folder, |policy| enterprises::run(policy, out))
            }
        },
    }
}
