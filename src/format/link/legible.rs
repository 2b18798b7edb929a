//! What of a name is legible: nothing in it that is not seen, above all nothing that turns the words around it.
//!
//! A name comes from whoever made the link. A character that orders text from right to left could make the banner say
//! that a result is the visitor's own (Unicode Technical Report 36, section 2.10).

/// The characters of a text that are seen.
pub(super) fn legible(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| {
        !letter.is_control() && !UNSEEN.iter().any(|(from, to)| (*from..=*to).contains(letter))
    })
}

/// Marks and overrides of direction, separators of lines, and what has no width. The joiners (U+200C, U+200D) are letters
/// of some scripts and stay.
const UNSEEN: [(char, char); 8] = [
    ('\u{ad}', '\u{ad}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{180e}', '\u{180e}'),
    ('\u{200b}', '\u{200b}'),
    ('\u{200e}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{feff}', '\u{feff}'),
];

#[cfg(test)]
mod tests {
    use super::legible;

    #[test]
    fn what_is_not_seen_is_no_part_of_a_name() {
        let rows = [
            ("示例公司 & <b>", "示例公司 & <b>"),
            ("\u{202e}司公例示\u{202c}", "司公例示"),
            ("A\u{2066}B\u{2069}\u{200f}C\u{61c}", "ABC"),
            ("一\n二\t三\u{0}\u{85}\u{2028}", "一二三"),
            ("\u{feff}\u{200b}\u{ad}", ""),
            ("شركة", "شركة"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
        ];
        for (text, seen) in rows {
            assert_eq!(legible(text).collect::<String>(), seen, "{text:?}");
        }
    }
}
