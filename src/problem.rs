//! One fault in a file that a person edits: where it is, what it is, what to do.

mod tongue;

use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Serialize, Serializer};

pub use tongue::Tongue;

/// How grave a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It must be mended.
    #[default]
    Error,
    /// It is mended, or waived with a reason.
    Warning,
    /// Worth a look.
    Information,
    /// People must judge it; no problem is ever made of it.
    Review,
}

/// A fault in content, told to the person who can mend it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Problem {
    /// The file at fault.
    #[serde(serialize_with = "as_shown")]
    pub path: PathBuf,
    /// Line, counted from 1; 0 when the fault is the whole file.
    pub line: usize,
    /// Column in characters, counted from 1; 0 when the fault is the whole file.
    pub column: usize,
    /// Short name of the rule that found it, such as `picture-missing`.
    pub rule: &'static str,
    /// What is wrong and what to do about it.
    pub text: String,
    /// How grave it is.
    pub severity: Severity,
}

impl Problem {
    /// A fault of a whole file.
    pub fn of_file(path: &Path, rule: &'static str, text: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line: 0,
            column: 0,
            rule,
            text: text.into(),
            severity: Severity::default(),
        }
    }

    /// A fault at a byte offset of `source`, the text of the file.
    pub fn at_offset(
        path: &Path,
        source: &str,
        offset: usize,
        rule: &'static str,
        text: impl Into<String>,
    ) -> Self {
        let (line, column) = line_and_column(source, offset);
        Self {
            line,
            column,
            ..Self::of_file(path, rule, text)
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.column)?;
        }
        write!(f, ": {} [{}]", self.text, self.rule)
    }
}

/// A path that is not UTF-8 is shown as well as can be, rather than losing all problems.
fn as_shown<S: Serializer>(path: &Path, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&path.display())
}

/// Line and column (both from 1, column in characters) of a byte offset; an offset past the end is the end.
pub fn line_and_column(source: &str, offset: usize) -> (usize, usize) {
    let before = source.get(..offset).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(line_and_column("é\nàb", 0), (1, 1));
        assert_eq!(line_and_column("é\nàb", "é\nà".len()), (2, 2));
        assert_eq!(line_and_column("ab", 99), (1, 3));
    }

    #[test]
    fn shows_place_only_when_there_is_one() {
        let whole = Problem::of_file(Path::new("a.ron"), "empty", "nothing here");
        assert_eq!(whole.to_string(), "a.ron: nothing here [empty]");
        let place = Problem::at_offset(Path::new("a.ron"), "x\ny", 2, "odd", "y is odd");
        assert_eq!(place.to_string(), "a.ron:2:1: y is odd [odd]");
    }
}
