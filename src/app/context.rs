//! What every page and component is drawn from.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::answer::{Answer, Answers, YES};
use crate::domain::assess::Assessment;
use crate::domain::date::Date;
use crate::domain::fact::{Fact, Kind, Layout};
use crate::domain::index::{FactIndex, MeasureIndex};
use crate::domain::policy::{Measure, Policy};
use crate::domain::progress::Progress;
use crate::domain::text::Text;

use super::parts::Parts;
use super::platform::Platform;
use super::room::Room;
use crate::report::{Invented, MeasureReport, Report};
use crate::session::{Action, Filter, Session};
use crate::wording::{Wording, fill};

/// A measure of a result, with everything that is told of it.
pub(super) type Told<'found> = MeasureReport<'static, 'found>;

/// The session with all that is needed to draw it.
pub(crate) struct Context<'session> {
    pub(super) policy: &'static Policy,
    pub(super) session: &'session Session,
    pub(super) words: &'static Wording,
    pub(super) today: Date,
    pub(super) progress: Rc<Progress>,
    /// The example that is looked at, whichever way its answers came.
    pub(super) example: Option<Invented<'static>>,
    pub(super) platform: &'session Rc<dyn Platform>,
    pub(super) room: &'session Rc<Room>,
    pub(super) parts: &'session Parts,
    pub(super) send: &'session Callback<Action>,
}

impl<'session> Context<'session> {
    /// What there is to draw a session from.
    pub(crate) fn of(
        policy: &'static Policy,
        session: &'session Session,
        platform: &'session Rc<dyn Platform>,
        room: &'session Rc<Room>,
        parts: &'session Parts,
        send: &'session Callback<Action>,
    ) -> Self {
        Self {
            policy,
            session,
            words: Wording::of(session.language),
            today: session.device.today,
            progress: session.progress(policy),
            example: session.example(policy),
            platform,
            room,
            parts,
            send,
        }
    }

    /// A text of the policy in the language of the visitor.
    pub(super) fn text(&self, text: &'static Text) -> &'static str {
        text.get(self.session.language)
    }

    /// The verdicts on the answers so far.
    pub(super) fn assess(&self) -> Rc<Assessment> {
        self.session.assessment(self.policy)
    }

    /// What is told of verdicts.
    pub(super) fn report<'found>(&'found self, assessment: &'found Assessment) -> Report<'static, 'found> {
        let Self { policy, today, words, example, .. } = *self;
        Report { policy, assessment, today, words, address: &self.session.device.address, example }
    }

    /// The answers so far.
    pub(super) fn answers(&self) -> &Answers {
        &self.session.answers
    }

    /// Are there examples to look at?
    pub(super) fn offers_examples(&self) -> bool {
        self.session.config.examples && !self.policy.enterprises.is_empty()
    }

    /// The measure with this index.
    pub(super) fn measure(&self, index: MeasureIndex) -> Option<&'static Measure> {
        self.policy.measure_at(index)
    }

    /// Is the fact a row of a checklist?
    pub(super) fn is_row(&self, fact: FactIndex) -> bool {
        let mut screens = self.policy.screens.iter();
        screens.any(|screen| screen.layout == Layout::Checklist && screen.facts.contains(&fact))
    }

    /// A question without its mark, to stand in a sentence.
    pub(super) fn question(&self, fact: &'static Fact) -> &'static str {
        self.text(&fact.prompt).trim_end_matches(['？', '?'])
    }

    /// A filter of the result that differs from the one in use.
    pub(super) fn narrowed(&self, change: impl FnOnce(&mut Filter)) -> Action {
        let mut filter = self.session.filter.clone();
        change(&mut filter);
        Action::Narrow(filter)
    }

    /// The year that is applied for.
    pub(super) fn year(&self) -> String {
        fill(self.words.year, &[("year", &self.applied_for().to_string())])
    }

    /// The same as a number: this year, unless another one was chosen.
    pub(super) fn applied_for(&self) -> u16 {
        self.session.year().unwrap_or(self.today.year())
    }

    /// An answer in words; `row` says that the fact is the row of a checklist.
    pub(super) fn answer(&self, fact: &'static Fact, answer: Answer, row: bool) -> String {
        let words = self.words;
        match answer {
            Answer::Unsure => words.unsure.to_owned(),
            Answer::One(option) if fact.kind == Kind::YesNo => match (option == YES, row) {
                (true, false) => words.yes,
                (false, false) => words.no,
                (true, true) => words.has,
                (false, true) => words.has_not,
            }
            .to_owned(),
            Answer::One(option) => {
                fact.option_at(option).map(|option| self.text(&option.label).to_owned()).unwrap_or_default()
            }
            Answer::Several { ticked, unsure } => {
                let mut parts: Vec<&str> =
                    fact.options_in(ticked).map(|option| self.text(&option.label)).collect();
                match (parts.is_empty(), unsure) {
                    (true, true) => parts.push(words.unsure),
                    (true, false) => parts.push(words.has_not),
                    (false, true) => parts.push(words.rest_unsure_short),
                    (false, false) => {}
                }
                parts.join(words.part_separator)
            }
            Answer::Number(number) => words.amount(number, &fact.unit),
        }
    }
}
