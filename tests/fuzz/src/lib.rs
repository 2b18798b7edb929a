//! What the fuzz targets share: the policy they run on, answers made of bytes, and the checksums that links and stored
//! texts carry, computed a second time here so that made-up ones get past them.
//!
//! Not here: any law. Those stand in the targets.

use policy_selfcheck::domain::answer::{Answer, Answers, NO, YES};
use policy_selfcheck::domain::fact::{Fact, Kind};
use policy_selfcheck::domain::index::{FactIndex, OptionIndex};
use policy_selfcheck::domain::option_set::OptionSet;
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::format::link::{Carried, Link};
use policy_selfcheck::pack;

/// The embedded policy.
pub fn policy() -> &'static Policy {
    pack::policy().expect("the embedded policy can be read")
}

/// Answers made of bytes: five a fact, none once the bytes are used up.
pub fn answers(policy: &Policy, bytes: &[u8]) -> Answers {
    let mut answers = Answers::none(policy.facts.len());
    for ((index, fact), five) in FactIndex::enumerate(&policy.facts).zip(bytes.chunks_exact(5)) {
        let value = u32::from_le_bytes([five[1], five[2], five[3], five[4]]);
        answers.set(index, answer(fact, five[0], value));
    }
    answers
}

fn answer(fact: &Fact, how: u8, value: u32) -> Option<Answer> {
    let options: Vec<OptionIndex> = OptionIndex::up_to(fact.options.len()).collect();
    match (how % 4, fact.kind) {
        (0, _) => None,
        (1, _) => Some(Answer::Unsure),
        (_, Kind::YesNo) => Some(Answer::One(if value % 2 == 0 { YES } else { NO })),
        (_, Kind::Choice) => Some(Answer::One(options[value as usize % options.len()])),
        (_, Kind::Multi) => {
            let ticked = OptionSet::from_bits(value).intersection(fact.all_options());
            Some(Answer::Several { ticked, unsure: how & 4 != 0 })
        }
        (_, Kind::Number) => Some(Answer::Number(value)),
    }
}

/// A link made of bytes: how much travels, a name, and answers.
pub fn link(policy: &Policy, bytes: &[u8]) -> Link {
    let (head, rest) = bytes.split_at(bytes.len().min(2));
    let length = usize::from(head.first().copied().unwrap_or(0) % 64);
    let (name, rest) = rest.split_at(rest.len().min(length));
    let carried = if head.get(1).is_some_and(|byte| byte % 2 == 1) { Carried::Needed } else { Carried::All };
    let name = String::from_utf8_lossy(name).into_owned();
    Link { answers: answers(policy, rest), carried, name }
}

/// The bytes that [`link`] makes a link of these answers from.
pub fn bytes_of(policy: &Policy, answers: &Answers) -> Vec<u8> {
    let mut bytes = vec![0, 0];
    for (index, fact) in FactIndex::enumerate(&policy.facts) {
        let (how, value) = match answers.get(index) {
            None => (0, 0),
            Some(Answer::Unsure) => (1, 0),
            Some(Answer::One(option)) if fact.kind == Kind::YesNo => (2, u32::from(option != YES)),
            Some(Answer::One(option)) => (2, usize::from(option).try_into().expect("few options")),
            Some(Answer::Several { ticked, unsure }) => (if unsure { 6 } else { 2 }, ticked.bits()),
            Some(Answer::Number(number)) => (2, number),
        };
        bytes.push(how);
        bytes.extend(value.to_le_bytes());
    }
    bytes
}

/// A link whose checksum fits its code (CRC-24 of RFC 4880, in letters of RFC 4648).
pub fn with_sum(code: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut sum = 0x00b7_04ce_u32;
    for byte in code.bytes() {
        sum ^= u32::from(byte) << 16;
        for _ in 0..8 {
            sum <<= 1;
            if sum & 0x0100_0000 != 0 {
                sum ^= 0x0186_4cfb;
            }
        }
    }
    let letters = [18, 12, 6, 0].map(|shift| char::from(LETTERS[(sum >> shift & 63) as usize]));
    ["1", &letters.iter().collect::<String>(), code].concat()
}

/// A stored text whose checksum fits what it says (FNV-1a of 32 bits).
pub fn with_hash(said: &str) -> String {
    let sum =
        said.bytes().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{said} {sum:08x}")
}

/// A number that depends on all bytes: chooses among what is too slow to be all tried.
pub fn dice(bytes: &[u8]) -> u32 {
    bytes.iter().fold(17, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x9e37_79b1).rotate_left(7))
}
