//! Numbers as people type and paste them: 40人, 1.5亿, 2,000万元, full width, with the spaces of spreadsheets.
//!
//! Whatever can be read in two ways (`10,50`) is not read at all: the visitor is told so, and nothing is guessed.

/// Powers of ten by the words that say them, longer words first.
const POWERS: [(&str, u32); 14] = [
    ("千万", 7),
    ("百万", 6),
    ("十万", 5),
    ("亿", 8),
    ("億", 8),
    ("万", 4),
    ("萬", 4),
    ("千", 3),
    ("billion", 9),
    ("million", 6),
    ("thousand", 3),
    ("bn", 9),
    ("m", 6),
    ("k", 3),
];
/// Words for what is counted, by the one that a unit ends with.
const NAMES: [(&str, &[&str]); 2] = [
    ("人", &["人", "名", "位", "个", "people", "persons", "employees", "staff"]),
    ("元", &["元", "圆", "人民币", "yuan", "rmb", "cny"]),
];

/// The number in a text, in whole units: what is less than one unit is dropped, which no whole bound can tell. Nothing where
/// the text is no number, can be read in two ways, or counts something else. `unit` is the unit in Chinese, such as `万元`.
pub(super) fn number(text: &str, unit: &str) -> Option<u32> {
    let text: String = text.chars().filter(|letter| !letter.is_whitespace()).map(half_width).collect();
    let text = text.to_ascii_lowercase();
    let end = text.find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, ',' | '.'));
    let (digits, words) = text.split_at(end.unwrap_or(text.len()));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let digits = [&*ungrouped(whole)?, fraction].concat();
    if fraction.contains([',', '.']) || whole.is_empty() {
        return None;
    }
    let value: u64 = digits.parse().ok()?;
    let up = power_of(words, unit)?;
    let down = u32::try_from(fraction.len()).ok()?;
    let own = power(unit).0;
    let value = value.checked_mul(10_u64.checked_pow(up)?)?;
    u32::try_from(value / 10_u64.checked_pow(down.checked_add(own)?)?).ok()
}

/// Digits without their commas, where these part thousands.
fn ungrouped(digits: &str) -> Option<String> {
    let mut groups = digits.split(',');
    let first = groups.next()?;
    let grouped = digits.len() > first.len();
    let sound = groups.all(|group| group.len() == 3) && (!grouped || (1..=3).contains(&first.len()));
    sound.then(|| digits.replace(',', ""))
}

/// The power of ten that the words behind the digits say; without words it is that of the unit.
fn power_of(words: &str, unit: &str) -> Option<u32> {
    let (own, counted) = power(unit);
    if words.is_empty() {
        return Some(own);
    }
    let (said, name) = power(words);
    let names = NAMES.iter().find(|(noun, _)| *noun == counted).map_or(&[][..], |(_, names)| names);
    (name.is_empty() || name == counted || names.contains(&name)).then_some(said)
}

/// The power of ten that words begin with, and the rest of them.
fn power(words: &str) -> (u32, &str) {
    let found = POWERS.iter().find_map(|(word, power)| Some((*power, words.strip_prefix(word)?)));
    found.unwrap_or((0, words))
}

fn half_width(letter: char) -> char {
    match letter {
        '０'..='９' => {
            char::from_u32(u32::from(letter) - u32::from('０') + u32::from('0')).unwrap_or(letter)
        }
        '，' => ',',
        '．' => '.',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_as_people_type_and_paste_them() {
        let people = [
            ("2000", Some(2000)),
            ("２，０００", Some(2000)),
            (" 1,234 ", Some(1234)),
            ("40人", Some(40)),
            ("４０ 人", Some(40)),
            ("40 people", Some(40)),
            ("1.2万人", Some(12_000)),
            ("1\u{a0}234", Some(1234)),
            ("1\u{202f}234", Some(1234)),
            ("1\u{3000}234\t", Some(1234)),
            ("12k", Some(12_000)),
            ("40.", Some(40)),
            ("", None),
            ("人", None),
            ("about 5", None),
            ("约40人", None),
            ("30-50人", None),
            ("40万元", None),
            ("10,50", None),
            ("1,0000", None),
            (",500", None),
            ("1.2.3", None),
            ("1.2,3", None),
            (".5", None),
            ("-3", None),
            ("99999999999", None),
            ("9999999999999999999999999999999999999999999", None),
        ];
        for (text, expected) in people {
            assert_eq!(number(text, "人"), expected, "{text}");
        }
        let money = [
            ("2000", Some(2000)),
            ("2000万", Some(2000)),
            ("2,000万元", Some(2000)),
            ("1.5亿", Some(15_000)),
            ("1.5 亿元", Some(15_000)),
            ("３千万", Some(3000)),
            ("1234.56", Some(1234)),
            ("12,345,678元", Some(1234)),
            ("15 million", Some(1500)),
            ("15 million yuan", Some(1500)),
            ("40人", None),
            ("5000亿元", Some(50_000_000)),
        ];
        for (text, expected) in money {
            assert_eq!(number(text, "万元"), expected, "{text}");
        }
    }
}
