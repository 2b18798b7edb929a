//! Carries out what follows from an action, and reports what came of it. Not here: why (`session`), nor how a browser does each
//! (`storage`, `taking`, `lock`).

use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::NodeRef;

use crate::app::focus::{Shown, selector, shown};
use crate::app::platform::EffectContext;
use crate::report::POSTER;
use crate::session::{
    Action, CaseAction, Effect, EncryptedLink, Encryption, ExportOutcome, Focus, HostEvent, LinkAction,
    StorageAction,
};

use super::browser::Browser;
use super::drawn::find;
use super::taking::Done;
use super::{encryption, taking};

impl Browser {
    /// Carries an effect out.
    pub(super) fn carry_out(&self, effect: Effect, around: EffectContext<'_>) {
        let EffectContext { policy, root, send } = around;
        let exported = |outcome| send.emit(Action::Exported(outcome));
        match effect {
            Effect::Blur => {
                if let Some((_, target)) = find(root, ":focus") {
                    // An element that has the keyboard can lose it.
                    let _ = target.blur();
                }
            }
            Effect::Focus(focus) => self.focus(root, focus),
            Effect::SetTitle => self.set_title(root),
            Effect::SetHistory(at) => self.travel(at),
            Effect::Publish(event) => self.publish(event),
            Effect::ExposeAnswers { answers, example } => self.expose(policy, answers, example),
            Effect::SaveAnswers { keep, text, error } => {
                // A page that was put aside may not have heard of it.
                if let Some(found) = self.look(policy, keep) {
                    return send.emit(Action::Storage(StorageAction::Found(found)));
                }
                let met = self.save(policy, keep, text).err();
                if met != error {
                    send.emit(Action::Storage(StorageAction::Saved(met)));
                }
            }
            Effect::KeepOnly(keep) => self.keep_only(policy, keep),
            Effect::SaveRoute(text) => self.save_route(policy, &text),
            Effect::SaveCases(text) => {
                send.emit(Action::Case(CaseAction::Stored(self.save_cases(policy, &text))));
            }
            Effect::ReadStorage(keep) => {
                if let Some(found) = self.look(policy, keep) {
                    send.emit(Action::Storage(StorageAction::Found(found)));
                }
                send.emit(Action::Case(CaseAction::Found(self.cases(policy))));
            }
            Effect::Clear { cases } => {
                send.emit(Action::Storage(StorageAction::Cleared(self.clear(policy, cases))));
            }
            Effect::Renew => {
                self.clear(policy, true);
                self.restart();
            }
            Effect::Copy(way, text) => {
                let by_hand = text.clone();
                let done = send.reform(move |done| {
                    Action::Exported(match done {
                        Done::Yes => ExportOutcome::Copied,
                        Done::Perhaps => ExportOutcome::SaidCopied(by_hand.clone()),
                        Done::No => ExportOutcome::NotCopied(way, by_hand.clone()),
                    })
                });
                taking::copy(root.cast::<Element>(), &text, done);
            }
            Effect::SaveFile { name, media_type, text } => {
                let saved = taking::save(&name, media_type, &text);
                exported(if saved { ExportOutcome::Saved } else { ExportOutcome::NotSaved });
            }
            Effect::Share { title, text, link } => {
                taking::send(
                    (&title, &text, &link),
                    send.reform(|()| Action::Exported(ExportOutcome::NotSent)),
                );
            }
            Effect::Draw(svg) => {
                let done = send.reform(|picture: Option<String>| {
                    let drawn = |picture| ExportOutcome::Picture(picture, None);
                    Action::Exported(picture.map_or(ExportOutcome::NoPicture, drawn))
                });
                taking::draw(&svg, POSTER, &done);
            }
            Effect::SavePicture { name, picture } => {
                let saved = taking::download(&name, &picture).is_some();
                exported(ExportOutcome::Picture(picture, Some(saved)));
            }
            Effect::Print => {
                self.print(&send.reform(|begun| {
                    Action::Exported(if begun { ExportOutcome::Printed } else { ExportOutcome::NotPrinted })
                }));
            }
            Effect::Encrypt { end, passphrase } => {
                let made = EncryptedLink { end: end.clone(), passphrase: passphrase.clone(), link: None };
                let done =
                    move |link| Action::Link(LinkAction::Encrypted(EncryptedLink { link, ..made.clone() }));
                encryption::encrypt(end, passphrase, send.reform(done));
            }
            Effect::Decrypt { link, passphrase } => {
                encryption::decrypt(
                    link,
                    passphrase,
                    send.reform(|end| Action::Link(LinkAction::Decrypted(end))),
                );
            }
            Effect::MakePassphrase => {
                let passphrase = encryption::passphrase();
                send.emit(Action::Link(LinkAction::SetEncryption(Encryption {
                    passphrase,
                    ..Encryption::default()
                })));
            }
        }
    }

    /// Moves the keyboard, or what is in sight. Each time it is another page for a second touch.
    fn focus(&self, root: &NodeRef, focus: Focus) {
        self.turn.set(self.turn.get() + 1);
        let shown = shown(focus);
        let Some((top, target)) = find(root, &selector(focus)) else {
            return;
        };
        if shown != Shown::InSight {
            // An element that cannot take the keyboard leaves it where it is.
            let _ = target.focus();
        }
        // Last: a browser brings into view what takes the keyboard, and a long question only without what stands above it.
        match shown {
            Shown::Anywhere => {}
            Shown::InSight => {
                let how = ScrollIntoViewOptions::new();
                how.set_block(ScrollLogicalPosition::Nearest);
                target.scroll_into_view_with_scroll_into_view_options(&how);
            }
            Shown::FromHere => target.scroll_into_view(),
            Shown::FromTop => {
                top.scroll_into_view();
                self.set_title(root);
            }
        }
    }

    fn publish(&self, event: HostEvent) {
        let (name, way) = match event {
            HostEvent::Ready => ("ready", ""),
            HostEvent::Step => ("step", ""),
            HostEvent::Complete => ("complete", ""),
            HostEvent::Share(way) => ("share", taking::name(way)),
        };
        self.say(name, way);
    }
}
