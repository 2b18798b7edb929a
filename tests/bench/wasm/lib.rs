//! The engine as plain wasm functions: no page, no JSON, nothing printed.
//!
//! A *slot* holds the answers of one enterprise. Numbers come back instead of results: what is counted has been worked
//! out and cannot be left out by the compiler.

use std::cell::RefCell;

#[path = "../../../src/domain/mod.rs"]
pub mod domain;
#[path = "../../../src/format/mod.rs"]
pub mod format;
#[path = "../../../src/pack.rs"]
pub mod pack;

use domain::answer::{Answer, Answers};
use domain::index::{FactIndex, OptionIndex};
use domain::option_set::OptionSet;
use domain::policy::Policy;

thread_local! {
    static SLOTS: RefCell<Vec<Answers>> = const { RefCell::new(Vec::new()) };
}

/// A new slot without answers.
#[unsafe(no_mangle)]
extern "C" fn open() -> usize {
    let facts = pack::policy().map_or(0, |policy| policy.facts.len());
    SLOTS.with_borrow_mut(|slots| {
        slots.push(Answers::none(facts));
        slots.len() - 1
    })
}

/// Answers a fact: `kind` 0 picks the option `value`, 1 ticks the options whose bits it has, 2 is the number `value`.
#[unsafe(no_mangle)]
extern "C" fn answer(slot: usize, fact: u16, kind: u8, value: u32) {
    let answer = match kind {
        0 => u8::try_from(value).ok().map(|option| Answer::One(OptionIndex::new(option))),
        1 => Some(Answer::Several { ticked: OptionSet::from_bits(value), unsure: false }),
        _ => Some(Answer::Number(value)),
    };
    SLOTS.with_borrow_mut(|slots| {
        if let Some(answers) = slots.get_mut(slot) {
            answers.set(FactIndex::new(fact), answer);
        }
    });
}

/// The verdicts on all measures, without reasons.
#[unsafe(no_mangle)]
extern "C" fn verdicts(slot: usize) -> usize {
    with(slot, |policy, answers| policy.verdicts(answers).iter().map(|verdict| *verdict as usize).sum())
}

/// The verdicts on all measures, with all reasons.
#[unsafe(no_mangle)]
extern "C" fn reasons(slot: usize) -> usize {
    with(slot, |policy, answers| {
        let assessment = policy.assess(answers, policy.from);
        let size = |finding: &domain::assess::Finding| {
            finding.reasons.len() + finding.missing.len() + finding.repair.len() + finding.verdict as usize
        };
        assessment.findings.iter().map(size).sum()
    })
}

/// The screen to show next.
#[unsafe(no_mangle)]
extern "C" fn next_screen(slot: usize) -> usize {
    with(slot, |policy, answers| policy.next_step(answers).map_or(0, |step| usize::from(step.screen) + step.open.len()))
}

/// Can the checkable conditions of a measure be met (bit 0), can they fail (bit 1)?
#[unsafe(no_mangle)]
extern "C" fn outcome(slot: usize, measure: usize) -> usize {
    with(slot, |policy, answers| {
        let knowledge = domain::known::Knowledge::of(&policy.facts, answers);
        policy.measures.get(measure).map_or(0, |measure| {
            let standings = measure.condition.standings(&knowledge);
            let fails = standings.iter().any(|standing| standing >= domain::standing::Standing::Near);
            usize::from(standings.may_hold()) | usize::from(fails) << 1
        })
    })
}

fn with(slot: usize, run: impl FnOnce(&Policy, &Answers) -> usize) -> usize {
    let run = |slots: &Vec<Answers>| Some(run(pack::policy()?, slots.get(slot)?));
    SLOTS.with_borrow(run).unwrap_or_default()
}
