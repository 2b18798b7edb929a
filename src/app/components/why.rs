//! Why a screen is asked: how many measures still depend on it, of which clauses, and, where they are few, on which words.

use crate::app::components::icon::{Icon, icon};
use crate::app::state::{Action, Fold};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::condition::Node;
use crate::domain::policy::Measure;
use crate::report::words_of;
use crate::wording::{counted, fill};

/// How many clauses are named before the rest is only counted.
const NAMED: usize = 6;
/// How many different words are quoted; more would say nothing.
const QUOTED: usize = 2;

/// The panel; open until the visitor folds it.
pub(in crate::app) fn why(view: &View) -> Tag {
    let open = !view.state.toggled(Fold::Why);
    let title = button(view, "why-title", Action::Toggle(Fold::Why))
        .flag("aria-expanded", open)
        .add(icon(Icon::Eye))
        .add(tag("span").text(view.words.why))
        .add(icon(if open { Icon::Up } else { Icon::Down }));
    tag("section").class("why").add(title).each(open.then(|| reasons(view)).into_iter().flatten())
}

/// How many measures wait, on which words.
pub(in crate::app) fn text(view: &View) -> String {
    let words = view.words;
    let waiting = waiting(view);
    match (waiting.len(), quoted(view, &waiting)) {
        (0, _) => words.why_none.to_owned(),
        (1, Some(quoted)) => fill(words.why_one_quoted, &[("words", &quoted)]),
        (count, Some(quoted)) => fill(words.why_quoted, &[("n", &count.to_string()), ("words", &quoted)]),
        (1, None) => words.why_one.to_owned(),
        (count, None) => counted(words.why_text, count),
    }
}

/// The measures that wait for this page.
fn waiting(view: &View) -> Vec<&'static Measure> {
    view.state.sheet.waiting.iter().filter_map(|measure| view.measure(*measure)).collect()
}

/// How many measures wait, and their clauses.
fn reasons(view: &View) -> [Tag; 2] {
    let policy = view.policy;
    let mut clauses: Vec<u16> = waiting(view).iter().map(|measure| measure.clause).collect();
    clauses.dedup();
    let named = clauses.iter().take(NAMED);
    let named = named.filter_map(|clause| policy.clauses.get(usize::from(*clause)));
    let labels = named.map(|clause| {
        tag("li").add(tag("b").text(clause.number.to_string())).text(" ").text(view.text(&clause.title))
    });
    let more = clauses.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| tag("li").text(counted(view.words.why_more, more)));
    [tag("p").text(text(view)), tag("ul").class("labels").each(labels).maybe(more)]
}

/// The words of the waiting measures that the questions without an answer decide.
fn quoted(view: &View, waiting: &[&'static Measure]) -> Option<String> {
    let sheet = &view.state.sheet;
    let asked = |fact: u16| sheet.shown.contains(&fact) && sheet.before.get(fact).is_none();
    let mut all: Vec<String> = Vec::new();
    for measure in waiting {
        for (node, content) in (0..).zip(&measure.condition.nodes) {
            if matches!(content, Node::Test(test) if asked(test.fact)) {
                let words = words_of(view.policy, view.words, measure, node);
                if !all.contains(&words) {
                    all.push(words);
                }
            }
        }
    }
    let [open, close] = view.words.quotes;
    let quoted = all.iter().map(|words| [open, words, close].concat()).collect::<Vec<_>>();
    (1..=QUOTED).contains(&quoted.len()).then(|| quoted.join(view.words.quoted_separator))
}
