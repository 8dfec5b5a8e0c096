//! The folder of progress: room, rights, and a database that can be read.

use std::fs;
use std::path::Path;

use super::{Finding, Machine};
use crate::problem::Fault;
use crate::store;

const FOLDER: &str = "data";
const PROGRESS: &str = "progress";
/// Megabytes without which attempts and clips of the voice can't be kept.
const LEAST_FREE: u64 = 100;
/// Megabytes that are soon gone.
const LITTLE_FREE: u64 = 1000;
const MEGABYTE: u64 = 1_000_000;

pub(super) fn check(machine: &Machine) -> Vec<Finding> {
    vec![folder(&machine.data_dir), progress(&machine.data_dir)]
}

fn folder(dir: &Path) -> Finding {
    let dir = &std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
    // One that is not there yet is made at the first start, inside the first that is.
    let Some(there) = dir.ancestors().find(|dir| dir.exists()) else {
        return unusable(dir, Fault::new("io-not-found"));
    };
    if !there.is_dir() {
        return unusable(dir, Fault::new("io-not-folder"));
    }
    if let Err(error) = writable(there) {
        return unusable(dir, Fault::of_io(&error));
    }
    let free = match free_bytes(there) {
        Ok(free) => free / MEGABYTE,
        Err(error) => return unusable(dir, Fault::of_io(&error)),
    };
    judge_room(dir, free)
}

fn judge_room(dir: &Path, free: u64) -> Finding {
    let said = Fault::new("doctor-data")
        .with("folder", dir.display().to_string())
        .with("free", free.to_string());
    if free < LEAST_FREE {
        Finding::fault(FOLDER, said, Fault::new("doctor-data-full"))
    } else if free < LITTLE_FREE {
        Finding::note(FOLDER, said, Fault::new("doctor-data-soon-full"))
    } else {
        Finding::ok(FOLDER, said)
    }
}

fn unusable(dir: &Path, why: Fault) -> Finding {
    let said = Fault::new("doctor-data-unusable")
        .with("folder", dir.display().to_string())
        .with("why", why);
    Finding::fault(FOLDER, said, Fault::new("doctor-data-rights"))
}

fn progress(dir: &Path) -> Finding {
    let file = dir.join(store::FILE_NAME);
    if !file.exists() {
        return Finding::ok(PROGRESS, Fault::new("doctor-progress-none"));
    }
    // Every row is read, and none is kept: a machine of many years is examined too.
    let mut rows: u64 = 0;
    let read = store::each_saved(dir, |_| {
        rows += 1;
        Ok::<_, store::StoreError>(())
    });
    let unreadable = |said: String| {
        let said = Fault::new("doctor-progress-unreadable").with("said", said);
        Finding::fault(PROGRESS, said, Fault::new("doctor-progress-keep"))
    };
    match read.and_then(|()| store::verdict(dir)) {
        Ok(Some(wrong)) => unreadable(wrong),
        Ok(None) => {
            let size = fs::metadata(&file).map_or(0, |about| about.len() / 1000);
            let said = Fault::new("doctor-progress")
                .with("rows", rows.to_string())
                .with("size", size.to_string());
            Finding::ok(PROGRESS, said)
        }
        Err(error) => unreadable(error.to_string()),
    }
}

#[cfg(unix)]
fn writable(dir: &Path) -> std::io::Result<()> {
    Ok(rustix::fs::access(dir, rustix::fs::Access::WRITE_OK)?)
}

#[cfg(unix)]
fn free_bytes(dir: &Path) -> std::io::Result<u64> {
    let room = rustix::fs::statvfs(dir)?;
    Ok(room.f_bavail.saturating_mul(room.f_frsize))
}

#[cfg(not(unix))]
fn writable(_: &Path) -> std::io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
fn free_bytes(_: &Path) -> std::io::Result<u64> {
    Err(std::io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::*;

    #[test]
    fn little_room_is_a_note_and_hardly_any_a_fault() {
        let of = |free| judge_room(Path::new("data"), free).state;
        assert_eq!(of(0), State::Fault);
        assert_eq!(of(LEAST_FREE), State::Note);
        assert_eq!(of(LITTLE_FREE), State::Ok);
    }

    #[test]
    fn a_spoilt_page_that_no_row_needs_is_found() {
        let dir = tempfile::tempdir().unwrap();
        let opened = store::Store::open(dir.path(), Default::default());
        drop(opened.store);
        assert_eq!(progress(dir.path()).state, State::Ok);
        let file = dir.path().join(store::FILE_NAME);
        let mut bytes = fs::read(&file).unwrap();
        // The first page and the list of tables stay as they are: all rows can still be read.
        let end = bytes.len();
        bytes[end - 4096..].fill(0xa5);
        fs::write(&file, bytes).unwrap();
        assert_eq!(progress(dir.path()).state, State::Fault);
    }

    #[test]
    fn a_folder_that_is_not_there_yet_has_the_room_of_the_one_above() {
        let dir = tempfile::tempdir().unwrap();
        let finding = folder(&dir.path().join("not/yet"));
        assert!(finding.said.id == "doctor-data", "{finding:?}");
        fs::write(dir.path().join("file"), "").unwrap();
        let finding = folder(&dir.path().join("file/data"));
        assert_eq!(
            (finding.state, finding.said.id),
            (State::Fault, "doctor-data-unusable")
        );
    }
}
