//! Taking the result away: puts it into its form, and asks for what is to be done with it.

use crate::domain::policy::Policy;
use crate::report::{Form, Held, Report};
use crate::wording::{Wording, fill};

use super::{Effect, HostEvent, Session};

/// One way to take the result away.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Export {
    /// The link into the clipboard.
    CopyLink,
    /// A few lines into the clipboard.
    CopyShort,
    /// The whole text into the clipboard.
    CopyLong,
    /// A file.
    Save(Form),
    /// A reminder to call the departments in so many days, as a file for the calendar.
    Remind(u8),
    /// What the device offers for sending.
    Send,
    /// The picture, drawn.
    Draw,
    /// The picture as a file.
    SavePicture,
    /// On paper.
    Print,
    /// The link, encrypted with the passphrase.
    Encrypt,
}

/// What came of taking the result away.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ExportOutcome {
    /// It is in the clipboard.
    Copied,
    /// The browser says that it is, and some say so that have done nothing: the text stands there, too.
    SaidCopied(String),
    /// It is not: the visitor has to copy it by hand.
    NotCopied(Export, String),
    /// The browser was handed a file, and does not say what became of it.
    Saved,
    /// It took none.
    NotSaved,
    /// The picture, as the address of an image that holds all of it; and, once it was to be saved, whether the browser took it.
    Picture(String, Option<bool>),
    /// The browser draws no pictures.
    NoPicture,
    /// The device did not take it to be sent.
    NotSent,
    /// The browser has begun to print, and does not say whether anybody saw it.
    Printed,
    /// The browser did not begin to print.
    NotPrinted,
}

impl Session {
    /// Takes the result away.
    pub(super) fn export(&mut self, policy: &Policy, way: Export) {
        self.effects.push(Effect::Publish(HostEvent::Share(way)));
        self.effects.extend(self.effect_of(policy, way));
        // A picture stays where it is, to be pressed and held. Of the rest nothing is said until it is known what came of it.
        if way != Export::SavePicture {
            self.outcome = None;
        }
    }

    fn effect_of(&self, policy: &Policy, way: Export) -> Option<Effect> {
        let (words, today, page) = (Wording::of(self.language), self.device.today, &*self.device.address);
        let link =
            || [page, "#", &self.encryption.link.clone().unwrap_or_else(|| self.link(policy))].concat();
        let assessment = self.assessment(policy);
        // Conclusions only: the address in a text leads to the start, not to the answers.
        let example = self.example(policy);
        let report = Report { policy, assessment: &assessment, today, words, address: page, example };
        let invented = example.map_or("", |example| example.in_file_name(words));
        let name = |ending: &str| [&policy.id, "-", &today.to_string(), invented, ".", ending].concat();
        let file = |ending: &str, form: Form, text| Effect::SaveFile {
            name: name(ending),
            media_type: form.media_type(),
            text,
        };
        Some(match way {
            Export::CopyLink => Effect::Copy(way, link()),
            Export::CopyShort => Effect::Copy(way, report.short()),
            Export::CopyLong => Effect::Copy(way, report.long()),
            Export::Save(form) => file(form.ending(), form, report.in_form(form)),
            Export::Remind(days) => {
                let day = today.in_days(days).off_weekend();
                file("call.ics", Form::Calendar, report.reminder(day).unwrap_or_default())
            }
            Export::Send => {
                let title = fill(words.name, &[("policy", policy.short_title.get(self.language))]);
                let text = [report.invented("", "\n"), report.headline().text()].concat();
                Effect::Share { title, text, link: link() }
            }
            Export::Draw => {
                let held = match (self.sharing.picture, &self.encryption.link) {
                    (false, _) => Held::Nothing,
                    (true, None) => Held::Answers(self.shared_count(policy)),
                    (true, Some(_)) => Held::Encrypted(self.shared_count(policy)),
                };
                let address = if self.sharing.picture { link() } else { page.to_owned() };
                Effect::Draw(Report { address: &address, ..report }.poster(held))
            }
            Export::SavePicture => match &self.outcome {
                Some(ExportOutcome::Picture(picture, _)) => {
                    Effect::SavePicture { name: name("png"), picture: picture.clone() }
                }
                _ => return None,
            },
            Export::Print => Effect::Print,
            Export::Encrypt => {
                Effect::Encrypt { end: self.link(policy), passphrase: self.encryption.passphrase.clone() }
            }
        })
    }
}
