//! A part of a list that many hold together: all of it is one piece of memory, where a list for each would be many.

use core::fmt;
use core::ops::Deref;
use std::sync::Arc;

/// A part of a shared list, read as a slice.
#[derive(Clone)]
pub struct SharedSlice<T> {
    list: Arc<[T]>,
    start: usize,
    end: usize,
}

impl<T> SharedSlice<T> {
    /// What stands from `start` to before `end`; nothing, where the list has no such part.
    pub const fn of(list: Arc<[T]>, start: usize, end: usize) -> Self {
        Self { list, start, end }
    }
}

impl<T> Deref for SharedSlice<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.list.get(self.start..self.end).unwrap_or_default()
    }
}

impl<'slice, T> IntoIterator for &'slice SharedSlice<T> {
    type Item = &'slice T;
    type IntoIter = core::slice::Iter<'slice, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Two parts are the same when they say the same, whatever stands around them.
impl<T: PartialEq> PartialEq for SharedSlice<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for SharedSlice<T> {}

impl<T: fmt::Debug> fmt::Debug for SharedSlice<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
