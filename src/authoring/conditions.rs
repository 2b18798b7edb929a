//! Conditions: `all`, `any`, tests of facts, and phrases that no answer decides.

use crate::domain::answer::{NO, YES};
use crate::domain::condition::{Check, Citation, Condition, Node as Compiled, Options, Phrase, Test};
use crate::domain::fact::{Fact, Kind};
use crate::domain::index::NodeIndex;
use crate::domain::option_set::OptionSet;
use crate::domain::policy::Policy;

use super::citation;
use super::problem::{Problem, Thing};
use super::reader::{Fields, Reader};
use super::sentences::Sentences;
use super::words::Quoted;
use super::yaml::Node;

/// The phrases and their keys.
pub const PHRASES: &[(&str, Phrase)] = &[
    ("review", Phrase::Review),
    ("judged", Phrase::Judged),
    ("unpublished", Phrase::Unpublished),
    ("open", Phrase::Open),
];
/// The keys that compare a fact.
pub const CHECKS: &[&str] = &["is", "has", "at_least", "below"];
const KEYS: &[&str] = &[
    "all",
    "any",
    "words",
    "nth",
    "sentence",
    "ask",
    "fact",
    "is",
    "has",
    "at_least",
    "below",
    "confirm",
    "near",
    "review",
    "judged",
    "unpublished",
    "open",
];

/// Reads the condition of a measure. Its words must be quoted from the sentence of the measure, from the title of its
/// clause, or from a sentence that a leaf names.
pub fn read(
    node: &Node,
    policy: &Policy,
    quoted: Quoted<'_>,
    sentences: &Sentences,
    reader: &mut Reader<'_>,
) -> Condition {
    compile(node, policy, Some((Some(quoted), sentences)), reader)
}

/// Reads a condition of the whole policy: each leaf names the sentence that its words are quoted from.
pub fn read_anywhere(
    node: &Node,
    policy: &Policy,
    sentences: &Sentences,
    reader: &mut Reader<'_>,
) -> Condition {
    compile(node, policy, Some((None, sentences)), reader)
}

/// Reads a condition of ours that rests on no official words, as of a notice.
pub fn read_without_words(node: &Node, policy: &Policy, reader: &mut Reader<'_>) -> Condition {
    compile(node, policy, None, reader)
}

/// Reads a bare test of a fact: `{fact: …, has: […]}`.
pub fn test_of(node: &Node, policy: &Policy, reader: &mut Reader<'_>) -> Option<Test> {
    let fields = reader.map(node, &["fact", "is", "has"])?;
    Compiler { policy, quoted: None, condition: Condition::default() }.test(fields, reader)
}

fn compile(
    node: &Node,
    policy: &Policy,
    quoted: Option<(Option<Quoted<'_>>, &Sentences)>,
    reader: &mut Reader<'_>,
) -> Condition {
    let mut compiler = Compiler { policy, quoted, condition: Condition::default() };
    compiler.node(node, reader);
    compiler.condition
}

struct Compiler<'a> {
    policy: &'a Policy,
    /// The texts that words are quoted from; nothing, where the condition rests on no words.
    quoted: Option<(Option<Quoted<'a>>, &'a Sentences)>,
    condition: Condition,
}

impl Compiler<'_> {
    fn node(&mut self, node: &Node, reader: &mut Reader<'_>) -> Option<()> {
        let fields = reader.map(node, KEYS)?;
        let kinds = ["all", "any", "fact"].into_iter().chain(PHRASES.iter().map(|(key, _)| *key));
        if kinds.clone().filter(|key| fields.get(key).is_some()).count() > 1 {
            let keys = kinds.map(str::to_owned).collect();
            reader.report(fields.place(), Problem::CheckCount { keys });
            return None;
        }
        if let Some(children) = fields.get("all") {
            return self.group(children, Compiled::All, reader);
        }
        if let Some(children) = fields.get("any") {
            return self.group(children, Compiled::Any, reader);
        }
        if let Some((key, phrase)) = PHRASES.iter().find(|(key, _)| fields.get(key).is_some()) {
            let mark = self.mark(fields, key, reader)?;
            self.push(Compiled::Phrase(*phrase), mark);
            return Some(());
        }
        let mark =
            if self.quoted.is_some() { self.mark(fields, "words", reader)? } else { Citation::default() };
        let test = self.test(fields, reader)?;
        self.push(Compiled::Test(test), mark);
        Some(())
    }

    fn group(
        &mut self,
        children: &Node,
        kind: fn(NodeIndex) -> Compiled,
        reader: &mut Reader<'_>,
    ) -> Option<()> {
        let start = self.condition.nodes.len();
        self.push(kind(NodeIndex::default()), Citation::default());
        for child in reader.list(children) {
            self.node(child, reader);
        }
        let end = NodeIndex::try_from(self.condition.nodes.len()).ok()?;
        *self.condition.nodes.get_mut(start)? = kind(end);
        Some(())
    }

    fn push(&mut self, node: Compiled, mark: Citation) {
        self.condition.nodes.push(node);
        self.condition.citations.push(mark);
    }

    fn mark(&self, fields: Fields<'_>, key: &str, reader: &mut Reader<'_>) -> Option<Citation> {
        let (quoted, sentences) = self.quoted?;
        citation::read(fields, key, quoted, sentences, reader)
    }

    fn test(&self, fields: Fields<'_>, reader: &mut Reader<'_>) -> Option<Test> {
        let node = reader.required(fields, "fact")?;
        let name = reader.text(node)?;
        let Some((index, fact)) = self.policy.fact(&name) else {
            reader.unknown(node.place, Thing::Fact, &name, super::known_facts(self.policy));
            return None;
        };
        let keys: Vec<&str> = CHECKS.iter().copied().filter(|key| fields.get(key).is_some()).collect();
        let [key] = keys.as_slice() else {
            let keys = CHECKS.iter().map(|key| (*key).to_owned()).collect();
            reader.report(fields.place(), Problem::CheckCount { keys });
            return None;
        };
        let value = fields.get(key)?;
        let check = match (*key, fact.kind) {
            ("is", Kind::YesNo) => Check::Is(yes_or_no(value, reader)?),
            ("is", Kind::Choice) => Check::Is(options(fields, value, fact, reader)),
            ("has", Kind::Multi) => Check::Has(options(fields, value, fact, reader)),
            ("at_least", Kind::Number) => Check::AtLeast(reader.number(value)?),
            ("below", Kind::Number) => Check::Below(reader.number(value)?),
            (_, kind) => {
                let fits = fitting(kind).to_owned();
                reader
                    .report(value.place, Problem::CheckMismatch { fact: name, key: (*key).to_owned(), fits });
                return None;
            }
        };
        Some(Test { fact: index, check })
    }
}

fn yes_or_no(node: &Node, reader: &mut Reader<'_>) -> Option<Options> {
    let option = if reader.flag(node)? { YES } else { NO };
    Some(Options { met: OptionSet::only(option), ..Options::default() })
}

fn options(fields: Fields<'_>, met: &Node, fact: &Fact, reader: &mut Reader<'_>) -> Options {
    let mut set = |node: Option<&Node>| node.map(|node| option_set(node, fact, reader)).unwrap_or_default();
    Options { met: set(Some(met)), confirm: set(fields.get("confirm")), near: set(fields.get("near")) }
}

/// The options named by a word or a list of words.
fn option_set(node: &Node, fact: &Fact, reader: &mut Reader<'_>) -> OptionSet {
    let items = if node.text().is_some() { core::slice::from_ref(node) } else { reader.list(node) };
    let mut set = OptionSet::EMPTY;
    for node in items {
        let Some(name) = reader.text(node) else { continue };
        match fact.option(&name) {
            Some(option) => set.insert(option),
            None => {
                reader.unknown(
                    node.place,
                    Thing::Option,
                    &name,
                    fact.options.iter().map(|option| option.id.as_str()),
                );
            }
        }
    }
    set
}

const fn fitting(kind: Kind) -> &'static str {
    match kind {
        Kind::YesNo => "is: true",
        Kind::Choice => "is: [option]",
        Kind::Multi => "has: [option]",
        Kind::Number => "at_least: 1",
    }
}
