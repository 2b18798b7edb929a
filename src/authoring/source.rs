//! The files of a policy folder. The only place of this module that touches the file system.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::place::Place;
use super::problem::Problem;

/// A file: its name relative to the policy folder, and its text or where and why it cannot be read.
#[derive(Clone, Debug)]
pub struct Source {
    /// `facts/01-you.yaml`
    pub name: String,
    /// The text.
    pub text: Result<String, Box<(Place, Problem)>>,
}

/// One file.
pub fn file(folder: &Path, name: &str) -> Source {
    let text = fs::read(folder.join(name)).map_err(|error| {
        let problem = match error.kind() {
            ErrorKind::NotFound => Problem::FileMissing,
            _ => Problem::Unreadable { detail: error.to_string() },
        };
        Box::new((Place { line: 1, column: 1 }, problem))
    });
    Source { name: name.to_owned(), text: text.and_then(|bytes| decoded(&bytes)) }
}

/// The files of a subfolder with this extension, by name. No subfolder: no files.
pub fn files(folder: &Path, subfolder: &str, ending: &str) -> Vec<Source> {
    let names = fs::read_dir(folder.join(subfolder)).into_iter().flatten().flatten();
    let mut names: Vec<String> = names.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| Path::new(name).extension().is_some_and(|extension| extension == ending));
    // What office programs and editors keep beside a file while it is open.
    names.retain(|name| !name.starts_with(['~', '.', '#']));
    names.sort_unstable();
    let source = |name: &String| {
        let path = [subfolder, "/", name].concat();
        match original(name) {
            None => file(folder, &path),
            Some(of) => {
                let problem = Problem::FileCopied { of };
                Source { name: path, text: Err(Box::new((Place { line: 1, column: 1 }, problem))) }
            }
        }
    };
    names.iter().map(source).collect()
}

/// The file that this one is a copy of, by the name that file managers give to copies.
fn original(name: &str) -> Option<String> {
    let (stem, ending) = name.rsplit_once('.')?;
    let marks = [" - 副本", " - Copy", " 副本", " copy"];
    let marked = marks.iter().find_map(|mark| Some(stem.split_once(mark)?.0));
    // `01 (2).yaml`, `01(1).yaml`
    let counted = stem.strip_suffix(')').and_then(|stem| stem.rsplit_once('('));
    let counted = counted.filter(|(_, count)| count.bytes().all(|digit| digit.is_ascii_digit()));
    let stem = marked.or(counted.map(|(stem, _)| stem.trim_end()))?;
    Some([stem, ".", ending].concat())
}

/// The text of a file: UTF-8, or what says of itself that it is UTF-16, as spreadsheets write it.
fn decoded(bytes: &[u8]) -> Result<String, Box<(Place, Problem)>> {
    let unit: Option<fn([u8; 2]) -> u16> = match bytes {
        [0xff, 0xfe, ..] => Some(u16::from_le_bytes),
        [0xfe, 0xff, ..] => Some(u16::from_be_bytes),
        _ => None,
    };
    if let Some(unit) = unit {
        let (pairs, _) = bytes.as_chunks::<2>();
        let units: Vec<u16> = pairs.iter().skip(1).map(|pair| unit(*pair)).collect();
        return Ok(String::from_utf16_lossy(&units));
    }
    match core::str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()),
        Err(error) => {
            let (before, after) = bytes.split_at(error.valid_up_to());
            let before = String::from_utf8_lossy(before);
            let last = before.rsplit('\n').next().unwrap_or_default();
            let place = Place { line: before.matches('\n').count() + 1, column: last.chars().count() + 1 };
            // In GBK each Chinese character is two bytes, the first of them a high one (GB 18030, 4.2).
            let gbk = matches!(after, [0x81..=0xfe, 0x40..=0xfe, ..]);
            Err(Box::new((place, Problem::NotUtf8 { gbk })))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{decoded, original};

    #[test]
    fn copies_are_told_by_their_names() {
        for (name, of) in [
            ("01 - 副本.yaml", Some("01.yaml")),
            ("01 - 副本 (2).yaml", Some("01.yaml")),
            ("01 (2).yaml", Some("01.yaml")),
            ("01(1).yaml", Some("01.yaml")),
            ("01 - Copy.yaml", Some("01.yaml")),
            ("01.yaml", None),
            ("01-copyright.yaml", None),
            ("a(b).yaml", None),
        ] {
            assert_eq!(original(name).as_deref(), of, "{name}");
        }
    }

    #[test]
    fn tables_of_spreadsheets_are_read() {
        let utf16: Vec<u8> = "\u{feff}名称\tx".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decoded(&utf16).unwrap(), "名称\tx");
        let utf16: Vec<u8> = "\u{feff}名称".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decoded(&utf16).unwrap(), "名称");
    }
}
