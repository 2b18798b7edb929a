//! How often the whole policy was evaluated. Counted in tests only, each of which has a thread of its own.

#[cfg(test)]
std::thread_local! {
    static COUNT: core::cell::Cell<usize> = const { core::cell::Cell::new(0) };
}

/// One more.
pub(super) fn count() {
    #[cfg(test)]
    COUNT.set(COUNT.get() + 1);
}

/// How many there were while something was done.
#[cfg(test)]
pub(crate) fn evaluations(done: impl FnOnce()) -> usize {
    let before = COUNT.get();
    done();
    COUNT.get() - before
}
