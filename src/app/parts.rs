//! A long page that is shown from its beginning is drawn in parts: what is seen first, and more whenever that is painted. Not
//! here: when it is painted ([`Platform::on_painted`](super::platform::Platform::on_painted)).

use core::cell::Cell;

/// So many rows are added at a time. A slow phone takes a tenth of a second for them.
const ROWS: usize = 50;

/// How much of a page is drawn, in rows of a list; other things count as so many rows as take as long.
#[derive(Debug)]
pub(crate) struct Parts {
    drawn: Cell<usize>,
    left: Cell<usize>,
    waiting: Cell<bool>,
}

impl Parts {
    /// All of it.
    pub(crate) const fn all() -> Self {
        Self { drawn: Cell::new(usize::MAX), left: Cell::new(0), waiting: Cell::new(false) }
    }

    /// From now on what comes first is drawn, whatever it counts, or all.
    pub(super) fn begin(&self, first: bool) {
        self.drawn.set(if first { 1 } else { usize::MAX });
    }

    /// From now on more is drawn.
    pub(super) fn more(&self) {
        self.drawn.set(self.drawn.get().saturating_add(ROWS));
    }

    /// The page is drawn from its beginning.
    pub(super) fn start(&self) {
        self.left.set(self.drawn.get());
    }

    /// Is what comes next on the page drawn, which counts as so many rows?
    pub(super) fn draws(&self, rows: usize) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(rows));
        self.waiting.set(left == 0);
        left > 0
    }

    /// Is a part of the page that was drawn last not drawn yet? Asked once.
    pub(super) fn is_waiting(&self) -> bool {
        self.waiting.take()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows of a page with a head and a list, as they are drawn.
    fn drawn(parts: &Parts, rows: usize) -> (bool, usize) {
        parts.start();
        (parts.draws(20), (0..rows).filter(|_| parts.draws(1)).count())
    }

    #[test]
    fn a_page_is_all_there_unless_it_begins() {
        let parts = Parts::all();
        assert_eq!((drawn(&parts, 500), parts.is_waiting()), ((true, 500), false));
    }

    #[test]
    fn a_page_grows_until_nothing_waits() {
        let parts = Parts::all();
        parts.begin(true);
        let mut seen = Vec::new();
        loop {
            seen.push(drawn(&parts, 70));
            if !parts.is_waiting() {
                break;
            }
            parts.more();
        }
        assert_eq!(seen, [(true, 0), (true, 31), (true, 70)]);
        assert!(!parts.is_waiting(), "asked once");
    }

    #[test]
    fn what_fits_exactly_does_not_wait() {
        let parts = Parts::all();
        parts.begin(true);
        parts.more();
        assert_eq!((drawn(&parts, 31), parts.is_waiting()), ((true, 31), false));
    }

    #[test]
    fn all_of_a_page_can_be_wanted_at_once() {
        let parts = Parts::all();
        parts.begin(true);
        parts.begin(false);
        assert_eq!((drawn(&parts, 500), parts.is_waiting()), ((true, 500), false));
        parts.more();
        assert_eq!(drawn(&parts, 500), (true, 500));
    }
}
