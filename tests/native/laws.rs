//! Laws of the engine, over random answers to both policies.

use proptest::prelude::*;

use policy_selfcheck::domain::answer::{Answer, Answers, NO, YES};
use policy_selfcheck::domain::asked::Interview;
use policy_selfcheck::domain::assess::LeafOutcome;
use policy_selfcheck::domain::condition::Check;
use policy_selfcheck::domain::fact::{Fact, Kind};
use policy_selfcheck::domain::fact_set::{FactSet, MOST_FACTS};
use policy_selfcheck::domain::folded::Part;
use policy_selfcheck::domain::index::{FactIndex, MeasureIndex, OptionIndex};
use policy_selfcheck::domain::known::Knowledge;
use policy_selfcheck::domain::option_set::OptionSet;
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::domain::standing::Standing;
use policy_selfcheck::domain::tally::Tally;
use policy_selfcheck::domain::verdict::{Stage, Task, Verdict};

use crate::{oracle, policies};

/// So many cases; `PROPTEST_CASES=1000000` asks for more.
pub(crate) fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(usual), ..ProptestConfig::default() }
}

/// What is asked page by page, each worked out from the answers so far.
fn interviewed(policy: &Policy, answers: &Answers) -> FactSet {
    let (mut asked, mut so_far) = (FactSet::default(), Answers::none(policy.facts.len()));
    loop {
        let needed = policy.needed(&so_far);
        let new = |fact: &&FactIndex| needed.contains(**fact) && !asked.contains(**fact);
        let screens = policy
            .screens
            .iter()
            .map(|screen| screen.facts.iter().filter(new).copied().collect::<Vec<FactIndex>>());
        let Some(page) = screens.into_iter().find(|facts| !facts.is_empty()) else {
            return asked;
        };
        for fact in page {
            asked.insert(fact);
            let passed_over = policy.is_umbrella(fact).then_some(Answer::Unsure);
            so_far.set(fact, answers.get(fact).or(passed_over));
        }
    }
}

/// A random answer to a fact: often none, sometimes *not sure*.
pub(crate) fn answer(fact: &Fact, given: u8, value: u32) -> Option<Answer> {
    let some = |sparse: u32| OptionSet::from_bits(sparse).intersection(fact.all_options());
    match (given, fact.kind) {
        (0..=2, _) => None,
        (3, Kind::Multi) => Some(Answer::Several { ticked: some(value & value >> 8), unsure: true }),
        (3, _) => Some(Answer::Unsure),
        (_, Kind::YesNo) => Some(Answer::One([YES, NO][value as usize % 2])),
        (_, Kind::Choice) => {
            // Half an answer is as rare as *not sure*, and never what a visitor who knows everything answers.
            let all = if given == 4 { fact.all_options() } else { fact.whole_options() };
            let all: Vec<OptionIndex> = all.iter().collect();
            Some(Answer::One(all[value as usize % all.len()]))
        }
        (_, Kind::Multi) => Some(Answer::Several { ticked: some(value & value >> 8), unsure: false }),
        (_, Kind::Number) => Some(Answer::Number(value % 50_000)),
    }
}

pub(crate) fn policy_and_answers() -> impl Strategy<Value = (&'static Policy, Answers)> {
    prop::sample::select(policies::all().to_vec()).prop_flat_map(|policy| {
        prop::collection::vec((0..10_u8, any::<u32>()), policy.facts.len())
            .prop_map(move |rows| (policy, filled(policy, &rows)))
    })
}

fn filled(policy: &Policy, rows: &[(u8, u32)]) -> Answers {
    let mut answers = Answers::none(policy.facts.len());
    for ((index, fact), (given, value)) in FactIndex::enumerate(&policy.facts).zip(rows) {
        answers.set(index, answer(fact, *given, *value));
    }
    answers
}

/// The fact, or the umbrella above it while neither is answered.
fn asked_first(policy: &Policy, answers: &Answers, fact: FactIndex) -> FactIndex {
    let umbrella = policy.fact_at(fact).unwrap().umbrella.map(|umbrella| umbrella.fact);
    let open = |fact: &FactIndex| answers.get(*fact).is_none();
    umbrella.filter(|umbrella| open(umbrella) && open(&fact)).unwrap_or(fact)
}

proptest! {
    #![proptest_config(crate::laws::cases(400))]

    #[test]
    fn a_verdict_is_open_only_if_completions_differ_and_asks_only_what_decides((policy, answers) in policy_and_answers(), pick in any::<prop::sample::Index>(), chance in any::<usize>()) {
        let measure = pick.get(&policy.measures);
        let answers = oracle::narrowed(policy, measure, &answers, chance);
        let knowledge = Knowledge::of(&policy.facts, &answers);
        let trial = oracle::try_out(policy, measure, &answers);
        let verdict = measure.verdict(&knowledge);
        match trial.verdicts.as_slice() {
            [only] => prop_assert_eq!(verdict, *only),
            several => prop_assert_eq!(verdict, Verdict::Open, "{} {:?}", &measure.id, several),
        }
        let derived = |fact: &FactIndex| policy.fact_at(*fact).unwrap().derivation.is_some() && answers.get(*fact) == Some(Answer::Unsure);
        if !trial.decisive.iter().any(derived) {
            let mut trace = Vec::new();
            measure.condition.trace(&knowledge, &mut trace);
            let mut decisive: Vec<FactIndex> = trial.decisive.iter().map(|fact| asked_first(policy, &answers, *fact)).collect();
            decisive.sort_unstable();
            decisive.dedup();
            prop_assert_eq!(policy.missing(measure, &answers, &trace), decisive, "{}", &measure.id);
        }
    }

    #[test]
    fn an_answer_more_never_flips_a_settled_verdict((policy, answers) in policy_and_answers(), rows in prop::collection::vec(any::<u32>(), MOST_FACTS)) {
        let before = policy.verdicts(&answers);
        let mut more = answers.clone();
        for ((index, fact), value) in FactIndex::enumerate(&policy.facts).zip(rows) {
            // An umbrella that says no would take back what was answered below it.
            if answers.get(index).is_none() && !policy.is_umbrella(index) {
                more.set(index, answer(fact, 9, value));
            }
        }
        for ((measure, before), after) in policy.measures.iter().zip(before).zip(policy.verdicts(&more)) {
            prop_assert!(before == Verdict::Open || before == after, "{} {:?} {:?}", &measure.id, before, after);
        }
    }

    #[test]
    fn reasons_agree_with_the_verdict((policy, answers) in policy_and_answers()) {
        let assessment = policy.assess(&answers, policy.from);
        let quick = policy.verdicts(&answers);
        let tally = Tally::of(quick.iter().copied());
        prop_assert_eq!(tally.certain + tally.possible + tally.excluded, policy.measures.len());
        for ((measure, finding), quick) in policy.measures.iter().zip(&assessment.findings).zip(quick) {
            prop_assert_eq!(finding.verdict, quick, "{}", &measure.id);
            prop_assert_eq!(finding.missing.is_empty(), quick != Verdict::Open, "{}", &measure.id);
            let repair = &finding.repair;
            if quick.task() == Task::Step {
                prop_assert_eq!(repair.len(), 1, "{}", &measure.id);
            }
            if quick.stage() == Stage::Excluded {
                prop_assert!(!repair.is_empty(), "{}", &measure.id);
            }
            if quick.promises() {
                prop_assert!(repair.is_empty(), "{}", &measure.id);
                // Nothing stands against a verdict that says yes: what nobody knows of another way is not needed.
                let against = finding.nodes(|outcome| matches!(outcome, LeafOutcome::Unknown | LeafOutcome::Near | LeafOutcome::Failed)).next();
                prop_assert_eq!(against, None, "{}", &measure.id);
            }
        }
    }

    #[test]
    fn progress_says_what_the_interview_does((policy, answers) in policy_and_answers()) {
        let progress = policy.progress(&answers);
        prop_assert_eq!(&progress.verdicts, &policy.verdicts(&answers));
        prop_assert_eq!(progress.needed(), policy.needed(&answers));
        for waiting in &progress.waiting {
            prop_assert!(!waiting.facts.is_empty(), "{}", waiting.measure);
        }
    }

    #[test]
    fn an_interview_that_is_followed_on_is_the_one_from_the_beginning((policy, answers) in policy_and_answers(), changes in prop::collection::vec((any::<prop::sample::Index>(), 0u8..10, any::<u32>()), 1..6)) {
        let mut answers = answers;
        let mut interview = Interview::default();
        for (fact, given, value) in changes {
            prop_assert_eq!(interview.follow(policy, &answers), interviewed(policy, &answers));
            let fact = fact.index(policy.facts.len());
            answers.set(FactIndex::try_from(fact).unwrap(), answer(&policy.facts[fact], given, value));
        }
        prop_assert_eq!(interview.follow(policy, &answers), interviewed(policy, &answers));
    }

    #[test]
    fn what_is_not_asked_makes_no_difference((policy, answers) in policy_and_answers()) {
        let asked = policy.asked(&answers);
        let mut used = answers.clone();
        for (fact, _) in answers.given().filter(|(fact, _)| !asked.contains(*fact)) {
            used.set(fact, None);
        }
        prop_assert_eq!(policy.verdicts(&used), policy.verdicts(&answers));
    }

    #[test]
    fn who_has_come_further_never_stands_worse((policy, answers) in policy_and_answers(), pick in any::<prop::sample::Index>(), value in any::<u32>()) {
        let ways: Vec<(FactIndex, OptionIndex, OptionIndex)> = FactIndex::enumerate(&policy.facts)
            .flat_map(|(fact, content)| {
                let options = OptionIndex::enumerate(&content.options);
                options.filter_map(move |(option, content)| Some((fact, option, content.next?)))
            })
            .collect();
        let (fact, behind, ahead) = *pick.get(&ways);
        let others = OptionSet::from_bits(value & value >> 8).difference(OptionSet::only(behind).with(ahead));
        let at = |option: OptionIndex| match policy.fact_at(fact).unwrap().kind {
            Kind::Multi => Answer::Several { ticked: others.with(option), unsure: false },
            _ => Answer::One(option),
        };
        let verdicts = [behind, ahead].map(|option| {
            let mut answers = answers.clone();
            answers.set(fact, Some(at(option)));
            policy.verdicts(&answers)
        });
        let [behind, ahead] = verdicts;
        for ((measure, behind), ahead) in policy.measures.iter().zip(behind).zip(ahead) {
            // What is open may still turn out either way; both are then tried by the law on completions.
            let settled = behind != Verdict::Open && ahead != Verdict::Open;
            // Encouragement is shown behind what is one step short, and is more.
            let worse = (ahead > behind || behind == Verdict::Encouraged) && ahead != Verdict::Encouraged;
            prop_assert!(!settled || ahead == behind || !worse, "{} {:?} {:?}", &measure.id, behind, ahead);
        }
    }

    #[test]
    fn an_umbrella_that_says_no_says_what_none_would_say_one_by_one((policy, answers) in policy_and_answers()) {
        let mut one_by_one = answers.clone();
        for (index, fact) in FactIndex::enumerate(&policy.facts) {
            let Some(umbrella) = fact.umbrella else { continue };
            if umbrella.excludes(&answers) {
                let none = match fact.kind {
                    Kind::Multi => Answer::NOTHING,
                    _ => Answer::One(fact.none_options().iter().next().unwrap()),
                };
                one_by_one.set(index, Some(none));
            }
        }
        for index in FactIndex::up_to(policy.facts.len()) {
            if policy.facts.iter().any(|fact| fact.umbrella.is_some_and(|umbrella| umbrella.fact == index)) {
                one_by_one.set(index, None);
            }
        }
        prop_assert_eq!(policy.verdicts(&answers), policy.verdicts(&one_by_one));
    }

    #[test]
    fn what_can_be_begun_is_met_once_it_is_done((policy, answers) in policy_and_answers()) {
        let assessment = policy.assess(&answers, policy.from);
        for ((index, measure), finding) in MeasureIndex::enumerate(&policy.measures).zip(&assessment.findings) {
            prop_assert!(!finding.begin || finding.verdict == Verdict::No, "{}", &measure.id);
            if !finding.begin {
                continue;
            }
            prop_assert_eq!(finding.nodes(|outcome| outcome == LeafOutcome::MetIfConfirmed).next(), None, "{}", &measure.id);
            let mut then = answers.clone();
            for act in policy.acts(measure, &finding.repair).unwrap() {
                let done = match then.get(act.fact) {
                    Some(Answer::Several { ticked, unsure }) => Answer::Several { ticked: ticked.with(act.option), unsure },
                    _ => Answer::One(act.option),
                };
                policy.answer(&mut then, act.fact, done);
            }
            let verdict = policy.verdicts(&then)[usize::from(index)];
            prop_assert!(verdict.promises() || verdict == Verdict::Open, "{} {:?}", &measure.id, verdict);
        }
    }

    #[test]
    fn whoever_is_in_no_way_connected_is_promised_nothing_but_what_is_exempt((policy, answers) in policy_and_answers()) {
        let Some(scope) = &policy.scope else { return Ok(()) };
        for (_, test) in scope.condition.tests() {
            let fact = policy.fact_at(test.fact).unwrap();
            let Check::Is(options) = test.check else { continue };
            for option in OptionIndex::up_to(fact.options.len()) {
                let mut answers = answers.clone();
                answers.set(test.fact, Some(Answer::One(option)));
                for (measure, verdict) in policy.measures.iter().zip(policy.verdicts(&answers)) {
                    let outside = options.standing(option) > Standing::Confirm && measure.exempt.is_none();
                    prop_assert!(!outside || !verdict.promises(), "{} {:?}", &measure.id, verdict);
                }
            }
        }
    }

    #[test]
    fn the_order_of_answers_does_not_matter((policy, answers) in policy_and_answers(), seed in any::<u64>()) {
        let mut order: Vec<FactIndex> = FactIndex::up_to(policy.facts.len()).collect();
        order.sort_by_key(|index| (usize::from(*index) as u64 + 1).wrapping_mul(seed | 1));
        let mut other = Answers::none(policy.facts.len());
        for index in order {
            other.set(index, answers.get(index));
        }
        prop_assert_eq!(policy.assess(&answers, policy.until), policy.assess(&other, policy.until));
        prop_assert_eq!(policy.next_step(&answers), policy.next_step(&other));
    }
}

#[test]
fn every_option_is_in_one_part() {
    for policy in policies::all() {
        for fact in &policy.facts {
            let options = fact.parts().flat_map(|part| match part {
                Part::Option(option) => vec![option],
                Part::Folded(folded) => folded.options().collect(),
            });
            let mut options: Vec<usize> = options.map(usize::from).collect();
            options.sort_unstable();
            assert!(options.into_iter().eq(0..fact.options.len()), "{}", fact.id);
            let lines = fact.parts().map(|part| matches!(part, Part::Folded(_)));
            assert!(lines.is_sorted(), "{}: a line stands above an option", fact.id);
        }
    }
}
