//! Where the visitor is, as a text for the storage of the tab, and back: whoever loads the page anew finds it as it was.
//! Not here: the answers (`saved`), which may be kept elsewhere.
//!
//! The form: `place 2 <policy> <revision> <history> <unfolded> <link> <encrypted link> <checksum>`. A number is one letter,
//! counted from `0`. The history begins with the language and the entry where the visitor stands in it; then come two
//! letters for each entry, its route and whose answers are looked at. What is empty is left empty.

use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::format::link;

use super::saved::checksum;
use super::{AnswerSource, Focus, Fold, History, Keep, Route, Session};

/// From this number on the even ones are questions of the interview, the odd ones those of the quick look. Stored, too: it
/// leaves room for routes.
const QUESTIONS: usize = 64;

/// The routes by their numbers, which are stored: a new one comes behind the others.
const ROUTES: [Route; 12] = [
    Route::Start,
    Route::Examples,
    Route::Result,
    Route::Review,
    Route::RoadMap,
    Route::Text,
    Route::Departments,
    Route::Beads,
    Route::Share,
    Route::Paper,
    Route::Compare,
    Route::Decrypt,
];

impl Session {
    /// The text to store; empty where nothing is to be stored, because the visitor is where everybody begins.
    pub fn route_text(&self, policy: &Policy) -> String {
        if self.keep == Keep::Nothing || self.history.entries().len() < 2 {
            return String::new();
        }
        let mut text = head(policy);
        let changed = self.language != self.begun_in;
        text.push(letter(if changed { 1 + self.language.place() } else { 0 }));
        text.push(letter(self.history.at()));
        for (route, source) in self.history.entries() {
            text.push(letter(match route {
                Route::Screen(fact) => QUESTIONS + 2 * usize::from(*fact),
                Route::QuickLook(at) => QUESTIONS + 2 * usize::from(*at) + 1,
                route => ROUTES.iter().position(|other| other == route).unwrap_or_default(),
            }));
            text.push(letter(match source {
                AnswerSource::Own => 0,
                AnswerSource::Link => 1,
                AnswerSource::Example(index) => 2 + usize::from(*index),
            }));
        }
        text.push(' ');
        for fold in &self.folds {
            match fold {
                Fold::Inapplicable => text.push(letter(0)),
                Fold::Measure(measure) => text.push(letter(1 + usize::from(*measure))),
                _ => {}
            }
        }
        let text = [&*text, " ", &self.came, " ", self.encrypted.as_deref().unwrap_or_default()].concat();
        [&*text, " ", &checksum(&text)].concat()
    }

    /// Goes back to the route that was kept, `at` says which entry of the history; where it does not, the kept one. What cannot be
    /// read, or does not exist any more, leads nowhere. Nobody has done anything yet: the keyboard and the window stay
    /// where they are.
    pub fn return_to(&mut self, policy: &Policy, text: &str, at: Option<usize>) {
        let (mut there, mut read) = (self.clone(), None);
        there.without_moving(|there| read = there.read_route(policy, text, at));
        if self.storage_error.is_none() && read.is_some() && there.stands(policy) {
            there.returned = true;
            *self = there;
        }
    }

    fn read_route(&mut self, policy: &Policy, text: &str, at: Option<usize>) -> Option<()> {
        let (said, sum) = text.rsplit_once(' ')?;
        let mut fields = said.strip_prefix(&*head(policy))?.split(' ');
        let (history, folds, came, encrypted) =
            (fields.next()?, fields.next()?, fields.next()?, fields.next()?);
        let mut numbers = history.chars().filter_map(number);
        let (language, kept) = (numbers.next()?, numbers.next()?);
        let mut entries = Vec::new();
        while let Some(route) = numbers.next() {
            let route = match route.checked_sub(QUESTIONS) {
                Some(page) => {
                    if page % 2 == 0 {
                        Route::Screen((page / 2).try_into().ok()?)
                    } else {
                        Route::QuickLook((page / 2).try_into().ok()?)
                    }
                }
                None => *ROUTES.get(route)?,
            };
            let source = match numbers.next()? {
                0 => AnswerSource::Own,
                1 => AnswerSource::Link,
                example => AnswerSource::Example((example - 2).try_into().ok()?),
            };
            entries.push((route, source));
        }
        if checksum(said) != sum || entries.first() != self.history.entries().first() {
            return None;
        }
        self.history = History::of(entries)?;
        let place = language.checked_sub(1).and_then(|place| u8::try_from(place).ok());
        self.language = place.map_or(self.language, Language::at);
        came.clone_into(&mut self.came);
        self.received = link::decode(policy, came).ok();
        self.encrypted = (!encrypted.is_empty()).then(|| encrypted.to_owned());
        let entries = self.history.entries();
        if entries.iter().all(|entry| self.exists(policy, *entry)) {
            let known = |at: &usize| *at < entries.len();
            self.travel(policy, at.filter(known).or(Some(kept).filter(known))?);
        } else if self.encrypted.is_some() {
            // What a lock has hidden is asked for again.
            self.history.keep_first();
            self.go(policy, Route::Decrypt, Focus::Heading);
        } else {
            return None;
        }
        self.folds = folds
            .chars()
            .filter_map(number)
            .map(|fold| match fold.checked_sub(1) {
                None => Fold::Inapplicable,
                Some(measure) => Fold::Measure(measure.try_into().unwrap_or_default()),
            })
            .collect();
        Some(())
    }

    /// Is there such a route, and what is looked at there?
    fn exists(&self, policy: &Policy, (route, source): (Route, AnswerSource)) -> bool {
        let example = match source {
            AnswerSource::Own => true,
            AnswerSource::Link => self.received.is_some(),
            AnswerSource::Example(index) => self.config.examples && policy.enterprise_at(index).is_some(),
        };
        example
            && match route {
                Route::Screen(fact) => policy.fact_at(fact).is_some(),
                Route::QuickLook(at) => usize::from(at) <= policy.quick_look.len(),
                Route::Examples => self.config.examples,
                Route::Decrypt => self.encrypted.is_some(),
                _ => true,
            }
    }

    /// Is there something to see where the visitor is? Answers may have gone meanwhile.
    fn stands(&self, policy: &Policy) -> bool {
        match self.route {
            Route::Start | Route::QuickLook(_) | Route::Examples | Route::Text | Route::Decrypt => true,
            Route::Screen(fact) => {
                let first = || {
                    let open = policy.next_step(&self.own).and_then(|step| step.open.first().copied());
                    open.is_some_and(|first| policy.page_with(first).contains(&fact))
                };
                !self.draft.shown.is_empty() && (self.own.count() > 0 || first())
            }
            _ => self.answers.count() > 0,
        }
    }
}

fn head(policy: &Policy) -> String {
    ["place 2 ", &policy.id, " ", &policy.revision.to_string(), " "].concat()
}

fn letter(number: usize) -> char {
    u32::try_from(number).ok().and_then(|number| char::from_u32(u32::from('0') + number)).unwrap_or('0')
}

fn number(letter: char) -> Option<usize> {
    u32::from(letter).checked_sub(u32::from('0')).and_then(|number| usize::try_from(number).ok())
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::{letter, number};
    use crate::domain::index::{EnterpriseIndex, MeasureIndex};
    use crate::domain::policy::Policy;
    use crate::domain::text::Language;
    use crate::format::link::{Carried, Link, encode, encrypted_link};
    use crate::pack;
    use crate::session::{
        Action, AnswerSource, Config, Fold, Keep, LinkAction, Mode, Route, Saved, Session, StorageAction,
        StorageError,
    };

    fn link(policy: &Policy, example: usize) -> String {
        let answers = policy.enterprises[example].answers.clone();
        encode(policy, &Link { answers, carried: Carried::All, name: "示例".to_owned() })
    }

    /// The page as it is loaded anew, with what was kept.
    fn loaded(policy: &Policy, session: &Session, at: Option<usize>) -> Session {
        let saved = match session.own.count() {
            0 => Saved::Nothing,
            _ => Saved::Answers(session.keep, session.own.clone(), session.notes.clone()),
        };
        let mut fresh =
            Session::new(policy, session.begun_in).with_config(session.config.clone()).with(saved);
        fresh.return_to(policy, &session.route_text(policy), at);
        fresh
    }

    /// At the result of an example’s answers, which are the visitor’s own.
    fn at_result(policy: &Policy) -> Session {
        let mut session = Session::new(policy, Language::OFFICIAL);
        session.update(policy, Action::OpenExample(EnterpriseIndex::new(0)));
        session.update(policy, Action::AdoptAnswers);
        session
    }

    #[test]
    fn every_place_comes_back_with_its_trail() {
        let policy = pack::policy().unwrap();
        let mut session = at_result(policy);
        session.update(policy, Action::Link(LinkAction::Open(["#", &*link(policy, 1), "&from=x"].concat())));
        session.update(policy, Action::SetLanguage(Language::TRANSLATION));
        let asked =
            session.own.given().map(|(fact, _)| fact).find(|fact| policy.asked(&session.own).contains(*fact));
        let ways = super::ROUTES.map(Action::Go).into_iter().filter(|way| *way != Action::Go(Route::Decrypt));
        for way in ways.chain([
            Action::OpenExample(EnterpriseIndex::new(2)),
            Action::GoToFact(asked.unwrap()),
            Action::Link(LinkAction::Show),
            Action::Back,
        ]) {
            session.update(policy, way.clone());
            let back = loaded(policy, &session, None);
            assert!(back.returned, "{way:?}");
            assert_eq!(
                (back.route, back.source, &back.history),
                (session.route, session.source, &session.history)
            );
            assert_eq!(
                (&back.answers, &back.received, back.language),
                (&session.answers, &session.received, session.language)
            );
            assert_eq!((back.moved, back.route_text(policy)), (false, session.route_text(policy)));
        }
        let before = loaded(policy, &session, Some(1));
        assert_eq!(
            (before.history.at(), before.route),
            (1, session.history.entries()[1].0),
            "the browser’s history knows better"
        );
    }

    #[test]
    fn what_was_unfolded_in_the_result_comes_back() {
        let policy = pack::policy().unwrap();
        let mut session = at_result(policy);
        let [first, last] = [0, 132].map(|measure| Fold::Measure(MeasureIndex::new(measure)));
        for fold in [first, last, Fold::Inapplicable, Fold::Menu] {
            session.update(policy, Action::Toggle(fold));
        }
        assert_eq!(loaded(policy, &session, None).folds, [first, last, Fold::Inapplicable]);
    }

    #[test]
    fn nothing_is_kept_of_a_beginning_or_where_nothing_is_kept() {
        let policy = pack::policy().unwrap();
        let mut session = Session::new(policy, Language::OFFICIAL);
        assert_eq!(session.route_text(policy), "");
        session.update(policy, Action::Continue);
        assert_ne!(session.route_text(policy), "");
        session.update(policy, Action::Storage(StorageAction::Keep(Keep::Nothing)));
        assert_eq!(session.route_text(policy), "");
        session.update(policy, Action::Storage(StorageAction::Keep(Keep::Device)));
        session.update(policy, Action::Storage(StorageAction::Clear));
        assert_eq!(session.route_text(policy), "");
    }

    #[test]
    fn what_was_tampered_with_is_the_start() {
        let policy = pack::policy().unwrap();
        let mut session = at_result(policy);
        session.update(policy, Action::Link(LinkAction::Open(link(policy, 1))));
        let text = session.route_text(policy);
        let fresh = Session::new(policy, Language::OFFICIAL);
        let unreadable = |text: &str| {
            let mut back = fresh.clone();
            back.return_to(policy, text, None);
            back == fresh
        };
        assert!(!unreadable(&text));
        for (at, letter) in text.char_indices() {
            assert!(unreadable(&text[..at]), "cut at {at}");
            let other = if letter == '7' { "8" } else { "7" };
            let changed = [&text[..at], other, &text[at + letter.len_utf8()..]].concat();
            assert!(unreadable(&changed), "changed at {at}");
        }
    }

    #[test]
    fn a_place_that_is_no_more_is_the_start() {
        let policy = pack::policy().unwrap();
        let session = at_result(policy);
        let text = session.route_text(policy);
        let returned = |mut fresh: Session, text: &str| {
            fresh.return_to(policy, text, None);
            fresh.returned
        };
        let with = |saved: Saved| Session::new(policy, Language::OFFICIAL).with(saved);
        let answers = Saved::Answers(Keep::Tab, session.own.clone(), session.notes.clone());
        assert!(returned(with(answers.clone()), &text));
        assert!(!returned(with(Saved::Nothing), &text), "the answers have gone");
        assert!(!returned(with(Saved::StorageError(StorageError::Unreadable)), &text));
        let quick = Rc::new(Config { mode: Mode::Quick, ..Config::default() });
        assert!(!returned(with(answers.clone()).with_config(quick), &text), "visitors begin elsewhere now");
        let mut example = session.clone();
        example.update(policy, Action::OpenExample(EnterpriseIndex::new(1)));
        let bare = Rc::new(Config { examples: false, ..Config::default() });
        assert!(!returned(with(answers).with_config(bare), &example.route_text(policy)));
    }

    #[test]
    fn what_was_locked_is_not_kept_unlocked() {
        let policy = pack::policy().unwrap();
        let mut session = Session::new(policy, Language::OFFICIAL);
        let (encrypted, end) = (encrypted_link(&[7; 64]), link(policy, 1));
        session.update(policy, Action::Link(LinkAction::Open(encrypted.clone())));
        session.update(policy, Action::Link(LinkAction::Decrypted(Some(end.clone()))));
        session.update(policy, Action::Go(Route::Review));
        assert_eq!(session.source, AnswerSource::Link);
        assert!(!session.route_text(policy).contains(&end));
        let mut back = loaded(policy, &session, None);
        assert_eq!((back.route, back.encryption.link.as_ref()), (Route::Decrypt, Some(&encrypted)));
        back.update(policy, Action::Link(LinkAction::Decrypted(Some(end))));
        assert_eq!((back.route, back.source), (Route::Result, AnswerSource::Link));
    }

    #[test]
    fn every_number_is_a_letter() {
        for count in (0..300).chain([9_999]) {
            assert_eq!(number(letter(count)), Some(count));
        }
    }
}
