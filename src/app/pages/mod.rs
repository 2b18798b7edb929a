//! One page for each place.

mod attract;
mod beads;
mod booth_screen;
mod compare;
mod departments;
mod examples;
mod paper;
mod quick_look;
mod result;
mod review;
mod road_map;
mod screen;
mod share;
mod start;
mod text;
mod unlock;

use super::state::Place;
use super::tag::Tag;
use super::view::View;

/// The page of the place where the visitor is.
pub(super) fn page(view: &View) -> Tag {
    match view.state.place {
        Place::Start if view.state.setting.booth() => attract::attract(view),
        Place::Start => start::start(view),
        Place::QuickLook(_) => quick_look::quick_look(view),
        Place::Examples => examples::examples(view),
        Place::Screen(_) => screen::screen(view),
        Place::Result => result::result(view),
        Place::Review => review::review(view),
        Place::RoadMap => road_map::road_map(view),
        Place::Text => text::text(view),
        Place::Departments => departments::departments(view),
        Place::Beads => beads::beads(view),
        Place::Share => share::share(view),
        Place::Paper => paper::paper(view),
        Place::Compare => compare::compare(view),
        Place::Unlock => unlock::unlock(view),
    }
}
