//! The files of a policy folder. The only place of this module that touches the file system.

use std::fs;
use std::path::Path;

/// A file: its name relative to the policy folder, and its text or why it cannot be read.
#[derive(Clone, Debug)]
pub struct Source {
    /// `facts/01-you.yaml`
    pub name: String,
    /// The text.
    pub text: Result<String, String>,
}

/// One file.
pub fn file(folder: &Path, name: &str) -> Source {
    let text = fs::read_to_string(folder.join(name)).map_err(|error| error.to_string());
    Source {
        name: name.to_owned(),
        text: text.map(|text| text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
    }
}

/// The files of a subfolder with this extension, by name. No subfolder: no files.
pub fn files(folder: &Path, subfolder: &str, ending: &str) -> Vec<Source> {
    let names = fs::read_dir(folder.join(subfolder)).into_iter().flatten().flatten();
    let mut names: Vec<String> = names.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| Path::new(name).extension().is_some_and(|extension| extension == ending));
    names.sort_unstable();
    names.iter().map(|name| file(folder, &format!("{subfolder}/{name}"))).collect()
}
