//! What a screen’s file says of ways and acts, held against the whole policy: ways lead on, and acts open something.

use crate::domain::condition::Check;
use crate::domain::fact::Fact;
use crate::domain::index::{FactIndex, OptionIndex};
use crate::domain::policy::Policy;

use super::problem::Problem;
use super::reader::Reader;
use super::yaml::Node;

/// Checks the facts of one screen.
pub fn facts(screen: &Node, policy: &Policy, reader: &mut Reader<'_>) {
    let Some(fields) = reader.any_map(screen) else {
        return;
    };
    for node in reader.list_of(fields, "facts") {
        let id = reader.any_map(node).and_then(|fields| fields.get("id")).and_then(Node::text);
        let Some((index, fact)) = id.and_then(|id| policy.fact(id)) else {
            continue;
        };
        for (option, content) in OptionIndex::enumerate(&fact.options) {
            let name = || (fact.id.clone(), content.id.clone());
            if fact.ahead(option).contains(&option) {
                let (fact, option) = name();
                reader.report(node.place, Problem::WayInCircles { fact, option });
            }
            if !content.act.is_empty() && !opens(policy, index, option) {
                let (fact, option) = name();
                reader.report(node.place, Problem::ActInVain { fact, option });
            }
        }
        if !fact.act.is_empty() && !opens(policy, index, crate::domain::answer::YES) {
            reader.report(node.place, Problem::ActInVain { fact: fact.id.clone(), option: yes(fact) });
        }
    }
}

/// Does this answer meet a leaf of some measure?
fn opens(policy: &Policy, fact: FactIndex, option: OptionIndex) -> bool {
    let mut tests = policy.measures.iter().flat_map(|measure| measure.condition.tests());
    tests.any(|(_, test)| match test.check {
        Check::Is(options) | Check::Has(options) => test.fact == fact && options.met.contains(option),
        Check::AtLeast(_) | Check::Below(_) => false,
    })
}

fn yes(fact: &Fact) -> String {
    if fact.options.is_empty() { "true".to_owned() } else { String::new() }
}
