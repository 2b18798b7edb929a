//! What each action changes.

use crate::domain::answer::{Answer, Answers};
use crate::domain::policy::Policy;
use crate::domain::verdict::Verdict;

use super::sheet::present;
use super::{Action, Focus, Fold, Place, Problem, Sheet, State};

impl State {
    /// Changes the state by one action.
    pub fn act(&mut self, policy: &Policy, action: Action) {
        match action {
            Action::Speak(language) => self.language = language,
            Action::Continue => self.go_on(policy),
            Action::Back => {
                let place = self.history.pop().unwrap_or(Place::Start);
                self.enter(policy, place, None);
            }
            Action::Next => self.next(policy),
            Action::NothingAndNext => {
                self.sheet.nothing = false;
                self.nothing(policy);
                self.next(policy);
            }
            Action::Go(place) => self.go(policy, place, None),
            Action::Visit(fact) => {
                let screen = policy.screens.iter().position(|screen| screen.facts.contains(&fact));
                if let Some(screen) = screen {
                    self.go(policy, Place::Screen(screen), Some(fact));
                }
            }
            Action::FocusFact(fact) => self.look_at(Focus::Fact(fact)),
            Action::Toggle(fold) => self.toggle(fold),
            Action::Filter(verdict) => self.filter(verdict),
            Action::Clear => {
                *self = Self { turn: self.turn + 1, ..Self::new(policy, self.language) };
            }
            answer => self.answer(policy, answer),
        }
    }

    fn answer(&mut self, policy: &Policy, action: Action) {
        match action {
            Action::Pick(fact, answer) => {
                self.sheet.typed.retain(|(other, _)| *other != fact);
                self.set(fact, Some(answer));
            }
            Action::Option(fact, option) => {
                let (ticked, unsure) = self.several(fact);
                self.set_several(fact, ticked ^ 1 << (option & 31), unsure);
            }
            Action::SomeUnsure(fact) => {
                let (ticked, unsure) = self.several(fact);
                self.set_several(fact, ticked, !unsure);
            }
            Action::NoneOf(fact) => {
                let none = Answer::Several { ticked: 0, unsure: false };
                let was = self.answers.get(fact) == Some(none);
                self.set(fact, (!was).then_some(none));
            }
            Action::Type(fact, text) => self.typed(fact, text),
            Action::Row(fact) => self.row(policy, fact),
            Action::RestUnsure => {
                self.sheet.rest_unsure = !self.sheet.rest_unsure;
                self.sheet.nothing = false;
                self.sheet.forget_unticked(&mut self.answers);
                self.sheet.problems.clear();
            }
            Action::Nothing => self.nothing(policy),
            _ => {}
        }
        self.sheet.extend(policy, &self.answers);
    }

    fn next(&mut self, policy: &Policy) {
        self.sheet.problems = self.sheet.missing(policy, &self.answers);
        if self.sheet.problems.is_empty() {
            self.sheet.fill(policy, &mut self.answers);
            self.go_on(policy);
        } else {
            self.look_at(Focus::Problems);
        }
    }

    fn go_on(&mut self, policy: &Policy) {
        let step = policy.next_step(&self.answers);
        let place = step.map_or(Place::Result, |step| Place::Screen(step.screen));
        self.go(policy, place, None);
    }

    fn go(&mut self, policy: &Policy, place: Place, wanted: Option<u16>) {
        if place != self.place {
            self.history.push(self.place);
        }
        self.enter(policy, place, wanted);
    }

    fn enter(&mut self, policy: &Policy, place: Place, wanted: Option<u16>) {
        self.place = place;
        self.filter = None;
        self.folds.retain(|fold| matches!(fold, Fold::Why | Fold::Measure(_) | Fold::Inapplicable));
        if let Place::Screen(screen) = place {
            self.sheet = Sheet::open(policy, &self.answers, screen, wanted);
        }
        self.look_at(wanted.map_or(Focus::Heading, Focus::Fact));
    }

    fn look_at(&mut self, focus: Focus) {
        self.focus = focus;
        self.turn += 1;
    }

    fn toggle(&mut self, fold: Fold) {
        if self.toggled(fold) {
            self.folds.retain(|other| *other != fold);
        } else {
            self.folds.push(fold);
            if fold == Fold::Clear {
                self.look_at(Focus::Clear);
            }
        }
    }

    fn filter(&mut self, verdict: Verdict) {
        self.filter = (self.filter != Some(verdict)).then_some(verdict);
        if self.filter == Some(Verdict::No) && !self.toggled(Fold::Inapplicable) {
            self.folds.push(Fold::Inapplicable);
        }
    }

    fn row(&mut self, policy: &Policy, fact: u16) {
        let sheet = &mut self.sheet;
        if sheet.is_ticked(fact) {
            sheet.ticked.retain(|other| *other != fact);
            sheet.kept.retain(|(other, _)| *other != fact);
            sheet.kept.extend(self.answers.get(fact).map(|answer| (fact, answer)));
            return self.set(fact, None);
        }
        sheet.ticked.push(fact);
        sheet.nothing = false;
        let kept = sheet.kept.iter().find(|(other, _)| *other == fact);
        let answer = kept.map(|(_, answer)| *answer).or_else(|| policy.fact_at(fact).and_then(present));
        self.set(fact, answer);
    }

    fn nothing(&mut self, policy: &Policy) {
        for fact in core::mem::take(&mut self.sheet.ticked) {
            self.sheet.kept.extend(self.answers.get(fact).map(|answer| (fact, answer)));
        }
        self.sheet.nothing = !self.sheet.nothing;
        self.sheet.rest_unsure = false;
        self.sheet.forget_unticked(&mut self.answers);
        self.sheet.problems.clear();
        self.sheet.extend(policy, &self.answers);
    }

    fn typed(&mut self, fact: u16, text: String) {
        let number = number(&text);
        self.sheet.typed.retain(|(other, _)| *other != fact);
        if !text.trim().is_empty() {
            self.sheet.typed.push((fact, text));
        }
        self.set(fact, number.map(Answer::Number));
    }

    fn set(&mut self, fact: u16, answer: Option<Answer>) {
        self.answers.set(fact, answer);
        self.sheet.problems.retain(|problem| match problem {
            Problem::Unanswered(other) | Problem::NotANumber(other) | Problem::Detail(other) => {
                *other != fact
            }
            Problem::NothingTicked => false,
        });
    }

    fn several(&self, fact: u16) -> (u32, bool) {
        several(&self.answers, fact)
    }

    fn set_several(&mut self, fact: u16, ticked: u32, unsure: bool) {
        let any = ticked != 0 || unsure;
        self.set(fact, any.then_some(Answer::Several { ticked, unsure }));
    }
}

/// What is ticked, and whether the rest is not known.
fn several(answers: &Answers, fact: u16) -> (u32, bool) {
    match answers.get(fact) {
        Some(Answer::Several { ticked, unsure }) => (ticked, unsure),
        Some(Answer::Unsure) => (0, true),
        _ => (0, false),
    }
}

/// The number in a text, as people type it: full-width digits, commas and spaces are welcome.
fn number(text: &str) -> Option<u32> {
    let mut value: Option<u32> = None;
    for letter in text.chars() {
        let digit = match letter {
            '0'..='9' => u32::from(letter) - u32::from('0'),
            '０'..='９' => u32::from(letter) - u32::from('０'),
            ',' | '，' | ' ' | '\u{3000}' => continue,
            _ => return None,
        };
        value = Some(value.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
    }
    value
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_as_people_type_them() {
        let rows = [
            ("2000", Some(2000)),
            ("２，０００", Some(2000)),
            (" 1,234 ", Some(1234)),
            ("", None),
            ("about 5", None),
            ("1.5", None),
            ("-3", None),
            ("99999999999", None),
        ];
        for (text, expected) in rows {
            assert_eq!(number(text), expected, "{text}");
        }
    }
}
