//! The steps that lead the browser’s history to the same entry as the session’s.

/// A step in the browser’s history. An entry is a place of the session’s history, from 0.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum HistoryStep {
    /// The entry that the browser is at becomes this one.
    Replace(usize),
    /// This one comes behind it.
    Push(usize),
    /// So many entries back.
    Back(usize),
}

/// The steps from one entry to another. Two steps may come in one breath, as in a double click: each is an entry to come back
/// to. The one they are made from may be new, and is the place that it was before.
pub fn history_steps(from: usize, to: usize) -> Vec<HistoryStep> {
    if to < from {
        return Vec::from([HistoryStep::Back(from - to)]);
    }
    if to == from && to > 0 {
        return Vec::new();
    }
    core::iter::once(HistoryStep::Replace(from)).chain((from + 1..=to).map(HistoryStep::Push)).collect()
}

#[cfg(test)]
mod tests {
    use super::HistoryStep::{Back, Push, Replace};
    use super::history_steps;

    #[test]
    fn the_browser_follows() {
        let rows: [(usize, usize, &[_]); 6] = [
            (0, 0, &[Replace(0)]),
            (0, 1, &[Replace(0), Push(1)]),
            (2, 4, &[Replace(2), Push(3), Push(4)]),
            (3, 3, &[]),
            (3, 2, &[Back(1)]),
            (4, 0, &[Back(4)]),
        ];
        for (from, to, steps) in rows {
            assert_eq!(history_steps(from, to), steps, "{from} to {to}");
        }
    }
}
