//! Where the visitor was, is, and came back from. The browser’s own history follows it (`history_steps`).

use super::{AnswerSource, Route};

/// An entry: a route, and whose answers were looked at there.
pub type Entry = (Route, AnswerSource);

/// The entries of a visit, oldest first, and the one that the visitor is at. There is always one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct History {
    entries: Vec<Entry>,
    at: usize,
}

impl History {
    /// The history of whoever begins on this route.
    pub fn new(route: Route) -> Self {
        Self { entries: Vec::from([(route, AnswerSource::Own)]), at: 0 }
    }

    /// A history that was kept, at its first entry; nothing, where there is none.
    pub(super) fn of(entries: Vec<Entry>) -> Option<Self> {
        (!entries.is_empty()).then_some(Self { entries, at: 0 })
    }

    /// Which entry the visitor is at.
    pub fn at(&self) -> usize {
        self.at
    }

    /// All of them, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry the visitor is at.
    pub fn current(&self) -> Entry {
        self.entries.get(self.at).copied().unwrap_or((Route::Start, AnswerSource::Own))
    }

    /// The one before it.
    pub fn previous(&self) -> Option<Entry> {
        self.at.checked_sub(1).and_then(|at| self.entries.get(at)).copied()
    }

    /// The one behind it, for whoever came back.
    pub fn next(&self) -> Option<Entry> {
        self.entries.get(self.at + 1).copied()
    }

    /// Goes to a new entry; those behind the present one are gone.
    pub(super) fn push(&mut self, entry: Entry) {
        self.at += 1;
        self.entries.truncate(self.at);
        self.entries.push(entry);
    }

    /// Goes to an entry; to the last one, where there is none.
    pub(super) fn travel(&mut self, at: usize) {
        self.at = at.min(self.entries.len().saturating_sub(1));
    }

    /// Goes back, and leaves no way to where the visitor was.
    pub(super) fn leave(&mut self) {
        self.travel(self.at.saturating_sub(1));
        self.entries.truncate(self.at + 1);
    }

    /// Forgets all but the first entry.
    pub(super) fn keep_first(&mut self) {
        self.travel(0);
        self.entries.truncate(1);
    }

    /// Notes whose answers are looked at here, for when the visitor comes back.
    pub(super) fn note_source(&mut self, source: AnswerSource) {
        if let Some((_, noted)) = self.entries.get_mut(self.at) {
            *noted = source;
        }
    }

    /// The answers of a source are the visitor’s own now, wherever they were looked at.
    pub(super) fn adopt(&mut self, adopted: AnswerSource) {
        let borrowed = self.entries.iter_mut().filter(|(_, source)| *source == adopted);
        borrowed.for_each(|(_, source)| *source = AnswerSource::Own);
    }
}
