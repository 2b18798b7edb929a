//! Why a screen is asked: how many measures still depend on it, and of which clauses.

use crate::app::components::icon::{Icon, icon};
use crate::app::state::{Action, Fold};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::app::wording::counted;
use crate::domain::verdict::Verdict;

/// How many clauses are named before the rest is only counted.
const NAMED: usize = 6;

/// The panel; open until the visitor folds it.
pub(in crate::app) fn why(view: &View, visible: &[u16]) -> Tag {
    let open = !view.state.toggled(Fold::Why);
    let title = button(view, "why-title", Action::Toggle(Fold::Why))
        .flag("aria-expanded", open)
        .add(icon(Icon::Eye))
        .add(tag("span").text(view.words.why))
        .add(icon(if open { Icon::Up } else { Icon::Down }));
    tag("section").class("why").add(title).each(open.then(|| reasons(view, visible)).into_iter().flatten())
}

/// How many measures wait, and their clauses.
fn reasons(view: &View, visible: &[u16]) -> [Tag; 2] {
    let (words, policy) = (view.words, view.policy);
    let waiting = waiting(view, visible);
    let text = match waiting.len() {
        0 => words.why_none.to_owned(),
        1 => words.why_one.to_owned(),
        count => counted(words.why_text, count),
    };
    let mut clauses = waiting;
    clauses.dedup();
    let named = clauses.iter().take(NAMED);
    let named = named.filter_map(|clause| policy.clauses.get(usize::from(*clause)));
    let labels = named.map(|clause| {
        tag("li").add(tag("b").text(clause.number.to_string())).text(" ").text(view.text(&clause.title))
    });
    let more = clauses.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| tag("li").text(counted(words.why_more, more)));
    [tag("p").text(text), tag("ul").class("labels").each(labels).maybe(more)]
}

/// The clause of every undecided measure that reads one of these facts.
fn waiting(view: &View, visible: &[u16]) -> Vec<u16> {
    let policy = view.policy;
    let derived_from = |fact: u16| {
        let derivation = policy.fact_at(fact).and_then(|fact| fact.derivation.as_ref());
        derivation.is_some_and(|derivation| derivation.facts().any(|fact| visible.contains(&fact)))
    };
    let reads = |fact: u16| visible.contains(&fact) || derived_from(fact);
    let verdicts = policy.verdicts(view.answers());
    let undecided = policy.measures.iter().zip(verdicts).filter(|(_, verdict)| *verdict == Verdict::Open);
    undecided
        .filter(|(measure, _)| measure.condition.tests().any(|(_, test)| reads(test.fact)))
        .map(|(measure, _)| measure.clause)
        .collect()
}
