//! How long the engine takes for one enterprise, over all measures of the embedded policy.
//!
//! Figures belong in a note, never in a timed test: machines differ. `cargo bench --bench engine`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};

use policy_selfcheck::domain::answer::{Answer, Answers};
use policy_selfcheck::domain::fact::Kind;
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::pack;

/// Answers every `step`-th fact with its first option.
fn answered(policy: &Policy, step: usize) -> Answers {
    let mut answers = Answers::none(policy.facts.len());
    for (index, fact) in (0..).zip(&policy.facts).step_by(step) {
        let answer = match fact.kind {
            Kind::YesNo | Kind::Choice => Answer::One(0),
            Kind::Multi => Answer::Several { ticked: 1, unsure: false },
            Kind::Number => Answer::Number(100),
        };
        answers.set(index, Some(answer));
    }
    answers
}

fn engine(criterion: &mut Criterion) {
    let Some(policy) = pack::policy() else { return };
    for (name, answers) in [
        ("nothing answered", Answers::none(policy.facts.len())),
        ("half", answered(policy, 2)),
        ("everything", answered(policy, 1)),
    ] {
        criterion.bench_function(&format!("verdicts, {name}"), |bencher| {
            bencher.iter(|| policy.verdicts(black_box(&answers)));
        });
        criterion.bench_function(&format!("assessment with all reasons, {name}"), |bencher| {
            bencher.iter(|| policy.assess(black_box(&answers), policy.from));
        });
        criterion.bench_function(&format!("next screen, {name}"), |bencher| {
            bencher.iter(|| policy.next_step(black_box(&answers)));
        });
    }
}

criterion_group!(benches, engine);
criterion_main!(benches);
