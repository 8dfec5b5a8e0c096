//! New lessons and languages before anybody has written them: all their files, with marked gaps.

mod language;
mod lesson;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

pub use language::language;
pub use lesson::lesson;

/// The mark of a gap: words that are still to be written, the same in every language. `check` counts them.
pub use crate::words::GAP;

/// A file to be written, by its path in the content folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewFile {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub text: String,
}

impl NewFile {
    fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }
}

/// Line and column, counted from 1, of each gap in a file of words (`.ftl`) or of a lesson (`.ron`), with what is
/// said of it; notes hold none.
pub fn gaps<'a>(path: &Path, text: &'a str) -> impl Iterator<Item = (usize, usize, &'a str)> {
    let is_ron = path.extension().is_some_and(|extension| extension == "ron");
    let lines = (1..).zip(text.lines());
    lines.filter_map(move |(number, line)| {
        let words = if is_ron {
            line.split("//").next()?
        } else if line.starts_with('#') {
            return None;
        } else {
            line
        };
        let (before, after) = words.split_once(GAP)?;
        Some((number, before.chars().count() + 1, after.trim()))
    })
}
