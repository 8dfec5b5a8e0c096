//! The store in real folders, with real faults.

mod damage;
#[cfg(target_os = "linux")]
mod disks;
mod erase;
mod figures;
mod health;
mod killed;
mod ordinary;
mod purge;
mod refused;
mod resume;
mod salvaged;
#[cfg(unix)]
mod without_rights;
mod workshops;

use super::*;
use crate::progress::{Help, InputDevice, Outcome, Timestamp};
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::process::Command;
use std::time::Duration;

use rusqlite::Connection;
use tempfile::TempDir;

/// Names the data folder to a test that runs as a program of its own.
const CHILD_FOLDER: &str = "PAS_A_PAS_TEST_FOLDER";

/// One lesson, of which the step of number 12 is the last one.
fn counting() -> Counting {
    Counting {
        utc_offset_secs: 3600,
        last_steps: [("scams".to_owned(), "step-12".to_owned())].into(),
    }
}

/// Attempt number `number`, unlike all others.
fn attempt(number: u32) -> Attempt {
    Attempt {
        session: "4f9c1f0e-5d0c-4d57-9f6e-0a2f4f1c7b11".into(),
        lesson: "scams".into(),
        lesson_version: 1,
        step: format!("step-{number}"),
        outcome: Outcome::Right,
        help: Help::Hint,
        input_device: InputDevice::Touch,
        locale: "fr".into(),
        started_at: Timestamp(1_773_480_413_589 + i64::from(number)),
        secs: number,
    }
}

fn attempts(numbers: std::ops::Range<u32>) -> Vec<Attempt> {
    numbers.map(attempt).collect()
}

fn folder() -> TempDir {
    TempDir::new().unwrap()
}

/// Opens a store that has nothing to complain of.
fn open(folder: &Path) -> Store {
    let opened = Store::open(folder, counting());
    assert_eq!(opened.notice, None);
    opened.store
}

/// A folder with a database of so many rows, closed.
fn folder_with(count: u32) -> TempDir {
    let folder = folder();
    let mut store = open(folder.path());
    for number in 0..count {
        store.record(attempt(number)).unwrap();
    }
    folder
}

/// The database of a folder, as another program sees it.
fn raw(folder: &Path) -> Connection {
    Connection::open(folder.join(FILE_NAME)).unwrap()
}

/// All files of a folder with their bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(path).unwrap())
        })
        .collect()
}

/// The connection inside, for PRAGMAs that bring about a fault.
fn inside(store: &Store) -> &Connection {
    match &store.disk.link {
        Link::Open(connection) => connection,
        other => panic!("not open: {other:?}"),
    }
}

fn not_saved(notice: Option<Fault>) -> String {
    match notice {
        Some(Fault::NotSaved(why)) => why,
        other => panic!("not 'not saved': {other:?}"),
    }
}

/// Arguments that make the test program run just this ignored test.
fn only(module: &str, test: &str) -> [String; 4] {
    let module = module.split_once("::").unwrap().1;
    [
        "--exact".into(),
        format!("{module}::{test}"),
        "--ignored".into(),
        "--nocapture".into(),
    ]
}

/// This test program, to run one ignored test as a program of its own.
fn child(module: &str, test: &str, folder: &Path) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(only(module, test)).env(CHILD_FOLDER, folder);
    command
}

/// The folder given to a child; none when someone runs all ignored tests.
fn child_folder() -> Option<PathBuf> {
    env::var_os(CHILD_FOLDER).map(PathBuf::from)
}
