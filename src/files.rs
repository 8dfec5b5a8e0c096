//! Files that are written whole or not at all.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes the file beside its place and puts it there whole: nobody prints half a sheet.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_by(path, |file| file.write_all(bytes))
}

/// The same with bytes that come one after the other.
pub fn write_by<E: From<io::Error>>(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> Result<(), E>,
) -> Result<(), E> {
    // Through a link to what it leads to, which may be a pipe or a device.
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if fs::metadata(&place).is_ok_and(|known| !known.is_file() && !known.is_dir()) {
        return write(&mut fs::File::create(place)?);
    }
    if place.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory).into());
    }
    let part = beside(&place, &format!("{}.part", std::process::id()))?;
    let write_part = || {
        let mut file = fs::File::create_new(&part)?;
        write(&mut file)?;
        file.sync_all()?;
        fs::rename(&part, &place)?;
        Ok(())
    };
    let written = write_part();
    if written.is_err() {
        _ = fs::remove_file(&part);
    }
    written
}

/// Writes a file that must not be there yet, down to the disk.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = fs::File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A hidden name beside `place`: `.name.ending`.
pub fn beside(place: &Path, ending: &str) -> io::Result<PathBuf> {
    let name = place.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(".");
    hidden.push(ending);
    Ok(place.with_file_name(hidden))
}
