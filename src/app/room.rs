//! Whether there is room beside the questions.

use core::cell::Cell;

use yew::Callback;

/// What was found last, and who draws anew when it changes.
#[derive(Debug)]
pub(crate) struct Room {
    there: Cell<bool>,
    redraw: Callback<()>,
}

impl Room {
    /// None, until some is found.
    pub(crate) const fn new(redraw: Callback<()>) -> Self {
        Self { there: Cell::new(false), redraw }
    }

    /// Is there any?
    pub(super) fn is_there(&self) -> bool {
        self.there.get()
    }

    /// Notes what was found.
    pub(super) fn found(&self, there: bool) {
        if self.there.replace(there) != there {
            self.redraw.emit(());
        }
    }
}
