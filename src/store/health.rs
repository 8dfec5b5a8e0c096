//! The thorough check of a database: at once when it is small, beside the work when it is large.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use rusqlite::Connection;

use super::database;

/// Up to this size a database is checked when it is opened: some 20 milliseconds. The start must not take longer
/// the more rows there are.
pub(super) const SMALL_BYTES: u64 = 8 * 1024 * 1024;
/// After how many instructions of SQLite the check looks whether it shall stop: a millisecond or so.
const STEPS: i32 = 10_000;

/// A check that goes on in a thread of its own, which only reads.
#[derive(Debug)]
pub(super) struct Health {
    stop: Arc<AtomicBool>,
    /// None once it is done and told.
    thread: Option<JoinHandle<Option<String>>>,
}

impl Health {
    /// Begins to check this database.
    pub fn check(path: &Path) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let (path, asked) = (path.to_owned(), Arc::clone(&stop));
        let thread = thread::Builder::new().name("health".into());
        Self {
            stop,
            thread: thread.spawn(move || check(path, asked)).ok(),
        }
    }

    /// Whether it is over.
    pub fn is_done(&self) -> bool {
        self.thread.as_ref().is_none_or(JoinHandle::is_finished)
    }

    /// Waits for it: what is wrong, if anything is.
    pub fn verdict(mut self) -> Option<String> {
        self.thread.take()?.join().ok()?
    }
}

impl Drop for Health {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            _ = thread.join();
        }
    }
}

fn check(path: PathBuf, asked: Arc<AtomicBool>) -> Option<String> {
    // What can't be read now for another reason is told when it is used.
    let mut connection = Connection::open_with_flags(&path, database::READ).ok()?;
    let stop = move || asked.load(Ordering::Relaxed);
    connection.progress_handler(STEPS, Some(stop)).ok()?;
    verdict(&connection).unwrap_or_else(|why| match database::is_corrupt(&why) {
        true => Some(why.to_string()),
        false => None,
    })
}

/// What is wrong with the database, if anything is; takes time that grows with it.
pub(super) fn verdict(connection: &Connection) -> rusqlite::Result<Option<String>> {
    judge(connection, "PRAGMA quick_check(1)")
}

/// The same, with the indexes compared to their tables, which takes longer.
pub(super) fn whole_verdict(connection: &Connection) -> rusqlite::Result<Option<String>> {
    judge(connection, "PRAGMA integrity_check(1)")
}

fn judge(connection: &Connection, question: &str) -> rusqlite::Result<Option<String>> {
    // A row with an unknown word is reported by name when it is read; it is no reason to set all rows aside.
    let ignore = |yes: bool| connection.pragma_update(None, "ignore_check_constraints", yes);
    ignore(true)?;
    let verdict: String = connection.query_row(question, [], |row| row.get(0))?;
    ignore(false)?;
    Ok((verdict != "ok").then_some(verdict))
}
