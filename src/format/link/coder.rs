//! Arithmetic coding (Witten, Neal, Cleary, “Arithmetic coding for data compression”, 1987): what is likely costs a
//! fraction of a bit, and nothing is lost between one answer and the next.
//!
//! Writer and reader share one trait, so that a format is written down once and cannot be read otherwise than written.

const HALF: u32 = 1 << 31;
const QUARTER: u32 = 1 << 30;
/// Probabilities are counted in parts of this.
const ONE: u16 = 1 << 12;
/// How fast a probability follows what is seen.
const RATE: u16 = 4;

/// How likely a *no* is; it learns.
#[derive(Clone, Copy, Debug)]
pub(super) struct Odds(u16);

impl Odds {
    /// So many chances in a hundred for *no*.
    pub(super) const fn of_no(hundredths: u16) -> Self {
        Self(hundredths * (ONE / 100) + 1)
    }

    fn learn(&mut self, yes: bool) {
        if yes {
            self.0 -= self.0 >> RATE;
        } else {
            self.0 += (ONE - self.0) >> RATE;
        }
    }
}

/// What a format is written with and read with. Each call takes the value to write, and returns the value that holds:
/// the same one for a writer, the one that was read for a reader.
pub(super) trait Coder {
    /// A number below `total`, which is not 0; all are equally likely.
    fn number(&mut self, value: u32, total: u32) -> u32;

    /// *Yes* or *no*.
    fn bit(&mut self, yes: bool, odds: &mut Odds) -> bool;
}

/// The interval that the code has come down to.
#[derive(Debug)]
struct Interval {
    low: u32,
    high: u32,
}

/// What to do about the first bit of the interval.
enum Shift {
    Settled(u32),
    Pending,
}

impl Interval {
    const WHOLE: Self = Self { low: 0, high: u32::MAX };

    fn narrow(&mut self, from: u32, to: u32, total: u32) {
        let width = u64::from(self.high - self.low) + 1;
        // Both quotients are at most the width, which fits.
        let at = |part: u32| u32::try_from(width * u64::from(part) / u64::from(total));
        let (from, to) = (at(from).unwrap_or(u32::MAX), width * u64::from(to) / u64::from(total) - 1);
        self.high = self.low + u32::try_from(to).unwrap_or(u32::MAX);
        self.low += from;
    }

    /// Drops the first bit if it is settled, or the second if it is about to be.
    fn shift(&mut self) -> Option<Shift> {
        let (shift, less) = if self.high < HALF {
            (Shift::Settled(0), 0)
        } else if self.low >= HALF {
            (Shift::Settled(1), HALF)
        } else if self.low >= QUARTER && self.high < HALF + QUARTER {
            (Shift::Pending, QUARTER)
        } else {
            return None;
        };
        self.low = (self.low - less) << 1;
        self.high = ((self.high - less) << 1) | 1;
        Some(shift)
    }
}

/// Writes a code, bit by bit.
#[derive(Debug)]
pub(super) struct Writer {
    interval: Interval,
    pending: usize,
    bits: Vec<bool>,
}

impl Writer {
    pub(super) fn new() -> Self {
        Self { interval: Interval::WHOLE, pending: 0, bits: Vec::new() }
    }

    /// The bits; zeros at the end are left out, for a reader reads zeros behind the end.
    pub(super) fn finish(mut self) -> Vec<bool> {
        self.put(true);
        while self.bits.last() == Some(&false) {
            self.bits.pop();
        }
        self.bits
    }

    fn put(&mut self, bit: bool) {
        self.bits.push(bit);
        self.bits.extend(core::iter::repeat_n(!bit, core::mem::take(&mut self.pending)));
    }

    fn code(&mut self, from: u32, to: u32, total: u32) {
        self.interval.narrow(from, to, total);
        while let Some(shift) = self.interval.shift() {
            match shift {
                Shift::Settled(bit) => self.put(bit == 1),
                Shift::Pending => self.pending += 1,
            }
        }
    }
}

impl Coder for Writer {
    fn number(&mut self, value: u32, total: u32) -> u32 {
        self.code(value, value + 1, total);
        value
    }

    fn bit(&mut self, yes: bool, odds: &mut Odds) -> bool {
        let (no, one) = (u32::from(odds.0), u32::from(ONE));
        let (from, to) = if yes { (no, one) } else { (0, no) };
        self.code(from, to, one);
        odds.learn(yes);
        yes
    }
}

/// Reads a code. It never fails: whether what it reads is what was written is for a checksum to say.
#[derive(Debug)]
pub(super) struct Reader<Bits> {
    interval: Interval,
    value: u32,
    bits: Bits,
}

impl<Bits: Iterator<Item = bool>> Reader<Bits> {
    pub(super) fn new(mut bits: Bits) -> Self {
        let value = (0..32).fold(0, |value, _| value << 1 | u32::from(bits.next() == Some(true)));
        Self { interval: Interval::WHOLE, value, bits }
    }

    /// Where in the interval the code is, in parts of `total`.
    fn place(&self, total: u32) -> u32 {
        let width = u64::from(self.interval.high - self.interval.low) + 1;
        let place = ((u64::from(self.value - self.interval.low) + 1) * u64::from(total) - 1) / width;
        u32::try_from(place).unwrap_or(total - 1).min(total - 1)
    }

    fn code(&mut self, from: u32, to: u32, total: u32) {
        self.interval.narrow(from, to, total);
        while let Some(shift) = self.interval.shift() {
            let less = match shift {
                Shift::Settled(0) => 0,
                Shift::Settled(_) => HALF,
                Shift::Pending => QUARTER,
            };
            self.value = (self.value - less) << 1 | u32::from(self.bits.next() == Some(true));
        }
    }
}

impl<Bits: Iterator<Item = bool>> Coder for Reader<Bits> {
    fn number(&mut self, _: u32, total: u32) -> u32 {
        let value = self.place(total);
        self.code(value, value + 1, total);
        value
    }

    fn bit(&mut self, _: bool, odds: &mut Odds) -> bool {
        let (no, one) = (u32::from(odds.0), u32::from(ONE));
        let yes = self.place(one) >= no;
        let (from, to) = if yes { (no, one) } else { (0, no) };
        self.code(from, to, one);
        odds.learn(yes);
        yes
    }
}

#[cfg(test)]
mod tests {
    use super::{Coder, Odds, Reader, Writer};

    /// Writes or reads a mix of numbers and bits.
    fn mix(coder: &mut impl Coder, values: &[(u32, u32, bool)]) -> Vec<(u32, u32, bool)> {
        let mut odds = Odds::of_no(90);
        let once = |(value, total, yes): &(u32, u32, bool)| {
            (coder.number(*value, *total), *total, coder.bit(*yes, &mut odds))
        };
        values.iter().map(once).collect()
    }

    #[test]
    fn what_was_written_is_read() {
        let mut seed = 1_u32;
        let mut random = move || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            seed >> 8
        };
        for length in [0, 1, 2, 7, 100, 3000] {
            let values: Vec<(u32, u32, bool)> = (0..length)
                .map(|_| {
                    let total = random() % 60_000 + 1;
                    (random() % total, total, random() % 10 == 0)
                })
                .collect();
            let mut writer = Writer::new();
            mix(&mut writer, &values);
            let bits = writer.finish();
            assert_eq!(mix(&mut Reader::new(bits.into_iter()), &values), values);
        }
    }

    #[test]
    fn what_is_likely_costs_little() {
        let mut writer = Writer::new();
        let mut odds = Odds::of_no(90);
        for _ in 0..100 {
            writer.bit(false, &mut odds);
        }
        assert!(writer.finish().len() < 12);
    }
}
