//! What follows from an action outside the session, as values: the shell carries them out, and reports what came of them as
//! actions. A session whose actions are replayed has the same effects, and needs no browser for it.

use crate::domain::answer::{Answer, Answers};
use crate::domain::index::{DepartmentIndex, EnterpriseIndex, FactIndex, MeasureIndex, SentenceIndex};

use super::{Export, Fold, Keep, StorageError};

/// One thing to be done outside the session.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Effect {
    /// Takes the keyboard out of the page that is about to be replaced.
    Blur,
    /// Moves the keyboard, or what is in sight, to a part of the page that has been drawn.
    Focus(Focus),
    /// The page is one that the visitor has come back to by loading it anew: it keeps its place, and has its title.
    SetTitle,
    /// The visitor is at this entry of the history now.
    SetHistory(usize),
    /// Tells the page around.
    Publish(HostEvent),
    /// The answers in effect have changed, for a page around that asks for the assessment.
    ExposeAnswers {
        /// The answers.
        answers: Answers,
        /// The example that they are about, and whether it is known by its answers alone.
        example: Option<(EnterpriseIndex, bool)>,
    },
    /// Keeps the answers and what is noted beside them; no text is no entry. Reports [`StorageAction::Found`](super::StorageAction::Found)
    /// instead where another page has put something there, and [`StorageAction::Saved`](super::StorageAction::Saved) where what kept them
    /// from being kept is not `error` any more.
    SaveAnswers {
        /// Where.
        keep: Keep,
        /// The text to store.
        text: Option<String>,
        /// What has kept them from being kept so far.
        error: Option<StorageError>,
    },
    /// Deletes what is kept anywhere else.
    KeepOnly(Keep),
    /// Keeps the route for this tab; an empty text is no entry.
    SaveRoute(String),
    /// Keeps the results under a name on this device; an empty text is no entry. Reports whether they are there.
    SaveCases(String),
    /// Looks what another page has put where answers and results are kept, and reports what is new.
    ReadStorage(Keep),
    /// Deletes everything that was kept, the results under a name only if `cases`, and reports whether it is gone.
    Clear {
        /// Those under a name as well?
        cases: bool,
    },
    /// Deletes everything that was kept, and draws the app as if the page had just been opened.
    Renew,
    /// Puts a text into the clipboard, and reports what came of it.
    Copy(Export, String),
    /// Hands a text to the browser as a file.
    SaveFile {
        /// The name of the file.
        name: String,
        /// Its media type.
        media_type: &'static str,
        /// What it holds.
        text: String,
    },
    /// Hands something to what the device offers for sending, and reports only if it takes nothing.
    Share {
        /// The title.
        title: String,
        /// The text.
        text: String,
        /// The link.
        link: String,
    },
    /// Turns a drawing, as SVG, into pixels.
    Draw(String),
    /// Hands the image at an address to the browser as a file with a name.
    SavePicture {
        /// The name of the file.
        name: String,
        /// The address of the image.
        picture: String,
    },
    /// Prints the page that is drawn.
    Print,
    /// Encrypts the end of a link with a passphrase.
    Encrypt {
        /// The end of the link.
        end: String,
        /// The passphrase.
        passphrase: String,
    },
    /// Decrypts an encrypted link with a passphrase.
    Decrypt {
        /// The encrypted link.
        link: String,
        /// The passphrase.
        passphrase: String,
    },
    /// Makes a passphrase that nobody guesses.
    MakePassphrase,
}

impl Effect {
    /// Where the keyboard goes, if it goes anywhere.
    pub fn focus(effects: &[Self]) -> Option<Focus> {
        effects.iter().find_map(|effect| if let Self::Focus(focus) = effect { Some(*focus) } else { None })
    }

    /// Is it due before the page is drawn anew? Browsers let a page copy, send and save in the visitor’s own touch only.
    pub const fn is_due_at_once(&self) -> bool {
        matches!(
            self,
            Self::Blur
                | Self::Copy(..)
                | Self::SaveFile { .. }
                | Self::Share { .. }
                | Self::SavePicture { .. }
                | Self::Publish(HostEvent::Share(_))
        )
    }
}

/// What the page around is told. No answer is ever part of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum HostEvent {
    /// Everything is there; nothing will be loaded any more.
    Ready,
    /// Another screen is shown.
    Step,
    /// The result is shown.
    Complete,
    /// The visitor takes the result away.
    Share(Export),
}

/// Where the keyboard goes after a change.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Focus {
    /// The first thing to do at a booth: whoever has nothing but Enter begins with it.
    Attract,
    /// The heading of a page that is new.
    Heading,
    /// The summary of what is missing.
    Problems,
    /// The way that keeps the answers, where it is asked whether to clear them.
    Clearing,
    /// What is asked about a result that is kept.
    Case,
    /// The results that are kept, or the way to keep one.
    Cases,
    /// The first control of a fact.
    Fact(FactIndex),
    /// A measure of the result.
    Measure(MeasureIndex),
    /// What a trial has moved.
    Trial,
    /// The control that tries an answer out.
    Tried(FactIndex, Answer),
    /// A sentence of the text.
    Sentence(SentenceIndex),
    /// The entry of a department in the call list.
    Department(DepartmentIndex),
    /// Nowhere; but what the filter admits is brought into view.
    Admitted,
    /// Nowhere; but the picture that has just been drawn is brought into view.
    Picture,
    /// Nowhere; but what has just been unfolded is brought into view.
    Unfolded(Fold),
}
