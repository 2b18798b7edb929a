//! Whoever names the verdicts beside the code names all of them, in their order and by their words.
//!
//! `UPDATE_GOLDEN=1 cargo test` writes the lists anew; what a verdict means is written into README.md by hand.

use std::fs;

use policy_selfcheck::domain::group::Group;
use policy_selfcheck::domain::text::Language;
use policy_selfcheck::domain::verdict::Verdict;
use policy_selfcheck::report::Look;
use policy_selfcheck::wording::Wording;

use crate::policies::root;

/// All verdicts, each told as here.
fn each(tell: impl Fn(Verdict) -> String, between: &str) -> String {
    Verdict::ALL.map(tell).join(between)
}

/// A list of verdicts: the file, what stands before it and behind it, and the list.
fn lists() -> [(&'static str, &'static str, &'static str, String); 4] {
    let legend = |verdict| Wording::of(Language::OFFICIAL).about(Group::Of(verdict)).legend;
    [
        (
            "www/element/policy-selfcheck.d.ts",
            "export type Verdict = ",
            ";",
            each(|verdict| format!("'{}'", verdict.id()), " | "),
        ),
        (
            "rules/clause.schema.json",
            "\"verdict\": { \"enum\": [",
            "]",
            each(|verdict| format!("\"{}\"", verdict.id()), ", "),
        ),
        (
            "rules/README.md",
            "| `verdict` | ",
            "；",
            each(|verdict| format!("`{}` {}", verdict.id(), legend(verdict)), "、"),
        ),
        (
            "rules/README.md",
            "each with its verdict:\n",
            ".",
            each(|verdict| format!("`{}`", verdict.id()), ", "),
        ),
    ]
}

#[test]
fn every_list_of_verdicts_is_whole() {
    for (file, before, behind, list) in lists() {
        let path = root().join(file);
        let text = fs::read_to_string(&path).unwrap();
        let (head, rest) = text.split_once(before).unwrap_or_else(|| panic!("{file}: no `{before}`"));
        let (found, tail) = rest.split_once(behind).unwrap();
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, [head, before, &list, behind, tail].concat()).unwrap();
        } else {
            assert_eq!(found, list, "{file}");
        }
    }
}

#[test]
fn the_manual_says_what_each_means() {
    let text = fs::read_to_string(root().join("README.md")).unwrap();
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| `")).collect();
    for verdict in Verdict::ALL {
        let row = format!("| `{}` | {} | ", verdict.id(), Wording::of(Language::OFFICIAL).verdict(verdict));
        assert!(
            rows.iter().any(|line| line.starts_with(&row) && line.len() > row.len() + 2),
            "README.md: {row}"
        );
    }
}

#[test]
fn every_group_has_its_looks() {
    let css = fs::read_to_string(root().join("www/styles/verdicts.css")).unwrap();
    let mut beads = Vec::new();
    for group in Group::ALL {
        let rule = format!("\n.{} {{ --of: var(--s-", group.id());
        let (_, rest) = css.split_once(&rule).unwrap_or_else(|| panic!("verdicts.css: no `{rule}`"));
        let name = format!("  --s-{}: #", rest.split_once(')').unwrap().0);
        // What does not apply has no colour of its own on the show ground.
        let themes = if group == Group::NO { 3 } else { 4 };
        assert_eq!(css.matches(&name).count(), themes, "verdicts.css: {name}");
        let look = Look::of(group);
        assert!(!beads.contains(&look.bead), "{group:?} is told by its colour alone");
        beads.push(look.bead);
    }
}
