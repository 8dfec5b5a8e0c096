//! The settings that the facilitator changed: a small file in the data folder, whole or not at all.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use crate::configuration::{Adjustments, MOST_BYTES};
use crate::files;

/// Name of the file.
const FILE: &str = "corner.ron";

/// What was changed; nothing without a file.
///
/// # Errors
/// Says where and why the file can't be read. It stays as it is until something is changed again.
pub fn read(data_dir: &Path) -> Result<Adjustments, String> {
    let path = data_dir.join(FILE);
    let told = |why: String| format!("{}: {why}", path.display());
    let file = match File::open(&path) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(Adjustments::default()),
        file => file.map_err(|why| told(why.to_string()))?,
    };
    let mut text = String::new();
    let most = file.take(MOST_BYTES as u64).read_to_string(&mut text);
    most.map_err(|why| told(why.to_string()))?;
    Adjustments::parse(&text).map_err(told)
}

/// Writes it, down to the disk.
///
/// # Errors
/// Says why it can't be written; what was there before stays.
pub fn keep(data_dir: &Path, adjustments: &Adjustments) -> Result<(), String> {
    let path = data_dir.join(FILE);
    let told = |why: String| format!("{}: {why}", path.display());
    let text = adjustments.text().map_err(|why| told(why.to_string()))?;
    let write = || {
        fs::create_dir_all(data_dir)?;
        files::write(&path, text.as_bytes())?;
        // The new name too.
        File::open(data_dir)?.sync_all()
    };
    write().map_err(|why| told(why.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some() -> Adjustments {
        Adjustments {
            idle_minutes: Some(3),
            ..Adjustments::default()
        }
    }

    #[test]
    fn what_is_kept_is_read_and_nothing_else_is_left() {
        let data = tempfile::tempdir().unwrap();
        let folder = data.path().join("new");
        assert_eq!(read(&folder), Ok(Adjustments::default()));
        for all in [Adjustments::default(), some()] {
            keep(&folder, &all).unwrap();
            assert_eq!(read(&folder), Ok(all));
        }
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    }

    #[test]
    fn a_file_with_a_fault_is_named() {
        let data = tempfile::tempdir().unwrap();
        for bytes in [b"(idle_minutes: Some(0))".as_slice(), b"\xff", b"("] {
            fs::write(data.path().join(FILE), bytes).unwrap();
            let why = read(data.path()).unwrap_err();
            assert!(why.contains(FILE), "{why}");
        }
        keep(data.path(), &some()).unwrap();
        assert_eq!(read(data.path()), Ok(some()));
    }

    #[test]
    fn what_can_not_be_written_says_so() {
        let data = tempfile::tempdir().unwrap();
        let file = data.path().join("file");
        fs::write(&file, "").unwrap();
        assert!(keep(&file, &some()).unwrap_err().contains("file"));
    }
}
