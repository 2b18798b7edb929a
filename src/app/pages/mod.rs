//! The pages, one a file.

mod result;
mod review;
mod screen;
mod start;

use yew::prelude::*;

use super::state::Place;
use super::view::View;

/// The page that the visitor is on.
pub(super) fn page(view: &View) -> Html {
    match view.state.place {
        Place::Start => start::start(view),
        Place::Screen(_) => screen::screen(view),
        Place::Result => result::result(view),
        Place::Review => review::review(view),
    }
}
