//! The rules as they were published before, as far as they were others, and why they changed. What follows from that for a
//! company is worked out in [`since`](super::since).

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::date::Date;
use super::index::MeasureIndex;
use super::schema::Schema;
use super::text::Text;
use super::tier::Tier;

/// An earlier revision of the rules.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Revision {
    /// Its number.
    pub number: u16,
    /// What could be answered.
    pub schema: Schema,
    /// The measures whose rules were others then.
    pub was: Vec<PreviousRule>,
}

/// The rule of a measure in an earlier revision.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct PreviousRule {
    /// The measure.
    pub measure: MeasureIndex,
    /// How much was written about the support.
    pub tier: Tier,
    /// What was required; nothing, where it asked for facts that are gone.
    pub condition: Option<Condition>,
}

/// Why rules changed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Change {
    /// The revision that brought the change.
    pub revision: u16,
    /// The day.
    pub date: Date,
    /// The measures.
    pub measures: Vec<MeasureIndex>,
    /// Why.
    pub why: Text,
}
