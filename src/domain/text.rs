//! A text in the two languages of the product.

use serde::{Deserialize, Serialize};

/// The languages of the product. Chinese is the policy's own; English is unofficial.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Language {
    /// Simplified Chinese (`zh-CN`).
    #[default]
    Chinese,
    /// English (`en`).
    English,
}

impl Language {
    /// All of them, the policy’s own first.
    pub const ALL: [Self; 2] = [Self::Chinese, Self::English];
}

/// A text in both languages.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Text {
    /// Simplified Chinese.
    pub zh: String,
    /// English, unofficial where it renders official words.
    pub en: String,
}

impl Text {
    /// The text in one language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Chinese => &self.zh,
            Language::English => &self.en,
        }
    }

    /// Is there nothing in either language?
    pub fn is_empty(&self) -> bool {
        self.zh.is_empty() && self.en.is_empty()
    }
}
