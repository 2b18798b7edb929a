//! Why a link cannot be opened.

use crate::app::components::icon::Icon;
use crate::app::components::notice::{Tone, notice};
use crate::app::element::{Element, element};
use crate::format::link::Refused;
use crate::wording::Wording;

/// The notice.
pub(in crate::app) fn refused(words: &'static Wording, why: Refused) -> Element {
    let text = match why {
        Refused::Damaged => words.refused_damaged,
        Refused::Newer => words.refused_newer,
        Refused::OtherPolicy => words.refused_other,
        Refused::Locked => words.compare_locked,
    };
    notice(Tone::Time, Icon::Warning, element("p").text(text)).set("data-notice", "link")
}
