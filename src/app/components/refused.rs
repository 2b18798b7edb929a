//! Why a link cannot be opened.

use crate::app::components::icon::Icon;
use crate::app::components::notice::{Tone, notice};
use crate::app::element::{Element, element};
use crate::format::link::LinkError;
use crate::wording::Wording;

/// The notice.
pub(in crate::app) fn refused(words: &'static Wording, why: LinkError) -> Element {
    let text = match why {
        LinkError::Damaged => words.refused_damaged,
        LinkError::Newer => words.refused_newer,
        LinkError::OtherPolicy => words.refused_other,
        LinkError::Encrypted => words.compare_locked,
    };
    notice(Tone::Time, Icon::Warning, element("p").text(text)).set("data-notice", "link")
}
