//! What a visitor can do, and what the shell reports.

use crate::domain::answer::Answer;
use crate::domain::index::{
    DepartmentIndex, EnterpriseIndex, FactIndex, MeasureIndex, OptionIndex, SentenceIndex,
};
use crate::domain::text::Language;

use super::{
    CaseAction, Device, EncryptedLink, Encryption, Export, ExportOutcome, Filter, Fold, Keep, Route, Saved,
    Sharing, StorageError,
};

/// One thing that a visitor does.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Action {
    /// Switches the language, and stays in place.
    SetLanguage(Language),
    /// Begins, or goes on with the next open page.
    Continue,
    /// Forgets what was answered and begins; results that are kept under a name stay.
    Restart,
    /// Goes back to where the visitor was before.
    Back,
    /// Goes to an entry of the history: the browser’s own buttons.
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
    GoToFact(FactIndex),
    /// Goes to the page of a fact from a measure of the result, to come back to it.
    ChangeAt(FactIndex, MeasureIndex),
    /// Moves the keyboard to a fact on this page.
    FocusFact(FactIndex),
    /// Shows a measure in the result.
    ShowMeasure(MeasureIndex),
    /// Shows a sentence in the official text.
    ShowSentence(SentenceIndex),
    /// Shows the entry of a department in the call list.
    ShowCall(DepartmentIndex),
    /// Answers something on the page.
    Answer(AnswerAction),
    /// Picks the answer to the one question of the page, and goes on.
    PickAndNext(FactIndex, Answer),
    /// Looks for rows of a checklist.
    Seek(String),
    /// Presses a digit: the option or row with that number.
    Digit(u8),
    /// Folds or unfolds a part of the page.
    Toggle(Fold),
    /// Shows some measures of the result only.
    Narrow(Filter),
    /// Tries an answer out, or takes the trial back.
    Try(FactIndex, Answer),
    /// Ends the trial, and goes back to where it began; the answers are as they were.
    StopTrying,
    /// Makes the answers that are tried out the visitor’s own.
    AdoptTrial,
    /// Looks at an example enterprise.
    OpenExample(EnterpriseIndex),
    /// Takes the answers of the example over as the visitor’s own.
    AdoptAnswers,
    /// Goes back to the visitor’s own answers.
    ReturnToOwn,
    /// Takes the result away.
    Export(Export),
    /// What came of taking the result away.
    Exported(ExportOutcome),
    /// Ticks a paper as ready, or takes the tick back.
    Paper(u32),
    /// Applies for this year.
    Year(u16),
    /// Something about links: those that came, and the one that is made.
    Link(LinkAction),
    /// Something about what is kept.
    Storage(StorageAction),
    /// Does something with the results that are kept under a name.
    Case(CaseAction),
    /// Takes over what the page around knows, where the visitor has not answered.
    Prefill(Vec<(FactIndex, Answer)>),
    /// Nobody has touched anything: so many seconds are left until everything is wiped. Nothing: somebody is there.
    Idle(Option<u16>),
    /// This is known of the device now.
    Device(Device),
    /// Wipes everything for the next visitor.
    Wipe,
}

/// One thing that a visitor does to answer what is on the page.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AnswerAction {
    /// Picks an answer.
    Pick(FactIndex, Answer),
    /// Ticks an option of a fact that takes several, or takes the tick back.
    Option(FactIndex, OptionIndex),
    /// *Not sure about some*, for one fact.
    SomeUnsure(FactIndex),
    /// *None of these*, for one fact.
    NoneOf(FactIndex),
    /// Types a number.
    Type(FactIndex, String),
    /// Ticks a row of a checklist, or takes the tick back.
    Row(FactIndex),
    /// *Not sure about some*, for a checklist.
    RestUnsure,
    /// *None of these*, for a checklist.
    Nothing,
}

/// One thing about links.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LinkAction {
    /// Opens the end of a link.
    Open(String),
    /// Compares with the end of another link.
    CompareWith(String),
    /// Looks at what came with the link again.
    Show,
    /// Takes a passphrase that nobody guesses.
    OfferPassphrase,
    /// Types a passphrase, or gives the encryption up.
    SetEncryption(Encryption),
    /// A link was locked.
    Encrypted(EncryptedLink),
    /// Opens the link that came with the passphrase.
    Decrypt,
    /// What an encrypted link held; nothing, if the passphrase did not open it.
    Decrypted(Option<String>),
    /// Lets other things travel.
    ChooseSharing(Sharing),
}

/// One thing about what is kept, where, and how it is forgotten.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum StorageAction {
    /// Keeps the answers elsewhere.
    Keep(Keep),
    /// They were kept, or this keeps them from being kept.
    Saved(Option<StorageError>),
    /// It is time to look what another page has put where answers are kept.
    Check,
    /// Another page has put this where the answers are kept.
    Found(Saved),
    /// Takes over what another page has put there; or goes on with the answers of this page, which then take its place.
    Settle(bool),
    /// Forgets all answers; results that are kept under a name stay.
    ClearAnswers,
    /// Asks whether to forget all answers; where there is none, nothing is asked.
    AskToClear,
    /// Forgets all answers, and all results that are kept under a name.
    Clear,
    /// What was found when the storage was read again after clearing.
    Cleared(bool),
}
