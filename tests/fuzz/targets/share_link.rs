//! Links: any text is refused or read without a panic, what is read is exactly what is written, nothing else gets in.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use policy_selfcheck::domain::policy::Policy;
use policy_selfcheck::domain::revision::Revision;
use policy_selfcheck::domain::schema::Schema;
use policy_selfcheck::format::link::{
    Carried, LONGEST_NAME, Link, Opened, SALT, bytes_of, decode, encode, encrypted_link,
};
use policy_selfcheck_fuzz::{link, policy, with_sum};

fuzz_target!(|bytes: &[u8]| {
    let policy = policy();
    written(policy, bytes);
    locked(bytes);
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    opened(policy, text);
    let code: String =
        text.chars().filter(|letter| letter.is_ascii_alphanumeric() || "-_".contains(*letter)).collect();
    opened(policy, &with_sum(&code));
    // What a messenger appends changes nothing.
    assert_eq!(decode(policy, &with_sum(&code)), decode(policy, &format!("#{}&from=x", with_sum(&code))));
});

/// Any text.
fn opened(policy: &Policy, text: &str) {
    let Ok(Opened { link, revision, lost }) = decode(policy, text) else { return };
    assert_eq!((revision, lost), (policy.revision, 0), "an earlier revision is none of this policy");
    assert!(link.name.chars().count() <= LONGEST_NAME as usize);
    let end = text.trim_start_matches('#');
    let end = &end[..end
        .find(|letter: char| !letter.is_ascii_alphanumeric() && !"-_".contains(letter))
        .unwrap_or(end.len())];
    match link.carried {
        Carried::All => assert_eq!(encode(policy, &link), end, "one set of answers, one link"),
        // Needed by whom is for the sender's rules to say; sent on, it holds no more than came.
        Carried::Needed => again(policy, &link),
    }
    for day in [policy.from, policy.until] {
        assert_eq!(policy.assess(&link.answers, day).findings.len(), policy.measures.len());
    }
}

/// Any answers.
fn written(policy: &Policy, bytes: &[u8]) {
    let mut link = link(policy, bytes);
    let text = encode(policy, &link);
    assert!(text.ends_with(|letter: char| letter.is_ascii_alphanumeric()), "{text}");
    link.name = link.name.chars().take(LONGEST_NAME as usize).collect();
    if link.carried == Carried::Needed {
        link.answers = policy.relevant_answers(&link.answers);
    }
    let opened = decode(policy, &text);
    assert_eq!(opened, Ok(Opened { link: link.clone(), revision: policy.revision, lost: 0 }));
    again(policy, &link);
    carried_over(policy, &link, &text);
}

/// What is needed of what is needed is all of it.
fn again(policy: &Policy, link: &Link) {
    let once = encode(policy, link);
    let twice = decode(policy, &once).map(|opened| encode(policy, &opened.link));
    assert_eq!(twice.as_deref(), Ok(&*once));
}

/// A later revision that has dropped a question and an option, and turned the order.
static LATER: LazyLock<Policy> = LazyLock::new(|| {
    let policy = policy();
    let mut later = policy.clone();
    later.revisions =
        vec![Revision { number: policy.revision, schema: Schema::of(&policy.facts), was: Vec::new() }];
    later.revision += 1;
    later.facts.remove(3);
    later.facts.reverse();
    for fact in later.facts.iter_mut().filter(|fact| fact.options.len() > 2) {
        fact.options.remove(1);
        fact.options.reverse();
    }
    later
});

/// An earlier link: every answer is kept or counted.
fn carried_over(policy: &Policy, link: &Link, text: &str) {
    let opened = decode(&LATER, text).expect("an earlier revision is read");
    assert_eq!(opened.link.answers.count() + opened.lost, link.answers.count());
    assert_eq!((opened.revision, &opened.link.name), (policy.revision, &link.name));
}

/// Locked links, and bytes that may be any.
fn locked(bytes: &[u8]) {
    let text = encrypted_link(bytes);
    assert_eq!(bytes_of(&text).as_deref(), (bytes.len() > SALT).then_some(bytes));
    if let Some(found) = core::str::from_utf8(bytes).ok().and_then(bytes_of) {
        let text = core::str::from_utf8(bytes).expect("a text").trim_start_matches('#');
        assert!(text.starts_with(&encrypted_link(&found)));
    }
}
