//! The headline with its numbers in the colour of their verdict.

use crate::app::tag::{Tag, tag};
use crate::domain::verdict::Verdict;
use crate::report::Headline;

/// The sentence in an element.
pub(in crate::app) fn coloured(headline: Headline, mut heading: Tag) -> Tag {
    let mut rest = headline.pattern;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, inside)| Some((before, inside.split_once('}')?)))
    {
        let (verdict, number) = match name {
            "review" => (Verdict::Review, headline.review),
            _ => (headline.verdict, headline.n),
        };
        let number = tag("span").classes("number-of", verdict.id()).text(number.to_string());
        heading = heading.text(before).add(number);
        rest = after;
    }
    heading.text(rest)
}
