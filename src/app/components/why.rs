//! Why a screen is asked: how many measures still depend on it, of which clauses, and, where they are few, on which words.

use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::condition::Node;
use crate::domain::index::{ClauseIndex, FactIndex, NodeIndex};
use crate::domain::policy::Measure;
use crate::report::words_of;
use crate::session::{Action, Fold};
use crate::wording::{counted, fill};

/// How many clauses are named before the rest is only counted.
const NAMED: usize = 6;
/// How many different words are quoted; more would say nothing.
const QUOTED: usize = 2;

/// The panel; open until the visitor folds it.
pub(in crate::app) fn why(ctx: &Context) -> Element {
    let open = !ctx.session.toggled(Fold::Why);
    let title = button(ctx, "why-title", Action::Toggle(Fold::Why))
        .flag("aria-expanded", open)
        .add(icon(Icon::Eye))
        .add(element("span").text(ctx.words.why))
        .add(icon(if open { Icon::Up } else { Icon::Down }));
    element("section").class("why").add(title).each(open.then(|| reasons(ctx)).into_iter().flatten())
}

/// How many measures wait, on which words.
pub(in crate::app) fn text(ctx: &Context) -> String {
    let words = ctx.words;
    let waiting = waiting(ctx);
    match (waiting.len(), quoted(ctx, &waiting)) {
        (0, _) => words.why_none.to_owned(),
        (1, Some(quoted)) => fill(words.why_one_quoted, &[("words", &quoted)]),
        (count, Some(quoted)) => fill(words.why_quoted, &[("n", &count.to_string()), ("words", &quoted)]),
        (1, None) => words.why_one.to_owned(),
        (count, None) => counted(words.why_text, count),
    }
}

/// The measures that wait for this page.
fn waiting(ctx: &Context) -> Vec<&'static Measure> {
    ctx.session.draft.waiting.iter().filter_map(|measure| ctx.measure(*measure)).collect()
}

/// How many measures wait, and their clauses.
fn reasons(ctx: &Context) -> [Element; 2] {
    let policy = ctx.policy;
    let mut clauses: Vec<ClauseIndex> = waiting(ctx).iter().map(|measure| measure.clause).collect();
    clauses.dedup();
    let named = clauses.iter().take(NAMED);
    let named = named.filter_map(|clause| policy.clause_at(*clause));
    let labels = named.map(|clause| {
        element("li")
            .add(element("b").text(clause.number.to_string()))
            .text(" ")
            .policy_text(ctx, &clause.title)
    });
    let more = clauses.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| element("li").text(counted(ctx.words.why_more, more)));
    [element("p").text(text(ctx)), element("ul").class("labels").each(labels).maybe(more)]
}

/// The words of the waiting measures that the questions without an answer decide.
fn quoted(ctx: &Context, waiting: &[&'static Measure]) -> Option<String> {
    let sheet = &ctx.session.draft;
    let asked = |fact: FactIndex| sheet.shown.contains(&fact) && sheet.before.get(fact).is_none();
    let mut all: Vec<String> = Vec::new();
    for measure in waiting {
        for (node, content) in NodeIndex::enumerate(&measure.condition.nodes) {
            if matches!(content, Node::Test(test) if asked(test.fact)) {
                let words = words_of(ctx.policy, ctx.words, measure, node);
                if !all.contains(&words) {
                    all.push(words);
                }
            }
        }
    }
    let [open, close] = ctx.words.quotes();
    let quoted = all.iter().map(|words| [open, words, close].concat()).collect::<Vec<_>>();
    (1..=QUOTED).contains(&quoted.len()).then(|| quoted.join(ctx.words.quoted_separator))
}
