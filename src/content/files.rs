//! Files of the content folder: read as text, or named as a problem.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::bounds;
use crate::problem::{Fault, Problem};

/// The rule that a file can be read.
const UNREADABLE: &str = "unreadable";

/// What was read so far, and what was wrong with it.
#[derive(Default)]
pub(super) struct Reader {
    /// Every text file that could be read.
    pub files: BTreeMap<PathBuf, String>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

impl Reader {
    /// The files of a folder, in order of name, without hidden ones; a folder that can't be read is a problem.
    pub fn entries(&mut self, dir: &Path) -> Vec<PathBuf> {
        match fs::read_dir(dir) {
            Ok(entries) => {
                let paths = entries.flatten().map(|entry| entry.path());
                let mut paths: Vec<PathBuf> =
                    paths.filter(|p| !name_of(p).starts_with('.')).collect();
                paths.sort();
                paths
            }
            Err(error) => {
                let missing = error.kind() == std::io::ErrorKind::NotFound;
                let fault = if missing {
                    Fault::new("unreadable-missing")
                } else {
                    Fault::new(UNREADABLE).with("why", Fault::of_io(&error))
                };
                self.problem(dir, UNREADABLE, fault);
                Vec::new()
            }
        }
    }

    /// The text of a file, which is kept for messages to authors.
    pub fn text(&mut self, path: &Path) -> Option<String> {
        let Ok(text) = String::from_utf8(self.bytes(path)?) else {
            self.problem(path, UNREADABLE, Fault::new("unreadable-not-text"));
            return None;
        };
        // Some editors begin a file with a byte order mark: it is no word of anybody.
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned();
        self.files.insert(path.to_owned(), text.clone());
        Some(text)
    }

    /// The bytes of a file.
    pub fn bytes(&mut self, path: &Path) -> Option<Vec<u8>> {
        bounds::read(path)
            .map_err(|fault| self.problem(path, UNREADABLE, fault))
            .ok()
    }

    /// Names a file that no part of the program reads, unless it is a note for people.
    pub fn unknown(&mut self, path: &Path, expected: Fault) {
        let name = name_of(path);
        if has_extension(path, "md") || name.starts_with("LICENSE") {
            return;
        }
        let fault = Fault::new("file-unknown")
            .with("name", name)
            .with("expected", expected);
        self.problem(path, "file-unknown", fault);
    }

    /// A problem of the whole file.
    pub fn problem(&mut self, path: &Path, rule: &'static str, fault: Fault) {
        self.problems.push(Problem::of_file(path, rule, fault));
    }
}

/// Whether the file name ends in `.extension`.
pub(super) fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

/// The last part of a path.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
