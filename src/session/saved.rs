//! The answers as a text for the browser’s storage, and back. What cannot be read is said to be unreadable, never
//! guessed at.
//!
//! The form: `selfcheck 1 <policy> <answers><notes> <checksum>`, the answers as `<fact>=<answer>` with their stable numbers,
//! divided by commas. An answer is `?` (not sure), `y` or `n`, `4` (an option), `#250` (a number), or `[1+3?]` (several,
//! the rest not known).

use core::fmt::Write;

use crate::domain::answer::{Answer, Answers, NO, YES};
use crate::domain::fact::{Choice, Fact, Kind};
use crate::domain::fnv::fnv;
use crate::domain::index::{FactIndex, FactNumber, OptionIndex, OptionNumber};
use crate::domain::option_set::OptionSet;
use crate::domain::policy::Policy;

use super::Notes;

/// Where the answers are kept.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Keep {
    /// Nowhere: they go when the page goes.
    Nothing,
    /// In this tab, until it is closed.
    #[default]
    Tab,
    /// On this device, until they are cleared.
    Device,
}

/// What keeps answers from being kept.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StorageError {
    /// The browser does not let the page store anything.
    Blocked,
    /// What was stored cannot be read.
    Unreadable,
}

/// What was found in the storage.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Saved {
    /// Nothing.
    Nothing,
    /// Answers, and what is noted beside them.
    Answers(Keep, Answers, Notes),
    /// Something, or a storage, that cannot be read.
    StorageError(StorageError),
}

const HEAD: &str = "selfcheck 1";

impl Saved {
    /// What a stored text says.
    pub fn read(policy: &Policy, keep: Keep, text: &str) -> Self {
        match read(policy, text) {
            Some((answers, notes)) => Self::Answers(keep, answers, notes),
            None => Self::StorageError(StorageError::Unreadable),
        }
    }

    /// The text to store.
    pub fn write(policy: &Policy, answers: &Answers, notes: &Notes) -> String {
        let mut text = [HEAD, " ", &policy.id, " "].concat();
        for (index, (fact, answer)) in answers.given().enumerate() {
            if let Some(fact) = policy.fact_at(fact) {
                text.push_str(if index > 0 { "," } else { "" });
                text.push_str(&fact.number.to_string());
                text.push('=');
                put(&mut text, fact, answer);
            }
        }
        notes.put(&mut text);
        let sum = checksum(&text);
        [&text, " ", &sum].concat()
    }
}

fn put(text: &mut String, fact: &Fact, answer: Answer) {
    let number = |option: &Choice| option.number.to_string();
    match answer {
        Answer::Unsure => text.push('?'),
        Answer::One(option) if fact.kind == Kind::YesNo => text.push(if option == YES { 'y' } else { 'n' }),
        Answer::One(option) => text.push_str(&fact.option_at(option).map(number).unwrap_or_default()),
        Answer::Number(value) => {
            text.push('#');
            text.push_str(&value.to_string());
        }
        Answer::Several { ticked, unsure } => {
            text.push('[');
            text.push_str(&fact.options_in(ticked).map(number).collect::<Vec<_>>().join("+"));
            text.push_str(if unsure { "?]" } else { "]" });
        }
    }
}

fn read(policy: &Policy, text: &str) -> Option<(Answers, Notes)> {
    let (said, sum) = text.rsplit_once(' ')?;
    let body =
        said.strip_prefix(HEAD)?.strip_prefix(' ')?.strip_prefix(policy.id.as_str())?.strip_prefix(' ')?;
    if checksum(said) != sum {
        return None;
    }
    let mut words = body.split(' ');
    let mut answers = Answers::none(policy.facts.len());
    for entry in words.next()?.split(',').filter(|entry| !entry.is_empty()) {
        let (number, answer) = entry.split_once('=')?;
        let number: FactNumber = number.parse().ok()?;
        // A question or an option that was dropped since then costs its answer, which is asked again, and no other one.
        if let Some((index, fact)) =
            FactIndex::enumerate(&policy.facts).find(|(_, fact)| fact.number == number)
        {
            answers.set(index, take(fact, answer));
        }
    }
    Some((answers, Notes::take(policy, words)?))
}

fn take(fact: &Fact, text: &str) -> Option<Answer> {
    let option = |text: &str| {
        let number: OptionNumber = text.parse().ok()?;
        let mut all = OptionIndex::enumerate(&fact.options);
        all.find(|(_, option)| option.number == number).map(|(index, _)| index)
    };
    match (fact.kind, text) {
        (_, "?") => Some(Answer::Unsure),
        (Kind::YesNo, "y") => Some(Answer::One(YES)),
        (Kind::YesNo, "n") => Some(Answer::One(NO)),
        (Kind::Choice, text) => option(text).map(Answer::One),
        (Kind::Number, text) => text.strip_prefix('#')?.parse().ok().map(Answer::Number),
        (Kind::Multi, text) => {
            let inside = text.strip_prefix('[')?.strip_suffix(']')?;
            let (options, unsure) =
                inside.strip_suffix('?').map_or((inside, false), |options| (options, true));
            let mut ticked = OptionSet::EMPTY;
            for text in options.split('+').filter(|text| !text.is_empty()) {
                ticked.insert(option(text)?);
            }
            Some(Answer::Several { ticked, unsure })
        }
        (Kind::YesNo, _) => None,
    }
}

/// Against damage, not against anybody who wants to change the text.
pub(super) fn checksum(text: &str) -> String {
    let mut words = String::new();
    // Writing into a text cannot fail.
    let _ = write!(words, "{:08x}", fnv(text.as_bytes()));
    words
}

#[cfg(test)]
mod tests {
    use super::{Keep, Notes, Saved, StorageError, checksum};
    use crate::domain::answer::{Answer, Answers, YES};
    use crate::domain::index::FactIndex;
    use crate::pack;
    use crate::report::papers;

    #[test]
    fn every_example_comes_back() {
        let policy = pack::policy().unwrap();
        for enterprise in &policy.enterprises {
            let mut answers = enterprise.answers.clone();
            if let Some((fact, _)) = policy.fact("staff") {
                answers.set(fact, Some(Answer::Number(4_000_000_000)));
            }
            let mut notes = Notes::default();
            for paper in papers(&policy.measures.iter().collect::<Vec<_>>()).iter().step_by(7) {
                notes.tick(paper.id());
            }
            let year = Notes { year: Some(2025), ..notes.clone() };
            for notes in [Notes::default(), notes, year] {
                let text = Saved::write(policy, &answers, &notes);
                let saved = Saved::Answers(Keep::Device, answers.clone(), notes);
                assert_eq!(Saved::read(policy, Keep::Device, &text), saved);
            }
        }
    }

    #[test]
    fn a_paper_that_is_not_asked_for_any_more_is_dropped_alone() {
        let policy = pack::policy().unwrap();
        let known = papers(&[&policy.measures[0]])[0].id();
        let text = signed(&policy.id, &["1=1 p1+", &known.to_string(), "+2"].concat());
        let Saved::Answers(_, answers, notes) = Saved::read(policy, Keep::Tab, &text) else {
            unreachable!();
        };
        let mut expected = Notes::default();
        expected.tick(known);
        assert_eq!((answers.get(FactIndex::new(0)), notes), (Some(Answer::One(YES)), expected));
    }

    #[test]
    fn what_was_tampered_with_is_unreadable() {
        let policy = pack::policy().unwrap();
        let mut notes = Notes::default();
        notes.tick(papers(&[&policy.measures[0]])[0].id());
        let text = Saved::write(policy, &policy.enterprises[0].answers, &notes);
        let unreadable = |text: &str| {
            Saved::read(policy, Keep::Tab, text) == Saved::StorageError(StorageError::Unreadable)
        };
        for end in 0..text.len() {
            assert!(unreadable(&text[..end]), "cut at {end}");
        }
        for (at, _) in text.char_indices() {
            let mut changed = text.clone();
            changed.replace_range(at..=at, if &text[at..=at] == "7" { "8" } else { "7" });
            assert!(unreadable(&changed), "changed at {at}");
        }
        for body in ["x", "x=1", "1", "1=1 2", "1=1 p", "1=1 p1+x", "1=1 yx"] {
            assert!(unreadable(&signed(&policy.id, body)), "{body}");
        }
    }

    /// A text as it is stored.
    fn signed(policy: &str, body: &str) -> String {
        let said = ["selfcheck 1 ", policy, " ", body].concat();
        [&said, " ", &checksum(&said)].concat()
    }

    #[test]
    fn an_answer_that_has_no_place_any_more_is_asked_again_and_the_others_stay() {
        let policy = pack::policy().unwrap();
        let mut rest = Answers::none(policy.facts.len());
        rest.set(FactIndex::new(0), Some(Answer::One(YES)));
        for gone in ["2=[1+77]", "2=[1", "5=99", "5=y", "999=1", "5="] {
            let text = signed(&policy.id, &["1=1,", gone].concat());
            assert_eq!(
                Saved::read(policy, Keep::Tab, &text),
                Saved::Answers(Keep::Tab, rest.clone(), Notes::default()),
                "{gone}"
            );
        }
    }
}
