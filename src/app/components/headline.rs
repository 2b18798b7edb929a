//! The headline with its numbers in the colour of their group.

use crate::app::tag::{Tag, tag};
use crate::report::{Headline, Part};

/// The sentence in an element.
pub(in crate::app) fn coloured(headline: &Headline, heading: Tag) -> Tag {
    headline.parts().into_iter().fold(heading, |heading, part| match part {
        Part::Words(words) => heading.phrases(words),
        Part::Number(group, count) => {
            heading.add(tag("span").classes("number-of", group.id()).untranslated().text(count.to_string()))
        }
    })
}
