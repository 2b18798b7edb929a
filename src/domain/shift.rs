//! What a change of answers does to the result: the measures that it tells under another heading, and the counts.

use super::answer::Answers;
use super::date::Date;
use super::group::Group;
use super::index::MeasureIndex;
use super::policy::Policy;

/// A measure that is told under another heading.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Shift {
    /// The measure.
    pub measure: MeasureIndex,
    /// The heading before.
    pub before: Group,
    /// The heading after.
    pub after: Group,
}

/// Everything that moves.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Shifts {
    /// The measures: first those that open, then those that close, each in the order of the policy.
    pub measures: Vec<Shift>,
    /// The headings with another number of measures below them: how many before and after.
    pub counts: Vec<(Group, usize, usize)>,
}

impl Shift {
    /// Whoever reads two names only, reads what matters most.
    const fn rank(self) -> u8 {
        match (promises(self.before), promises(self.after)) {
            (false, true) => 0,
            (true, false) => 1,
            _ => 2,
        }
    }
}

impl Policy {
    /// What moves from some answers to others.
    pub fn shifts(&self, before: &Answers, after: &Answers, today: Date) -> Shifts {
        let [before, after] = [before, after].map(|answers| self.assess(answers, today).findings);
        let pairs = before.iter().zip(&after).map(|(before, after)| (before.group(), after.group()));
        shifts(&pairs.collect::<Vec<_>>())
    }
}

fn shifts(pairs: &[(Group, Group)]) -> Shifts {
    let moved = MeasureIndex::enumerate(pairs).filter(|(_, (before, after))| before != after);
    let mut measures: Vec<Shift> =
        moved.map(|(measure, (before, after))| Shift { measure, before: *before, after: *after }).collect();
    measures.sort_by_key(|shift| shift.rank());
    let count = |group: Group| {
        let was = pairs.iter().filter(|(before, _)| *before == group).count();
        (group, was, pairs.iter().filter(|(_, after)| *after == group).count())
    };
    let counts = Group::ALL.into_iter().map(count).filter(|(_, was, is)| was != is).collect();
    Shifts { measures, counts }
}

const fn promises(group: Group) -> bool {
    match group {
        Group::Of(verdict) => verdict.promises(),
        Group::Begin => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Group, shifts};
    use crate::domain::verdict::Verdict::{Near, No, Open, Qualifies, Review};

    #[test]
    fn what_opens_is_told_first_then_what_closes() {
        let of = Group::Of;
        let found = shifts(&[
            (of(No), of(Near)),
            (of(Qualifies), of(No)),
            (of(Open), of(Open)),
            (of(Near), of(Review)),
            (of(No), Group::Begin),
        ]);
        let order: Vec<usize> = found.measures.iter().map(|shift| shift.measure.into()).collect();
        assert_eq!(order, [3, 1, 0, 4]);
        assert_eq!(
            found.counts,
            [(of(Qualifies), 1, 0), (of(Review), 0, 1), (Group::Begin, 0, 1), (of(No), 2, 1)]
        );
    }

    #[test]
    fn the_same_answers_move_nothing() {
        let found = shifts(&[(Group::NO, Group::NO), (Group::Begin, Group::Begin)]);
        assert!(found.measures.is_empty() && found.counts.is_empty());
    }
}
