//! How long a passphrase lasts against somebody who has the encrypted link and guesses at home.
//!
//! An estimate from above: it knows runs, words and dates by their kind and holds no dictionary, so a passphrase that it
//! lets pass may still be a bad one. Not here: locking itself, which is the browser's.

/// Guesses a second of one graphics card: 600,000 rounds of PBKDF2-HMAC-SHA256 each (hashcat 6.2, mode 10900, some nine
/// million guesses of 999 rounds a second on one of 2022).
const GUESSES_A_SECOND: u64 = 10_000;
const DAY: u64 = 24 * 60 * 60 * GUESSES_A_SECOND;
const YEAR: u64 = 365 * DAY;
/// So many words are tried before single letters are.
const WORDS: u64 = 100_000;
/// Letters of a long word.
const WORD: usize = 10;
/// How many ways there are to go on as before: the same character, or the next one.
const ON: u64 = 2;

/// How strong a passphrase is: how long it lasts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Strength {
    /// Less than a day.
    Hours,
    /// Less than a year.
    Months,
    /// Longer than anybody guesses.
    Years,
}

/// How long this passphrase lasts.
pub fn strength(passphrase: &str) -> Strength {
    match guesses(passphrase.trim()) {
        guesses if guesses < DAY => Strength::Hours,
        guesses if guesses < YEAR => Strength::Months,
        _ => Strength::Years,
    }
}

/// How many guesses come before it, at most.
fn guesses(passphrase: &str) -> u64 {
    let letters: Vec<char> = passphrase.chars().collect();
    let runs = letters.chunk_by(|one, other| one.is_ascii_alphabetic() == other.is_ascii_alphabetic());
    runs.map(run).fold(1, u64::saturating_mul)
}

/// Of letters, or of other characters.
fn run(letters: &[char]) -> u64 {
    let before = core::iter::once(None).chain(letters.iter().map(Some));
    let single = letters.iter().zip(before).fold(1, |all: u64, (letter, before)| {
        let goes_on = before.is_some_and(|before| u32::from(*letter).abs_diff(u32::from(*before)) <= 1);
        all.saturating_mul(if goes_on { ON } else { ways(*letter) })
    });
    if letters.first().is_some_and(char::is_ascii_alphabetic) {
        let words = u32::try_from(letters.len().div_ceil(WORD)).unwrap_or(u32::MAX);
        single.min(WORDS.saturating_pow(words))
    } else {
        single
    }
}

/// How many characters of its kind there are to guess from. Of Chinese ones few are likely after another.
const fn ways(letter: char) -> u64 {
    match letter {
        '0'..='9' => 10,
        'a'..='z' => 26,
        'A'..='Z' => 52,
        ' '..='~' => 33,
        _ => 200,
    }
}

#[cfg(test)]
mod tests {
    use super::{Strength, strength};

    #[test]
    fn what_is_soon_guessed_is_known() {
        let rows = [
            ("12345678", Strength::Hours),
            ("19870512", Strength::Hours),
            ("66668888", Strength::Hours),
            ("aaaaaaaaaaaaaaaa", Strength::Hours),
            ("password", Strength::Hours),
            ("Password1", Strength::Hours),
            ("office2024", Strength::Months),
            ("13816927405", Strength::Months),
            ("  qwertyui  ", Strength::Hours),
            ("春江潮水连海平海上", Strength::Years),
            ("k7mq-x2rd-9fhw", Strength::Years),
            ("kfmq-xsrd-wfhw", Strength::Years),
            ("correct horse battery staple", Strength::Years),
        ];
        for (passphrase, expected) in rows {
            assert_eq!(strength(passphrase), expected, "{passphrase}");
        }
    }
}
