//! The progress database: every attempt is a row, written at once, kept in memory as long as it can't be.

mod aside;
mod database;
mod error;
mod rows;

use std::fs;
use std::mem;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use crate::progress::Attempt;

pub use error::StoreError;

/// Name of the database in the data folder.
pub const FILE_NAME: &str = "progress.sqlite3";

/// How long to wait for another program that is writing.
const PATIENCE: Duration = Duration::from_millis(1500);
/// How long once that was in vain: the person at the machine must not wait at every step.
const SHORT_PATIENCE: Duration = Duration::from_millis(50);

/// Where progress is kept. It always works: rows that can't be written wait in memory, in order.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
    file: PathBuf,
    link: Link,
    waiting: Vec<Attempt>,
    patience: Duration,
    news: Option<Fault>,
}

/// A store, and what people must be told.
#[derive(Debug)]
pub struct Opened {
    /// Ready to record, whatever happened.
    pub store: Store,
    /// What happened, if anything did.
    pub notice: Option<Fault>,
}

/// What people must be told about their progress.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The database was damaged: it is now this file, and a new one was begun.
    SetAside(PathBuf),
    /// A newer program made the database: it is left alone, rows are only kept in memory.
    Newer,
    /// Rows can't be written now; they wait in memory. Says why and what to do.
    NotSaved(String),
}

#[derive(Debug)]
enum Link {
    Open(Connection),
    /// To be tried again with the next row.
    Shut,
    /// Not to be touched; this version was found.
    Newer(i64),
}

impl Store {
    /// Opens the database in this folder; makes both if they are not there.
    pub fn open(data_dir: &Path) -> Opened {
        let mut store = Self {
            folder: data_dir.to_owned(),
            file: data_dir.join(FILE_NAME),
            link: Link::Shut,
            waiting: Vec::new(),
            patience: PATIENCE,
            news: None,
        };
        let notice = match store.flush() {
            Ok(()) => store.news(),
            Err(why) => Some(why.fault()),
        };
        Opened { store, notice }
    }

    /// Writes a row, after those that wait. When it returns `Ok`, all of them are on the disk; otherwise they wait
    /// in memory and are tried again with the next row.
    pub fn record(&mut self, attempt: &Attempt) -> Result<(), StoreError> {
        self.waiting.push(attempt.clone());
        self.flush()
    }

    /// Tries to write the rows that wait: from time to time, and before the program ends.
    pub fn flush(&mut self) -> Result<(), StoreError> {
        let done = match self.write() {
            Err(why) if why.is_damage() => self.set_aside().and_then(|()| self.write()),
            done => done,
        };
        match &done {
            Ok(()) => self.patience = PATIENCE,
            Err(why) if why.is_locked() => self.patience = SHORT_PATIENCE,
            Err(StoreError::Newer { found, .. }) => self.link = Link::Newer(*found),
            Err(_) => {}
        }
        done
    }

    /// How many rows wait in memory.
    pub fn pending(&self) -> usize {
        self.waiting.len()
    }

    /// What happened since it was last asked, besides what `record` answers: a damaged database set aside while the
    /// program runs.
    pub fn news(&mut self) -> Option<Fault> {
        self.news.take()
    }

    /// All attempts, oldest first: those written and those that wait. Of a newer program's database, only the latter.
    pub fn attempts(&self) -> Result<Vec<Attempt>, StoreError> {
        let mut attempts = match &self.link {
            Link::Open(connection) => rows::read_all(connection, &self.file)?,
            Link::Shut => read(&self.file, self.patience)?,
            Link::Newer(_) => Vec::new(),
        };
        attempts.extend(self.waiting.iter().cloned());
        Ok(attempts)
    }

    fn write(&mut self) -> Result<(), StoreError> {
        let mut connection = self.connect()?;
        let done = if self.waiting.is_empty() {
            Ok(())
        } else {
            connection
                .busy_timeout(self.patience)
                .and_then(|()| rows::write_all(&mut connection, &self.waiting))
                .map_err(|why| error::of_use(&self.file, why))
        };
        let keep = match &done {
            Ok(()) => {
                self.waiting.clear();
                true
            }
            // Nothing is wrong with the connection; after anything else a fresh one is better.
            Err(why) => why.is_locked() || why.is_full(),
        };
        if keep {
            self.link = Link::Open(connection);
        } else {
            database::abandon(connection);
        }
        done
    }

    fn connect(&mut self) -> Result<Connection, StoreError> {
        match mem::replace(&mut self.link, Link::Shut) {
            // Rows written to a file that someone removed would be lost without a word.
            Link::Open(connection) if self.file.exists() => return Ok(connection),
            Link::Open(connection) => drop(connection),
            Link::Shut => {}
            Link::Newer(found) => {
                return Err(database::newer(&self.file, found, database::MIGRATIONS));
            }
        }
        fs::create_dir_all(&self.folder).map_err(|why| StoreError::Folder {
            path: self.folder.clone(),
            why,
        })?;
        database::open(&self.file, self.patience)
    }

    fn set_aside(&mut self) -> Result<(), StoreError> {
        self.link = Link::Shut;
        let aside = aside::set_aside(&self.file).map_err(|why| StoreError::NotSetAside {
            path: self.file.clone(),
            why,
        })?;
        self.news = Some(Fault::SetAside(aside));
        Ok(())
    }
}

/// All attempts written in this data folder, oldest first, without changing anything there; none if there is no
/// database. For exports, also while the program runs.
pub fn saved(data_dir: &Path) -> Result<Vec<Attempt>, StoreError> {
    read(&data_dir.join(FILE_NAME), PATIENCE)
}

fn read(file: &Path, patience: Duration) -> Result<Vec<Attempt>, StoreError> {
    match database::open_to_read(file, patience)? {
        Some(connection) => rows::read_all(&connection, file),
        None => Ok(Vec::new()),
    }
}

#[cfg(test)]
mod tests;
