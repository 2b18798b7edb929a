//! What people who write documents type, and what is typed in rules: full-width punctuation, tabs, a colon without a blank. Told at the
//! sign itself, for a parser stumbles somewhere behind it.

use super::place::Place;
use super::problem::Problem;

/// Full-width signs, and what stands for them where rules are written.
const SIGNS: [(char, &str); 7] =
    [('：', ": "), ('，', ", "), ('、', ", "), ('｛', "{"), ('｝', "}"), ('［', "["), ('］', "]")];
/// So many lines before the one at which a parser gave up are looked at.
const BEFORE: usize = 2;

/// What was mistyped in a file that could not be read to its end: the first such sign up to the line at which that was found.
pub fn mistyped(text: &str, stopped: Place) -> Option<(Place, Problem)> {
    let from = stopped.line.saturating_sub(BEFORE);
    // A parser may give up at the end of the line before.
    let lines = (1..).zip(text.lines()).take(stopped.line + 1);
    let found = lines.clone().find_map(|(line, text)| Some((line, tab(text)?)));
    if let Some((line, column)) = found {
        return Some((Place { line, column }, Problem::Tab));
    }
    let mut near = lines.skip_while(|(line, _)| *line < from);
    near.find_map(|(line, text)| {
        let (column, problem) = full_width(text).or_else(|| close_colon(text))?;
        Some((Place { line, column }, problem))
    })
}

/// The full-width sign in a name or a word that ought to have been two.
pub fn in_name(name: &str) -> Option<Problem> {
    let (found, meant) = SIGNS.into_iter().find(|(sign, _)| name.contains(*sign))?;
    Some(Problem::FullWidth { found, meant: meant.to_owned() })
}

/// A tab before the first word of a line, as a column.
fn tab(line: &str) -> Option<usize> {
    let indent = line.chars().take_while(|letter| letter.is_whitespace());
    indent.zip(1..).find(|(letter, _)| *letter == '\t').map(|(_, column)| column)
}

/// A full-width sign behind or before a key, as a column.
fn full_width(line: &str) -> Option<(usize, Problem)> {
    let letters: Vec<char> = line.chars().collect();
    let is_name = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '_';
    let spaces = |letters: &[char]| letters.iter().take_while(|letter| **letter == ' ').count();
    (0..letters.len()).find_map(|at| {
        let (before, after) = letters.split_at(at);
        let (sign, after) = after.split_first()?;
        let (_, meant) = SIGNS.into_iter().find(|(found, _)| found == sign)?;
        let name_before =
            before.iter().rev().skip_while(|letter| **letter == ' ').take_while(|letter| is_name(letter));
        let start: String = before.iter().collect();
        // `key：value`, at the beginning of a line or of a pair
        let begins =
            start.trim_start().trim_start_matches(['-', ' ', '{']).chars().all(|letter| is_name(&letter));
        let key_before = *sign == '：' && name_before.count() > 0 && (begins || start.contains(['{', ',']));
        // `，key:`
        let rest = after.get(spaces(after)..).unwrap_or_default();
        let name = rest.iter().take_while(|letter| is_name(letter)).count();
        let key_after = matches!(sign, '，' | '、') && name > 0 && rest.get(name) == Some(&':');
        // `key: ｛`
        let opens = matches!(sign, '｛' | '［') && start.trim_end().ends_with([':', '-', ',', '[']);
        let closes =
            matches!(sign, '｝' | '］') && (start.contains(['{', '[']) || start.contains(['｛', '［']));
        let found = key_before || key_after || opens || closes;
        found.then(|| (at + 1, Problem::FullWidth { found: *sign, meant: meant.to_owned() }))
    })
}

/// A key whose colon is followed by its value at once, as the column of the colon.
fn close_colon(line: &str) -> Option<(usize, Problem)> {
    let start = line.len() - line.trim_start().trim_start_matches("- ").len();
    let (key, value) = line.get(start..)?.split_once(':')?;
    let is_key = !key.is_empty() && key.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'_');
    let close = value.starts_with(|letter: char| !letter.is_whitespace() && letter != '/');
    let column = line.get(..start)?.chars().count() + key.chars().count() + 1;
    (is_key && close).then(|| (column, Problem::CloseColon { key: key.to_owned() }))
}
