//! The database file and the link to it: opened when needed, set aside when damaged.

use std::fs;
use std::mem;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use super::Fault;
use super::aside;
use super::database;
use super::error::{StoreError, of_use};
use super::health::Health;
use crate::report::Counting;

/// How long to wait for another program that is writing.
pub(super) const PATIENCE: Duration = Duration::from_millis(1500);
/// How long once that was in vain: the person at the machine must not wait at every step.
const SHORT_PATIENCE: Duration = Duration::from_millis(50);

#[derive(Debug)]
pub(super) struct Disk {
    folder: PathBuf,
    pub file: PathBuf,
    pub link: Link,
    pub patience: Duration,
    pub counting: Counting,
    /// The thorough check of a large database, while it goes on.
    pub health: Option<Health>,
    pub news: Option<Fault>,
}

#[derive(Debug)]
pub(super) enum Link {
    Open(Connection),
    /// To be tried again with the next row.
    Shut,
    /// Not to be touched; this version was found.
    Newer(i64),
}

impl Disk {
    pub fn new(folder: &Path, counting: Counting) -> Self {
        Self {
            folder: folder.to_owned(),
            file: folder.join(super::FILE_NAME),
            link: Link::Shut,
            patience: PATIENCE,
            counting,
            health: None,
            news: None,
        }
    }

    /// The data folder.
    pub fn folder(&self) -> PathBuf {
        self.folder.clone()
    }

    /// Works on the database; when it turns out to be damaged, sets it aside and works on a new one.
    pub fn work<T>(
        &mut self,
        deed: impl Fn(&mut Connection, &Counting) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let done = match self.try_to(&deed) {
            Err(why) if why.is_damage() => self.set_aside().and_then(|()| self.try_to(&deed)),
            done => done,
        };
        match &done {
            Ok(_) => self.patience = PATIENCE,
            Err(why) if why.is_locked() => self.patience = SHORT_PATIENCE,
            Err(StoreError::Newer { found, .. }) => self.link = Link::Newer(*found),
            Err(_) => {}
        }
        done
    }

    fn try_to<T>(
        &mut self,
        deed: &impl Fn(&mut Connection, &Counting) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let mut connection = self.connect()?;
        let done = connection
            .busy_timeout(self.patience)
            .and_then(|()| deed(&mut connection, &self.counting))
            .map_err(|why| of_use(&self.file, why));
        let keep = match &done {
            Ok(_) => true,
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
            Link::Newer(found) => return Err(database::newer(&self.file, found)),
        }
        fs::create_dir_all(&self.folder).map_err(|why| StoreError::Folder {
            path: self.folder.clone(),
            why,
        })?;
        let (connection, checked) = database::open(&self.file, self.patience, &self.counting)?;
        if !checked && self.health.is_none() {
            self.health = Some(Health::check(&self.file));
        }
        Ok(connection)
    }

    pub fn set_aside(&mut self) -> Result<(), StoreError> {
        self.link = Link::Shut;
        self.health = None;
        let aside = aside::set_aside(&self.file).map_err(|why| StoreError::NotSetAside {
            path: self.file.clone(),
            why,
        })?;
        self.news = Some(Fault::SetAside(aside));
        Ok(())
    }
}
