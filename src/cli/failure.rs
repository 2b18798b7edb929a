//! What ends a command early, and with which exit code.

use std::io;
use std::process::ExitCode;

use crate::authoring::answers::AnswerError;
use crate::domain::text::Language;

/// Why a command ends early.
#[derive(Debug)]
pub enum Failure {
    /// The rules are wrong; what is wrong with them has been said.
    Rules(String),
    /// The input is wrong: what, and how to mend it.
    Input {
        /// In Chinese.
        zh: String,
        /// In English.
        en: String,
    },
    /// An answer cannot be read.
    Answer(AnswerError),
    /// Some lines of the input are wrong; what is wrong with them has been said.
    Lines,
    /// The reader of the output went away, or the disk is full.
    Output(io::Error),
}

const INPUT_WRONG: u8 = 2;
const RULES_WRONG: u8 = 3;

impl Failure {
    /// Says what is wrong and returns the exit code.
    pub(super) fn report(&self, language: Language) -> ExitCode {
        let (label, help_label) =
            if language.is_official() { ("错误", "改法") } else { ("error", "help") };
        match self {
            Self::Rules(diagnostics) => {
                eprint!("{diagnostics}");
                return ExitCode::from(RULES_WRONG);
            }
            // A closed pipe is how `head` says that it has seen enough.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Self::Output(error) => eprintln!("{label}: {error}"),
            Self::Lines => {}
            Self::Input { .. } | Self::Answer(_) => {
                let (message, help) = self.say(language);
                eprintln!("{label}: {message}");
                if !help.is_empty() {
                    eprintln!("  {help_label}: {help}");
                }
            }
        }
        ExitCode::from(INPUT_WRONG)
    }

    /// What is wrong, and how to mend it.
    pub fn say(&self, language: Language) -> (String, String) {
        match (self, language) {
            (Self::Input { zh, .. }, Language::OFFICIAL) => (zh.clone(), String::new()),
            (Self::Input { en, .. }, _) => (en.clone(), String::new()),
            (Self::Answer(error), _) => error.say(language),
            (Self::Rules(text), _) => (text.clone(), String::new()),
            (Self::Output(error), _) => (error.to_string(), String::new()),
            (Self::Lines, _) => (String::new(), String::new()),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
