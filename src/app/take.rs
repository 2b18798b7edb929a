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
use super::state::{Action, Locked, State, Take, Took};

/// Does it.
pub(super) fn take(
    way: Take,
    (policy, state, today): (&'static Policy, &State, Date),
    (host, root, send): (&Rc<dyn Host>, &NodeRef, &Callback<Action>),
) {
    let words = Wording::of(state.language);
    let page = host.address();
    let link = [&page, "#", &state.lock.link.clone().unwrap_or_else(|| state.link(policy))].concat();
    let assessment = policy.assess(&state.answers, today);
    // Conclusions only: the address in a text leads to the start, not to the answers.
    let example = state.example(policy);
    let report = Report { policy, assessment: &assessment, today, words, address: &page, example };
    let copied = |text: &str| {
        let (send, by_hand) = (send.clone(), text.to_owned());
        let done = move |done| {
            send.emit(Action::Took(match done {
                Done::Yes => Took::Copied,
                Done::Perhaps => Took::SaidCopied(by_hand.clone()),
                Done::No => Took::NotCopied(way, by_hand.clone()),
            }));
        };
        host.copy(root, text, Callback::from(done));
    };
    let saved = |ok: bool| send.emit(Action::Took(if ok { Took::Saved } else { Took::NotSaved }));
    let invented = example.map_or("", |example| example.in_file_name(words));
    let name = |ending: &str| [&policy.id, "-", &today.to_string(), invented, ".", ending].concat();
    match way {
        Take::CopyLink => copied(&link),
        Take::CopyShort => copied(&report.short()),
        Take::CopyLong => copied(&report.long()),
        Take::Save(form) => {
            saved(host.save_file(&name(form.ending()), form.media_type(), &report.in_form(form)));
        }
        Take::Remind(days) => {
            let day = today.in_days(days).off_weekend();
            let text = report.reminder(day).unwrap_or_default();
            saved(host.save_file(&name("call.ics"), Form::Calendar.media_type(), &text));
        }
        Take::Send => {
            let title = fill(words.name, &[("policy", policy.short_title.get(state.language))]);
            let headline = crate::report::headline(words, policy, &assessment).text();
            let text = [report.invented("", "\n"), headline].concat();
            let send = send.clone();
            let refused = Callback::from(move |()| send.emit(Action::Took(Took::NotSent)));
            host.send((&title, &text, &link), refused);
        }
        Take::Draw => {
            let held = match (state.travels.picture, &state.lock.link) {
                (false, _) => Held::Nothing,
                (true, None) => Held::Answers(state.travelling(policy)),
                (true, Some(_)) => Held::Locked(state.travelling(policy)),
            };
            let address = if state.travels.picture { &link } else { &page };
            let svg = Report { address, ..report }.poster(held);
            let send = send.clone();
            let done = move |picture: Option<String>| {
                send.emit(Action::Took(
                    picture.map_or(Took::NoPicture, |picture| Took::Picture(picture, None)),
                ));
            };
            host.draw(&svg, POSTER, Callback::from(done));
        }
        Take::SavePicture => {
            if let Some(Took::Picture(picture, _)) = &state.took {
                let saved = host.save_picture(&name("png"), picture);
                send.emit(Action::Took(Took::Picture(picture.clone(), Some(saved))));
            }
        }
        Take::Print => {
            let send = send.clone();
            let begun = move |begun| {
                send.emit(Action::Took(if begun { Took::Printed } else { Took::NotPrinted }));
            };
            host.print(Callback::from(begun));
        }
        Take::Lock => {
            let passphrase = state.lock.passphrase.clone();
            let send = send.clone();
            let end = state.link(policy);
            let made = Locked { end: end.clone(), passphrase: passphrase.clone(), link: None };
            let done = Callback::from(move |link| send.emit(Action::Locked(Locked { link, ..made.clone() })));
            host.lock(end, passphrase, done);
        }
        Take::Unlock => {
            let (passphrase, send) = (state.lock.passphrase.clone(), send.clone());
            let opened = Callback::from(move |end| send.emit(Action::Unlocked(end)));
            host.unlock(state.lock.link.clone().unwrap_or_default(), passphrase, opened);
        }
    }
}

/// The forms that are offered as files.
pub(super) const FILES: [Form; 5] = [Form::Csv, Form::Html, Form::Markdown, Form::Json, Form::Calendar];
