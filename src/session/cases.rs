//! Results that the visitor keeps under a name on this device: of subsidiaries, years, a promoter’s clients.
//!
//! Each is the end of a link, so that what later rules ask otherwise costs one answer and not the whole.
//! The form, for the storage: one a line, the end of the link and, behind a space, the year applied for if it was chosen.

use crate::domain::policy::Policy;
use crate::format::link::{self, Carried, Link, LinkError};

use super::{AnswerSource, Effect, Focus, Route, Session};

/// So many are kept at most.
pub const MOST_CASES: usize = 20;

/// A result that is kept.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Case {
    /// The end of the link that holds it.
    pub end: String,
    /// What the visitor calls it.
    pub name: String,
    /// The year applied for, where it was chosen.
    pub year: Option<u16>,
}

/// What the visitor is asked about the results that are kept.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CaseQuestion {
    /// Under which name to keep the one that is looked at.
    Keep,
    /// Another name for one of them, as an index.
    Name(usize),
    /// Whether to delete one of them, as an index.
    Delete(usize),
}

/// The results that are kept.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Cases {
    /// Those that can be read, oldest first.
    pub kept: Vec<Case>,
    /// Lines of a newer program, which are left as they are.
    newer: Vec<String>,
    /// The name, as typed.
    pub typed: String,
    /// What the visitor is asked.
    pub asked: Option<CaseQuestion>,
    /// Was the last one stored?
    pub stored: Option<bool>,
}

/// What a visitor does with the results that are kept.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum CaseAction {
    /// This is stored, as the page was opened or as another page has changed it.
    Found(String),
    /// What was changed here is stored, or could not be.
    Stored(bool),
    /// Asks, or stops asking.
    Ask(Option<CaseQuestion>),
    /// Types a name.
    Type(String),
    /// Does what was asked.
    Settle,
    /// Looks at one.
    Open(usize),
    /// Compares one with the visitor’s own answers.
    Compare(usize),
}

impl Case {
    fn read(policy: &Policy, line: &str) -> Result<Self, LinkError> {
        let (end, year) = line.split_once(' ').map_or((line, None), |(end, year)| (end, year.parse().ok()));
        let opened = link::decode(policy, end)?;
        Ok(Self { end: end.to_owned(), name: opened.link.name, year })
    }

    fn of(policy: &Policy, link: &Link, year: Option<u16>) -> Option<Self> {
        Self::read(policy, &link::encode(policy, link)).ok().map(|case| Self { year, ..case })
    }

    fn line(&self) -> String {
        self.year.map_or_else(|| self.end.clone(), |year| [&*self.end, " ", &year.to_string()].concat())
    }
}

impl Cases {
    /// What a storage holds.
    fn read(policy: &Policy, text: &str) -> Self {
        let mut cases = Self::default();
        for line in text.lines() {
            match Case::read(policy, line) {
                Ok(case) => cases.kept.push(case),
                Err(LinkError::Newer) => cases.newer.push(line.to_owned()),
                Err(_) => {}
            }
        }
        cases
    }

    /// The text to store; empty, where nothing is kept.
    pub fn text(&self) -> String {
        let lines: Vec<String> = self.kept.iter().map(Case::line).chain(self.newer.iter().cloned()).collect();
        lines.join("\n")
    }

    /// Is none kept?
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty() && self.newer.is_empty()
    }

    /// Puts one in the place of the one with its name or at this index, or behind the others; where there is room for it.
    fn put(&mut self, at: Option<usize>, case: Case) -> bool {
        let named = self.kept.iter().position(|other| other.name == case.name);
        match (at.or(named), named) {
            (Some(at), named) if at < self.kept.len() => {
                if let Some(kept) = self.kept.get_mut(at) {
                    *kept = case;
                }
                if let Some(named) = named.filter(|named| *named != at) {
                    self.kept.remove(named);
                }
            }
            _ if self.kept.len() < MOST_CASES => self.kept.push(case),
            _ => return false,
        }
        true
    }
}

impl Session {
    /// The kept result that is looked at, or was last.
    pub fn opened_case(&self) -> Option<&Case> {
        self.cases.kept.iter().find(|case| case.end == self.came)
    }

    /// The year applied for, where it was chosen.
    pub fn year(&self) -> Option<u16> {
        match self.source {
            AnswerSource::Own => self.notes.year,
            AnswerSource::Link => self.opened_case().and_then(|case| case.year),
            AnswerSource::Example(_) => None,
        }
    }

    pub(super) fn case(&mut self, policy: &Policy, action: CaseAction) {
        match action {
            CaseAction::Found(text) => {
                let found = Cases::read(policy, &text);
                if (&found.kept, &found.newer) != (&self.cases.kept, &self.cases.newer) {
                    self.cases = found;
                }
            }
            CaseAction::Stored(stored) => self.cases.stored = Some(stored),
            CaseAction::Ask(asked) => {
                let name = match asked {
                    Some(CaseQuestion::Name(at)) => self.cases.kept.get(at).map(|case| &case.name),
                    Some(CaseQuestion::Keep) if self.source == AnswerSource::Link => {
                        self.received.as_ref().map(|opened| &opened.link.name)
                    }
                    _ => None,
                };
                self.cases.typed = name.cloned().unwrap_or_default();
                self.cases.stored = None;
                self.cases.asked = asked;
                self.focus_on(if asked.is_some() { Focus::Case } else { Focus::Cases });
            }
            CaseAction::Type(name) => self.cases.typed = name,
            CaseAction::Settle => self.settle_case(policy),
            CaseAction::Open(at) => {
                if let Some(case) = self.cases.kept.get(at) {
                    self.open_link(policy, &case.end.clone());
                }
            }
            CaseAction::Compare(at) => {
                if let Some(case) = self.cases.kept.get(at) {
                    self.compare_with(policy, &case.end.clone());
                    self.go(policy, Route::Compare, Focus::Heading);
                }
            }
        }
    }

    fn settle_case(&mut self, policy: &Policy) {
        let name = self.cases.typed.trim().to_owned();
        self.focus_on(Focus::Cases);
        let changed = match self.cases.asked.take() {
            Some(CaseQuestion::Keep) => self.keep_case(policy, name),
            Some(CaseQuestion::Name(at)) => self.name_case(policy, at, name),
            Some(CaseQuestion::Delete(at)) => {
                let known = at < self.cases.kept.len();
                known.then(|| self.cases.kept.remove(at)).is_some()
            }
            None => false,
        };
        if changed {
            self.effects.push(Effect::SaveCases(self.cases.text()));
        }
    }

    /// Keeps what is looked at under a name, and says whether it does.
    fn keep_case(&mut self, policy: &Policy, name: String) -> bool {
        if name.is_empty() || matches!(self.source, AnswerSource::Example(_)) {
            return false;
        }
        // What came in part stays a part.
        let came = self.received.as_ref().filter(|_| self.source == AnswerSource::Link);
        let carried = came.map_or(Carried::All, |opened| opened.link.carried);
        let link = Link { answers: self.answers.clone(), carried, name };
        Case::of(policy, &link, self.year()).is_some_and(|case| self.cases.put(None, case))
    }

    /// Gives one of them another name, and says whether it does.
    fn name_case(&mut self, policy: &Policy, at: usize, name: String) -> bool {
        let Some(Case { end: before, year, .. }) =
            self.cases.kept.get(at).filter(|_| !name.is_empty()).cloned()
        else {
            return false;
        };
        let opened = link::decode(policy, &before).ok();
        let link = opened.map(|opened| Link { name, ..opened.link });
        let Some(case) = link.and_then(|link| Case::of(policy, &link, year)) else {
            return false;
        };
        if self.came == before {
            self.compare_with(policy, &case.end);
        }
        self.cases.put(Some(at), case)
    }
}

#[cfg(test)]
mod tests {
    use super::{CaseAction, CaseQuestion, Cases, MOST_CASES};
    use crate::domain::index::EnterpriseIndex;
    use crate::domain::policy::Policy;
    use crate::domain::text::Language;
    use crate::pack;
    use crate::session::{Action, AnswerSource, Route, Session, StorageAction};

    fn update(session: &mut Session, policy: &Policy, action: CaseAction) {
        session.update(policy, Action::Case(action));
    }

    fn settle(session: &mut Session, policy: &Policy, asked: CaseQuestion, name: &str) {
        update(session, policy, CaseAction::Ask(Some(asked)));
        update(session, policy, CaseAction::Type(name.to_owned()));
        update(session, policy, CaseAction::Settle);
    }

    fn names(session: &Session) -> Vec<&str> {
        session.cases.kept.iter().map(|case| &*case.name).collect()
    }

    /// With the answers of two examples kept, and those of the second one in effect.
    fn two(policy: &Policy) -> Session {
        let mut session = Session::new(policy, Language::OFFICIAL);
        for (index, name) in [(0, "甲公司"), (1, "乙公司")] {
            session.own = policy.enterprises[index].answers.clone();
            session.answers = session.own.clone();
            session.update(policy, Action::Go(Route::Result));
            settle(&mut session, policy, CaseQuestion::Keep, name);
        }
        session
    }

    #[test]
    fn what_is_kept_comes_back_with_its_name_and_year() {
        let policy = pack::policy().unwrap();
        let mut session = two(policy);
        session.update(policy, Action::Year(2025));
        settle(&mut session, policy, CaseQuestion::Keep, "丙公司");
        let mut next = Session::new(policy, Language::OFFICIAL);
        update(&mut next, policy, CaseAction::Found(session.cases.text()));
        assert_eq!((next.moved, names(&next)), (false, Vec::from(["甲公司", "乙公司", "丙公司"])));
        update(&mut next, policy, CaseAction::Open(2));
        assert_eq!((next.source, next.route, next.year()), (AnswerSource::Link, Route::Result, Some(2025)));
        assert_eq!(next.answers, policy.enterprises[1].answers);
        next.update(policy, Action::AdoptAnswers);
        assert_eq!((next.source, next.year()), (AnswerSource::Own, Some(2025)), "the year comes along");
        update(&mut next, policy, CaseAction::Compare(0));
        assert_eq!((next.source, next.route), (AnswerSource::Own, Route::Compare));
        assert_eq!(next.received.map(|opened| opened.link.name), Some("甲公司".to_owned()));
    }

    #[test]
    fn a_name_stands_once_and_there_are_no_more_than_so_many() {
        let policy = pack::policy().unwrap();
        let mut session = two(policy);
        settle(&mut session, policy, CaseQuestion::Keep, "甲公司");
        assert_eq!(names(&session), ["甲公司", "乙公司"]);
        update(&mut session, policy, CaseAction::Open(0));
        assert_eq!(session.answers, policy.enterprises[1].answers, "the later one");
        settle(&mut session, policy, CaseQuestion::Name(0), "乙公司");
        assert_eq!(names(&session), ["乙公司"]);
        assert_eq!(
            session.opened_case(),
            session.cases.kept.first(),
            "it still is the one that is looked at"
        );
        for number in 0..MOST_CASES + 3 {
            settle(&mut session, policy, CaseQuestion::Keep, &number.to_string());
        }
        assert_eq!(session.cases.kept.len(), MOST_CASES);
        settle(&mut session, policy, CaseQuestion::Delete(0), "");
        assert_eq!((session.cases.kept.len(), names(&session)[0]), (MOST_CASES - 1, "0"));
    }

    #[test]
    fn without_a_name_or_of_an_example_nothing_is_kept() {
        let policy = pack::policy().unwrap();
        let mut session = two(policy);
        settle(&mut session, policy, CaseQuestion::Keep, " ");
        settle(&mut session, policy, CaseQuestion::Name(0), "");
        session.update(policy, Action::OpenExample(EnterpriseIndex::new(2)));
        settle(&mut session, policy, CaseQuestion::Keep, "丙公司");
        assert_eq!(names(&session), ["甲公司", "乙公司"]);
    }

    #[test]
    fn clearing_answers_alone_leaves_them() {
        let policy = pack::policy().unwrap();
        let mut session = two(policy);
        session.update(policy, Action::Restart);
        assert_eq!((session.own.count(), session.cases.kept.len()), (0, 2));
        session.update(policy, Action::Storage(StorageAction::AskToClear));
        assert_eq!(session.cases.kept.len(), 2, "it is asked, though nothing is answered");
        session.update(policy, Action::Storage(StorageAction::Clear));
        assert!(session.cases.is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_dropped_alone_and_what_is_newer_stays() {
        let policy = pack::policy().unwrap();
        let text = two(policy).cases.text();
        let more = ["cut", &text, "3abc 2025"].join("\n");
        let read = Cases::read(policy, &more);
        assert_eq!(read.kept.len(), 2);
        assert_eq!(read.text(), [&*text, "3abc 2025"].join("\n"));
    }
}
