//! `selfcheck assess … --jsonl`: one object a line in, one result a line out, in the same order.
//!
//! All cores work, each on some lines of a batch; a batch is written before the next one is read, so that memory does
//! not grow with the input.

use std::io::{self, BufRead, Write};
use std::path::Path;
use std::{iter, panic, thread};

use serde_json::json;

use crate::domain::answer::Answers;
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::domain::verdict::Verdict;

use super::failure::Failure;
use super::input;

/// How many lines of a batch one core takes: enough to outweigh starting a thread.
const SHARE: usize = 256;

/// A line with its number; empty lines count, and have no result.
type Line = (usize, Vec<u8>);

/// What becomes of a line: a result, or what is wrong with it.
type Done = Result<String, Failure>;

/// Answers line by line. A line that cannot be read becomes `{"line": n, "error": …}` in its place, and the others go on.
pub(super) fn run(
    policy: &Policy,
    file: &Path,
    language: Language,
    result: impl Fn(&Answers) -> String + Sync,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let mut input = input::reader(file)?;
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let done = |(_, line): &Line| -> Done { Ok(result(&input::answers(policy, input::utf8(line)?)?)) };
    let mut number = 0;
    let mut wrong = false;
    loop {
        let batch: Vec<Line> = iter::from_fn(|| line(&mut input, &mut number).transpose())
            .take(cores * SHARE)
            .collect::<Result<_, _>>()
            .map_err(|error| input::cannot_read(file, &error))?;
        if batch.is_empty() {
            return if wrong { Err(Failure::Lines) } else { Ok(()) };
        }
        for ((number, _), done) in batch.iter().zip(on_all_cores(&batch, done)) {
            match done {
                Ok(result) => writeln!(out, "{result}")?,
                Err(failure) => {
                    wrong = true;
                    let (message, help) = failure.say(language);
                    eprintln!("{number}: {message} {help}");
                    writeln!(out, "{}", json!({ "line": number, "error": message, "help": help }))?;
                }
            }
        }
    }
}

/// The next line that is not empty.
fn line(input: &mut impl BufRead, number: &mut usize) -> io::Result<Option<Line>> {
    loop {
        let mut line = Vec::new();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        *number += 1;
        if !line.trim_ascii().is_empty() {
            return Ok(Some((*number, line)));
        }
    }
}

fn on_all_cores(batch: &[Line], done: impl Fn(&Line) -> Done + Sync) -> Vec<Done> {
    let share = |lines: &[Line]| lines.iter().map(&done).collect::<Vec<_>>();
    thread::scope(|scope| {
        let workers: Vec<_> = batch.chunks(SHARE).map(|lines| scope.spawn(|| share(lines))).collect();
        let joined =
            workers.into_iter().map(|worker| worker.join().unwrap_or_else(|why| panic::resume_unwind(why)));
        joined.flatten().collect()
    })
}

/// The measures by verdict, as one object: `{"qualifies":["1.2"],"review":[],…}`. Whatever it does not name is *no*.
pub fn verdicts(policy: &Policy, verdicts: &[Verdict]) -> String {
    let named = Verdict::ALL.into_iter().filter(|verdict| *verdict != Verdict::No);
    let lists = named.map(|verdict| {
        let measures = policy.measures.iter().zip(verdicts).filter(|(_, other)| **other == verdict);
        let names: Vec<String> = measures.map(|(measure, _)| json!(measure.id).to_string()).collect();
        format!("\"{}\":[{}]", verdict.id(), names.join(","))
    });
    format!("{{{}}}", lists.collect::<Vec<_>>().join(","))
}
