//! Conditions by stable numbers alone: how a published revision is kept, so that it can be said for ever what it said.
//!
//! One line a measure: its number, its tier, and its condition in prefix form. `&( … )` is *all*, `|( … )` *any*; `4=1,5` asks
//! for one of these options, `3:1,2` for any of them, `70>=300` and `70<20` for a number; behind the options `~2` need a
//! confirmation and `^3` are on the way. `r j u o` are phrases: review, judged, unpublished, open.

use crate::domain::answer::{NO, YES};
use crate::domain::condition::{Check, Condition, Node, Options, Phrase, Test};
use crate::domain::fact::{Fact, Kind};
use crate::domain::index::{FactIndex, FactNumber, MeasureNumber, NodeIndex, OptionIndex, OptionNumber};
use crate::domain::option_set::OptionSet;
use crate::domain::policy::{Measure, Policy};
use crate::domain::tier::Tier;

/// A measure of a revision, for the facts of the present one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Frozen {
    /// The number of the measure.
    pub number: MeasureNumber,
    /// How much is written about the support.
    pub tier: Tier,
    /// What was required; nothing, where it asks for facts or options that are gone.
    pub condition: Option<Condition>,
}

impl Frozen {
    /// Does it say what the measure says? In which order options stand makes no difference.
    pub fn is_of(&self, measure: &Measure) -> bool {
        let nodes = self.condition.as_ref().map(|condition| &condition.nodes);
        self.tier == measure.tier && nodes == Some(&measure.condition.nodes)
    }
}

const TIERS: [Tier; 3] = [Tier::A, Tier::B, Tier::C];
const PHRASES: [(char, Phrase); 4] =
    [('r', Phrase::Review), ('j', Phrase::Judged), ('u', Phrase::Unpublished), ('o', Phrase::Open)];

/// A measure as a line.
pub fn write(policy: &Policy, measure: &Measure) -> String {
    let mut line = [&measure.number.to_string(), " ", measure.tier.id()].concat();
    let mut ends: Vec<usize> = Vec::new();
    for (index, node) in measure.condition.nodes.iter().enumerate() {
        close(&mut line, &mut ends, index);
        line.push(' ');
        match node {
            Node::All(end) | Node::Any(end) => {
                line.push_str(if matches!(node, Node::All(_)) { "&(" } else { "|(" });
                ends.push(usize::from(*end));
            }
            Node::Phrase(phrase) => {
                let name = PHRASES.iter().find(|(_, other)| other == phrase);
                line.extend(name.map(|(name, _)| *name));
            }
            Node::Test(test) => line.push_str(&test_of(policy, *test)),
        }
    }
    close(&mut line, &mut ends, measure.condition.nodes.len());
    line
}

fn close(line: &mut String, ends: &mut Vec<usize>, index: usize) {
    while ends.last() == Some(&index) {
        ends.pop();
        line.push_str(" )");
    }
}

fn test_of(policy: &Policy, test: Test) -> String {
    let Some(fact) = policy.fact_at(test.fact) else {
        return String::new();
    };
    let number = fact.number.to_string();
    let listed = |options: OptionSet| {
        options.iter().map(|option| option_number(fact, option).to_string()).collect::<Vec<_>>().join(",")
    };
    let options = |sign: &str, options: Options| {
        let mut text = [&number, sign, &listed(options.met)].concat();
        for (mark, options) in [("~", options.confirm), ("^", options.near)] {
            if !options.is_empty() {
                text.push_str(&[mark, &listed(options)].concat());
            }
        }
        text
    };
    match test.check {
        Check::Is(wanted) => options("=", wanted),
        Check::Has(wanted) => options(":", wanted),
        Check::AtLeast(least) => [&number, ">=", &least.to_string()].concat(),
        Check::Below(limit) => [&number, "<", &limit.to_string()].concat(),
    }
}

/// The number of an option; yes is 1 and no is 2.
fn option_number(fact: &Fact, option: OptionIndex) -> OptionNumber {
    if fact.kind == Kind::YesNo {
        return OptionNumber::new(if option == YES { 1 } else { 2 });
    }
    fact.option_at(option).map(|option| option.number).unwrap_or_default()
}

/// Reads a line. Nothing, if no `write` wrote it.
pub fn read(policy: &Policy, line: &str) -> Option<Frozen> {
    let mut words = line.split(' ');
    let number = words.next()?.parse().ok()?;
    let tier = words.next()?;
    let tier = TIERS.into_iter().find(|other| other.id() == tier)?;
    let mut condition = Some(Condition::default());
    let mut nodes: Vec<Node> = Vec::new();
    let mut open: Vec<(usize, bool)> = Vec::new();
    for word in words {
        let end = |nodes: &[Node]| NodeIndex::try_from(nodes.len()).ok();
        match word {
            "&(" | "|(" => {
                open.push((nodes.len(), word == "&("));
                nodes.push(Node::All(NodeIndex::default()));
            }
            ")" => {
                let (start, all) = open.pop()?;
                let end = end(&nodes)?;
                *nodes.get_mut(start)? = if all { Node::All(end) } else { Node::Any(end) };
            }
            word => match leaf(policy, word)? {
                Leaf::There(node) => nodes.push(node),
                // The line is right, and can no longer be answered.
                Leaf::Gone => {
                    condition = None;
                    nodes.push(Node::Phrase(Phrase::Open));
                }
            },
        }
    }
    if !open.is_empty() {
        return None;
    }
    Some(Frozen { number, tier, condition: condition.map(|_| Condition { nodes, citations: Vec::new() }) })
}

/// A leaf that was read.
enum Leaf {
    There(Node),
    /// It asks for a fact or an option that is gone.
    Gone,
}

fn leaf(policy: &Policy, word: &str) -> Option<Leaf> {
    let phrase = PHRASES.iter().find(|(name, _)| word.strip_prefix(*name) == Some(""));
    if let Some((_, phrase)) = phrase {
        return Some(Leaf::There(Node::Phrase(*phrase)));
    }
    let sign = word.find(['=', ':', '>', '<'])?;
    let (number, rest) = word.split_at(sign);
    let number: FactNumber = number.parse().ok()?;
    let found = FactIndex::enumerate(&policy.facts).find(|(_, fact)| fact.number == number);
    let number_of = |text: &str| text.parse::<u32>().ok();
    let check = if let Some(least) = rest.strip_prefix(">=") {
        Some(Check::AtLeast(number_of(least)?))
    } else if let Some(limit) = rest.strip_prefix('<') {
        Some(Check::Below(number_of(limit)?))
    } else {
        let several = rest.starts_with(':');
        let lists = lists(rest.get(1..)?)?;
        let options = |list: &[OptionNumber]| -> Option<OptionSet> {
            let fact = found.map(|(_, fact)| fact)?;
            list.iter().map(|number| option_of(fact, *number)).collect()
        };
        let [met, confirm, near] = &lists;
        options(met).zip(options(confirm)).zip(options(near)).map(|((met, confirm), near)| {
            let options = Options { met, confirm, near };
            if several { Check::Has(options) } else { Check::Is(options) }
        })
    };
    let test = found.zip(check).map(|((fact, content), check)| (Test { fact, check }, content));
    let fits = test.filter(|(test, fact)| test.fits(fact.kind));
    Some(fits.map_or(Leaf::Gone, |(test, _)| Leaf::There(Node::Test(test))))
}

/// `1,2~3^4`: what is met, what needs a confirmation, what is on the way.
fn lists(text: &str) -> Option<[Vec<OptionNumber>; 3]> {
    let mut lists = [Vec::new(), Vec::new(), Vec::new()];
    let mut place = 0;
    let mut number = String::new();
    for letter in text.chars().chain([',']) {
        if letter.is_ascii_digit() {
            number.push(letter);
            continue;
        }
        if !number.is_empty() {
            lists.get_mut(place)?.push(core::mem::take(&mut number).parse().ok()?);
        }
        place = match letter {
            ',' => place,
            '~' => 1,
            '^' => 2,
            _ => return None,
        };
    }
    Some(lists)
}

fn option_of(fact: &Fact, number: OptionNumber) -> Option<OptionIndex> {
    if fact.kind == Kind::YesNo {
        return [YES, NO].into_iter().find(|option| option_number(fact, *option) == number);
    }
    let mut all = OptionIndex::enumerate(&fact.options);
    all.find(|(_, option)| option.number == number).map(|(index, _)| index)
}
