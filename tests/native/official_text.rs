//! The official text that a policy is compiled to: nothing invented, nothing lost.

use std::fs;

use policy_selfcheck::domain::condition::{Citation, Source};
use policy_selfcheck::domain::index::SentenceIndex;
use policy_selfcheck::domain::policy::Passage;
use policy_selfcheck::domain::text::Language;

use crate::policies;

#[test]
fn the_pieces_are_the_text() {
    for (policy, folder) in policies::with_folders() {
        let official = fs::read_to_string(folder.join("official.txt")).unwrap();
        let pieces: String = policy.passages.iter().map(|passage| policy.words_in(passage)).collect();
        assert_eq!(pieces, official, "{}", folder.display());
    }
}

#[test]
fn what_is_translated_stands_in_the_text() {
    for (policy, folder) in policies::with_folders() {
        let official = fs::read_to_string(folder.join("official.txt")).unwrap();
        for aid in &policy.aids {
            let paragraphs =
                official.lines().filter(|paragraph| paragraph.starts_with(&aid.official)).count();
            let sentences =
                policy.sentences.iter().filter(|sentence| sentence.text.starts_with(&aid.official)).count();
            assert!(paragraphs.max(sentences) == 1, "{}: {}", folder.display(), aid.official);
        }
    }
}

#[test]
fn everything_is_translated() {
    let [policy, _] = policies::all();
    let translated = |text: &str| policy.translation_of(text, Language::TRANSLATION).is_some();
    let granting = |index: SentenceIndex| policy.measures.iter().any(|measure| measure.sentence == index);
    for paragraph in policy.passages.split(|passage| *passage == Passage::Break) {
        let text: String = paragraph.iter().map(|passage| policy.words_in(passage)).collect();
        // The words of a clause are translated sentence by sentence, its title and the departments by their names.
        let of_clause =
            paragraph.iter().any(|passage| matches!(passage, Passage::Title(_) | Passage::Chapter(_)));
        assert!(of_clause || text.trim().is_empty() || translated(&text), "{text}");
        for passage in paragraph.iter().filter(|_| of_clause) {
            if let Passage::Sentence(index) = passage {
                assert!(
                    granting(*index) || translated(policy.words_in(passage)),
                    "{}",
                    policy.words_in(passage)
                );
            }
        }
    }
}

#[test]
fn what_rests_on_other_sentences_stands_in_their_translation() {
    let [policy, _] = policies::all();
    for measure in &policy.measures {
        for mark in
            measure.condition.citations.iter().filter(|mark| matches!(mark.source, Source::Elsewhere(_)))
        {
            let text = policy.source_text(measure, mark.source);
            let translation = policy.translation_of(text, Language::TRANSLATION).unwrap_or_default();
            for piece in mark.translated(Language::TRANSLATION) {
                assert!(
                    Citation::find_translated(translation, piece).is_some(),
                    "{}: {piece}: {translation}",
                    measure.id
                );
            }
        }
    }
}
