//! Compiles a policy folder into the pack, and our words into the program. A broken rule stops the build with its diagnostics.
//!
//! `SELFCHECK_RULES` names the folder; without it, `rules/` must hold exactly one.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

pub mod authoring;
pub mod domain;
pub mod format;
#[path = "wording/compile/mod.rs"]
pub mod wording;

use domain::group::Group;
use domain::text::Language;

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed=SELFCHECK_RULES");
    println!("cargo::rerun-if-changed=rules");
    for (folder, _) in CATALOGUES {
        println!("cargo::rerun-if-changed={folder}");
    }
    match wording().and_then(|tags| build(&tags)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The catalogue of the official language; the others are whatever else is there.
const OFFICIAL: &str = "zh-CN";
/// Where catalogues are, and whether they are for tests alone.
const CATALOGUES: [(&str, bool); 2] = [("src/wording", false), ("tests/languages", true)];

/// Compiles the catalogues, and tells the tags of the languages that are not the official one.
fn wording() -> Result<Vec<String>, String> {
    let mut read = Vec::new();
    for (folder, of_tests) in CATALOGUES {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        for path in entries.filter(|path| path.extension().is_some_and(|extension| extension == "ftl")) {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let tag = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            read.push((of_tests, tag, text));
        }
    }
    // The engine by itself, as benchmarks build it, has no words.
    if read.is_empty() {
        return Ok(Vec::new());
    }
    read.sort_by_key(|(of_tests, tag, _)| (*of_tests, tag != OFFICIAL, tag.clone()));
    let sources: Vec<wording::Source<'_>> =
        read.iter().map(|(of_tests, tag, text)| wording::Source { tag, text, of_tests: *of_tests }).collect();
    let groups = Group::ALL.map(Group::id);
    write("wording.rs", wording::compile(&sources, &groups)?.as_bytes())?;
    let own = read.into_iter().filter(|(of_tests, tag, _)| !of_tests && tag != OFFICIAL);
    Ok(own.map(|(_, tag, _)| tag).collect())
}

fn write(name: &str, bytes: &[u8]) -> Result<(), String> {
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    fs::write(Path::new(&out).join(name), bytes).map_err(|error| error.to_string())
}

fn build(languages: &[String]) -> Result<(), String> {
    let folder = folder()?;
    println!("cargo::rerun-if-changed={}", folder.display());
    let loaded = authoring::load(&folder);
    let Some(policy) = loaded.sound() else {
        let diagnostics: String =
            loaded.diagnostics.iter().map(|diagnostic| diagnostic.render(Language::TRANSLATION)).collect();
        return Err(format!("the rules in {} are broken:\n{diagnostics}", folder.display()));
    };
    let mut policy = policy.clone();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    policy.arrange(&languages);
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32") {
        policy = policy.trimmed();
    }
    write("policy.pack", &format::pack::write(&policy).ok_or("the policy cannot be packed")?)
}

fn folder() -> Result<PathBuf, String> {
    if let Some(folder) = env::var_os("SELFCHECK_RULES") {
        return Ok(PathBuf::from(folder));
    }
    let entries = fs::read_dir("rules").map_err(|error| format!("rules/: {error}"))?;
    let mut folders: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    match (folders.pop(), folders.is_empty()) {
        (Some(folder), true) => Ok(folder),
        (None, _) => Err("rules/ holds no policy".to_owned()),
        (Some(_), false) => Err("rules/ holds several policies: name one with SELFCHECK_RULES".to_owned()),
    }
}
