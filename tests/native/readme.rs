//! README stays true: its commands run, and what it shows is what they print.

use std::fs;

use crate::policies::root;

#[test]
fn its_transcripts_are_true() {
    trycmd::TestCases::new().case("README.md");
}

#[test]
fn its_make_targets_and_paths_exist() {
    let makefile = fs::read_to_string(root().join("Makefile")).unwrap();
    for page in ["README.md", "CONTRIBUTING.md", "rules/README.md"].map(|page| root().join(page)) {
        let text = fs::read_to_string(&page).unwrap();
        for target in text.split("`make ").skip(1).filter_map(|rest| rest.split(['`', ' ']).next()) {
            assert!(makefile.contains(&format!("\n{target}:")), "make {target}");
        }
        let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        for path in links.filter(|path| !path.contains("://") && !path.is_empty()) {
            assert!(page.parent().unwrap().join(path).exists(), "{}: {path}", page.display());
        }
    }
}

#[test]
fn the_worked_examples_of_the_rules_are_those_of_the_tiny_policy() {
    let text = fs::read_to_string(root().join("rules/README.md")).unwrap();
    let examples = text.split("```yaml\n").skip(1).filter_map(|rest| rest.split_once("```"));
    let files = ["clauses/01.yaml", "facts/02-done.yaml"];
    for ((example, _), file) in examples.zip(files) {
        let rules = fs::read_to_string(root().join("tests/policies/tiny").join(file)).unwrap();
        assert!(rules.contains(example.trim_end()), "{file}, letter by letter");
    }
    assert_eq!(text.matches("```yaml").count(), files.len());
}

#[test]
fn what_contributors_are_told_of_the_code_is_there() {
    let text = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let named = [
        ("src/session/update.rs", "fn next("),
        ("src/session/route_text.rs", "const ROUTES"),
        ("src/app/root.rs", "fn route_name("),
        ("src/app/pages/mod.rs", "fn page("),
        ("src/report/mod.rs", "enum Form"),
        ("src/domain/verdict.rs", "fn traits("),
    ];
    for (path, code) in named {
        assert!(
            text.contains(path) && fs::read_to_string(root().join(path)).unwrap().contains(code),
            "{path}: {code}"
        );
    }
}
