//! A third language that is only begun: two files of its own, `tests/languages/eo.ftl` and `eo.tsv`, and no code. What it lacks
//! stands in the official words, and is marked as such.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use super::cases::{Visit, load_tiny};
use super::told::told;
use crate::authoring::source::{Source, file};
use crate::authoring::translations;
use crate::domain::index::FactIndex;
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::session::{Action, Route};
use crate::wording::Wording;

static POLICY: LazyLock<Policy> = LazyLock::new(|| {
    let mut policy = load_tiny();
    let own = file(&root().join("tests/policies/tiny"), "languages/en.tsv");
    let text = fs::read_to_string(root().join("tests/languages/eo.tsv")).unwrap();
    let third = Source { name: "languages/eo.tsv".to_owned(), text: Ok(text) };
    let covered = translations::read(&[own, third], &mut policy, &mut Vec::new());
    assert!(covered[0].translated == covered[0].texts && covered[1].translated == 6);
    policy
});

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn third() -> Language {
    Wording::named("eo").unwrap().language
}

fn at(route: Route) -> Visit {
    Visit::of_answers(&POLICY, third()).goes(route)
}

#[test]
fn pages_speak_it_as_far_as_it_goes() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    for (name, route) in
        [("start", Route::Start), ("question", Route::Screen(FactIndex::new(0))), ("result", Route::Result)]
    {
        let page = told(&at(route).page());
        let file = root().join(format!("tests/languages/{name}.eo.txt"));
        if update {
            fs::write(&file, page).unwrap();
        } else {
            assert_eq!(fs::read_to_string(&file).unwrap(), page, "{name}");
        }
    }
}

#[test]
fn the_way_goes_through_the_languages_that_the_policy_speaks() {
    let next = |policy: &'static Policy, language: Language| {
        let page = told(&Visit::of_answers(policy, language).goes(Route::Start).page());
        let names = Wording::all().map(|words| words.language_name);
        names.filter(|name| page.contains(&format!("[{name}]"))).collect::<Vec<_>>()
    };
    let [official, english, third] = [0, 1, 2].map(Language::at);
    assert_eq!(next(&POLICY, official), ["English"]);
    assert_eq!(next(&POLICY, english), ["Esperanto"]);
    assert_eq!(next(&POLICY, third), ["中文"]);
    let two = Box::leak(Box::new(load_tiny()));
    assert_eq!(next(two, english), ["中文"]);
}

#[test]
fn a_session_in_it_goes_on_in_it() {
    let visit = Visit::of_answers(&POLICY, Language::OFFICIAL).does(Action::SetLanguage(third()));
    let visit = visit.goes(Route::Screen(FactIndex::new(0)));
    let text = visit.session.route_text(&POLICY);
    let mut again = Visit::of_answers(&POLICY, Language::OFFICIAL).session;
    again.return_to(&POLICY, &text, None);
    assert_eq!(again.language, third());
}
