//! What to say to a department: whole sentences, and what to ask it word for word.

use crate::domain::call::Call;
use crate::domain::index::{DepartmentIndex, MeasureIndex};
use crate::domain::policy::Policy;
use crate::domain::verdict::{Task, Verdict};
use crate::wording::{Wording, counted, fill};

use super::Report;
use super::quoting::in_marks;

/// What to say to a department, whose name is to be filled in for `{department}`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Spoken {
    /// What to apply for, or where there is nothing, what to ask about first.
    pub first: String,
    /// What to ask about as well.
    pub second: Option<String>,
    /// The measures to apply for.
    pub apply: Vec<MeasureIndex>,
    /// The measures to ask about.
    pub confirm: Vec<MeasureIndex>,
}

impl Report<'_, '_> {
    /// What to say about the measures of a call, at most so many of each kind by name; nothing, where there is nothing to
    /// apply for or to ask about.
    pub fn spoken(&self, call: &Call, most: usize) -> Option<Spoken> {
        let words = self.words;
        // First what is told first: of each verdict the measures in the order of the call.
        let of = |task: Task| -> Vec<MeasureIndex> {
            let verdicts = Verdict::ALL.into_iter().filter(|verdict| verdict.task() == task);
            let measures =
                |verdict| self.told(&call.measures).filter(move |told| told.finding.verdict == verdict);
            verdicts.flat_map(measures).map(|told| told.index).collect()
        };
        let (apply, confirm) = (of(Task::Apply), of(Task::Ask));
        let said = |pattern: &str, measures: &[MeasureIndex]| {
            (!measures.is_empty()).then(|| naming(self.policy, words, pattern, measures, most))
        };
        let (first, second) = match said(words.step_apply, &apply) {
            Some(first) => (first, said(words.step_ask_too, &confirm)),
            None => (said(words.step_ask, &confirm)?, None),
        };
        Some(Spoken { first, second, apply, confirm })
    }
}

/// A sentence with the `{names}` of measures and their clauses, at most so many of them.
pub fn naming(
    policy: &Policy,
    words: &Wording,
    pattern: &str,
    measures: &[MeasureIndex],
    most: usize,
) -> String {
    let (total, mut names) = (measures.len(), String::new());
    let named = measures.iter().take(most).filter_map(|measure| policy.measure_at(*measure));
    for (place, measure) in named.enumerate() {
        let clause = policy.clause_of(measure).map(|clause| clause.number).unwrap_or_default().to_string();
        let title = in_marks(words, measure.title.get(words.language));
        let between = if place + 1 == total { words.names_and } else { words.list_separator };
        names.push_str(if place > 0 { between } else { "" });
        names.push_str(&fill(words.name_of, &[("n", &clause), ("name", &title)]));
    }
    if total > most {
        names.push_str(&counted(words.names_more, total - most));
    }
    fill(pattern, &[("names", &names)])
}

/// The name of a department, with the one that the text gives it beside a translated one.
pub(super) fn department_named(policy: &Policy, words: &Wording, department: DepartmentIndex) -> String {
    let Some(name) = policy.department_at(department) else {
        return String::new();
    };
    let told = name.get(words.language);
    if told == name.official { told.to_owned() } else { [told, " ", &name.official].concat() }
}
