//! CRC-24 (RFC 4880, section 6.1) over the letters of a link: finds every change of one letter and every swap of
//! neighbours, and any other damage but for one in sixteen million. No protection against somebody who forges a link:
//! verdicts are computed anew from the answers, so a forger can only answer.

const POLYNOMIAL: u32 = 0x0086_4cfb;

/// The checksum of a text, 24 bits.
pub(super) fn checksum(text: &str) -> u32 {
    let step = |sum: u32| if sum & 0x0080_0000 == 0 { sum << 1 } else { (sum << 1) ^ POLYNOMIAL };
    let over = |sum: u32, byte: u8| (0..8).fold(sum ^ u32::from(byte) << 16, |sum, _| step(sum));
    text.bytes().fold(0x00b7_04ce, over) & 0x00ff_ffff
}

#[cfg(test)]
mod tests {
    use super::checksum;

    #[test]
    fn the_check_value_of_the_standard() {
        assert_eq!(checksum("123456789"), 0x0021_cf02);
    }
}
