//! The first format of links: what is written, and in which order. Frozen: links that were sent are read with it.
//!
//! Written once, for the writer and the reader alike; the numbers below are part of it.

use super::coder::{Coder, Odds};
use super::{Carried, Link};
use crate::domain::answer::{Answer, Answers, NO, YES};
use crate::domain::fact::Kind;
use crate::domain::index::{FactIndex, OptionIndex};
use crate::domain::option_set::{MOST_OPTIONS, OptionSet};
use crate::domain::schema::{Entry, Schema};

/// How likely things are, before anything is seen. Two of each: after a fact of which it did not hold, and after one of
/// which it did, for what is asked and what is there comes in runs.
struct Expected {
    unanswered: [Odds; 2],
    absent: [Odds; 2],
    unsure: [Odds; 2],
    first: Odds,
    ticked: [Odds; 3],
    rest_unsure: Odds,
}

impl Expected {
    const START: Self = Self {
        unanswered: [Odds::of_no(92), Odds::of_no(15)],
        absent: [Odds::of_no(45), Odds::of_no(20)],
        unsure: [Odds::of_no(96), Odds::of_no(40)],
        first: Odds::of_no(50),
        ticked: [Odds::of_no(70), Odds::of_no(80), Odds::of_no(75)],
        rest_unsure: Odds::of_no(95),
    };
}

/// Which policy, which revision: what must be known before answers can be read.
pub(super) fn head(coder: &mut impl Coder, policy: u32, revision: u16) -> (u32, u16) {
    let policy = coder.number(policy, 1 << 16);
    let small = coder.number(u32::from(revision.saturating_sub(1)).min(15), 16);
    let revision = if small < 15 {
        small + 1
    } else {
        coder.number(u32::from(revision.saturating_sub(16)), (1 << 16) - 16) + 16
    };
    (policy, u16::try_from(revision).unwrap_or(u16::MAX))
}

/// How much travels, the name, and the answers in the order of the schema.
pub(super) fn body(coder: &mut impl Coder, schema: &Schema, link: &Link) -> Link {
    let carried = if coder.number(u32::from(link.carried == Carried::Needed), 2) == 1 {
        Carried::Needed
    } else {
        Carried::All
    };
    let name = name(coder, &link.name);
    let mut expected = Expected::START;
    let mut before = [false; 3];
    let mut answers = Answers::none(schema.0.len());
    for (index, entry) in FactIndex::enumerate(&schema.0) {
        answers.set(index, answer(coder, &mut expected, &mut before, entry, link.answers.get(index)));
    }
    Link { answers, carried, name }
}

fn answer(
    coder: &mut impl Coder,
    expected: &mut Expected,
    [was_unanswered, was_absent, was_unsure]: &mut [bool; 3],
    entry: &Entry,
    answer: Option<Answer>,
) -> Option<Answer> {
    let pick = |odds: &mut [Odds; 2], was: bool| usize::from(was).min(odds.len() - 1);
    let mut ask = |odds: &mut [Odds; 2], was: &mut bool, now: bool| {
        let place = pick(odds, *was);
        *was = match odds.get_mut(place) {
            Some(odds) => coder.bit(now, odds),
            None => now,
        };
        *was
    };
    if ask(&mut expected.unanswered, was_unanswered, answer.is_none()) {
        return None;
    }
    if let Some(absent) = absent(entry)
        && ask(&mut expected.absent, was_absent, answer == Some(absent))
    {
        return Some(absent);
    }
    if ask(&mut expected.unsure, was_unsure, answer == Some(Answer::Unsure)) {
        return Some(Answer::Unsure);
    }
    Some(match entry.kind {
        Kind::YesNo => Answer::One(YES),
        Kind::Choice => Answer::One(choice(coder, &mut expected.first, entry, answer)),
        Kind::Multi => several(coder, expected, entry, answer),
        Kind::Number => Answer::Number(amount(coder, answer)),
    })
}

/// The answer that says that there is nothing.
fn absent(entry: &Entry) -> Option<Answer> {
    match entry.kind {
        Kind::YesNo => Some(Answer::One(NO)),
        Kind::Choice => entry.absent.map(Answer::One),
        Kind::Multi => Some(Answer::NOTHING),
        Kind::Number => None,
    }
}

/// The first option more often than any other.
fn choice(coder: &mut impl Coder, first: &mut Odds, entry: &Entry, answer: Option<Answer>) -> OptionIndex {
    let given = if let Some(Answer::One(option)) = answer { option } else { OptionIndex::default() };
    let all = OptionIndex::up_to(entry.options.len());
    let there: Vec<OptionIndex> = all.filter(|option| entry.absent != Some(*option)).collect();
    let place = there.iter().position(|option| *option == given).unwrap_or(0);
    let rest = u32::try_from(there.len()).unwrap_or(1).saturating_sub(1);
    let place = if rest == 0 || !coder.bit(place > 0, first) {
        0
    } else {
        coder.number(u32::try_from(place).unwrap_or(1).saturating_sub(1), rest) + 1
    };
    there.get(place as usize).copied().unwrap_or_default()
}

fn several(coder: &mut impl Coder, expected: &mut Expected, entry: &Entry, answer: Option<Answer>) -> Answer {
    let (given, unsure) = if let Some(Answer::Several { ticked, unsure }) = answer {
        (ticked, unsure)
    } else {
        (OptionSet::EMPTY, false)
    };
    let mut ticked = OptionSet::EMPTY;
    for option in OptionIndex::up_to(entry.options.len().min(MOST_OPTIONS)) {
        let so_far = ticked.len().min(2);
        if let Some(odds) = expected.ticked.get_mut(so_far)
            && coder.bit(given.contains(option), odds)
        {
            ticked.insert(option);
        }
    }
    Answer::Several { ticked, unsure: coder.bit(unsure, &mut expected.rest_unsure) }
}

/// How many binary digits, and the digits.
fn amount(coder: &mut impl Coder, answer: Option<Answer>) -> u32 {
    let given = if let Some(Answer::Number(number)) = answer { number } else { 0 };
    let length = coder.number(u32::BITS - given.leading_zeros(), 33);
    let mut number = 0_u32;
    for place in (0..length).rev() {
        let digit = if place + 1 == length { 1 } else { coder.number(given >> place & 1, 2) };
        number |= digit << place;
    }
    number
}

/// A name: how many letters, and each in one of three alphabets.
fn name(coder: &mut impl Coder, name: &str) -> String {
    let length = u32::try_from(name.chars().count()).unwrap_or_default().min(super::LONGEST_NAME);
    if coder.number(u32::from(length > 0), 2) == 0 {
        return String::new();
    }
    let length = coder.number(length.saturating_sub(1), super::LONGEST_NAME) + 1;
    let mut letters = name.chars();
    let mut written = String::new();
    for _ in 0..length {
        written.push(letter(coder, letters.next().unwrap_or_default()));
    }
    written
}

/// Latin letters with what is typed among them, Chinese characters, and everything else.
const ALPHABETS: [(u32, u32); 3] = [(0x20, 0x7f), (0x4e00, 0xa000), (0, 0x0011_0000)];

fn letter(coder: &mut impl Coder, letter: char) -> char {
    let code = u32::from(letter);
    let place = (0..).zip(ALPHABETS).find(|(_, (from, to))| (*from..*to).contains(&code));
    let place = coder.number(place.map_or(0, |(place, _)| place), 3);
    let (from, to) = ALPHABETS.get(place as usize).copied().unwrap_or((0, 0x0011_0000));
    let code = coder.number(code.wrapping_sub(from).min(to - from - 1), to - from) + from;
    char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
}
