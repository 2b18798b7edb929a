//! What no page shows is not downloaded: 3 of 49 kB brotli.

use super::policy::Policy;
use super::text::Text;

impl Policy {
    /// The policy as the program in a browser carries it: without the glossary, its terms, and the reasons why a sentence
    /// grants nothing.
    #[must_use]
    pub fn trimmed(mut self) -> Self {
        self.glossary.clear();
        for option in self.facts.iter_mut().flat_map(|fact| &mut fact.options) {
            option.terms.clear();
        }
        for sentence in &mut self.sentences {
            sentence.grants_nothing = Text::default();
        }
        self
    }
}
