//! The progress database: every attempt is a row, written at once, kept in memory as long as it can't be.

mod aside;
mod clock;
mod counts;
mod database;
mod disk;
mod erase;
mod error;
mod figures;
mod health;
mod key;
mod purge;
mod resume;
mod row;
mod rows;
mod salvage;
mod workshops;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use crate::progress::Attempt;
use crate::report::Counting;
use disk::{Disk, Link, PATIENCE};
use health::Health;

pub use error::StoreError;
pub use figures::saved_report;
pub use purge::Purged;
pub use row::Row;
pub use salvage::{Salvaged, salvage};
pub use workshops::saved_workshops;

/// Name of the database in the data folder.
pub const FILE_NAME: &str = "progress.sqlite3";

/// How many rows may wait in memory: some 25 MB, months of a busy place. Then the oldest ones are given up.
pub const MOST_WAITING: usize = 100_000;

/// Where progress is kept. It always works: rows that can't be written wait in memory, in order.
#[derive(Debug)]
pub struct Store {
    disk: Disk,
    waiting: VecDeque<Row>,
    /// Rows written to a database that is still being checked. Should it be damaged, they go to the next one as well.
    unproven: Vec<Row>,
    given_up: u64,
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

impl Store {
    /// Opens the database in this folder; makes both if they are not there. Rows are counted as told.
    pub fn open(data_dir: &Path, counting: Counting) -> Opened {
        let mut store = Self {
            disk: Disk::new(data_dir, counting),
            waiting: VecDeque::new(),
            unproven: Vec::new(),
            given_up: 0,
        };
        let notice = match store.flush() {
            Ok(()) => store.news(),
            Err(why) => Some(why.fault()),
        };
        Opened { store, notice }
    }

    /// Writes a row, after those that wait. When it returns `Ok`, all of them are on the disk; otherwise they wait
    /// in memory and are tried again with the next row.
    pub fn record(&mut self, row: impl Into<Row>) -> Result<(), StoreError> {
        self.waiting.push_back(row.into());
        let done = self.flush();
        while self.waiting.len() > MOST_WAITING {
            self.waiting.pop_front();
            self.given_up += 1;
            if self.given_up == 1 {
                let why = format!("more than {MOST_WAITING} rows wait: the oldest are given up");
                self.disk.news = Some(Fault::NotSaved(why));
            }
        }
        done
    }

    /// Tries to write the rows that wait: from time to time, and before the program ends.
    pub fn flush(&mut self) -> Result<(), StoreError> {
        self.heed_check()?;
        let waiting = &self.waiting;
        self.disk.work(|connection, counting| {
            if waiting.is_empty() {
                return Ok(());
            }
            rows::write_all(connection, waiting, counting)
        })?;
        if self.disk.health.is_some() {
            self.unproven.extend(self.waiting.drain(..));
        } else {
            self.waiting.clear();
            self.unproven.clear();
        }
        Ok(())
    }

    /// How many rows wait in memory.
    pub fn pending(&self) -> usize {
        self.waiting.len()
    }

    /// How many rows were given up because too many waited.
    pub fn given_up(&self) -> u64 {
        self.given_up
    }

    /// What happened since it was last asked, besides what `record` answers: a damaged database set aside while the
    /// program runs.
    pub fn news(&mut self) -> Option<Fault> {
        self.disk.news.take()
    }

    /// All attempts, oldest first: those written and those that wait. Of a newer program's database, only the latter.
    pub fn attempts(&self) -> Result<Vec<Attempt>, StoreError> {
        let mut attempts = Vec::new();
        let keep = |attempt| {
            attempts.push(attempt);
            Ok(())
        };
        match &self.disk.link {
            Link::Open(connection) => rows::read_each(connection, &self.disk.file, keep)?,
            Link::Shut => {
                if let Some(connection) =
                    database::open_to_read(&self.disk.file, self.disk.patience)?
                {
                    rows::read_each(&connection, &self.disk.file, keep)?;
                }
            }
            Link::Newer(_) => {}
        }
        attempts.extend(self.waiting.iter().filter_map(|row| match row {
            Row::Attempt(attempt) => Some(attempt.clone()),
            Row::Opinion(_) | Row::Workshop(_) => None,
        }));
        Ok(attempts)
    }

    /// The thorough check of a large database may have found it damaged.
    fn heed_check(&mut self) -> Result<(), StoreError> {
        let done = self.disk.health.take_if(|health| health.is_done());
        if done.and_then(Health::verdict).is_some() {
            self.disk.set_aside()?;
            for row in self.unproven.drain(..).rev() {
                self.waiting.push_front(row);
            }
        }
        Ok(())
    }
}

/// Gives all attempts written in this data folder to `tell`, oldest first, in constant memory and without changing
/// anything there; none if there is no database. For exports, also while the program runs.
pub fn each_saved<E: From<StoreError>>(
    data_dir: &Path,
    tell: impl FnMut(Attempt) -> Result<(), E>,
) -> Result<(), E> {
    let file = data_dir.join(FILE_NAME);
    match database::open_to_read(&file, PATIENCE)? {
        Some(connection) => rows::read_each(&connection, &file, tell),
        None => Ok(()),
    }
}

/// What is wrong with the database of this data folder, if anything is: every page and every index is read, which
/// takes time that grows with it. Nothing is changed.
pub fn verdict(data_dir: &Path) -> Result<Option<String>, StoreError> {
    let file = data_dir.join(FILE_NAME);
    let Some(connection) = database::open_to_read(&file, PATIENCE)? else {
        return Ok(None);
    };
    health::whole_verdict(&connection).map_err(|why| error::of_use(&file, why))
}

/// All attempts written in this data folder, see [`each_saved`].
pub fn saved(data_dir: &Path) -> Result<Vec<Attempt>, StoreError> {
    let mut attempts = Vec::new();
    each_saved(data_dir, |attempt| {
        attempts.push(attempt);
        Ok::<_, StoreError>(())
    })?;
    Ok(attempts)
}

#[cfg(test)]
mod tests;
