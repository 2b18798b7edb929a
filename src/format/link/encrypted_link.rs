//! Encrypted links: `2`, then the bytes that a passphrase opens. What they hold is a link of the first format.
//!
//! The bytes are 16 of salt and then the encrypted text with its proof. Encrypting and decrypting needs the cryptography of the
//! place the program runs in; here is only how the bytes stand in a link.

use super::{ENCRYPTED, code64};

/// How many bytes of salt an encrypted link begins with.
pub const SALT: usize = 16;

/// Bytes as the end of a link.
pub fn encrypted_link(bytes: &[u8]) -> String {
    let letters = bytes.chunks(3).flat_map(|group| {
        let all = (0..3).fold(0, |all, place| all << 8 | u32::from(group.get(place).copied().unwrap_or(0)));
        (0..=group.len()).map(move |place| code64::letter(all >> (18 - 6 * place)))
    });
    core::iter::once(ENCRYPTED).chain(letters).collect()
}

/// The bytes of an encrypted link, whatever a messenger has appended to it. Nothing, if it is none.
pub fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_start_matches('#').strip_prefix(ENCRYPTED)?;
    let groups: Vec<u32> = text.chars().map_while(code64::bits).collect();
    let mut bytes = Vec::new();
    for group in groups.chunks(4) {
        let all = (0..4).fold(0, |all, place| all << 6 | group.get(place).copied().unwrap_or(0));
        let [_, first, second, third] = u32::to_be_bytes(all);
        bytes.extend([first, second, third].into_iter().take(group.len().saturating_sub(1)));
    }
    let whole = encrypted_link(&bytes);
    let given: String = text.chars().take(groups.len()).collect();
    (bytes.len() > SALT && whole.strip_prefix(ENCRYPTED) == Some(&given)).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::{bytes_of, encrypted_link};

    #[test]
    fn bytes_come_back_and_nothing_else_does() {
        for length in [17, 18, 19, 64] {
            let bytes: Vec<u8> = (0..length).map(|byte: u8| byte.wrapping_mul(151)).collect();
            let text = encrypted_link(&bytes);
            assert_eq!(bytes_of(&text), Some(bytes.clone()));
            assert_eq!(bytes_of(&["#", &text, "&from=x"].concat()), Some(bytes));
        }
        for none in ["", "2", "1abc", "2AAAA", &encrypted_link(&[1; 16])] {
            assert_eq!(bytes_of(none), None, "{none}");
        }
    }
}
