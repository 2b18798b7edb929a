//! Rule files, as staff writes them: each input replaces one file of the tiny policy. Nothing panics, each diagnostic
//! names a place inside its file and has words in both languages, and rules without an error can be used.
//!
//! The first line of an input names the file; any other first line stands for a clause.
#![no_main]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use policy_selfcheck::authoring::coverage::Coverage;
use policy_selfcheck::authoring::{Loaded, load};
use policy_selfcheck::domain::answer::Answers;
use policy_selfcheck::domain::condition::Node;
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::domain::text::Language;

const FILES: [&str; 10] = [
    "clauses/01.yaml",
    "clauses/02.yaml",
    "facts/01-all.yaml",
    "facts/02-done.yaml",
    "policy.yaml",
    "glossary.yaml",
    "sentences.tsv",
    "official.txt",
    "enterprises/01-factory.yaml",
    "languages/en.tsv",
];
const LANGUAGES: [Language; 2] = [Language::OFFICIAL, Language::TRANSLATION];

/// A copy of the tiny policy, of this process alone.
static COPY: LazyLock<PathBuf> = LazyLock::new(|| {
    let tiny = Path::new(env!("CARGO_MANIFEST_DIR")).join("../policies/tiny");
    let memory = Path::new("/dev/shm");
    let place = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let copy = place.join(format!("selfcheck-fuzz-{}", std::process::id()));
    for file in FILES {
        let to = copy.join(file);
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder can be made");
        fs::copy(tiny.join(file), to).expect("a file can be copied");
    }
    copy
});

fuzz_target!(|bytes: &[u8]| {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let named = FILES.iter().find(|file| file.as_bytes() == &bytes[..end]);
    let (file, content) = named.map_or((FILES[0], bytes), |file| (*file, &bytes[end + 1..]));
    let path = COPY.join(file);
    let before = fs::read(&path).expect("a file of the copy");
    fs::write(&path, content).expect("a file of the copy");
    let loaded = load(&COPY);
    held(&loaded);
    fs::write(&path, before).expect("a file of the copy");
});

fn held(loaded: &Loaded) {
    for diagnostic in &loaded.diagnostics {
        let bytes = fs::read(COPY.join(&diagnostic.file)).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        // An empty file has one line, and behind a line end stands one more, where something may be missing.
        let lines = text.matches('\n').count() + text.replace("\r\n", "").matches('\r').count() + 1;
        let place = diagnostic.place;
        assert!((1..=lines).contains(&place.line) && place.column >= 1, "{diagnostic:?} of {lines} lines");
        for language in LANGUAGES {
            assert!(!diagnostic.problem.say(language).0.is_empty(), "{diagnostic:?}");
            assert!(diagnostic.render(language).contains(&diagnostic.file));
        }
    }
    if let Some(policy) = &loaded.policy {
        for language in LANGUAGES {
            assert!(!Coverage::of(policy, loaded).render(language).is_empty());
        }
    }
    if let Some(policy) = loaded.sound() {
        usable(policy);
    }
}

fn usable(policy: &Policy) {
    let bytes = postcard::to_allocvec(policy).expect("a policy can be written");
    assert_eq!(postcard::from_bytes::<Policy>(&bytes).as_ref(), Ok(policy));
    let none = Answers::none(policy.facts.len());
    let examples = policy.enterprises.iter().map(|enterprise| &enterprise.answers);
    for answers in [&none].into_iter().chain(examples) {
        assert_eq!(policy.assess(answers, policy.from).findings.len(), policy.measures.len());
        let _ = policy.next_step(answers);
    }
    for measure in &policy.measures {
        for (node, mark) in measure.condition.nodes.iter().zip(&measure.condition.citations) {
            let rests = matches!(node, Node::All(_) | Node::Any(_)) || !mark.spans.is_empty();
            assert!(rests, "a condition of {} rests on no words", measure.id);
        }
    }
}
