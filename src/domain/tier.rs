//! How binding the words of a measure are.

use serde::{Deserialize, Serialize};

/// How much is written about the support.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Tier {
    /// Money, subsidy, discounted interest, matching funds, vouchers or preferential loans are written.
    A,
    /// Support is written that is no cash, or whose form is not stated.
    B,
    /// Only encouragement of a behaviour that can be checked.
    C,
}
