//! Conditions: trees of *all* and *any* over leaves, each leaf resting on words of the policy.
//!
//! INVARIANT: *read-once*. No two leaves of a condition depend on the same option of the same fact (a choice, a yes/no
//! or a number counts as one). Standings that are combined are then independent of each other, which makes evaluation
//! in one pass exact: a condition is undecided only if some completion of the answers decides it otherwise. The
//! authoring checks hold it.

use serde::{Deserialize, Serialize};

use super::fact::Kind;
use super::index::{FactIndex, NodeIndex, OptionIndex, SentenceIndex};
use super::known::Known;
use super::option_set::OptionSet;
use super::standing::{Standing, Standings};
use super::text::{Language, Text, Translations};

/// The condition of a measure or of a notice: its nodes in preorder. An empty condition always holds.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Condition {
    /// The nodes; the first one is the root.
    pub nodes: Vec<Node>,
    /// For each node the words it rests on; empty for *all* and *any*.
    pub citations: Vec<Citation>,
}

/// One node of a condition.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Node {
    /// Every child is required. The index behind the last descendant.
    All(NodeIndex),
    /// One child is enough. The index behind the last descendant.
    Any(NodeIndex),
    /// A test of one fact.
    Test(Test),
    /// Words that no answer decides.
    Phrase(Phrase),
}

/// What one fact must be.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Test {
    /// The fact.
    pub fact: FactIndex,
    /// What is compared.
    pub check: Check,
}

/// What a test compares.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Check {
    /// One option was picked.
    Is(Options),
    /// At least one of the options is ticked.
    Has(Options),
    /// The number is at least this.
    AtLeast(u32),
    /// The number is below this.
    Below(u32),
}

/// Which options lead to which standing. All others fail.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Options {
    /// Options that meet the condition.
    pub met: OptionSet,
    /// Options that meet it if the department confirms, because the text leaves open whether they count.
    pub confirm: OptionSet,
    /// Options that show the company on its way.
    pub near: OptionSet,
}

/// Why words are not decided by an answer.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Phrase {
    /// A written procedure, such as 经综合评定.
    Review,
    /// Words that only the department can judge, such as 优质.
    Judged,
    /// A threshold that is not published, such as 一定规模.
    Unpublished,
    /// A connective whose meaning the text leaves open.
    Open,
}

/// The words a leaf rests on.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Citation {
    /// Byte ranges in the text they lie in, in reading order.
    pub spans: Vec<(u16, u16)>,
    /// Which text that is.
    pub source: Source,
    /// The words in other languages, unofficial. Pieces, with [`BETWEEN`](Self::BETWEEN) between them, stand in the translation of
    /// the text that the words lie in, but for words of another sentence.
    #[serde(skip)]
    pub translations: Translations,
    /// What to ask the department about them, as a whole question; empty where the usual one will do.
    pub ask: Text,
}

/// The text that words are quoted from.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub enum Source {
    /// The sentence of the measure.
    #[default]
    Sentence,
    /// The title of its clause, because the sentence omits its subject.
    Title,
    /// Another sentence of the text.
    Elsewhere(SentenceIndex),
}

impl Options {
    #[inline(always)]
    const fn rest(self) -> OptionSet {
        self.named().complement()
    }

    /// All options that do not simply fail.
    #[inline(always)]
    pub const fn named(self) -> OptionSet {
        self.met.union(self.confirm).union(self.near)
    }

    /// What an option leads to.
    pub const fn standing(self, option: OptionIndex) -> Standing {
        match () {
            () if self.met.contains(option) => Standing::Met,
            () if self.confirm.contains(option) => Standing::Confirm,
            () if self.near.contains(option) => Standing::Near,
            () => Standing::Failed,
        }
    }
}

impl Test {
    /// The standings that are possible for what is known of the fact.
    #[inline(always)]
    pub fn standings(self, known: Known) -> Standings {
        match self.check {
            Check::Is(options) => one(options, known.holds().union(known.may())),
            Check::Has(options) => several(options, known),
            Check::AtLeast(least) => number(known, |value| value >= least),
            Check::Below(limit) => number(known, |value| value < limit),
        }
    }

    /// The options it depends on. All of them, for a fact that has one answer only.
    pub const fn reads(self) -> OptionSet {
        match self.check {
            Check::Has(options) => options.named(),
            Check::Is(_) | Check::AtLeast(_) | Check::Below(_) => OptionSet::ALL,
        }
    }

    /// Can it test a fact of this kind?
    pub const fn fits(self, kind: Kind) -> bool {
        matches!(
            (self.check, kind),
            (Check::Is(_), Kind::Choice | Kind::YesNo)
                | (Check::Has(_), Kind::Multi)
                | (Check::AtLeast(_) | Check::Below(_), Kind::Number)
        )
    }
}

/// Exactly one of `possible` holds.
#[inline(always)]
const fn one(options: Options, possible: OptionSet) -> Standings {
    let mut standings = Standings::NONE;
    if possible.intersects(options.met) {
        standings = standings.with(Standing::Met);
    }
    if possible.intersects(options.confirm) {
        standings = standings.with(Standing::Confirm);
    }
    if possible.intersects(options.near) {
        standings = standings.with(Standing::Near);
    }
    if possible.intersects(options.rest()) {
        standings = standings.with(Standing::Failed);
    }
    standings
}

/// What is ticked already sets the least; any option that may hold can only raise it.
#[inline(always)]
const fn several(options: Options, known: Known) -> Standings {
    if known.holds().intersects(options.met) {
        return Standings::only(Standing::Met);
    }
    let mut standings = Standings::NONE;
    if known.may().intersects(options.met) {
        standings = standings.with(Standing::Met);
    }
    if known.holds().intersects(options.confirm) {
        return standings.with(Standing::Confirm);
    }
    if known.may().intersects(options.confirm) {
        standings = standings.with(Standing::Confirm);
    }
    if known.holds().intersects(options.near) {
        return standings.with(Standing::Near);
    }
    if known.may().intersects(options.near) {
        standings = standings.with(Standing::Near);
    }
    standings.with(Standing::Failed)
}

fn number(known: Known, meets: impl Fn(u32) -> bool) -> Standings {
    match known.number() {
        Some(number) if meets(number) => Standings::only(Standing::Met),
        Some(_) => Standings::only(Standing::Failed),
        None => Standings::only(Standing::Met).with(Standing::Failed),
    }
}

impl Phrase {
    /// The best that words of this kind leave possible.
    pub const fn standing(self) -> Standing {
        match self {
            Self::Review => Standing::Review,
            Self::Judged | Self::Unpublished | Self::Open => Standing::Confirm,
        }
    }
}

impl Citation {
    /// The marked words, cut out of the sentence or title they lie in.
    pub fn words<'text>(&self, text: &'text str) -> impl Iterator<Item = &'text str> {
        self.spans.iter().filter_map(|(start, end)| text.get(usize::from(*start)..usize::from(*end)))
    }

    /// What stands between pieces of a translation.
    pub const BETWEEN: &str = " … ";

    /// The pieces of the words in a language.
    pub fn translated(&self, language: Language) -> impl Iterator<Item = &str> {
        self.translations.get(language).into_iter().flat_map(|words| words.split(Self::BETWEEN))
    }

    /// Where a piece of translated words stands in the translation of their text: its first occurrence as whole words, whatever
    /// the case of its letters, for a sentence begins with a capital. A byte range.
    pub fn find_translated(translation: &str, piece: &str) -> Option<(u16, u16)> {
        let letter = |at: Option<usize>| {
            at.and_then(|at| translation.as_bytes().get(at)).is_some_and(u8::is_ascii_alphanumeric)
        };
        let mut windows = translation.as_bytes().windows(piece.len().max(1)).enumerate();
        let (from, _) = windows.find(|(from, window)| {
            window.eq_ignore_ascii_case(piece.as_bytes())
                && !letter(from.checked_sub(1))
                && !letter(Some(from + piece.len()))
        })?;
        u16::try_from(from).ok().zip(u16::try_from(from + piece.len()).ok())
    }
}

impl Condition {
    /// The node with this index.
    pub fn node_at(&self, index: NodeIndex) -> Option<&Node> {
        self.nodes.get(usize::from(index))
    }

    /// The words that a node rests on.
    pub fn citation_at(&self, index: NodeIndex) -> Option<&Citation> {
        self.citations.get(usize::from(index))
    }

    /// The tests, with the index of their node.
    pub fn tests(&self) -> impl Iterator<Item = (NodeIndex, Test)> {
        NodeIndex::enumerate(&self.nodes).filter_map(|(index, node)| match node {
            Node::Test(test) => Some((index, *test)),
            Node::All(_) | Node::Any(_) | Node::Phrase(_) => None,
        })
    }
}
