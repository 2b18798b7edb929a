//! Does what a visitor asked to take away: puts the result into its form, and hands it to the host.
//!
//! Done in the visitor’s own touch and not after it: browsers let a page copy, send and save only then.

use std::rc::Rc;

use yew::{Callback, NodeRef};

use crate::domain::date::Date;
use crate::domain::policy::Policy;
use crate::report::{Form, Held, POSTER, Report};
use crate::wording::{Wording, fill};

use super::host::{Done, Host};
use crate::session::{Action, EncryptedLink, Export, ExportOutcome, Session};

/// Does it.
pub(super) fn take(
    way: Export,
    (policy, session, today): (&'static Policy, &Session, Date),
    (host, root, send): (&Rc<dyn Host>, &NodeRef, &Callback<Action>),
) {
    let words = Wording::of(session.language);
    let page = host.address();
    let link =
        [&page, "#", &session.encryption.link.clone().unwrap_or_else(|| session.link(policy))].concat();
    let assessment = policy.assess(&session.answers, today);
    // Conclusions only: the address in a text leads to the start, not to the answers.
    let example = session.example(policy);
    let report = Report { policy, assessment: &assessment, today, words, address: &page, example };
    let copied = |text: &str| {
        let (send, by_hand) = (send.clone(), text.to_owned());
        let done = move |done| {
            send.emit(Action::Exported(match done {
                Done::Yes => ExportOutcome::Copied,
                Done::Perhaps => ExportOutcome::SaidCopied(by_hand.clone()),
                Done::No => ExportOutcome::NotCopied(way, by_hand.clone()),
            }));
        };
        host.copy(root, text, Callback::from(done));
    };
    let saved = |ok: bool| {
        send.emit(Action::Exported(if ok { ExportOutcome::Saved } else { ExportOutcome::NotSaved }));
    };
    let invented = example.map_or("", |example| example.in_file_name(words));
    let name = |ending: &str| [&policy.id, "-", &today.to_string(), invented, ".", ending].concat();
    match way {
        Export::CopyLink => copied(&link),
        Export::CopyShort => copied(&report.short()),
        Export::CopyLong => copied(&report.long()),
        Export::Save(form) => {
            saved(host.save_file(&name(form.ending()), form.media_type(), &report.in_form(form)));
        }
        Export::Remind(days) => {
            let day = today.in_days(days).off_weekend();
            let text = report.reminder(day).unwrap_or_default();
            saved(host.save_file(&name("call.ics"), Form::Calendar.media_type(), &text));
        }
        Export::Send => {
            let title = fill(words.name, &[("policy", policy.short_title.get(session.language))]);
            let headline = crate::report::headline(words, policy, &assessment).text();
            let text = [report.invented("", "\n"), headline].concat();
            let send = send.clone();
            let refused = Callback::from(move |()| send.emit(Action::Exported(ExportOutcome::NotSent)));
            host.send((&title, &text, &link), refused);
        }
        Export::Draw => {
            let held = match (session.sharing.picture, &session.encryption.link) {
                (false, _) => Held::Nothing,
                (true, None) => Held::Answers(session.travelling(policy)),
                (true, Some(_)) => Held::Locked(session.travelling(policy)),
            };
            let address = if session.sharing.picture { &link } else { &page };
            let svg = Report { address, ..report }.poster(held);
            let send = send.clone();
            let done = move |picture: Option<String>| {
                send.emit(Action::Exported(
                    picture.map_or(ExportOutcome::NoPicture, |picture| ExportOutcome::Picture(picture, None)),
                ));
            };
            host.draw(&svg, POSTER, Callback::from(done));
        }
        Export::SavePicture => {
            if let Some(ExportOutcome::Picture(picture, _)) = &session.outcome {
                let saved = host.save_picture(&name("png"), picture);
                send.emit(Action::Exported(ExportOutcome::Picture(picture.clone(), Some(saved))));
            }
        }
        Export::Print => {
            let send = send.clone();
            let begun = move |begun| {
                send.emit(Action::Exported(if begun {
                    ExportOutcome::Printed
                } else {
                    ExportOutcome::NotPrinted
                }));
            };
            host.print(Callback::from(begun));
        }
        Export::Encrypt => {
            let passphrase = session.encryption.passphrase.clone();
            let send = send.clone();
            let end = session.link(policy);
            let made = EncryptedLink { end: end.clone(), passphrase: passphrase.clone(), link: None };
            let done = Callback::from(move |link| {
                send.emit(Action::Encrypted(EncryptedLink { link, ..made.clone() }));
            });
            host.lock(end, passphrase, done);
        }
        Export::Decrypt => {
            let (passphrase, send) = (session.encryption.passphrase.clone(), send.clone());
            let opened = Callback::from(move |end| send.emit(Action::Decrypted(end)));
            host.unlock(session.encryption.link.clone().unwrap_or_default(), passphrase, opened);
        }
    }
}

/// The forms that are offered as files.
pub(super) const FILES: [Form; 5] = [Form::Csv, Form::Html, Form::Markdown, Form::Json, Form::Calendar];
