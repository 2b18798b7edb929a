//! Writes the corpus that the fuzzer begins with, from the examples: `cargo run --example seeds`.

use std::fs;
use std::path::Path;

use policy_selfcheck::format::link::{Carried, Link, encode};
use policy_selfcheck::format::pack::HEAD;
use policy_selfcheck::session::{Notes, Saved};
use policy_selfcheck_fuzz::{bytes_of, policy};

fn main() -> std::io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let put = |target: &str, name: &str, content: &[u8]| {
        let folder = root.join("corpus").join(target);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(name), content)
    };
    let policy = policy();
    for enterprise in &policy.enterprises {
        let link = |carried| Link { answers: enterprise.answers.clone(), carried, name: String::new() };
        put("share_link", &enterprise.id, encode(policy, &link(Carried::All)).as_bytes())?;
        put(
            "stored_state",
            &enterprise.id,
            Saved::write(policy, &enterprise.answers, &Notes::default()).as_bytes(),
        )?;
    }
    if let Some(first) = policy.enterprises.first() {
        let named =
            Link { answers: first.answers.clone(), carried: Carried::Needed, name: "示例 & Co".to_owned() };
        put("share_link", "named", encode(policy, &named).as_bytes())?;
        for target in ["share_link", "stored_state"] {
            put(target, "bytes", &bytes_of(policy, &first.answers))?;
        }
    }
    let tests = root.join("..");
    for (from, name) in [("letter", "letter"), ("misspelt", "misspelt"), ("tiny", "other-policy")] {
        put("answers", name, &fs::read(tests.join("command-line").join(from).with_extension("json"))?)?;
    }
    for (name, text) in [
        ("unsure", r#"{"relation": "unsure", "applicant": ["company", "unsure"], "business": []}"#),
        ("kinds", r#"{"relation": 1.5, "applicant": {"a": null}}"#),
        ("nothing", "{}"),
    ] {
        put("answers", name, text.as_bytes())?;
    }
    put("policy_pack", "tiny", &fs::read(tests.join("packs/1.pack"))?.split_off(HEAD))?;
    let tiny = tests.join("policies/tiny");
    for file in [
        "clauses/01.yaml",
        "clauses/02.yaml",
        "facts/01-all.yaml",
        "facts/02-done.yaml",
        "policy.yaml",
        "glossary.yaml",
        "sentences.tsv",
        "official.txt",
        "enterprises/01-factory.yaml",
    ] {
        let content = [file.as_bytes(), b"\n", &fs::read(tiny.join(file))?].concat();
        put("rules", &file.replace('/', "-"), &content)?;
    }
    Ok(())
}
