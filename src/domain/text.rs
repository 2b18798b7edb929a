//! Words of a policy: in its official language, and in others as far as somebody has translated them.

use serde::{Deserialize, Serialize};

/// A language of the program: the place of its catalogue, that of the official language first.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Language(u8);

impl Language {
    /// The language in which policies are written, and prevail.
    pub const OFFICIAL: Self = Self(0);
    /// The first of the others. Messages of which there are two, for people who write rules, are English in it.
    pub const TRANSLATION: Self = Self(1);

    /// The language at a place among the catalogues.
    pub const fn at(place: u8) -> Self {
        Self(place)
    }

    /// Its place among the catalogues.
    pub const fn place(self) -> usize {
        self.0 as usize
    }

    /// Is it the one in which policies are written?
    pub const fn is_official(self) -> bool {
        self.0 == Self::OFFICIAL.0
    }
}

/// The same words in the languages other than the official one, as far as they are translated. Inside, what is missing is empty.
///
/// They are not written with the text: a pack holds those of a language beside each other.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Translations(Vec<String>);

impl FromIterator<String> for Translations {
    /// Those in each language in turn.
    fn from_iter<I: IntoIterator<Item = String>>(words: I) -> Self {
        let mut words: Vec<String> = words.into_iter().collect();
        while words.last().is_some_and(String::is_empty) {
            words.pop();
        }
        Self(words)
    }
}

impl Translations {
    /// The words in a language; nothing in the official one, and where they are not translated.
    pub fn get(&self, language: Language) -> Option<&str> {
        let words = self.0.get(language.place().checked_sub(1)?)?;
        (!words.is_empty()).then_some(words)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str).filter(|words| !words.is_empty())
    }

    /// Puts in the words in a language.
    pub fn set(&mut self, language: Language, words: String) {
        let Some(place) = language.place().checked_sub(1) else {
            return;
        };
        self.0.resize(self.0.len().max(place + 1), String::new());
        if let Some(translation) = self.0.get_mut(place) {
            *translation = words;
        }
    }

    /// Takes those at these places, in this order.
    pub fn rearrange(&mut self, places: &[Option<usize>]) {
        let mut before = core::mem::take(&mut self.0);
        let taken = |place: &Option<usize>| {
            place.and_then(|place| before.get_mut(place)).map(core::mem::take).unwrap_or_default()
        };
        *self = places.iter().map(taken).collect();
    }
}

/// Words in the official language, and their translations.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Text {
    /// In the official language.
    pub official: String,
    /// In the others.
    #[serde(skip)]
    pub translations: Translations,
}

impl Text {
    /// Words that nobody has translated yet.
    pub const fn new(official: String) -> Self {
        Self { official, translations: Translations(Vec::new()) }
    }

    /// The words in a language, officially where they are not translated.
    pub fn get(&self, language: Language) -> &str {
        self.translations.get(language).unwrap_or(&self.official)
    }

    /// Are there no words?
    pub fn is_empty(&self) -> bool {
        self.official.is_empty()
    }
}
