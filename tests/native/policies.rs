//! The policies that the tests run on.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use policy_selfcheck::authoring::{Loaded, load};
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::domain::text::Language;

/// The real one.
pub(crate) static MINHANG: LazyLock<Loaded> = LazyLock::new(|| whole(&rules()));
/// A tiny one, of another place and another time, which proves that nothing in the code knows the real one.
pub(crate) static TINY: LazyLock<Loaded> = LazyLock::new(|| whole(&root().join("tests/policies/tiny")));

/// Both.
pub(crate) fn all() -> [&'static Policy; 2] {
    [MINHANG.policy.as_ref().unwrap(), TINY.policy.as_ref().unwrap()]
}

/// Both, with their folders.
pub(crate) fn with_folders() -> [(&'static Policy, PathBuf); 2] {
    let [real, tiny] = all();
    [(real, rules()), (tiny, root().join("tests/policies/tiny"))]
}

/// The checkout.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of the real policy.
pub(crate) fn rules() -> PathBuf {
    root().join("rules/minhang-2024-11")
}

fn whole(folder: &Path) -> Loaded {
    let loaded = load(folder);
    let diagnostics: String =
        loaded.diagnostics.iter().map(|diagnostic| diagnostic.render(Language::TRANSLATION)).collect();
    assert!(diagnostics.is_empty(), "{diagnostics}");
    loaded
}

#[test]
fn the_embedded_policy_is_the_one_in_the_folder() {
    assert_eq!(policy_selfcheck::pack::policy(), MINHANG.policy.as_ref());
}
