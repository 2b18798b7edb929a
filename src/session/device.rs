//! What a session knows of the device and of the page around. The shell says so when it changes.

use crate::domain::date::Date;

/// What a session knows of the device.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Device {
    /// The visitor’s calendar day; the first day of the policy, where the clock cannot be read.
    pub today: Date,
    /// The page that opens a link, without what stands behind its `#`; empty where there is none.
    pub address: String,
    /// Does the device offer ways to send something?
    pub shares: bool,
    /// Can links be encrypted here? Not on pages without https.
    pub encrypts: bool,
}

impl Device {
    /// A device that can nothing but tell the day.
    pub const fn on(today: Date) -> Self {
        Self { today, address: String::new(), shares: false, encrypts: false }
    }
}
