//! One fault in a file that a person edits: where it is, what it is, what to do.

mod fault;
mod of_fluent;
mod of_ron;
#[cfg(test)]
mod tests;
mod tongue;

use std::path::{Path, PathBuf};

use serde::Serialize;

pub use fault::{Fault, Value};
pub use of_fluent::{fault_of_format, fault_of_syntax};
pub use of_ron::{Carried, carried};
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
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Problem {
    /// The file at fault.
    pub path: PathBuf,
    /// Line, counted from 1; 0 when the fault is the whole file.
    pub line: usize,
    /// Column in characters, counted from 1; 0 when the fault is the whole file.
    pub column: usize,
    /// Short name of the rule that found it, such as `picture-missing`.
    pub rule: &'static str,
    /// What is wrong and what to do about it.
    pub fault: Fault,
    /// How grave it is.
    pub severity: Severity,
}

impl Problem {
    /// A fault of a whole file.
    pub fn of_file(path: &Path, rule: &'static str, fault: Fault) -> Self {
        Self {
            path: path.to_owned(),
            line: 0,
            column: 0,
            rule,
            fault,
            severity: Severity::default(),
        }
    }

    /// A fault at a byte offset of `source`, the text of the file.
    pub fn at_offset(
        path: &Path,
        source: &str,
        offset: usize,
        rule: &'static str,
        fault: Fault,
    ) -> Self {
        let (line, column) = line_and_column(source, offset);
        Self {
            line,
            column,
            ..Self::of_file(path, rule, fault)
        }
    }

    /// A file of the form RON that can't be read: `fault` becomes what is said of it, from why that is.
    pub fn of_ron(
        path: &Path,
        source: &str,
        error: &ron::error::SpannedError,
        rule: &'static str,
        fault: impl FnOnce(Fault) -> Fault,
    ) -> Self {
        let (line, column) = of_ron::place(source, error);
        Self {
            line,
            column,
            ..Self::of_file(path, rule, fault(of_ron::fault(source, error)))
        }
    }

    /// Whether it must be mended, and is not only worth a look.
    pub fn is_to_be_mended(&self) -> bool {
        self.severity <= Severity::Warning
    }

    /// All of it in one line, for a terminal or a log: `file:line:column: what is wrong [rule]`.
    pub fn told(&self, tongue: Tongue) -> String {
        let mut place = self.path.display().to_string();
        if self.line > 0 {
            place += &format!(":{}:{}", self.line, self.column);
        }
        format!("{place}: {} [{}]", self.fault.told(tongue), self.rule)
    }
}

/// The byte offset of a line and column; one that is not there is the end.
pub fn offset_of(source: &str, line: usize, column: usize) -> usize {
    let mut lines = source.split_inclusive('\n');
    let before: usize = lines
        .by_ref()
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let own = lines.next().unwrap_or_default();
    let inside = own.char_indices().nth(column.saturating_sub(1));
    before + inside.map_or(own.len(), |(at, _)| at)
}

/// Line and column (both from 1, column in characters) of a byte offset; an offset past the end is the end.
pub fn line_and_column(source: &str, offset: usize) -> (usize, usize) {
    let before = source.get(..offset).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}
