//! How the page around wants the app to be. Set once, before anything is drawn; a visitor cannot change it.

use crate::domain::policy::{Measure, Policy};

use super::{Keep, Route};

/// What the app is for where it stands.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Mode {
    /// The start page, and everything from there.
    #[default]
    Standard,
    /// Begins with the quick look.
    Quick,
    /// On the large screen of a fair: large type, examples first, nothing is stored, everything is wiped for the next
    /// visitor.
    Booth,
    /// Begins with the result, where there are answers.
    Summary,
}

/// The places inside the app that the page around has filled with words of its own.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Slots {
    /// Above everything.
    pub header: bool,
    /// Whom to ask.
    pub contact: bool,
    /// What to do with a result.
    pub next_step: bool,
}

/// How the page around wants the app to be.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Config {
    /// What the app is for.
    pub mode: Mode,
    /// Is the page around the app’s own?
    pub own_page: bool,
    /// Where answers are kept unless the visitor chooses otherwise.
    pub keep: Keep,
    /// Are examples offered?
    pub examples: bool,
    /// After so many seconds without a touch everything is wiped; 0 is never.
    pub idle: u16,
    /// Where a visitor says that something is wrong: an address of the page around; empty where it wants none.
    pub feedback: String,
    /// Has the page around said how departments are reached?
    pub contacts: bool,
    /// What the page around has filled.
    pub slots: Slots,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            mode: Mode::Standard,
            own_page: true,
            keep: Keep::Tab,
            examples: true,
            idle: 0,
            feedback: String::new(),
            contacts: false,
            slots: Slots::default(),
        }
    }
}

impl Config {
    /// Is it the large screen of a fair?
    pub fn booth(&self) -> bool {
        self.mode == Mode::Booth
    }

    /// May results be kept under a name? Not where nothing is to be stored, nor on a device that is everybody’s.
    pub fn keeps_cases(&self) -> bool {
        self.keep != Keep::Nothing && self.idle == 0 && !self.booth()
    }

    /// Where a visitor begins.
    pub(super) const fn home(&self) -> Route {
        match self.mode {
            Mode::Quick => Route::QuickLook(0),
            Mode::Standard | Mode::Booth | Mode::Summary => Route::Start,
        }
    }

    /// The address where a visitor says that something is wrong with a measure. It names the measure and the revision of
    /// the rules, and nothing of the answers.
    pub fn feedback_on(&self, policy: &Policy, measure: &Measure) -> Option<String> {
        let address = &self.feedback;
        let (before, name) = if address.starts_with("mailto:") {
            (if address.contains('?') { "&" } else { "?" }, "subject")
        } else if address.starts_with("https:") || address.starts_with("http:") {
            (if address.contains('?') { "&" } else { "?" }, "about")
        } else {
            return None;
        };
        let revision = policy.revision.to_string();
        Some([address, before, name, "=", &policy.id, "%20", &measure.id, "%20r", &revision].concat())
    }
}
