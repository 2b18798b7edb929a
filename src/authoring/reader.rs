//! Values out of a tree, with a diagnostic for each that is not as it should be.
//!
//! Reading goes on after an error, so that one run shows everything that is wrong.

use crate::domain::date::Date;
use crate::domain::text::Text;

use super::diagnostic::Diagnostic;
use super::mistyped::in_name;
use super::place::Place;
use super::problem::{Expected, Problem, Thing};
use super::suggest::nearest;
use super::yaml::{Node, Value};

/// What stands where only a person can say what belongs there.
pub const TO_FILL: &str = "待填";

/// Keys under which translations once stood beside the rules.
const TRANSLATED: [&str; 3] = ["en", "translation", "translations"];

/// Reads one file.
#[derive(Debug)]
pub struct Reader<'a> {
    file: &'a str,
    diagnostics: &'a mut Vec<Diagnostic>,
}

/// The fields of a map.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'node> {
    place: Place,
    pairs: &'node [(Node, Node)],
}

impl<'node> Fields<'node> {
    /// The value of a key, if the key is there.
    pub fn get(&self, key: &str) -> Option<&'node Node> {
        self.pairs.iter().find(|(name, _)| name.text() == Some(key)).map(|(_, value)| value)
    }

    /// Where the map begins.
    pub const fn place(&self) -> Place {
        self.place
    }

    /// The keys and values, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (&'node Node, &'node Node)> {
        self.pairs.iter().map(|(key, value)| (key, value))
    }
}

impl<'a> Reader<'a> {
    /// A reader of the file with this name, which reports into `diagnostics`.
    pub const fn new(file: &'a str, diagnostics: &'a mut Vec<Diagnostic>) -> Self {
        Self { file, diagnostics }
    }

    /// Reports a problem at a place.
    pub fn report(&mut self, place: Place, problem: Problem) {
        self.diagnostics.push(Diagnostic { file: self.file.to_owned(), place, problem });
    }

    /// Reports a name that nothing has, with the nearest of those that there are.
    pub fn unknown<'name>(
        &mut self,
        place: Place,
        what: Thing,
        name: &str,
        names: impl IntoIterator<Item = &'name str>,
    ) {
        if let Some(problem) = in_name(name) {
            return self.report(place, problem);
        }
        let nearest = nearest(name, names).map(str::to_owned);
        self.report(place, Problem::UnknownName { what, name: name.to_owned(), nearest });
    }

    /// The fields of a map that may have these keys and no others.
    pub fn map<'node>(&mut self, node: &'node Node, keys: &[&str]) -> Option<Fields<'node>> {
        let fields = self.any_map(node)?;
        for (key, _) in fields.iter() {
            let name = key.text().unwrap_or_default();
            if let Some(problem) = in_name(name).filter(|_| !keys.contains(&name)) {
                self.report(key.place, problem);
            } else if TRANSLATED.contains(&name) && !keys.contains(&name) {
                self.report(key.place, Problem::TranslationInRules);
            } else if !keys.contains(&name) {
                let nearest = nearest(name, keys.iter().copied()).map(str::to_owned);
                let allowed = keys.iter().map(|key| (*key).to_owned()).collect();
                self.report(key.place, Problem::UnknownKey { key: name.to_owned(), nearest, allowed });
            }
        }
        Some(fields)
    }

    /// The fields of a map whose keys are names of the rules.
    pub fn any_map<'node>(&mut self, node: &'node Node) -> Option<Fields<'node>> {
        let Value::Map(pairs) = &node.value else {
            self.report(node.place, Problem::WrongType(Expected::Map));
            return None;
        };
        for (index, (key, _)) in pairs.iter().enumerate() {
            if pairs.iter().take(index).any(|(other, _)| other.text() == key.text()) {
                self.report(
                    key.place,
                    Problem::DuplicateKey { key: key.text().unwrap_or_default().to_owned() },
                );
            }
        }
        Some(Fields { place: node.place, pairs })
    }

    /// The value of a key that must be there.
    pub fn required<'node>(&mut self, fields: Fields<'node>, key: &str) -> Option<&'node Node> {
        let value = fields.get(key);
        // A key that was mistyped is told, and is not missing.
        let mistyped = || fields.iter().any(|(key, _)| key.text().is_some_and(|key| in_name(key).is_some()));
        if value.is_none() && !mistyped() {
            self.report(fields.place(), Problem::MissingKey { key: key.to_owned() });
        }
        value
    }

    /// A list.
    pub fn list<'node>(&mut self, node: &'node Node) -> &'node [Node] {
        if let Value::List(items) = &node.value {
            return items;
        }
        self.report(node.place, Problem::WrongType(Expected::List));
        &[]
    }

    /// A list, or nothing where the key is absent.
    pub fn list_of<'node>(&mut self, fields: Fields<'node>, key: &str) -> &'node [Node] {
        fields.get(key).map(|node| self.list(node)).unwrap_or_default()
    }

    /// A text that is not empty.
    pub fn text(&mut self, node: &Node) -> Option<String> {
        match node.text() {
            Some("") => self.report(node.place, Problem::EmptyText),
            Some(TO_FILL) => self.report(node.place, Problem::ToFill),
            Some(text) => return Some(text.to_owned()),
            None => self.report(node.place, Problem::WrongType(Expected::Text)),
        }
        None
    }

    /// A text of a key that must be there.
    pub fn required_text(&mut self, fields: Fields<'_>, key: &str) -> Option<String> {
        let node = self.required(fields, key)?;
        self.text(node)
    }

    /// A name of a key that must be there: it stands in commands, addresses and tables, where these signs set things apart.
    pub fn required_name(&mut self, fields: Fields<'_>, key: &str) -> Option<String> {
        let node = self.required(fields, key)?;
        let name = self.text(node)?;
        if name.contains(|sign: char| sign.is_whitespace() || "/,，:：'\"".contains(sign)) {
            self.report(node.place, Problem::NameUnfit { name: name.clone() });
        }
        Some(name)
    }

    /// A text in the official language. Who writes a translation beside it is told where that belongs.
    pub fn official(&mut self, node: &Node) -> Option<Text> {
        if let Value::Map(pairs) = &node.value
            && pairs.iter().any(|(key, _)| key.text() == Some("zh"))
        {
            self.report(node.place, Problem::TranslationInRules);
            return None;
        }
        self.text(node).map(Text::new)
    }

    /// A text of a key that must be there, in the official language.
    pub fn required_official(&mut self, fields: Fields<'_>, key: &str) -> Option<Text> {
        let node = self.required(fields, key)?;
        self.official(node)
    }

    /// A text of a key that may be absent, in the official language.
    pub fn optional_official(&mut self, fields: Fields<'_>, key: &str) -> Text {
        fields.get(key).and_then(|node| self.official(node)).unwrap_or_default()
    }

    /// A whole number that is not negative.
    pub fn number<N: TryFrom<u32>>(&mut self, node: &Node) -> Option<N> {
        let number =
            node.text().and_then(|text| text.parse::<u32>().ok()).and_then(|number| N::try_from(number).ok());
        if number.is_none() {
            self.report(node.place, Problem::WrongType(Expected::Number));
        }
        number
    }

    /// `true` or `false`.
    pub fn flag(&mut self, node: &Node) -> Option<bool> {
        match node.text() {
            Some("true") => Some(true),
            Some("false") => Some(false),
            _ => {
                self.report(node.place, Problem::WrongType(Expected::Flag));
                None
            }
        }
    }

    /// A day: `2025-01-15`.
    pub fn date(&mut self, node: &Node) -> Option<Date> {
        let date = node.text().and_then(|text| text.parse().ok());
        if node.text() == Some(TO_FILL) {
            self.report(node.place, Problem::ToFill);
        } else if date.is_none() {
            self.report(node.place, Problem::WrongType(Expected::Date));
        }
        date
    }

    /// One of a few words.
    pub fn word<T: Copy>(&mut self, node: &Node, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(node)?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            let names = || words.iter().map(|(word, _)| *word);
            let nearest = nearest(&text, names()).map(str::to_owned);
            let allowed = names().map(str::to_owned).collect();
            self.report(node.place, Problem::UnknownWord { word: text, nearest, allowed });
        }
        found
    }
}
