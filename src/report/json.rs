//! The result as JSON, for files, for the page around and for `selfcheck assess`: its shape is published.
//!
//! Written by hand: a library for it costs 18 kB in the browser.

use super::{MeasureReport, Report};
use crate::domain::answer::YES;
use crate::domain::assess::{Derived, LeafOutcome};
use crate::domain::condition::{Check, Node, Phrase};
use crate::domain::index::{DepartmentIndex, NodeIndex};
use crate::domain::policy::Policy;
use crate::domain::text::Text;
use crate::wording::Wording;

impl Report<'_, '_> {
    /// The result as JSON, on one line.
    pub fn json(&self) -> String {
        let policy = self.policy;
        let derived = self.assessment.derived.iter().filter_map(|item| self.derived(*item));
        let fields = [
            ("policy", string(&policy.id)),
            ("revision", policy.revision.to_string()),
            ("as_of", string(&policy.as_of.to_string())),
            ("date", string(&self.today.to_string())),
            (
                "example",
                self.example.map_or_else(|| "null".to_owned(), |example| string(&example.enterprise.id)),
            ),
            ("in_force", self.assessment.validity.in_force().to_string()),
            ("derived", list(derived)),
            ("contacts", contacts(policy)),
            ("measures", list(self.measures().map(|told| measure(&told)))),
        ];
        object(&fields)
    }

    fn derived(&self, derived: Derived) -> Option<String> {
        let fact = self.policy.fact_at(derived.fact)?;
        let possible = fact.options_in(derived.possible);
        let source = &fact.derivation.as_ref()?.source;
        Some(object(&[
            ("fact", string(&fact.id)),
            ("options", list(possible.map(|option| string(&option.id)))),
            ("source", string(source)),
        ]))
    }
}

/// How departments are reached, as far as it is known; what nobody has said is an empty text.
pub fn contacts(policy: &Policy) -> String {
    let known = DepartmentIndex::enumerate(&policy.departments).filter_map(|(department, name)| {
        let contact = policy.contact(department)?;
        Some(object(&[
            ("department", both(name)),
            ("phone", string(&contact.phone)),
            ("address", both(&contact.address)),
            ("hours", both(&contact.hours)),
            ("page", string(&contact.page)),
        ]))
    });
    list(known)
}

fn measure(told: &MeasureReport<'_, '_>) -> String {
    let MeasureReport { policy, measure, finding, .. } = told;
    let tests =
        |which: fn(LeafOutcome) -> bool| list(finding.nodes(which).filter_map(|node| test(told, node)));
    let phrases = |kinds: &[Phrase]| {
        let said = finding
            .nodes(|outcome| matches!(outcome, LeafOutcome::Phrase(phrase) if kinds.contains(&phrase)));
        list(said.map(|node| string(&policy.quoted(measure, node))))
    };
    let clause =
        policy.clause_of(measure).map_or_else(|| "null".to_owned(), |clause| clause.number.to_string());
    let repair = finding.repair.iter().filter_map(|node| repair(told, *node));
    let acts = policy.acts(measure, &finding.repair).filter(|_| finding.begin).unwrap_or_default();
    object(&[
        ("id", string(&measure.id)),
        ("clause", clause),
        ("tier", string(measure.tier.id())),
        ("verdict", string(finding.verdict.id())),
        ("met", tests(|outcome| matches!(outcome, LeafOutcome::Met | LeafOutcome::MetIfConfirmed))),
        ("failed", tests(|outcome| matches!(outcome, LeafOutcome::Failed | LeafOutcome::Near))),
        ("missing", list(told.missing().map(|fact| string(&fact.id)))),
        ("review", phrases(&[Phrase::Review])),
        ("judged", phrases(&[Phrase::Judged, Phrase::Open])),
        ("unpublished", phrases(&[Phrase::Unpublished])),
        ("repair", list(repair)),
        ("acts", list(acts.iter().map(|act| both(act.words)))),
    ])
}

fn test(told: &MeasureReport<'_, '_>, node: NodeIndex) -> Option<String> {
    let fact = &told.tested(node)?.id;
    Some(object(&[("fact", string(fact)), ("words", string(&told.policy.quoted(told.measure, node)))]))
}

fn repair(told: &MeasureReport<'_, '_>, node: NodeIndex) -> Option<String> {
    let Node::Test(test) = told.measure.condition.node_at(node)? else {
        return None;
    };
    let fact = told.tested(node)?;
    let to = match test.check {
        Check::Is(options) | Check::Has(options) => {
            let names: Vec<String> = fact.options_in(options.met).map(|option| string(&option.id)).collect();
            if names.is_empty() { options.met.contains(YES).to_string() } else { list(names.into_iter()) }
        }
        Check::AtLeast(least) => object(&[("at_least", least.to_string())]),
        Check::Below(limit) => object(&[("below", limit.to_string())]),
    };
    Some(object(&[
        ("fact", string(&fact.id)),
        ("words", string(&told.policy.quoted(told.measure, node))),
        ("to", to),
    ]))
}

fn both(text: &Text) -> String {
    let words: Vec<_> = Wording::all().map(|words| (words.key(), string(text.get(words.language)))).collect();
    object(&words)
}

fn object(fields: &[(&str, String)]) -> String {
    let fields = fields.iter().map(|(name, value)| [&string(name), ":", value].concat());
    ["{", &fields.collect::<Vec<_>>().join(","), "}"].concat()
}

fn list(items: impl Iterator<Item = String>) -> String {
    ["[", &items.collect::<Vec<_>>().join(","), "]"].concat()
}

fn string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            // Other control characters are in no text of ours; a space is no loss.
            letter if letter < ' ' => quoted.push(' '),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
