//! What staff may get wrong, and what they are told: golden files over an edited copy of the tiny policy.
//!
//! `tests/authoring/bad/*.txt`: edits and the diagnostics they must give, in both languages, whole.
//! `tests/authoring/good/*.txt`: edits after which nothing may be wrong.
//! Dropping a file in adds a test. `UPDATE_GOLDEN=1 cargo test` writes what is said now; review it as you would prose.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use policy_selfcheck::authoring::load;
use policy_selfcheck::domain::text::Language;

use crate::policies::root;

struct Case {
    path: PathBuf,
    /// `about:` and the edits as they stand.
    head: String,
    edits: Vec<Edit>,
    expected: String,
}

/// One edit: a file, what stands in it, and what shall. A case may have several.
struct Edit {
    file: String,
    find: String,
    with: String,
}

fn cases(kind: &str) -> Vec<Case> {
    let folder = root().join("tests/authoring").join(kind);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(read).collect()
}

fn read(path: PathBuf) -> Case {
    let text = fs::read_to_string(&path).unwrap();
    let (head, expected) = text.split_once("===\n").unwrap_or((&text, ""));
    let fields = |name: &str| -> Vec<String> {
        let lines = head.lines().filter_map(|line| line.strip_prefix(name));
        lines
            .map(|line| {
                line.strip_prefix(' ')
                    .unwrap_or(line)
                    .replace("\\n", "\n")
                    .replace("\\r", "\r")
                    .replace("\\t", "\t")
                    .replace("\\u{feff}", "\u{feff}")
            })
            .collect()
    };
    let [about, files, finds, withs] = ["about:", "file:", "find:", "with:"].map(fields);
    assert!(about.len() == 1 && !about[0].is_empty(), "{}: no `about:`", path.display());
    assert!(
        !files.is_empty() && files.len() == finds.len() && files.len() == withs.len(),
        "{}",
        path.display()
    );
    let edits = files.into_iter().zip(finds).zip(withs);
    let edits = edits.map(|((file, find), with)| Edit { file, find, with }).collect();
    Case { edits, head: head.to_owned(), expected: expected.to_owned(), path }
}

/// The diagnostics of the edited policy in both languages.
fn diagnostics(case: &Case) -> String {
    // With the kind of case: two kinds run at once, and may have a name in common.
    let name = case.path.strip_prefix(root()).unwrap().with_extension("");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    copy(&root().join("tests/policies/tiny"), &folder);
    // New texts have no translation; only some cases are about that.
    if !case.edits.iter().any(|edit| edit.file.starts_with("languages/")) {
        fs::remove_dir_all(folder.join("languages")).unwrap();
    }
    for Edit { file, find, with } in &case.edits {
        let place = folder.join(file);
        if with == "(deleted)" && find.is_empty() {
            fs::remove_file(&place).unwrap();
            continue;
        }
        let before = fs::read_to_string(&place).unwrap();
        assert!(before.contains(find), "{}: `{find}` is not in {file}", case.path.display());
        let after = if find == "\n" { before.replace(find, with) } else { before.replacen(find, with, 1) };
        fs::write(&place, after).unwrap();
    }
    let loaded = load(&folder);
    let mut out = String::new();
    for language in [Language::TRANSLATION, Language::OFFICIAL] {
        for diagnostic in &loaded.diagnostics {
            let _ = writeln!(out, "{}", diagnostic.render(language));
        }
    }
    out
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &target);
        } else {
            fs::copy(source, target).unwrap();
        }
    }
}

#[test]
fn bad_rules_are_explained() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let cases = cases("bad");
    assert!(cases.len() > 30, "the folder is not complete: {}", cases.len());
    for case in cases {
        let found = diagnostics(&case);
        assert!(!found.is_empty(), "{}: nothing is said", case.path.display());
        if update {
            fs::write(&case.path, format!("{}===\n{found}", case.head)).unwrap();
        } else {
            assert_eq!(found, case.expected, "{}", case.path.display());
        }
    }
}

#[test]
fn good_rules_pass() {
    for case in cases("good") {
        assert_eq!(diagnostics(&case), "", "{}", case.path.display());
    }
}

/// A copy of the tiny policy with one more file or another one, in these bytes, and what is said of it.
fn with_file(name: &str, bytes: &[u8]) -> Vec<String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("as-saved").join(name.replace(['/', ' '], "-"));
    let _ = fs::remove_dir_all(&folder);
    copy(&root().join("tests/policies/tiny"), &folder);
    fs::write(folder.join(name), bytes).unwrap();
    let loaded = load(&folder);
    loaded.diagnostics.iter().map(|diagnostic| diagnostic.render(Language::OFFICIAL)).collect()
}

#[test]
fn files_are_read_as_office_programs_leave_them() {
    let tiny = |name: &str| fs::read_to_string(root().join("tests/policies/tiny").join(name)).unwrap();
    let table = tiny("languages/en.tsv");
    let utf16 = |text: &str| -> Vec<u8> {
        ['\u{feff}']
            .into_iter()
            .chain(text.chars())
            .collect::<String>()
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect()
    };
    assert_eq!(with_file("languages/en.tsv", &utf16(&table.replace('\n', "\r\n"))), Vec::<String>::new());
    assert_eq!(with_file("clauses/~$01.yaml", b"\0\0"), Vec::<String>::new());

    // 绿 in GBK
    let gbk = [tiny("glossary.yaml").as_bytes(), b"# \xc2\xcc\n"].concat();
    let said = with_file("glossary.yaml", &gbk);
    assert!(
        said.len() == 1 && said[0].contains("GBK 编码") && said[0].contains("glossary.yaml:2:3"),
        "{said:?}"
    );

    let said = with_file("clauses/01 - 副本.yaml", tiny("clauses/01.yaml").as_bytes());
    assert!(said.len() == 1 && said[0].contains("01.yaml 的副本"), "{said:?}");
    let said = with_file("facts/01-all.yaml", b"\xff\xd8\xff\xe0 a picture");
    assert!(said.len() == 1 && said[0].contains("不是 UTF-8"), "{said:?}");
}
