//! The end of the policy as a calendar entry (RFC 5545), with a reminder thirty days before.

use super::Report;
use crate::wording::fill;

/// How many days before the end the reminder comes.
const REMIND: i32 = 30;
/// How many octets a line has at most; longer ones are folded.
const LINE: usize = 75;

impl Report<'_> {
    /// The entry.
    pub fn calendar(&self) -> String {
        let (words, policy) = (self.words, self.policy);
        let plain = |date: crate::domain::date::Date| date.to_string().replace('-', "");
        let what = fill(words.calendar_title, &[("policy", self.of(&policy.short_title))]);
        let more = [&*self.invented("", "\n"), &policy.number, "\n", words.disclaimer].concat();
        let more = if self.address.is_empty() { more } else { [&more, "\n", self.address].concat() };
        let mut lines = Vec::from([
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//policy-selfcheck//EN".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            ["UID:", &policy.id, "-until@policy-selfcheck"].concat(),
            ["DTSTAMP:", &plain(self.today), "T000000Z"].concat(),
            ["DTSTART;VALUE=DATE:", &plain(policy.until)].concat(),
            ["SUMMARY:", &escaped(&what)].concat(),
            ["DESCRIPTION:", &escaped(&more)].concat(),
            "TRANSP:TRANSPARENT".to_owned(),
        ]);
        // A reminder in the past would ring at once.
        if self.today.days_until(policy.until) > REMIND {
            lines.push("BEGIN:VALARM".to_owned());
            lines.push("ACTION:DISPLAY".to_owned());
            lines.push(["DESCRIPTION:", &escaped(&what)].concat());
            // Nine in the morning, thirty days before the day itself begins.
            lines.push("TRIGGER:-P29DT15H".to_owned());
            lines.push("END:VALARM".to_owned());
        }
        lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
        lines.iter().flat_map(|line| [folded(line), "\r\n".to_owned()]).collect()
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Folds a line between letters, so that no part is longer than allowed.
fn folded(line: &str) -> String {
    let mut folded = String::new();
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded
}
