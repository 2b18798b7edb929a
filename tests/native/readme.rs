//! README stays true: its commands run, and what it shows is what they print.

use std::fs;

use crate::policies::root;

#[test]
fn its_transcripts_are_true() {
    trycmd::TestCases::new().case("README.md");
}

#[test]
fn its_make_targets_and_paths_exist() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let makefile = fs::read_to_string(root().join("Makefile")).unwrap();
    for target in readme.split("`make ").skip(1).filter_map(|rest| rest.split(['`', ' ']).next()) {
        assert!(makefile.contains(&format!("\n{target}:")), "make {target}");
    }
    for path in readme
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .filter(|path| !path.contains("://") && !path.starts_with('#'))
    {
        assert!(root().join(path).exists(), "{path}");
    }
}
