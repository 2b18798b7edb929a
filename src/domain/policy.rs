//! A policy as it is compiled: what the department wrote, what it means, and what to ask.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::condition::{Citation, Condition, Source};
use super::contact::Contact;
use super::date::{Date, Validity};
use super::enterprise::Enterprise;
use super::fact::{Fact, Screen};
use super::index::{
    ChapterIndex, ClauseIndex, ClauseNumber, DepartmentIndex, FactIndex, MeasureNumber, NodeIndex,
    SentenceIndex,
};
use super::revision::{Change, Revision};
use super::scope::Scope;
use super::text::{Language, Text, Translations};
use super::tier::Tier;
use super::visit::Minutes;

/// One policy, whole.
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize)]
pub struct Policy {
    /// The folder name of its rules.
    pub id: String,
    /// Counts the published revisions of the rules.
    pub revision: u16,
    /// Official title, and an unofficial translation.
    pub title: Text,
    /// What the product calls it.
    pub short_title: Text,
    /// Official document number.
    pub number: String,
    /// Who issued it.
    pub issuer: Text,
    /// The day of issue.
    pub issued: Date,
    /// The first day in force.
    pub from: Date,
    /// The last day in force.
    pub until: Date,
    /// The day on which the rules were last compared with the published text.
    pub as_of: Date,
    /// Departments by the name the text gives them.
    pub departments: Vec<Text>,
    /// How each of them is reached, in the same order.
    pub contacts: Vec<Contact>,
    /// The chapters of the text.
    pub chapters: Vec<Chapter>,
    /// The clauses (条), in the order of the text.
    pub clauses: Vec<Clause>,
    /// What is required before every measure; nothing, where the policy has no such condition.
    pub scope: Option<Scope>,
    /// Every sentence of the text that is accounted for.
    pub sentences: Vec<Sentence>,
    /// The whole text, from its first character to its last.
    pub passages: Vec<Passage>,
    /// Unofficial translations of paragraphs and sentences that hold no measure, each beside the words that they begin with.
    pub aids: Vec<Text>,
    /// The tags of the languages that texts are translated into, in the order of their translations; empty for one that the program
    /// speaks and the policy does not.
    pub languages: Vec<String>,
    /// The measures (措施), in the order of the text.
    pub measures: Vec<Measure>,
    /// The screens of the questionnaire, in order.
    pub screens: Vec<Screen>,
    /// All facts, in the order of the screens.
    pub facts: Vec<Fact>,
    /// The few facts that sort most measures, in the order they are asked.
    pub quick_look: Vec<FactIndex>,
    /// What holds for every row of every checklist: whose things are meant, and by which names; empty where nothing need be said.
    pub checklist_note: Text,
    /// Invented organisations to look at.
    pub enterprises: Vec<Enterprise>,
    /// How long a visit takes, counted over them.
    pub minutes: Minutes,
    /// What is said with every result.
    pub notices: Vec<Notice>,
    /// Terms that a visitor may not know.
    pub glossary: Vec<Term>,
    /// Earlier revisions, as far as they differ: links made then are read with them.
    pub revisions: Vec<Revision>,
    /// Why rules changed, in order.
    pub changes: Vec<Change>,
}

/// Its name only: a law that fails prints its policy, and half a megabyte of it helps nobody.
impl fmt::Debug for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Policy").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A chapter of the text.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Chapter {
    /// Official title, and an unofficial translation.
    pub title: Text,
    /// A name of a few characters.
    pub short: Text,
    /// Its first and last clause number.
    pub clauses: (ClauseNumber, ClauseNumber),
}

/// A clause (条) of the text.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Clause {
    /// Its number in the text.
    pub number: ClauseNumber,
    /// Official title, and an unofficial translation.
    pub title: Text,
    /// The departments in charge.
    pub departments: Vec<DepartmentIndex>,
}

/// A sentence of the text.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Sentence {
    /// The clause and the place in it (`19.2`), or a name outside the clauses (`sup.1`).
    pub id: String,
    /// The official words.
    pub text: String,
    /// Why it grants nothing; empty where measures follow from it.
    pub grants_nothing: Text,
}

/// A piece of the official text. One after the other they are the text, exactly.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Passage {
    /// Words that are nothing of the following.
    Words(String),
    /// The title of a chapter.
    Chapter(ChapterIndex),
    /// The title of the clause with this number.
    Title(ClauseNumber),
    /// A sentence.
    Sentence(SentenceIndex),
    /// The end of a paragraph.
    Break,
}

/// A measure (措施): the unit that is granted.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Measure {
    /// The fixed name (`19.2a`).
    pub id: String,
    /// Stable for as long as a link may live.
    pub number: MeasureNumber,
    /// The clause.
    pub clause: ClauseIndex,
    /// The sentence.
    pub sentence: SentenceIndex,
    /// The part of the sentence that grants it, as a byte range.
    pub quote: (u16, u16),
    /// How much is written about the support.
    pub tier: Tier,
    /// A short name, cut from the sentence's own words.
    pub title: Text,
    /// The quote in other languages, unofficial.
    #[serde(skip)]
    pub translations: Translations,
    /// Who receives the support.
    pub beneficiary: Text,
    /// The written form of support; empty where none is written.
    pub form: Text,
    /// What the support is computed on; empty where it is not written.
    pub base: Text,
    /// Which record proves the conditions. Ours, not official.
    pub evidence: Vec<Text>,
    /// The words that exempt it from the scope of the policy, because they name a newcomer or an outsider.
    pub exempt: Option<Citation>,
    /// What is required: the scope of the policy first, unless it is exempt.
    pub condition: Condition,
}

/// Something that is said with a result.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Notice {
    /// The name used in rules.
    pub id: String,
    /// When it is said; always, where the condition is empty.
    pub when: Condition,
    /// What is said.
    pub text: Text,
}

/// A term and its meaning.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Term {
    /// The term as the text writes it.
    pub term: String,
    /// Its meaning, in our words.
    pub meaning: Text,
    /// Where the meaning comes from; empty where it is common usage.
    pub source: String,
}

impl Tier {
    /// The letter.
    pub const fn id(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }
}

impl Policy {
    /// Whether the policy is in force on a day.
    pub fn validity(&self, today: Date) -> Validity {
        today.validity(self.from, self.until)
    }

    /// The fact with this name, and its index.
    pub fn fact(&self, id: &str) -> Option<(FactIndex, &Fact)> {
        FactIndex::enumerate(&self.facts).find(|(_, fact)| fact.id == id)
    }

    /// The measures that read a fact, itself or through what is derived from it or stands below it.
    pub fn served_by(&self, fact: FactIndex) -> impl Iterator<Item = &Measure> {
        let derived = move |index: FactIndex| {
            let content = self.fact_at(index);
            let derivation = content.and_then(|fact| fact.derivation.as_ref());
            let umbrella = content.and_then(|fact| fact.umbrella);
            derivation.is_some_and(|derivation| derivation.facts().any(|read| read == fact))
                || umbrella.is_some_and(|umbrella| umbrella.fact == fact)
        };
        let reads = move |index: FactIndex| index == fact || derived(index);
        self.measures
            .iter()
            .filter(move |measure| measure.condition.tests().any(|(_, test)| reads(test.fact)))
    }

    /// The words of a piece of the official text.
    pub fn words_in<'policy>(&'policy self, passage: &'policy Passage) -> &'policy str {
        let found = match passage {
            Passage::Words(words) => Some(words),
            Passage::Chapter(index) => self.chapter_at(*index).map(|chapter| &chapter.title.official),
            Passage::Title(number) => self.clause(*number).map(|clause| &clause.title.official),
            Passage::Sentence(index) => self.sentence_at(*index).map(|sentence| &sentence.text),
            Passage::Break => return "\n",
        };
        found.map(String::as_str).unwrap_or_default()
    }

    /// The clause with this number.
    pub fn clause(&self, number: ClauseNumber) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.number == number)
    }

    /// The clause of a measure.
    pub fn clause_of(&self, measure: &Measure) -> Option<&Clause> {
        self.clause_at(measure.clause)
    }

    /// The sentence of a measure.
    pub fn sentence_of(&self, measure: &Measure) -> Option<&Sentence> {
        self.sentence_at(measure.sentence)
    }

    /// The words of the policy that grant a measure.
    pub fn quote_of(&self, measure: &Measure) -> &str {
        let (start, end) = measure.quote;
        self.sentence_of(measure)
            .and_then(|sentence| sentence.text.get(usize::from(start)..usize::from(end)))
            .unwrap_or_default()
    }

    /// The unofficial translation of a text that holds no measure, by the words that it begins with.
    pub fn translation_of(&self, text: &str, language: Language) -> Option<&str> {
        let aids = self.aids.iter().filter(|aid| text.starts_with(&*aid.official));
        let translated = aids.filter_map(|aid| Some((aid.official.len(), aid.translations.get(language)?)));
        translated.max_by_key(|(length, _)| *length).map(|(_, words)| words)
    }

    /// The departments in charge of a measure.
    pub fn departments_of(&self, measure: &Measure) -> impl Iterator<Item = &Text> {
        self.in_charge(measure).iter().filter_map(|index| self.department_at(*index))
    }

    /// The words that a leaf of a measure rests on, as one text; what lies between them is left out.
    pub fn quoted(&self, measure: &Measure, node: NodeIndex) -> String {
        self.words_of(measure, node).join("……")
    }

    /// The words that a leaf of a measure rests on, in the order of the text.
    pub fn words_of<'policy>(&'policy self, measure: &'policy Measure, node: NodeIndex) -> Vec<&'policy str> {
        let Some(mark) = measure.condition.citation_at(node) else {
            return Vec::new();
        };
        mark.words(self.source_text(measure, mark.source)).collect()
    }

    /// The text that words of a measure are quoted from.
    pub fn source_text<'policy>(&'policy self, measure: &'policy Measure, source: Source) -> &'policy str {
        let text = match source {
            Source::Title => self.clause_of(measure).map(|clause| clause.title.official.as_str()),
            Source::Sentence => self.sentence_of(measure).map(|sentence| sentence.text.as_str()),
            Source::Elsewhere(index) => self.sentence_at(index).map(|sentence| sentence.text.as_str()),
        };
        text.unwrap_or_default()
    }
}
