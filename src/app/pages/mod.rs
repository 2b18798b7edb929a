//! One page for each place.

mod attract;
mod beads;
mod booth_screen;
mod compare;
mod decrypt;
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

use super::context::Context;
use super::element::Element;
use crate::session::Route;

/// The page of the place where the visitor is.
pub(super) fn page(ctx: &Context) -> Element {
    match ctx.session.route {
        Route::Start if ctx.session.config.booth() => attract::attract(ctx),
        Route::Start => start::start(ctx),
        Route::QuickLook(_) => quick_look::quick_look(ctx),
        Route::Examples => examples::examples(ctx),
        Route::Screen(_) if ctx.session.config.booth() => booth_screen::booth_screen(ctx),
        Route::Screen(_) => screen::screen(ctx),
        Route::Result => result::result(ctx),
        Route::Review => review::review(ctx),
        Route::RoadMap => road_map::road_map(ctx),
        Route::Text => text::text(ctx),
        Route::Departments => departments::departments(ctx),
        Route::Beads => beads::beads(ctx),
        Route::Share => share::share(ctx),
        Route::Paper => paper::paper(ctx),
        Route::Compare => compare::compare(ctx),
        Route::Decrypt => decrypt::decrypt(ctx),
    }
}
