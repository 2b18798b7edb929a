//! YAML as a tree in which every node knows its place.
//!
//! All scalars stay text: whether `19.2` is a number or the name of a sentence is for the reader to say, not for YAML.
//! Anchors, aliases and tags are refused: one value stands in one place.

use saphyr_parser::{Event, Parser, Span};

use super::place::Place;
use super::problem::{Mistake, Problem};

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it begins.
    pub place: Place,
    /// What it is.
    pub value: Value,
}

/// A value.
#[derive(Clone, Debug)]
pub enum Value {
    /// A scalar, as it is written.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values, in the order of the file.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            Value::List(_) | Value::Map(_) => None,
        }
    }
}

/// No rule needs as many levels, and what walks through a tree must find an end.
const DEEPEST: usize = 64;

/// Where and why a file cannot be read.
pub type Misread = Box<(Place, Problem)>;

/// Reads the first document of a file.
pub fn parse(source: &str) -> Result<Node, Misread> {
    let (mut events, end) = (Parser::new_from_str(source), end(source));
    let mut open: Vec<(Place, Vec<Node>, bool)> = Vec::new();
    while let Some(event) = events.next_event() {
        let (event, span) = event.map_err(|error| {
            let place = Place { line: error.marker().line(), column: error.marker().col() + 1 };
            Box::new((place.min(end), Problem::Syntax(mistake(error.info()))))
        })?;
        let place = place(&span).min(end);
        if open.len() > DEEPEST {
            return Err(Box::new((place, Problem::Syntax(Mistake::Depth))));
        }
        let finished = match event {
            Event::Scalar(text, ..) => Node { place, value: Value::Text(text.into_owned()) },
            Event::SequenceStart(..) => {
                open.push((place, Vec::new(), false));
                continue;
            }
            Event::MappingStart(..) => {
                open.push((place, Vec::new(), true));
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match open.pop() {
                Some((place, nodes, true)) => Node { place, value: Value::Map(pairs(nodes)) },
                Some((place, nodes, false)) => Node { place, value: Value::List(nodes) },
                None => continue,
            },
            Event::Alias(_) => return Err(Box::new((place, Problem::Alias))),
            _ => continue,
        };
        match open.last_mut() {
            Some((_, nodes, _)) => nodes.push(finished),
            None => return Ok(finished),
        }
    }
    Err(Box::new((Place { line: 1, column: 1 }, Problem::EmptyFile)))
}

/// What is wrong, by what the parser says of it.
fn mistake(info: &str) -> Mistake {
    let says = |words: &[&str]| words.iter().any(|words| info.contains(words));
    if says(&["quoted scalar"]) {
        Mistake::Quote
    } else if says(&["flow", "bracket", "',' or"]) {
        Mistake::Bracket
    } else if says(&["mapping values are not allowed", "illegal placement of ':'"]) {
        Mistake::Colon
    } else if says(&["indent", "expected '-'", "expected key", "sequence entries", "block"]) {
        Mistake::Indentation
    } else if says(&["tab"]) {
        Mistake::Tab
    } else {
        Mistake::Other
    }
}

fn place(span: &Span) -> Place {
    Place { line: span.start.line(), column: span.start.col() + 1 }
}

/// The end of the last line: to the parser there is one more behind a file that does not end its last line.
fn end(source: &str) -> Place {
    let mut lines = source.split('\n').map(|line| line.trim_end_matches('\r'));
    let (line, last) = (lines.clone().count(), lines.next_back().unwrap_or_default());
    Place { line, column: last.chars().count() + 1 }
}

fn pairs(nodes: Vec<Node>) -> Vec<(Node, Node)> {
    let mut nodes = nodes.into_iter();
    core::iter::from_fn(|| Some((nodes.next()?, nodes.next()?))).collect()
}

#[cfg(test)]
mod tests {
    use super::{Value, parse};
    use crate::authoring::place::Place;

    #[test]
    fn a_tree_has_an_end() {
        for levels in [100, 200_000] {
            assert_eq!(parse(&"- ".repeat(levels)).unwrap_err().0, Place { line: 1, column: 131 });
        }
        assert!(parse(&["- ".repeat(60), "a".to_owned()].concat()).is_ok());
    }

    #[test]
    fn what_is_wrong_is_wrong_inside_the_file() {
        for (text, line, column) in
            [("a: 1\nb", 2, 2), ("a: 1\r\nb", 2, 2), ("a: [1", 1, 6), ("[", 1, 2), ("", 1, 1)]
        {
            assert_eq!(parse(text).unwrap_err().0, Place { line, column }, "{text}");
        }
        let Value::Map(pairs) = parse("?   # nothing").unwrap().value else { panic!("a map") };
        assert_eq!(pairs[0].0.place.line, 1);
    }
}
