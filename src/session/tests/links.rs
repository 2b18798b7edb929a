//! What comes with a link, encrypted or not, and what goes on from it.

use super::{begun, link};
use crate::format::link::Carried;
use crate::session::{Action, AnswerSource, EncryptedLink, Encryption, LinkAction, Route, Session, Sharing};

#[test]
fn answers_that_are_taken_over_are_those_that_are_looked_at() {
    let (policy, mut session) = begun();
    session.update(policy, Action::Link(LinkAction::Open(link(policy, 0, Carried::All))));
    session.update(policy, Action::Go(Route::Compare));
    session.update(policy, Action::Link(LinkAction::CompareWith(link(policy, 1, Carried::All))));
    session.update(policy, Action::Back);
    session.update(policy, Action::AdoptAnswers);
    assert_eq!(session.own, policy.enterprises[1].answers);
}

#[test]
fn what_was_taken_over_stays_taken_over_on_the_way_back() {
    let (policy, mut session) = begun();
    session.update(policy, Action::Link(LinkAction::Open(link(policy, 0, Carried::All))));
    session.update(policy, Action::Go(Route::Review));
    session.update(policy, Action::AdoptAnswers);
    session.update(policy, Action::Back);
    assert_eq!((session.route, session.source), (Route::Result, AnswerSource::Own));
}

#[test]
fn a_lock_belongs_to_its_link_and_its_passphrase() {
    let (policy, mut session) = begun();
    session.update(policy, Action::Link(LinkAction::Open(link(policy, 0, Carried::All))));
    session.update(policy, Action::AdoptAnswers);
    session.update(policy, Action::Go(Route::Share));
    let passphrase = "open sesame".to_owned();
    session.update(
        policy,
        Action::Link(LinkAction::SetEncryption(Encryption {
            passphrase: passphrase.clone(),
            ..Encryption::default()
        })),
    );
    let made = EncryptedLink { end: session.link(policy), passphrase, link: Some("2locked".to_owned()) };
    let encrypted = |session: &Session| session.encryption.link.clone();
    let mut typed = session.clone();
    typed.update(
        policy,
        Action::Link(LinkAction::SetEncryption(Encryption {
            passphrase: "another one".to_owned(),
            ..Encryption::default()
        })),
    );
    typed.update(policy, Action::Link(LinkAction::Encrypted(made.clone())));
    assert_eq!(encrypted(&typed), None, "the passphrase was changed meanwhile");
    let mut less = session.clone();
    less.update(
        policy,
        Action::Link(LinkAction::ChooseSharing(Sharing { carried: Carried::Needed, ..less.sharing.clone() })),
    );
    less.update(policy, Action::Link(LinkAction::Encrypted(made.clone())));
    assert_eq!(encrypted(&less), None, "another link was chosen meanwhile");
    session.update(policy, Action::Link(LinkAction::Encrypted(made)));
    assert!(encrypted(&session).is_some());
    let step = policy.road_map(&session.own).remove(0);
    session.update(policy, Action::Try(step.fact, step.answer));
    assert_eq!(encrypted(&session), None, "other answers are another link");
}

#[test]
fn a_part_goes_on_as_a_part() {
    let (policy, mut session) = begun();
    let part = link(policy, 0, Carried::Needed);
    session.update(policy, Action::Link(LinkAction::Open(part.clone())));
    assert_eq!(session.link(policy), part);
}

#[test]
fn a_lock_that_was_opened_is_not_on_the_way_back() {
    let (policy, mut session) = begun();
    let encrypted = crate::format::link::encrypted_link(&[7; 64]);
    session.update(policy, Action::Link(LinkAction::Open(encrypted)));
    assert_eq!(session.route, Route::Decrypt);
    session.update(policy, Action::Link(LinkAction::Decrypted(None)));
    assert!(session.encryption.wrong);
    session.update(policy, Action::Link(LinkAction::Decrypted(Some(link(policy, 0, Carried::All)))));
    assert_eq!((session.route, session.source), (Route::Result, AnswerSource::Link));
    session.update(policy, Action::Back);
    assert_ne!(session.route, Route::Decrypt);
    session.update(policy, Action::Link(LinkAction::Decrypted(Some(link(policy, 1, Carried::All)))));
    assert_ne!(session.route, Route::Result, "what comes late is not wanted any more");
}

#[test]
fn a_lock_that_was_left_waits_for_its_passphrase() {
    let (policy, mut session) = begun();
    let encrypted = crate::format::link::encrypted_link(&[7; 64]);
    session.update(policy, Action::Link(LinkAction::Open(encrypted.clone())));
    let at = session.history.at();
    session.update(policy, Action::ReturnToOwn);
    assert_eq!(session.encryption.link, None, "elsewhere it is no lock");
    session.update(policy, Action::Back);
    assert_eq!((session.route, session.encryption.link.as_ref()), (Route::Decrypt, Some(&encrypted)));
    session.update(policy, Action::Travel(at - 1));
    session.update(policy, Action::Travel(at));
    assert_eq!((session.route, session.encryption.link.as_ref()), (Route::Decrypt, Some(&encrypted)));
}
