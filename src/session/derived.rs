//! What follows from the answers. It is worked out when it is first wanted and kept until they change, so that one touch
//! evaluates the policy once.

use core::cell::RefCell;
use std::rc::Rc;

use crate::domain::answer::Answers;
use crate::domain::asked::Interview;
use crate::domain::assess::Assessment;
use crate::domain::date::Date;
use crate::domain::fact_set::FactSet;
use crate::domain::policy::Policy;
use crate::domain::progress::Progress;

use super::{Problem, Session};

/// What was worked out last.
#[derive(Clone, Debug, Default)]
pub(super) struct Derived {
    progress: RefCell<Option<(Answers, Rc<Progress>)>>,
    interview: RefCell<Interview>,
    assessment: RefCell<Option<(Answers, Date, Rc<Assessment>)>>,
}

/// It says nothing about a session that its answers do not say.
impl PartialEq for Derived {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Derived {}

impl Session {
    /// How far the interview has come with the answers in effect.
    pub fn progress(&self, policy: &Policy) -> Rc<Progress> {
        let mut kept = self.derived.progress.borrow_mut();
        match &*kept {
            Some((answers, progress)) if *answers == self.answers => progress.clone(),
            _ => {
                let progress = Rc::new(policy.progress(&self.answers));
                *kept = Some((self.answers.clone(), progress.clone()));
                progress
            }
        }
    }

    /// The assessment of the answers in effect, today.
    pub fn assessment(&self, policy: &Policy) -> Rc<Assessment> {
        let mut kept = self.derived.assessment.borrow_mut();
        match &*kept {
            Some((answers, today, assessment)) if *answers == self.answers && *today == self.device.today => {
                assessment.clone()
            }
            _ => {
                let assessment = Rc::new(policy.assess(&self.answers, self.device.today));
                *kept = Some((self.answers.clone(), self.device.today, assessment.clone()));
                assessment
            }
        }
    }

    /// What keeps the visitor from going on.
    pub fn missing(&self, policy: &Policy) -> Vec<Problem> {
        self.draft.missing(policy, &self.answers, &self.progress(policy).needed())
    }

    /// The facts that an interview asks whoever gives the answers in effect.
    pub(super) fn asked_of(&self, policy: &Policy) -> FactSet {
        self.derived.interview.borrow_mut().follow(policy, &self.answers)
    }
}
