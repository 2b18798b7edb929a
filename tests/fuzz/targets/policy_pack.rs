//! Policy packs: any bytes are refused or read, and what is read can be used, without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use policy_selfcheck::domain::answer::Answers;
use policy_selfcheck::domain::fnv::fnv;
use policy_selfcheck::format::pack::{HEAD, read, write};
use policy_selfcheck_fuzz::policy;

fuzz_target!(|bytes: &[u8]| {
    let _ = read(bytes);
    // With the head that belongs to them, so that what stands behind it is tried.
    let head = write(policy()).map(|file| file[..HEAD - 4].to_vec()).unwrap_or_default();
    let Ok(policy) = read(&[&head[..], &fnv(bytes).to_le_bytes(), bytes].concat()) else { return };
    let answers = Answers::none(policy.facts.len());
    let _ = (policy.next_step(&answers), policy.asked(&answers), policy.assess(&answers, policy.from));
});
