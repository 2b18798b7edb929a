//! The headline with its numbers in the colour of their group.

use crate::app::element::{Element, element};
use crate::report::{Headline, Part};

/// The sentence in an element.
pub(in crate::app) fn coloured(headline: &Headline, heading: Element) -> Element {
    headline.parts().into_iter().fold(heading, |heading, part| match part {
        Part::Words(words) => heading.phrases(words),
        Part::Number(group, count) => heading
            .add(element("span").classes("number-of", group.id()).untranslated().text(count.to_string())),
    })
}
