//! Everything that can be wrong in the files of a policy, and how it is said.
//!
//! A problem holds what was found; the wording, in both languages of the staff who mend it, is [`Problem::say`].

mod en;
mod zh;

use crate::domain::index::ClauseNumber;
use crate::domain::text::Language;

use super::answers::AnswerError;

/// What is wrong.
#[derive(Clone, Debug, Eq, PartialEq)]
#[expect(missing_docs, reason = "the fields are what the messages below name")]
pub enum Problem {
    /// A file that must be there cannot be read.
    Unreadable { detail: String },
    /// There is no such folder.
    FolderMissing { path: String },
    /// Not YAML.
    Syntax(Mistake),
    /// A file that must be there is not.
    FileMissing,
    /// A file that a file manager has copied.
    FileCopied { of: String },
    /// A file in another encoding.
    NotUtf8 { gbk: bool },
    /// A tab before the first word of a line.
    Tab,
    /// A full-width sign where a narrow one is meant.
    FullWidth { found: char, meant: String },
    /// A colon without a blank behind it.
    CloseColon { key: String },
    /// A line of the sentence table without its four columns.
    TableColumns,
    /// Nothing in the file.
    EmptyFile,
    /// An anchor's alias.
    Alias,
    /// A key that means nothing here.
    UnknownKey { key: String, nearest: Option<String>, allowed: Vec<String> },
    /// A key that must be there.
    MissingKey { key: String },
    /// A key twice in one map.
    DuplicateKey { key: String },
    /// Another kind of value.
    WrongType(Expected),
    /// A word outside a short list.
    UnknownWord { word: String, nearest: Option<String>, allowed: Vec<String> },
    /// An empty text.
    EmptyText,
    /// A text that is still to be filled in.
    ToFill,
    /// A name that nothing has.
    UnknownName { what: Thing, name: String, nearest: Option<String> },
    /// A name that something else has.
    NameTaken { what: Thing, name: String },
    /// A number that something else has.
    NumberTaken { what: Thing, number: String, by: String },
    /// An answer that cannot be read.
    Answer(AnswerError),
    /// Too many of something for the compiled form.
    TooMany { what: Thing, most: usize },
    /// A comparison that does not fit the fact.
    CheckMismatch { fact: String, key: String, fits: String },
    /// A condition with no comparison, or with more than one.
    CheckCount { keys: Vec<String> },
    /// A quote that is not in its sentence.
    QuoteNotInText { quote: String, sentence: String, differs: Option<Difference> },
    /// Words that are neither in the sentence nor in the clause title.
    WordsNotInText { words: String, sentence: String, differs: Option<Difference> },
    /// Words that partly cover other marked words.
    WordsOverlap { words: String, other: String },
    /// Words of a leaf that lie outside the quote of the measure.
    WordsOutsideQuote { words: String },
    /// Translated words that do not stand in the translation of their text.
    WordsNotInTranslation { words: String, translation: String },
    /// A text with its translation beside it, in a file that holds official words only.
    TranslationInRules,
    /// A line of a table of translations without its three columns.
    TranslationColumns,
    /// Two rows of one text.
    TranslationTwice { name: String, before: usize },
    /// A row of a text that is not there, or has other official words now.
    TranslationOfNothing { name: String, official: String, now: Option<String> },
    /// A translation of official words that have changed since.
    TranslationOld { name: String, from: String },
    /// Texts without a translation, and the first of them.
    Untranslated { missing: usize, name: String, official: String, tag: String },
    /// Words that value something, on which no condition rests and of which nobody says that they only explain.
    EvaluativeUnsaid { words: String },
    /// A leaf that an answer meets which stands for other words.
    OtherWords { fact: String, option: String, words: String, terms: String },
    /// A list that the words leave open, and no option for what is not listed.
    ListClosed { fact: String, words: String },
    /// Half an answer in a rule.
    HalfAnswer { fact: String, option: String },
    /// An option on the way that leads nowhere.
    WayLost { fact: String, option: String },
    /// Options that come after each other in a circle.
    WayInCircles { fact: String, option: String },
    /// An option further along that stands worse.
    FurtherAndWorse { measure: String, fact: String, behind: String, ahead: String },
    /// A question that cannot be the umbrella above another one.
    UmbrellaUnfit { fact: String, umbrella: String },
    /// An act that opens nothing.
    ActInVain { fact: String, option: String },
    /// A sentence of the table that is not in the official text.
    SentenceNotInText { sentence: String },
    /// A paragraph of the official text of which the table says nothing.
    ParagraphLost { text: String },
    /// A paragraph that is said to hold no sentence, and grants something.
    OtherGrants { name: String, words: String },
    /// Clauses that stand in no chapter, or in several.
    ClauseInChapters { clause: String, chapters: usize },
    /// A number that something else had in an earlier revision.
    NumberReused { what: Thing, number: String, of: String, revision: u16 },
    /// A name with a blank in it, or with a sign that names things apart.
    NameUnfit { name: String },
    /// Official text that no sentence of the table covers.
    TextNotInSentences { text: String },
    /// A sentence from which nothing follows, without a reason.
    SentenceUnaccounted { sentence: String },
    /// A sentence that both grants and grants nothing.
    SentenceTwice { sentence: String },
    /// A measure that no answers can meet.
    Unreachable { measure: String },
    /// A measure that nothing decides.
    Undemanding { measure: String },
    /// One option tested twice in a measure.
    ReadTwice { measure: String, fact: String },
    /// A measure that tests a fact, and the umbrella question that rules it in or out.
    UmbrellaTestedToo { measure: String, fact: String, umbrella: String },
    /// A measure that tests what the scope of the policy tests already.
    ScopeTwice { measure: String, fact: String },
    /// A fact that nothing asks for.
    UnusedFact { fact: String },
    /// A form of support where only encouragement is written, or none where support is.
    FormMismatch { measure: String, tier: &'static str },
    /// A kind of example that a measure lacks.
    ExampleMissing { measure: String, kind: &'static str },
    /// An example with another verdict.
    ExampleVerdict { expected: String, found: String, because: Because },
    /// An example with other missing facts.
    ExampleMissingFacts { expected: String, found: String },
    /// A kind of example whose verdict contradicts it.
    ExampleKind { kind: &'static str, verdict: String },
    /// An example enterprise whose interview is not finished.
    EnterpriseUnfinished { screen: String, facts: String },
    /// A telephone number that nobody can dial.
    Phone { text: String },
    /// A page that is not safe to open.
    Page { text: String },
    /// Dates in the wrong order.
    DateOrder,
    /// A clause in the wrong place.
    ClauseOutOfPlace { clause: ClauseNumber },
    /// A frozen file of a revision that is not there yet.
    RevisionUnknown { revision: u16 },
    /// No frozen file of an earlier revision.
    RevisionMissing { revision: u16 },
    /// A line of a frozen file that is no question.
    RevisionLine,
    /// Questions or rules that differ from those that were frozen.
    RevisionChanged { revision: u16, what: Option<String> },
    /// A rule that changed, and nobody says why.
    ChangeUnexplained { measure: String, revision: u16 },
}

/// Where words first differ from the official ones.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Difference {
    /// What they have in common up to there, or the end of it.
    pub after: String,
    /// The sign in the rules; nothing at their end.
    pub here: Option<char>,
    /// The sign in the official text.
    pub there: Option<char>,
}

/// What makes a file unreadable.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mistake {
    /// A quotation mark that is not closed, or has something behind it.
    Quote,
    /// A bracket that is not closed, or has no comma behind its item.
    Bracket,
    /// A colon inside of a text.
    Colon,
    /// Lines that stand too far to the left or to the right.
    Indentation,
    /// A tab.
    Tab,
    /// More levels than any rule needs.
    Depth,
    /// Something else.
    Other,
}

/// What decided a verdict.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Because {
    /// The words that are met.
    pub met: String,
    /// The words that are not met.
    pub failed: String,
    /// The facts that are missing.
    pub missing: String,
}

/// A kind of value.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Expected {
    /// `key: value` lines.
    Map,
    /// `- item` lines or `[a, b]`.
    List,
    /// A text.
    Text,
    /// A whole number.
    Number,
    /// `true` or `false`.
    Flag,
    /// `2025-01-15`.
    Date,
}

/// A kind of thing that has a name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Thing {
    /// A fact.
    Fact,
    /// An option of a fact.
    Option,
    /// A screen.
    Screen,
    /// A measure.
    Measure,
    /// A sentence.
    Sentence,
    /// A department.
    Department,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Severity {
    /// The policy cannot be built.
    Error,
    /// The policy can be built, and is not whole.
    Warning,
}

impl Problem {
    /// How bad it is.
    pub const fn severity(&self) -> Severity {
        match self {
            Self::UnusedFact { .. }
            | Self::Undemanding { .. }
            | Self::OtherGrants { .. }
            | Self::WordsNotInTranslation { .. }
            | Self::TranslationOfNothing { .. }
            | Self::TranslationOld { .. }
            | Self::Untranslated { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// What is wrong, and how to mend it (or nothing), in one language.
    pub fn say(&self, language: Language) -> (String, String) {
        if language.is_official() { self.zh() } else { self.en() }
    }
}
