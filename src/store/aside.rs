//! A damaged database is kept under another name, with its log, so that someone can recover rows from it.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use time::OffsetDateTime;

/// What SQLite writes beside a database. They belong to it: left behind, they would be taken for the new one's.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// How the names of databases set aside begin.
const NAME: &str = "progress-damaged-";

/// The file beside a database with this ending.
pub(super) fn beside(database: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(database);
    name.push(ending);
    PathBuf::from(name)
}

/// Gives the database and what belongs to it another name; nothing is overwritten. Returns the new name.
pub(super) fn set_aside(database: &Path) -> io::Result<PathBuf> {
    let now = OffsetDateTime::now_utc();
    let stamp = format!(
        "{:04}{:02}{:02}T{:02}{:02}{:02}Z",
        now.year(),
        u8::from(now.month()),
        now.day(),
        now.hour(),
        now.minute(),
        now.second()
    );
    let target = reserve(database, &stamp)?;
    for ending in BESIDE {
        rename_if_there(&beside(database, ending), &beside(&target, ending))?;
    }
    rename_if_there(database, &target)?;
    Ok(target)
}

/// All databases set aside in this folder, with what belongs to them.
pub(super) fn all(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = match fs::read_dir(folder) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(found),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        if entry
            .file_name()
            .as_encoded_bytes()
            .starts_with(NAME.as_bytes())
        {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// An empty file under a name that nothing has yet: the rename then overwrites only our own.
fn reserve(database: &Path, stamp: &str) -> io::Result<PathBuf> {
    let mut number = 1_u32;
    loop {
        let name = match number {
            1 => format!("{NAME}{stamp}.sqlite3"),
            _ => format!("{NAME}{stamp}-{number}.sqlite3"),
        };
        let target = database.with_file_name(name);
        let free = BESIDE
            .iter()
            .all(|ending| !beside(&target, ending).exists());
        if free {
            match File::create_new(&target) {
                Ok(_) => return Ok(target),
                Err(why) if why.kind() == io::ErrorKind::AlreadyExists => {}
                Err(why) => return Err(why),
            }
        }
        number = number.checked_add(1).ok_or(io::ErrorKind::AlreadyExists)?;
    }
}

fn rename_if_there(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}
