//! How long the engine takes for one enterprise, over all measures of the embedded policy.
//!
//! The enterprises are those of `tests/bench/cases.mjs`, one after the other, so that the figures stand beside those of
//! other engines: the examples made fully known, and then with 30 % left out.
//!
//! Times are processor time: what else a machine does is not measured along.
//!
//! Figures belong in a note, never in a timed test: machines differ. `cargo bench --bench engine`.

use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;
use criterion::measurement::{Measurement, ValueFormatter, WallTime};
use criterion::{criterion_group, criterion_main};

use policy_selfcheck::cli::enterprises::answers as written;
use policy_selfcheck::cli::{self, input};
use policy_selfcheck::domain::answer::{Answer, Answers, NO};
use policy_selfcheck::domain::fact::{Fact, Kind};
use policy_selfcheck::domain::index::{FactIndex, OptionIndex};
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::format::link::{self, Link};
use policy_selfcheck::pack;

type Bencher<'a> = criterion::Bencher<'a, ProcessorTime>;
type Criterion = criterion::Criterion<ProcessorTime>;

/// The time that a processor spent on this thread.
struct ProcessorTime;

impl Measurement for ProcessorTime {
    type Intermediate = ThreadTime;
    type Value = Duration;

    fn start(&self) -> ThreadTime {
        ThreadTime::now()
    }

    fn end(&self, start: ThreadTime) -> Duration {
        start.elapsed()
    }

    fn add(&self, left: &Duration, right: &Duration) -> Duration {
        *left + *right
    }

    fn zero(&self) -> Duration {
        Duration::ZERO
    }

    fn to_f64(&self, value: &Duration) -> f64 {
        WallTime.to_f64(value)
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        WallTime.formatter()
    }
}

/// What is not answered is not so, unless it follows from other answers.
fn completed(policy: &Policy, given: &Answers) -> Answers {
    let derived = policy.assess(given, policy.from).derived;
    let mut answers = Answers::none(policy.facts.len());
    for (index, fact) in FactIndex::enumerate(&policy.facts) {
        let follows = derived
            .iter()
            .find(|derived| derived.fact == index)
            .and_then(|derived| derived.possible.single());
        let answer = match (follows, given.get(index)) {
            (Some(option), _) => Some(Answer::One(option)),
            (None, Some(Answer::Several { ticked, .. })) => Some(Answer::Several { ticked, unsure: false }),
            (None, None | Some(Answer::Unsure)) => not_so(fact),
            (None, answer) => answer,
        };
        answers.set(index, answer);
    }
    answers
}

fn not_so(fact: &Fact) -> Option<Answer> {
    match fact.kind {
        Kind::YesNo => Some(Answer::One(NO)),
        Kind::Choice => OptionIndex::try_from(fact.options.len().checked_sub(1)?).ok().map(Answer::One),
        Kind::Multi => Some(Answer::NOTHING),
        Kind::Number => Some(Answer::Number(0)),
    }
}

/// Of every ten facts three are left out, other ones for each enterprise.
fn partly(known: &[Answers]) -> Vec<Answers> {
    let mut all = known.to_vec();
    for (which, answers) in (0..).zip(&mut all) {
        FactIndex::up_to(answers.iter().count())
            .filter(|fact| (7 * usize::from(*fact) + 3 * which) % 10 < 3)
            .for_each(|fact| answers.set(fact, None));
    }
    all
}

/// Measures what is done with one enterprise after the other.
fn each<Done>(bencher: &mut Bencher<'_>, cases: &[Answers], mut work: impl FnMut(&Answers) -> Done) {
    let mut cases = cases.iter().cycle();
    bencher.iter(|| cases.next().map(|answers| work(black_box(answers))));
}

fn engine(criterion: &mut Criterion) {
    let Some(policy) = pack::policy() else { return };
    let known: Vec<Answers> =
        policy.enterprises.iter().map(|enterprise| completed(policy, &enterprise.answers)).collect();
    let nothing = vec![Answers::none(policy.facts.len())];
    for (name, cases) in
        [("known", &known), ("30 % unknown", &partly(&known)), ("nothing answered", &nothing)]
    {
        let mut bench = |group: &str, run: &mut dyn FnMut(&mut Bencher<'_>)| {
            criterion.benchmark_group(group).bench_function(name, |bencher| run(bencher));
        };
        bench("verdicts", &mut |bencher| each(bencher, cases, |answers| policy.verdicts(answers)));
        bench("all reasons", &mut |bencher| {
            each(bencher, cases, |answers| policy.assess(answers, policy.from));
        });
        bench("next screen", &mut |bencher| each(bencher, cases, |answers| policy.next_step(answers)));
        bench("after one answer", &mut |bencher| after_one_answer(bencher, policy, cases));
    }
    lines(criterion, policy, &known);
    links(criterion, policy, &known);
    criterion.bench_function("pack decoding", |bencher| bencher.iter(pack::read));
}

/// What the page works out anew when one answer changes.
fn after_one_answer(bencher: &mut Bencher<'_>, policy: &Policy, cases: &[Answers]) {
    let mut cases = cases.to_vec();
    let mut turn = 0;
    bencher.iter(|| {
        let (case, fact) = (turn % cases.len(), (turn % policy.facts.len()).try_into().unwrap_or_default());
        turn += 1;
        let answers = cases.get_mut(case)?;
        let before = answers.get(fact);
        answers.set(fact, policy.fact_at(fact).and_then(not_so));
        let progress = policy.progress(answers);
        answers.set(fact, before);
        Some(progress)
    });
}

/// The parts of a line of `selfcheck assess --jsonl --verdicts`.
fn lines(criterion: &mut Criterion, policy: &Policy, cases: &[Answers]) {
    let texts: Vec<String> = cases.iter().map(|answers| written(policy, answers).to_string()).collect();
    let verdicts: Vec<_> = cases.iter().map(|answers| policy.verdicts(answers)).collect();
    let mut group = criterion.benchmark_group("a line");
    group.bench_function("read", |bencher| {
        let mut texts = texts.iter().cycle();
        bencher.iter(|| texts.next().map(|text| input::answers(policy, black_box(text))));
    });
    group.bench_function("decide", |bencher| each(bencher, cases, |answers| policy.verdicts(answers)));
    group.bench_function("write", |bencher| {
        let mut verdicts = verdicts.iter().cycle();
        bencher.iter(|| verdicts.next().map(|verdicts| cli::lines::verdicts(policy, black_box(verdicts))));
    });
    group.finish();
}

fn links(criterion: &mut Criterion, policy: &Policy, cases: &[Answers]) {
    let links: Vec<Link> =
        cases.iter().map(|answers| Link { answers: answers.clone(), ..Link::default() }).collect();
    let texts: Vec<String> = links.iter().map(|link| link::encode(policy, link)).collect();
    let mut group = criterion.benchmark_group("share");
    group.bench_function("encode", |bencher| {
        let mut links = links.iter().cycle();
        bencher.iter(|| links.next().map(|link| link::encode(policy, black_box(link))));
    });
    group.bench_function("decode", |bencher| {
        let mut texts = texts.iter().cycle();
        bencher.iter(|| texts.next().map(|text| link::decode(policy, black_box(text))));
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = criterion::Criterion::default().with_measurement(ProcessorTime);
    targets = engine
}
criterion_main!(benches);
