//! Numbers as people read them: with commas, and large amounts of money in the language’s own words.

use crate::domain::text::Text;

use super::{Wording, fill};

/// Units of ten thousand are written with this letter first, in Chinese.
const TEN_THOUSAND: char = '万';

impl Wording {
    /// A number with its unit; from 10,000 units of ten thousand on, in larger words too.
    pub fn amount(&self, number: u32, unit: &Text) -> String {
        let (grouped, unit_name) = (grouped(u64::from(number)), unit.get(self.language));
        let money = unit.official.starts_with(TEN_THOUSAND);
        match self.large(u64::from(number)).filter(|_| money) {
            Some(words) => {
                fill(self.amount_words, &[("number", &grouped), ("unit", unit_name), ("words", &words)])
            }
            None => fill(self.amount_read, &[("number", &grouped), ("unit", unit_name)]),
        }
    }
}

impl Wording {
    /// So many ten thousands of money in larger words, if there are any for it.
    fn large(&self, number: u64) -> Option<String> {
        let sizes = self.large_amounts.split('|').filter_map(|said| said.split_once(':'));
        let mut sizes = sizes.filter_map(|(size, pattern)| Some((size.parse().ok()?, pattern)));
        let (size, pattern) = sizes.rfind(|(size, _)| number >= *size)?;
        Some(fill(pattern, &[("n", &tenths(number, size))]))
    }
}

/// A number with commas between its thousands.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A number counted in units of `size`, with the decimals that it has.
fn tenths(number: u64, size: u64) -> String {
    let (whole, rest) = (number / size, number % size);
    let width = size.ilog10() as usize;
    let decimals = rest.to_string();
    let zeros = "0".repeat(width.saturating_sub(decimals.len()));
    let decimals = [zeros, decimals].concat();
    let decimals = decimals.trim_end_matches('0');
    let point = if decimals.is_empty() { "" } else { "." };
    [&grouped(whole), point, decimals].concat()
}

#[cfg(test)]
mod tests {
    use crate::domain::text::{Language, Text};
    use crate::wording::Wording;

    #[test]
    fn amounts_are_read_back_in_words() {
        let unit = |official: &str, english: &str| {
            let mut unit = Text::new(official.to_owned());
            unit.translations.set(Language::TRANSLATION, english.to_owned());
            unit
        };
        let (money, people) = (unit("万元", "× CNY 10,000"), unit("人", "people"));
        let rows = [
            (2000, &money, "2,000 万元", "2,000 × CNY 10,000, that is CNY 20 million"),
            (99, &money, "99 万元", "99 × CNY 10,000"),
            (12_050, &money, "12,050 万元，即 1.205 亿元", "12,050 × CNY 10,000, that is CNY 120.5 million"),
            (250_000, &money, "250,000 万元，即 25 亿元", "250,000 × CNY 10,000, that is CNY 2.5 billion"),
            (1234, &people, "1,234 人", "1,234 people"),
        ];
        for (number, unit, zh, en) in rows {
            assert_eq!(Wording::of(Language::OFFICIAL).amount(number, unit), zh);
            assert_eq!(Wording::of(Language::TRANSLATION).amount(number, unit), en);
        }
    }
}
