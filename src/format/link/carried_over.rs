//! Answers to the questions of an earlier revision as answers to those of now.
//!
//! Facts and options are known by their numbers. An option that is gone lives on in those that say that they replace it: who
//! ticked it has ticked all of them, who did not has ticked none.

use crate::domain::answer::{Answer, Answers};
use crate::domain::fact::{Choice, Fact, Kind};
use crate::domain::index::{FactIndex, OptionIndex};
use crate::domain::option_set::OptionSet;
use crate::domain::policy::Policy;
use crate::domain::schema::{Entry, Schema};

/// The answers as they are now, and how many have no place any more.
pub(super) fn carried_over(
    policy: &Policy,
    then: &Schema,
    now: &Schema,
    answers: &Answers,
) -> (Answers, usize) {
    if then == now {
        return (answers.clone(), 0);
    }
    let mut carried = Answers::none(policy.facts.len());
    let mut lost = 0;
    for (index, answer) in answers.given() {
        let Some(old) = then.0.get(usize::from(index)) else { continue };
        let mut placed = OptionSet::EMPTY;
        let mut moved = Vec::new();
        for (fact, content) in FactIndex::enumerate(&policy.facts) {
            if let Some((answer, options)) = move_to(content, old, answer) {
                moved.push((fact, answer));
                placed = placed.union(options);
            }
        }
        // An answer of which a part has no place any more would say something else.
        if moved.is_empty() || placed != options_of(answer) {
            lost += 1;
        } else {
            for (fact, answer) in moved {
                carried.set(fact, Some(answer));
            }
        }
    }
    (carried, lost)
}

/// The options that an answer names.
fn options_of(answer: Answer) -> OptionSet {
    match answer {
        Answer::One(option) => OptionSet::only(option),
        Answer::Several { ticked, .. } => ticked,
        Answer::Unsure | Answer::Number(_) => OptionSet::EMPTY,
    }
}

/// What an answer to an old fact says about a present one, if anything, and which of the options it named have a place there.
fn move_to(fact: &Fact, old: &Entry, answer: Answer) -> Option<(Answer, OptionSet)> {
    let same = fact.number == old.number;
    let replaces = |option: &Choice| option.replaces.iter().any(|(fact, _)| *fact == old.number);
    if fact.kind != old.kind || !same && !fact.options.iter().any(replaces) {
        return None;
    }
    // The present options that an old one stands for.
    let present = |place: OptionIndex| -> OptionSet {
        let number = old.options.get(usize::from(place)).copied();
        let stands = |option: &Choice| {
            number.is_some_and(|number| {
                same && option.number == number || option.replaces.contains(&(old.number, number))
            })
        };
        let all = OptionIndex::enumerate(&fact.options).filter(|(_, option)| stands(option));
        all.map(|(index, _)| index).collect()
    };
    match answer {
        Answer::One(place) if old.kind == Kind::Choice => {
            present(place).single().map(|option| (Answer::One(option), OptionSet::only(place)))
        }
        Answer::One(place) => Some((answer, OptionSet::only(place))),
        Answer::Several { ticked, unsure } => {
            let (mut now, mut placed) = (OptionSet::EMPTY, OptionSet::EMPTY);
            for place in ticked.iter() {
                let options = present(place);
                now = now.union(options);
                if !options.is_empty() {
                    placed.insert(place);
                }
            }
            Some((Answer::Several { ticked: now, unsure }, placed))
        }
        answer => Some((answer, OptionSet::EMPTY)),
    }
}
