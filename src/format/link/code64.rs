//! Bits as letters that no messenger breaks: base64url (RFC 4648, section 5), six bits a letter, no padding.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The letter of six bits; higher bits are ignored.
pub(super) fn letter(bits: u32) -> char {
    LETTERS.get((bits & 63) as usize).copied().map_or('A', char::from)
}

/// The six bits of a letter; nothing for any other character.
pub(super) fn bits(letter: char) -> Option<u32> {
    let place = LETTERS.iter().position(|other| char::from(*other) == letter)?;
    u32::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::{bits, letter};

    #[test]
    fn every_letter_comes_back() {
        for value in 0..64 {
            assert_eq!(bits(letter(value)), Some(value));
        }
        for other in ['+', '/', '=', ' ', '&', '，', '\u{feff}'] {
            assert_eq!(bits(other), None, "{other}");
        }
    }
}
