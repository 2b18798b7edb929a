//! Numbers, document numbers and days, as official texts write them.

use crate::domain::date::Date;

/// A number in Chinese numerals up to 999, or in digits.
pub fn number(text: &str) -> Option<u16> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let (mut total, mut digit, mut any) = (0_u16, 0_u16, false);
    for letter in text.trim().chars() {
        any = true;
        match letter {
            '百' => (total, digit) = (total + 100 * digit.max(1), 0),
            '十' => (total, digit) = (total + 10 * digit.max(1), 0),
            '零' | '〇' => {}
            letter => {
                let place = "一二三四五六七八九".chars().position(|other| other == letter)?;
                digit = u16::try_from(place + 1).ok()?;
            }
        }
    }
    (any && total + digit > 0).then_some(total + digit)
}

/// `鹭政发〔2031〕7号`
pub fn document_number(text: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let (before, after) = line.split_once('〔')?;
        let (year, after) = after.split_once('〕')?;
        let (count, _) = after.split_once('号')?;
        let start = before.rfind(|letter: char| letter.is_whitespace() || "（《，".contains(letter));
        let issuer =
            before.get(start.map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8))..)?;
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
        (digits(year) && digits(count)).then(|| [issuer, "〔", year, "〕", count, "号"].concat())
    })
}

/// Every `2024年12月11日`, with where it stands.
pub fn dates(text: &str) -> Vec<(usize, Date)> {
    let years = text.match_indices('年').filter_map(|(at, sign)| {
        let digits = text.get(..at)?.bytes().rev().take_while(u8::is_ascii_digit).count();
        let (month, rest) = text.get(at + sign.len()..)?.split_once('月')?;
        let (day, _) = rest.split_once('日')?;
        let year = text.get(at - digits..at)?.parse().ok()?;
        Some((at - digits, Date::new(year, month.parse().ok()?, day.parse().ok()?)?))
    });
    years.collect()
}

/// `自 … 起施行，有效期至 …`: the days of a line that speak of it.
pub fn in_force(text: &str, dates: &[(usize, Date)]) -> Option<(Date, Date)> {
    let mut start = 0;
    text.split_inclusive('\n').find_map(|line| {
        let range = start..start + line.len();
        start = range.end;
        let mut inside = dates.iter().filter(|(at, _)| range.contains(at)).map(|(_, date)| *date);
        let said = line.contains("施行") && line.contains("有效");
        said.then(|| inside.next().zip(inside.next())).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numerals_are_read() {
        for (text, expected) in [
            ("一", Some(1)),
            ("十", Some(10)),
            ("十二", Some(12)),
            ("二十", Some(20)),
            ("三十五", Some(35)),
            ("一百零二", Some(102)),
            ("26", Some(26)),
            ("甲", None),
            ("", None),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
    }
}
