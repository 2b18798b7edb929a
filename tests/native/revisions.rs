//! A policy that goes on to its next revision: what staff are told, and what a visitor with an old link is told.

use std::fs;
use std::path::{Path, PathBuf};

use policy_selfcheck::authoring::{Loaded, load, revisions};
use policy_selfcheck::domain::answer::{Answer, Answers};
use policy_selfcheck::domain::text::Language;
use policy_selfcheck::domain::verdict::Verdict;
use policy_selfcheck::format::link::{Link, decode, encode};
use policy_selfcheck::format::revision;

use crate::policies::{MINHANG, TINY, root};

const WHY: &str =
    "revision: 2\nchanges:\n  - {revision: 2, date: 2031-05-01, measures: [\"1.2a\"], why: 门槛降到四十人}\n";

/// A file, what stands in it, and what shall.
type Edit<'text> = (&'text str, &'text str, &'text str);

/// The tiny policy, published as revision 1, with these edits.
fn edited(name: &str, edits: &[Edit]) -> Loaded {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("revisions").join(name);
    let _ = fs::remove_dir_all(&folder);
    copy(&root().join("tests/policies/tiny"), &folder);
    fs::remove_dir_all(folder.join("languages")).unwrap();
    fs::create_dir_all(folder.join("revisions")).unwrap();
    fs::write(folder.join("revisions/1.txt"), revisions::write(TINY.policy.as_ref().unwrap())).unwrap();
    for (file, find, with) in edits {
        let path: PathBuf = folder.join(file);
        if !path.exists() {
            fs::write(&path, with).unwrap();
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(find), "{file}: {find}");
        fs::write(path, text.replacen(find, with, 1)).unwrap();
    }
    load(&folder)
}

const LOWER: Edit = ("clauses/01.yaml", "below: 50", "below: 40");
const TURNED: Edit = (
    "facts/02-done.yaml",
    "- {id: certificate, number: 1, label: 绿色证书}\n      - {id: audit, number: 2, label: 通过能源审计}",
    "- {id: audit, number: 2, label: 通过能源审计}\n      - {id: certificate, number: 1, label: 绿色证书}",
);
const SECOND: Edit = ("policy.yaml", "revision: 1", "revision: 2");

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn an_old_link_says_which_verdict_differs_and_why() {
    let old = TINY.policy.as_ref().unwrap();
    let loaded = edited("told", &[("policy.yaml", "revision: 1\n", WHY), LOWER]);
    let said: String =
        loaded.diagnostics.iter().map(|diagnostic| diagnostic.render(Language::TRANSLATION)).collect();
    assert_eq!(said, "");
    let new = loaded.policy.unwrap();
    let mut answers = Answers::none(old.facts.len());
    let set = |answers: &mut Answers, id: &str, option: &str| {
        let (index, fact) = old.fact(id).unwrap();
        answers.set(index, fact.option(option).map(Answer::One));
    };
    set(&mut answers, "kind", "factory");
    set(&mut answers, "retrofit", "finished");
    let staff = old.fact("staff").unwrap().0;
    for (number, expected) in [(45, Some((Verdict::Qualifies, Verdict::No))), (30, None)] {
        answers.set(staff, Some(Answer::Number(number)));
        let link = encode(old, &Link { answers: answers.clone(), ..Link::default() });
        let opened = decode(&new, &link).unwrap();
        assert_eq!((opened.revision, opened.lost), (1, 0));
        let since = new.since(opened.revision, &opened.link.answers);
        let told = since.first().map(|since| (since.before.unwrap(), since.now));
        assert_eq!(told, expected);
        if let Some(since) = since.first() {
            assert_eq!(new.measures[usize::from(since.measure)].id, "1.2a");
            let change = &new.changes[usize::from(since.change.unwrap())];
            assert_eq!(
                (change.why.official.as_str(), change.date.to_string().as_str()),
                ("门槛降到四十人", "2031-05-01")
            );
        }
    }
}

/// Revision 1 of the tiny policy without the lines that begin so.
fn without(start: &str) -> String {
    let whole = revisions::write(TINY.policy.as_ref().unwrap());
    let kept = |line: &&str| !line.starts_with(start);
    whole.lines().filter(kept).map(|line| [line, "\n"].concat()).collect()
}

/// A name, the edits, and what is said in English and in Chinese.
type Row<'text> = (&'text str, &'text [Edit<'text>], [&'text str; 2]);

#[test]
fn staff_are_told_what_to_do() {
    let rows: &[Row] = &[
        ("nothing", &[], ["", ""]),
        // In which order options stand is no rule.
        ("order", &[SECOND, TURNED], ["", ""]),
        (
            "untold",
            &[SECOND, LOWER],
            [
                "the rule of `1.2a` is not that of revision 1 any more, and nobody says why",
                "`1.2a` 的规则和第 1 版不一样，没有写明为什么",
            ],
        ),
        (
            "emptied",
            &[SECOND, ("revisions/1.txt", revisions::write(TINY.policy.as_ref().unwrap()).leak(), "")],
            ["not a line that `selfcheck freeze` writes", "不是 `selfcheck freeze` 写出的行"],
        ),
        (
            "rule",
            &[LOWER],
            [
                "not what was published as revision 1 any more, from `1.2a` on",
                "和发布的第 1 版不一样了，从 `1.2a` 起",
            ],
        ),
        (
            "question",
            &[("facts/01-all.yaml", "id: shop, number: 2", "id: shop, number: 3")],
            [
                "not what was published as revision 1 any more, from `kind` on",
                "和发布的第 1 版不一样了，从 `kind` 起",
            ],
        ),
        (
            "line",
            &[SECOND, ("revisions/1.txt", "1 choice", "1 select")],
            ["not a line that `selfcheck freeze` writes", "不是 `selfcheck freeze` 写出的行"],
        ),
        (
            "swapped",
            &[SECOND, ("facts/02-done.yaml", "id: none,", "id: nothing,")],
            [
                "the number 3 of `retrofit nothing` belonged to another option in revision 1",
                "`retrofit nothing` 的编号 3 在第 1 版是另一个选项的",
            ],
        ),
        (
            "given again",
            &[("policy.yaml", "revision: 1", "revision: 3"), ("revisions/2.txt", "", without("3 C").leak())],
            [
                "the number 3 of `2.1` belonged to another measure in revision 1",
                "`2.1` 的编号 3 在第 1 版是另一个措施的",
            ],
        ),
        (
            "to come",
            &[("policy.yaml", "revision: 1", "revision: 0")],
            ["a revision after the present one, 0", "现在的版本是 0，还没有这一版"],
        ),
    ];
    for (name, edits, said) in rows {
        let loaded = edited(name, edits);
        for (language, said) in [Language::TRANSLATION, Language::OFFICIAL].into_iter().zip(said) {
            let all: Vec<String> =
                loaded.diagnostics.iter().map(|diagnostic| diagnostic.render(language)).collect();
            assert_eq!(all.len(), usize::from(!said.is_empty()), "{name}: {all:?}");
            for message in all {
                assert!(message.contains(said) && message.contains("revisions/1.txt:"), "{name}: {message}");
            }
        }
    }
}

#[test]
fn a_number_that_was_given_up_is_not_given_again() {
    let again =
        [("policy.yaml", "revision: 1", "revision: 3"), ("revisions/2.txt", "", without("5 ").leak())];
    let all: Vec<String> =
        edited("again", &again).diagnostics.iter().map(|found| found.render(Language::TRANSLATION)).collect();
    let said = "the number 5 of `night` belonged to another fact in revision 1";
    assert!(
        all.iter().any(|message| message.contains(said) && message.contains("revisions/1.txt:5:1")),
        "{all:?}"
    );
}

#[test]
fn a_revision_that_was_published_is_not_lost() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("revisions/lost");
    edited("lost", &[SECOND]);
    fs::remove_file(folder.join("revisions/1.txt")).unwrap();
    let all: Vec<String> =
        load(&folder).diagnostics.iter().map(|diagnostic| diagnostic.render(Language::TRANSLATION)).collect();
    assert!(all.len() == 1 && all[0].contains("revisions/1.txt is missing"), "{all:?}");
}

#[test]
fn every_rule_is_read_as_it_was_frozen() {
    for policy in crate::policies::all() {
        for measure in &policy.measures {
            let line = revision::write(policy, measure);
            let read = revision::read(policy, &line).unwrap_or_else(|| panic!("{line}"));
            assert_eq!((read.number, read.tier), (measure.number, measure.tier), "{line}");
            assert_eq!(read.condition.unwrap().nodes, measure.condition.nodes, "{line}");
        }
    }
    let policy = MINHANG.policy.as_ref().unwrap();
    for bad in ["", "1", "1 A &(", "1 A )", "1 A 4", "1 A 4=x", "1 Z r", "1 A 4=1~2^3*4"] {
        assert_eq!(revision::read(policy, bad), None, "{bad}");
    }
    let gone = revision::read(policy, "1 A &( 999=1 4=99 r )").unwrap();
    assert_eq!(gone.condition, None, "what asks for something that is gone is kept as unanswerable");
}
