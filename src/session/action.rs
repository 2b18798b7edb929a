//! What a visitor can do.

use crate::domain::answer::Answer;
use crate::domain::text::Language;

use super::{
    CaseAction, EncryptedLink, Encryption, Export, ExportOutcome, Filter, Fold, Keep, Route, Saved, Sharing,
    StorageError,
};

/// One thing that a visitor does.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Action {
    /// Switches the language, and stays in place.
    Speak(Language),
    /// Begins, or goes on with the next open page.
    Continue,
    /// Forgets what was answered and begins; results that are kept under a name stay.
    Restart,
    /// Goes back to where the visitor was before.
    Back,
    /// Goes to a place of the trail: the browser’s own buttons.
    Travel(usize),
    /// Goes on from a page; shows what is missing, if anything is.
    Next,
    /// Answers a checklist with *none of these* and goes on.
    NothingAndNext,
    /// Goes to a page.
    Go(Route),
    /// Goes to the report for paper, and prints it.
    PrintReport,
    /// Goes to the page of a fact.
    Visit(u16),
    /// Goes to the page of a fact from a measure of the result, to come back to it.
    Change(u16, u16),
    /// Moves the keyboard to a fact on this page.
    FocusFact(u16),
    /// Shows a measure in the result.
    Show(u16),
    /// Shows a sentence in the official text.
    Read(u16),
    /// Shows the sheet of a department in the call list.
    ShowCall(u16),
    /// Picks an answer.
    Pick(u16, Answer),
    /// Picks the answer to the one question of the page, and goes on.
    PickAndNext(u16, Answer),
    /// Ticks an option of a fact that takes several, or takes the tick back.
    Option(u16, u8),
    /// *Not sure about some*, for one fact.
    SomeUnsure(u16),
    /// *None of these*, for one fact.
    NoneOf(u16),
    /// Types a number.
    Type(u16, String),
    /// Ticks a row of a checklist, or takes the tick back.
    Row(u16),
    /// *Not sure about some*, for a checklist.
    RestUnsure,
    /// *None of these*, for a checklist.
    Nothing,
    /// Looks for rows of a checklist.
    Seek(String),
    /// Presses a digit: the option or row with that number.
    Digit(u8),
    /// Folds or unfolds a part of the page.
    Toggle(Fold),
    /// Shows some measures of the result only.
    Narrow(Filter),
    /// Tries an answer out, or takes the trial back.
    Try(u16, Answer),
    /// Ends the trial, and goes back to where it began; the answers are as they were.
    StopTrying,
    /// Makes the answers that are tried out the visitor’s own.
    AdoptTrial,
    /// Looks at an example enterprise.
    LookAt(usize),
    /// Takes the answers of the example over as the visitor’s own.
    AdoptAnswers,
    /// Goes back to the visitor’s own answers.
    LeaveExample,
    /// Opens the end of a link.
    OpenLink(String),
    /// Compares with the end of another link.
    Weigh(String),
    /// Looks at what came with the link again.
    LookAtLink,
    /// Types a passphrase, or gives the lock up.
    SetEncryption(Encryption),
    /// A link was locked.
    Encrypted(EncryptedLink),
    /// What a locked link held; nothing, if the passphrase did not open it.
    Decrypted(Option<String>),
    /// Takes the result away; the host does it.
    Export(Export),
    /// What came of it.
    Exported(ExportOutcome),
    /// Lets other things travel.
    ChooseSharing(Sharing),
    /// Ticks a paper as ready, or takes the tick back.
    Paper(u32),
    /// Applies for this year.
    Year(u16),
    /// Does something with the results that are kept under a name.
    Case(CaseAction),
    /// Keeps the answers elsewhere.
    Keep(Keep),
    /// What came of keeping them.
    Kept(Option<StorageError>),
    /// Another page has put this where the answers are kept.
    Found(Saved),
    /// Takes over what another page has put there; or goes on with the answers of this page, which then take its place.
    Settle(bool),
    /// Takes over what the page around knows, where the visitor has not answered.
    Prefill(Vec<(u16, Answer)>),
    /// Nobody has touched anything: so many seconds are left until everything is wiped. Nothing: somebody is there.
    Idle(Option<u16>),
    /// Wipes everything for the next visitor.
    Wipe,
    /// Forgets all answers; results that are kept under a name stay.
    ClearAnswers,
    /// Asks whether to forget all answers; where there is none, nothing is asked.
    AskToClear,
    /// Forgets all answers, and all results that are kept under a name.
    Clear,
    /// What was found when the storage was read again after clearing.
    Cleared(bool),
}
