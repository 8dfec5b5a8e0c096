//! Reading files and folders so that every fault becomes a problem with a path.

use std::fs;
use std::path::{Path, PathBuf};

use crate::problem::Problem;

/// The files of a folder, in order of name; a folder that can't be read is a problem.
pub(super) fn entries(dir: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    match fs::read_dir(dir) {
        Ok(entries) => {
            let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
            paths.sort();
            paths
        }
        Err(error) => {
            problems.push(unreadable(dir, &error));
            Vec::new()
        }
    }
}

pub(super) fn read(path: &Path, problems: &mut Vec<Problem>) -> Option<String> {
    match fs::read_to_string(path) {
        Ok(text) => Some(text),
        Err(error) => {
            problems.push(unreadable(path, &error));
            None
        }
    }
}

pub(super) fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    let text = if error.kind() == std::io::ErrorKind::InvalidData {
        "this is not UTF-8 text: save it as UTF-8".to_owned()
    } else {
        format!("can't be read: {error}")
    };
    Problem::of_file(path, "unreadable", text)
}

pub(super) fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

pub(super) fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
