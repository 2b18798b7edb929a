//! `only_if` of a fact: the umbrella question above it, and the options of which one must hold.

use crate::domain::condition::Check;
use crate::domain::fact::Kind;
use crate::domain::index::FactIndex;
use crate::domain::policy::Policy;
use crate::domain::umbrella::Umbrella;

use super::conditions;
use super::problem::Problem;
use super::reader::{Fields, Reader};
use super::yaml::Node;

/// Reads the umbrellas of a screen’s file, once all facts are known.
pub fn read(root: &Node, policy: &mut Policy, reader: &mut Reader<'_>) {
    let Some(fields) = reader.any_map(root) else {
        return;
    };
    for node in reader.list_of(fields, "facts") {
        let Some(fields) = reader.any_map(node) else {
            continue;
        };
        let Some((index, _)) = fields.get("id").and_then(Node::text).and_then(|id| policy.fact(id)) else {
            continue;
        };
        let umbrella = umbrella(fields, index, policy, reader);
        if let Some(fact) = policy.facts.get_mut(usize::from(index)) {
            fact.umbrella = umbrella;
        }
    }
}

fn umbrella(
    fields: Fields<'_>,
    below: FactIndex,
    policy: &Policy,
    reader: &mut Reader<'_>,
) -> Option<Umbrella> {
    let node = fields.get("only_if")?;
    let test = conditions::test_of(node, policy, reader)?;
    let (fact, content) = (policy.fact_at(below)?, policy.fact_at(test.fact)?);
    let (Check::Is(options) | Check::Has(options)) = test.check else {
        return None;
    };
    // Asked before what it rules in or out, and ruled out by nothing itself.
    let first = test.fact < below && content.umbrella.is_none();
    // What is ruled out needs an answer that says so.
    let can_be_none = match fact.kind {
        Kind::Multi | Kind::YesNo => true,
        Kind::Choice => fact.none_options().single().is_some(),
        Kind::Number => false,
    };
    if !first || !can_be_none || content.kind == Kind::YesNo {
        let (fact, umbrella) = (fact.id.clone(), content.id.clone());
        reader.report(node.place, Problem::UmbrellaUnfit { fact, umbrella });
        return None;
    }
    Some(Umbrella { fact: test.fact, options: options.met })
}
