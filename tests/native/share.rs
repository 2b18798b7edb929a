//! Links: what goes in comes out, nothing else comes out, and they are short.

use std::fs;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use policy_selfcheck::authoring::revisions;
use policy_selfcheck::cli::input;
use policy_selfcheck::domain::answer::{Answer, Answers};
use policy_selfcheck::domain::fact::Choice;
use policy_selfcheck::domain::index::{FactIndex, OptionIndex, OptionNumber};
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::domain::revision::Revision;
use policy_selfcheck::domain::schema::Schema;
use policy_selfcheck::domain::verdict::Verdict;
use policy_selfcheck::format::link::{Carried, Link, LinkError, Opened, decode, encode, is_link};

use crate::interview::walk;
use crate::laws::policy_and_answers;
use crate::policies::{MINHANG, root, rules};

const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// What stands behind the `#` is at most so long, for a full check of any example enterprise.
const LONGEST: usize = 64;

fn all_of(answers: &Answers) -> Link {
    Link { answers: answers.clone(), carried: Carried::All, name: String::new() }
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        1 => "[a-zA-Z0-9 .&]{1,40}",
        1 => "[\\u{4e00}-\\u{9fff}]{1,40}",
        // Separators of lines are not seen, and no part of a name.
        1 => "[\\PC&&[^\\u{2028}\\u{2029}]]{1,40}",
    ]
}

proptest! {
    #![proptest_config(crate::laws::cases(400))]

    #[test]
    fn a_link_holds_what_went_in((policy, answers) in policy_and_answers(), name in name()) {
        let link = Link { answers, carried: Carried::All, name };
        let text = encode(policy, &link);
        prop_assert!(text.chars().all(|letter| LETTERS.contains(letter)), "{text}");
        prop_assert!(text.ends_with(char::is_alphanumeric), "{text}");
        prop_assert_eq!(decode(policy, &text), Ok(Opened { link, revision: policy.revision, lost: 0 }));
    }

    #[test]
    fn what_the_recipient_needs_keeps_every_verdict_that_is_not_ruled_out((policy, answers) in policy_and_answers()) {
        let link = Link { answers: answers.clone(), carried: Carried::Needed, name: String::new() };
        let opened = decode(policy, &encode(policy, &link)).unwrap().link;
        prop_assert_eq!(&opened.answers, &policy.relevant_answers(&answers));
        let (before, after) = (policy.verdicts(&answers), policy.verdicts(&opened.answers));
        for (before, after) in before.into_iter().zip(after) {
            prop_assert!(before == after || before.id() == "no");
        }
    }

    #[test]
    fn any_text_is_refused_or_is_exactly_a_link(text in "[A-Za-z0-9_-]{0,80}") {
        let policy = MINHANG.policy.as_ref().unwrap();
        if let Ok(opened) = decode(policy, &text) {
            prop_assert_eq!(encode(policy, &opened.link), text);
        }
    }
}

/// A hundred links: the examples after each screen of their interviews.
fn hundred() -> Vec<String> {
    let policy = MINHANG.policy.as_ref().unwrap();
    let mut links = Vec::new();
    for enterprise in policy.enterprises.iter().cycle().take(100) {
        let mut answers = walk(policy, &enterprise.answers).0;
        let given: Vec<FactIndex> = answers.given().map(|(fact, _)| fact).collect();
        for fact in given.iter().skip(3 + links.len() / 2) {
            answers.set(*fact, None);
        }
        links.push(encode(policy, &all_of(&answers)));
    }
    links
}

#[test]
fn every_change_cut_and_swap_is_noticed() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let mut tried = 0;
    let mut refused = |text: &str| {
        tried += 1;
        assert!(decode(policy, text).is_err(), "{text}");
    };
    for link in hundred() {
        for at in 0..link.len() {
            refused(&link[..at]);
            for other in LETTERS.chars().filter(|other| !link[at..].starts_with(*other)) {
                refused(&[&link[..at], &other.to_string(), &link[at + 1..]].concat());
            }
            for second in at + 1..link.len() {
                let mut letters: Vec<char> = link.chars().collect();
                letters.swap(at, second);
                if letters[at] != letters[second] {
                    refused(&letters.into_iter().collect::<String>());
                }
            }
        }
    }
    println!("{tried} damaged links");
    assert!(tried > 150_000, "{tried}");
}

#[test]
fn what_messengers_append_is_passed_over() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let link = encode(policy, &all_of(&policy.enterprises[0].answers));
    for tail in [
        "",
        "&from=singlemessage&isappinstalled=0",
        "?x=1",
        "#wechat_redirect",
        " ",
        "。",
        "，请看",
        "%20",
        "\u{200b}",
        ")",
    ] {
        assert!(decode(policy, &["#", &link, tail].concat()).is_ok(), "{tail}");
    }
}

#[test]
fn what_others_put_behind_the_hash_is_no_link() {
    for fragment in ["", "#", "#wechat_redirect", "#rd", "#_=_", "#top", "#:~:text=grant", "#/route", "#Ab3d"]
    {
        assert!(!is_link(fragment), "{fragment}");
    }
    let policy = MINHANG.policy.as_ref().unwrap();
    let link = encode(policy, &all_of(&policy.enterprises[0].answers));
    for fragment in [&*["#", &link].concat(), &*link, "#1x", "#2locked", "#9newer"] {
        assert!(is_link(fragment), "{fragment}");
    }
}

#[test]
fn every_way_to_be_no_link_is_told_apart() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let link = encode(policy, &all_of(&policy.enterprises[0].answers));
    let tiny = crate::policies::TINY.policy.as_ref().unwrap();
    assert_eq!(decode(policy, ""), Err(LinkError::Damaged));
    assert_eq!(decode(policy, "about"), Err(LinkError::Damaged));
    assert_eq!(decode(policy, &["2", &link[1..]].concat()), Err(LinkError::Encrypted));
    assert_eq!(decode(policy, &["4", &link[1..]].concat()), Err(LinkError::Newer));
    assert_eq!(decode(tiny, &link), Err(LinkError::OtherPolicy));
    let mut newer = policy.clone();
    newer.revision += 1;
    assert_eq!(
        decode(policy, &encode(&newer, &all_of(&policy.enterprises[0].answers))),
        Err(LinkError::Newer)
    );
}

#[test]
fn a_link_of_an_older_revision_opens() {
    let old = MINHANG.policy.as_ref().unwrap();
    let answers = &old.enterprises[0].answers;
    let link = encode(old, &all_of(answers));
    // The next revision drops a question, moves another one and turns the options of a third round.
    let mut new = old.clone();
    new.revision += 1;
    new.revisions.push(Revision { number: old.revision, schema: Schema::of(&old.facts), was: Vec::new() });
    let gone = new.facts.remove(40);
    new.facts.swap(0, 5);
    let (turned, _) = old.fact("growth").unwrap();
    let place = new.facts.iter().position(|fact| fact.id == "growth").unwrap();
    new.facts[place].options.reverse();
    let opened = decode(&new, &link).unwrap();
    assert_eq!(opened.revision, old.revision);
    assert_eq!(opened.lost, usize::from(answers.get(FactIndex::new(40)).is_some()), "{}", gone.id);
    let option = |policy: &Policy, fact: usize, answers: &Answers| match answers
        .get(FactIndex::try_from(fact).unwrap())
    {
        Some(Answer::One(option)) => policy.facts[fact].option_at(option).unwrap().id.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(option(&new, place, &opened.link.answers), option(old, usize::from(turned), answers));
}

#[test]
fn links_that_were_sent_open_for_ever() {
    // One line a link: what it is of, the link, and the answers that were in it.
    let policy = MINHANG.policy.as_ref().unwrap();
    for revision in 1..=policy.revision {
        let file = root().join(format!("tests/links/minhang-2024-11/{revision}.txt"));
        let frozen = fs::read_to_string(file).unwrap();
        assert!(frozen.lines().count() >= 10, "revision {revision}");
        for line in frozen.lines() {
            let [id, link, answers] = *line.splitn(3, ' ').collect::<Vec<_>>() else { panic!("{line}") };
            let opened = decode(policy, link).unwrap_or_else(|why| panic!("{id}: {why:?}"));
            assert_eq!(opened.revision, revision, "{id}");
            let mut expected = Answers::none(policy.facts.len());
            let mut lost = 0;
            // A question that took the name of one that is gone is another question.
            let then = policy.revisions.iter().find(|then| then.number == revision);
            let asked = |fact: FactIndex| {
                let number = policy.facts[usize::from(fact)].number;
                then.is_none_or(|then| then.schema.0.iter().any(|entry| entry.number == number))
            };
            for (fact, value) in serde_json::from_str::<Map<String, Value>>(answers).unwrap() {
                if (revision, &*fact) == (2, "activities") {
                    split(policy, &value, &mut expected);
                    continue;
                }
                // What has no place any more is lost, and is counted.
                match input::answers(policy, &json!({ &fact: value }).to_string()) {
                    Ok(one) if one.given().all(|(fact, _)| asked(fact)) => {
                        one.given().for_each(|(fact, answer)| expected.set(fact, Some(answer)));
                    }
                    _ => lost += 1,
                }
            }
            assert_eq!((&opened.link.answers, opened.lost), (&expected, lost), "{id}");
        }
    }
}

/// The options of the umbrella question of revision 2, by number from 1 on. It became two questions with narrower options.
const WIDE: [&str; 14] = [
    "research",
    "products",
    "titles",
    "standards_ip",
    "upgrades",
    "brand",
    "overseas",
    "borrowing",
    "talent",
    "carrier",
    "financial",
    "growth",
    "referral",
    "startup",
];

/// Who ticked an option that was split has ticked all that came of it.
fn split(policy: &Policy, ticked: &Value, expected: &mut Answers) {
    let ticked: Vec<&str> = ticked.as_array().unwrap().iter().filter_map(Value::as_str).collect();
    for name in ["activities", "company_activities"] {
        let (index, fact) = policy.fact(name).unwrap();
        let came_of_it = |option: &Choice| {
            let mut wide = (1..).map(OptionNumber::new).zip(WIDE);
            wide.any(|(old, name)| {
                ticked.contains(&name) && option.replaces.iter().any(|(_, number)| *number == old)
            })
        };
        let options = OptionIndex::enumerate(&fact.options).filter(|(_, option)| came_of_it(option));
        let ticked = options.map(|(index, _)| index).collect();
        expected.set(index, Some(Answer::Several { ticked, unsure: false }));
    }
}

#[test]
fn a_link_from_before_an_option_was_split_says_the_same_or_asks_more() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let frozen = fs::read_to_string(root().join("tests/links/minhang-2024-11/2.txt")).unwrap();
    let mut asked_more = 0;
    for line in frozen.lines() {
        let [id, link, _] = *line.splitn(3, ' ').collect::<Vec<_>>() else { panic!("{line}") };
        let Some(enterprise) = policy.enterprises.iter().find(|enterprise| enterprise.id == id) else {
            continue;
        };
        let opened = decode(policy, link).unwrap();
        let verdicts =
            policy.verdicts(&enterprise.answers).into_iter().zip(policy.verdicts(&opened.link.answers));
        for (measure, (now, old)) in policy.measures.iter().zip(verdicts) {
            assert!(old == now || old == Verdict::Open, "{id} {}: {old:?}, not {now:?}", measure.id);
            asked_more += usize::from(old != now);
        }
    }
    // Some facts stand below more options than before: a twenty-fifth of all verdicts.
    println!("{asked_more} verdicts ask more");
    assert!(asked_more <= 49, "{asked_more}");
}

#[test]
fn an_old_link_says_of_every_verdict_why_it_differs() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let mut told = 0;
    for enterprise in &policy.enterprises {
        for since in policy.since(1, &enterprise.answers) {
            assert!(
                since.change.is_some(),
                "{}: {}",
                enterprise.id,
                policy.measures[usize::from(since.measure)].id
            );
            told += 1;
        }
    }
    assert!(told > 10, "{told}");
}

#[test]
fn the_published_questions_are_frozen() {
    let policy = MINHANG.policy.as_ref().unwrap();
    let file = rules().join(format!("revisions/{}.txt", policy.revision));
    assert_eq!(fs::read_to_string(file).unwrap(), revisions::write(policy));
}

#[test]
fn links_are_short() {
    let policy = MINHANG.policy.as_ref().unwrap();
    println!("{:20} {:>8} {:>8} {:>8}", "example", "answers", "all", "needed");
    for enterprise in &policy.enterprises {
        let (given, _) = walk(policy, &enterprise.answers);
        let all = encode(policy, &all_of(&given));
        let needed = encode(policy, &Link { carried: Carried::Needed, ..all_of(&given) });
        println!("{:20} {:>8} {:>8} {:>8}", enterprise.id, given.count(), all.len(), needed.len());
        assert!(all.len() <= LONGEST && needed.len() <= LONGEST, "{}", enterprise.id);
    }
}
