//! The official text that a policy is compiled to: nothing invented, nothing lost.

use std::fs;

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
        for aid in &policy.translations {
            let paragraphs = official.lines().filter(|paragraph| paragraph.starts_with(&aid.zh));
            assert_eq!(paragraphs.count(), 1, "{}: {}", folder.display(), aid.zh);
        }
    }
}
