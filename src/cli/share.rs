//! `selfcheck share`: the links that the widget makes, and what is in them.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde_json::{Value, json};

use crate::domain::policy::Policy;
use crate::domain::verdict::Verdict;
use crate::format::link::{self, Carried, LONGEST_NAME, Link, LinkError, Opened};
use crate::report::Invented;

use super::enterprises;
use super::failure::Failure;
use super::input;
use super::questions::text;

/// What to do with links.
#[derive(Debug, Subcommand)]
pub(super) enum Share {
    /// The end of the link for these answers: what stands behind the `#`.
    Encode {
        /// The answers, or `-` for standard input.
        file: PathBuf,
        /// Only the answers that the measures which are not ruled out depend on.
        #[arg(long)]
        needed: bool,
        /// What the sender calls itself, 40 letters at most.
        #[arg(long, default_value = "")]
        name: String,
    },
    /// What is in a link, as JSON. The whole link or its end.
    Decode {
        /// The link.
        link: String,
    },
}

/// Runs the subcommand.
pub(super) fn run(policy: &Policy, share: &Share, out: &mut impl Write) -> Result<(), Failure> {
    match share {
        Share::Encode { file, needed, name } => encode(policy, file, *needed, name, out),
        Share::Decode { link } => decode(policy, link, out),
    }
}

fn encode(
    policy: &Policy,
    file: &Path,
    needed: bool,
    name: &str,
    out: &mut impl Write,
) -> Result<(), Failure> {
    if name.chars().count() > LONGEST_NAME as usize {
        return Err(Failure::Input {
            zh: format!("名称最多 {LONGEST_NAME} 个字"),
            en: format!("a name has at most {LONGEST_NAME} letters"),
        });
    }
    let answers = input::answers(policy, &input::text(file)?)?;
    let carried = if needed { Carried::Needed } else { Carried::All };
    writeln!(out, "{}", link::encode(policy, &Link { answers, carried, name: name.to_owned() }))?;
    Ok(())
}

fn decode(policy: &Policy, link: &str, out: &mut impl Write) -> Result<(), Failure> {
    let end = link.split_once('#').map_or(link, |(_, end)| end);
    let Opened { link, revision, lost } = link::decode(policy, end).map_err(refused)?;
    let carried = match link.carried {
        Carried::All => "all",
        Carried::Needed => "needed",
    };
    let changed: Vec<Value> = policy
        .since(revision, &link.answers)
        .into_iter()
        .filter_map(|since| {
            let measure = policy.measure_at(since.measure)?;
            let change = since.change.and_then(|index| policy.change_at(index));
            Some(json!({
                "measure": measure.id,
                "before": since.before.map(Verdict::id),
                "now": since.now.id(),
                "why": change.map(|change| text(&change.why)),
            }))
        })
        .collect();
    let found = json!({
        "revision": revision,
        "scope": carried,
        "name": link.name,
        "example": Invented::of_link(policy, &link).map(|example| &example.enterprise.id),
        "answers": enterprises::answers(policy, &link.answers),
        "lost": lost,
        "changed": changed,
    });
    writeln!(out, "{found:#}")?;
    Ok(())
}

fn refused(why: LinkError) -> Failure {
    let (zh, en) = match why {
        LinkError::Damaged => ("链接不完整，或被改动过", "the link is cut or altered"),
        LinkError::Newer => ("链接是更新的版本做的", "the link was made by a newer version"),
        LinkError::OtherPolicy => ("链接说的是另一份政策", "the link is about another policy"),
        LinkError::Encrypted => (
            "链接上了锁，请在网页上用口令打开",
            "the link is locked: open it in the browser with its passphrase",
        ),
    };
    Failure::Input { zh: zh.to_owned(), en: en.to_owned() }
}
