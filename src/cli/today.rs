//! Today's date: the only clock of the command line.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::domain::date::Date;

/// Reads `--date`.
pub(super) fn parse(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "日期写成 2026-11-23 / a date such as 2026-11-23".to_owned())
}

/// Today (UTC). A clock before 1970 counts as 1970.
pub(super) fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |elapsed| elapsed.as_secs());
    let days = i32::try_from(seconds / 86_400).ok()?;
    let year = (1970..=u16::MAX)
        .find(|year| Date::new(year + 1, 1, 1).is_none_or(|next| Date::EPOCH.days_until(next) > days))?;
    (1..=12)
        .flat_map(|month| (1..=31).filter_map(move |day| Date::new(year, month, day)))
        .find(|date| Date::EPOCH.days_until(*date) == days)
}
