//! Writing several files as one: all of them are there afterwards, or none.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::skeleton::NewFile;

/// Why nothing was written.
#[derive(Debug)]
pub(super) enum Refusal {
    /// This file is there already.
    Exists(String),
    /// This file can't be written.
    Unwritable(String, io::Error),
}

/// What was made so far. It is taken away again unless all is done.
#[derive(Default)]
struct Made {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Drop for Made {
    fn drop(&mut self) {
        for file in &self.files {
            _ = fs::remove_file(file);
        }
        // The innermost ones first; one that is not empty is not ours alone and stays.
        for folder in self.folders.iter().rev() {
            _ = fs::remove_dir(folder);
        }
    }
}

/// Writes all files into `dir`. When one can't be written, those before it are taken away again.
pub(super) fn write_all(dir: &Path, files: &[NewFile]) -> Result<(), Refusal> {
    let shown = |file: &NewFile| file.path.display().to_string();
    let mut there = files.iter();
    if let Some(file) = there.find(|file| dir.join(&file.path).symlink_metadata().is_ok()) {
        return Err(Refusal::Exists(shown(file)));
    }
    let mut made = Made::default();
    for file in files {
        write(&dir.join(&file.path), &file.text, &mut made).map_err(|error| {
            match error.kind() {
                io::ErrorKind::AlreadyExists => Refusal::Exists(shown(file)),
                _ => Refusal::Unwritable(shown(file), error),
            }
        })?;
    }
    // All is there: nothing is taken away.
    made.files.clear();
    made.folders.clear();
    Ok(())
}

fn write(path: &Path, text: &str, made: &mut Made) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        make_folder(folder, made)?;
    }
    let mut file: File = OpenOptions::new().write(true).create_new(true).open(path)?;
    made.files.push(path.to_owned());
    file.write_all(text.as_bytes())?;
    // A disk that is full may say so only now.
    file.sync_all()
}

fn make_folder(folder: &Path, made: &mut Made) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    if folder.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    if let Some(above) = folder.parent() {
        make_folder(above, made)?;
    }
    fs::create_dir(folder)?;
    made.folders.push(folder.to_owned());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> NewFile {
        NewFile {
            path: path.into(),
            text: "words".into(),
        }
    }

    fn names(dir: &Path) -> Vec<String> {
        let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap());
        let mut names: Vec<String> = entries
            .map(|entry| entry.file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn all_files_are_written() {
        let dir = tempfile::tempdir().unwrap();
        write_all(dir.path(), &[file("a/b/c"), file("a/d"), file("e")]).unwrap();
        assert_eq!(
            fs::read_to_string(dir.path().join("a/b/c")).unwrap(),
            "words"
        );
        assert_eq!(names(dir.path()), ["a", "e"]);
    }

    #[test]
    fn nothing_is_written_over_another_file() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("e"), "mine").unwrap();
        let refusal = write_all(dir.path(), &[file("a/b"), file("e")]).unwrap_err();
        assert!(matches!(refusal, Refusal::Exists(name) if name == "e"));
        assert_eq!(fs::read_to_string(dir.path().join("e")).unwrap(), "mine");
        assert_eq!(names(dir.path()), ["e"]);
    }

    /// The last file can't be written, for a file stands where its folder should be.
    #[test]
    fn what_was_written_before_a_failure_is_taken_away() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("kept")).unwrap();
        fs::write(dir.path().join("wall"), "").unwrap();
        let files = [file("kept/new"), file("new/deep/file"), file("wall/file")];
        let refusal = write_all(dir.path(), &files).unwrap_err();
        assert!(matches!(refusal, Refusal::Unwritable(name, _) if name == "wall/file"));
        assert_eq!(names(dir.path()), ["kept", "wall"]);
        assert_eq!(names(&dir.path().join("kept")), [""; 0]);
    }
}
