//! The schema that editors use and the loader are of one mind.

#[test]
fn placeholder() {}
