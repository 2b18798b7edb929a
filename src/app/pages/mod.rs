//! One page for each place.

mod result;
mod review;
mod screen;
mod start;

use super::state::Place;
use super::tag::Tag;
use super::view::View;

/// The page of the place where the visitor is.
pub(super) fn page(view: &View) -> Tag {
    match view.state.place {
        Place::Start => start::start(view),
        Place::Screen(_) => screen::screen(view),
        Place::Result => result::result(view),
        Place::Review => review::review(view),
    }
}
