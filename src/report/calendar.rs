//! Calendar entries (RFC 5545): the end of the policy, with a reminder thirty days before; and a day to call the departments.

use super::Report;
use super::spoken::department_named;
use crate::domain::date::Date;
use crate::domain::fnv::fnv;
use crate::wording::fill;

/// How many days before the end the reminder comes.
const REMIND: i32 = 30;
/// How many octets a line has at most; longer ones are folded.
const LINE: usize = 75;
/// So many departments in the title of a call.
const NAMED: usize = 3;

impl Report<'_, '_> {
    /// The end of the policy.
    pub fn calendar(&self) -> String {
        let (words, policy) = (self.words, self.policy);
        let what = fill(words.calendar_title, &[("policy", self.of(&policy.short_title))]);
        let more = [&*self.invented("", "\n"), &policy.number, "\n", words.disclaimer].concat();
        // A reminder in the past would ring at once; it comes at nine in the morning, thirty days before the day itself begins.
        let alarm = (self.today.days_until(policy.until) > REMIND).then_some("-P29DT15H");
        let when = [["DTSTART;VALUE=DATE:", &plain(policy.until)].concat(), "TRANSP:TRANSPARENT".to_owned()];
        self.entry("until", when, (&what, &more), alarm)
    }

    /// The calls to make, as an entry at half past nine on a day, wherever the visitor is then; nothing, where there is
    /// nobody to call.
    pub fn reminder(&self, day: Date) -> Option<String> {
        let (words, policy) = (self.words, self.policy);
        let (mut departments, mut more) = (Vec::new(), self.invented("", "\n\n"));
        for call in self.calls() {
            let Some(said) = self.spoken(&call, usize::MAX) else { continue };
            let name = policy.department_at(call.department);
            departments.extend(name.map(|name| self.of(name)));
            let named = department_named(policy, words, call.department);
            let first = fill(&said.first, &[("department", &named)]);
            let all: Vec<String> = core::iter::once(first).chain(said.second).collect();
            more.push_str(&all.join(words.between_sentences));
            for told in self.told(&said.confirm) {
                for question in told.questions() {
                    more.push_str("\n- ");
                    more.push_str(&question);
                }
            }
            more.push_str("\n\n");
        }
        let first = *departments.first()?;
        let names = if departments.len() > NAMED {
            let count = departments.len().to_string();
            fill(words.departments_many, &[("first", first), ("n", &count)])
        } else {
            departments.join(words.list_separator)
        };
        let what = fill(words.remind_title, &[("departments", &names)]);
        more.push_str(words.next_steps_note);
        // The same calls on the same day are the same entry; those about another company stand beside it.
        let id = ["call-", &day.to_string(), "-", &fnv(more.as_bytes()).to_string()].concat();
        let when = [["DTSTART:", &plain(day), "T093000"].concat(), "DURATION:PT30M".to_owned()];
        Some(self.entry(&id, when, (&what, &more), Some("PT0S")))
    }

    /// One entry as a file.
    fn entry(
        &self,
        id: &str,
        [start, length]: [String; 2],
        (what, more): (&str, &str),
        alarm: Option<&str>,
    ) -> String {
        let what = escaped(what);
        let address = if self.address.is_empty() { String::new() } else { ["\n", self.address].concat() };
        let mut lines = Vec::from([
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//policy-selfcheck//EN".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            ["UID:", &self.policy.id, "-", id, "@policy-selfcheck"].concat(),
            ["DTSTAMP:", &plain(self.today), "T000000Z"].concat(),
            start,
            ["SUMMARY:", &what].concat(),
            ["DESCRIPTION:", &escaped(&[more, &*address].concat())].concat(),
            length,
        ]);
        if let Some(alarm) = alarm {
            lines.push("BEGIN:VALARM".to_owned());
            lines.push("ACTION:DISPLAY".to_owned());
            lines.push(["DESCRIPTION:", &what].concat());
            lines.push(["TRIGGER:", alarm].concat());
            lines.push("END:VALARM".to_owned());
        }
        lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
        lines.iter().flat_map(|line| [folded(line), "\r\n".to_owned()]).collect()
    }
}

fn plain(date: Date) -> String {
    date.to_string().replace('-', "")
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
