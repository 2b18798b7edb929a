//! Calendar dates and the validity of a policy. No clock: "today" is always given.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

/// How many days before its end a policy is said to end soon.
const SOON: i32 = 60;

/// A day of the Gregorian calendar. Always a day that exists.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// Whether a policy is in force on a day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Validity {
    /// The policy starts later.
    NotYet,
    /// In force, and for more than 60 days to come.
    InForce,
    /// In force, and the last day is at most 60 days away. The days that are left; 0 on the last day.
    EndsSoon(i32),
    /// The last day has passed.
    Ended,
}

impl Validity {
    /// Is the policy in force?
    pub const fn in_force(self) -> bool {
        matches!(self, Self::InForce | Self::EndsSoon(_))
    }
}

/// The text is not a day of the calendar in the form `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NotADate;

impl Date {
    /// The first day of 1970: what a clock that cannot be read is taken for.
    pub const EPOCH: Self = Self { year: 1970, month: 1, day: 1 };

    /// The day, if the calendar has it.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        (month >= 1 && day >= 1 && day <= days_of(year, month)).then_some(Self { year, month, day })
    }

    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days from this day to a later one; negative when it is earlier.
    pub fn days_until(self, later: Self) -> i32 {
        later.ordinal() - self.ordinal()
    }

    /// The day after so many days.
    #[must_use]
    pub fn in_days(self, days: u8) -> Self {
        (0..days).fold(self, |day, _| day.next())
    }

    /// This day, or the Monday after it where it is at a weekend. Holidays are not known.
    #[must_use]
    pub fn off_weekend(self) -> Self {
        // The first day of 1970 was a Thursday.
        match Self::EPOCH.days_until(self).rem_euclid(7) {
            2 => self.in_days(2),
            3 => self.in_days(1),
            _ => self,
        }
    }

    fn next(self) -> Self {
        let next = Self::new(self.year, self.month, self.day.saturating_add(1));
        let next = next.or_else(|| Self::new(self.year, self.month.saturating_add(1), 1));
        next.or_else(|| Self::new(self.year.saturating_add(1), 1, 1)).unwrap_or(self)
    }

    /// Whether a policy in force from `from` to `until`, both days included, is in force on this day.
    pub fn validity(self, from: Self, until: Self) -> Validity {
        let left = self.days_until(until);
        match () {
            () if self < from => Validity::NotYet,
            () if left < 0 => Validity::Ended,
            () if left <= SOON => Validity::EndsSoon(left),
            () => Validity::InForce,
        }
    }

    /// Days since the first day of the year 0, counting years from March so that the leap day comes last.
    fn ordinal(self) -> i32 {
        let (year, month) = match self.month {
            1 | 2 => (i32::from(self.year) - 1, i32::from(self.month) + 9),
            month => (i32::from(self.year), i32::from(month) - 3),
        };
        365 * year + year.div_euclid(4) - year.div_euclid(100)
            + year.div_euclid(400)
            + (153 * month + 2) / 5
            + i32::from(self.day)
    }
}

fn days_of(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let mut parts = text.splitn(3, '-');
        let (year, month, day) = (parts.next(), parts.next(), parts.next());
        let number = |part: Option<&str>, width: usize| {
            part.filter(|digits| digits.len() == width && digits.bytes().all(|byte| byte.is_ascii_digit()))
                .and_then(|digits| digits.parse::<u16>().ok())
                .ok_or(NotADate)
        };
        let narrow = |number: u16| u8::try_from(number).map_err(|_| NotADate);
        Self::new(number(year, 4)?, narrow(number(month, 2)?)?, narrow(number(day, 2)?)?).ok_or(NotADate)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, Validity};

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn validity_on_a_day() {
        let rows = [
            ("2025-01-14", Validity::NotYet),
            ("2025-01-15", Validity::InForce),
            ("2026-11-14", Validity::InForce),
            ("2026-11-15", Validity::EndsSoon(60)),
            ("2027-01-14", Validity::EndsSoon(0)),
            ("2027-01-15", Validity::Ended),
        ];
        for (day, expected) in rows {
            assert_eq!(date(day).validity(date("2025-01-15"), date("2027-01-14")), expected, "{day}");
        }
    }

    #[test]
    fn days_between() {
        let rows = [
            ("2024-02-28", "2024-03-01", 2),
            ("2023-02-28", "2023-03-01", 1),
            ("2026-11-23", "2027-01-14", 52),
        ];
        for (from, to, days) in rows {
            assert_eq!(date(from).days_until(date(to)), days, "{from} {to}");
        }
    }

    #[test]
    fn days_later_and_never_at_a_weekend() {
        let rows = [
            ("2026-11-24", 3, "2026-11-27"),
            ("2026-11-24", 7, "2026-12-01"),
            ("2026-12-30", 3, "2027-01-04"),
            ("2026-12-30", 14, "2027-01-13"),
            ("2028-02-26", 3, "2028-02-29"),
            ("2026-11-26", 3, "2026-11-30"),
        ];
        for (from, days, on) in rows {
            assert_eq!(date(from).in_days(days).off_weekend(), date(on), "{from} {days}");
        }
    }

    #[test]
    fn only_days_of_the_calendar() {
        for text in
            ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "+026-01-01", "2026-01-01x", "", "今天"]
        {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
        assert_eq!(date("2024-02-29").to_string(), "2024-02-29");
    }
}
