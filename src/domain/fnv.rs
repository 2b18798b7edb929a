//! FNV-1a of 32 bits: tells texts apart and finds damage; no protection against anybody who wants to change a text.

/// The sum of a text.
pub fn fnv(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::fnv;

    #[test]
    fn the_values_of_its_authors() {
        assert_eq!((fnv(""), fnv("a"), fnv("foobar")), (0x811c_9dc5, 0xe40c_292c, 0xbf9c_f968));
    }
}
